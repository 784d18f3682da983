/** The `process` that a run's main bundle sees: its own arguments and listeners, everything else is Node's. */
import { EventEmitter } from 'node:events';

interface Given {
  readonly argv: readonly string[];
  /** The one that it was started in. */
  readonly folder: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly exit: (code: number) => void;
}

/** Listeners that the bundle adds end with the run: the real process never has them. */
export function createMainProcess({ argv, folder, versions, exit }: Given): object {
  const events = new EventEmitter();
  const own = new Map<PropertyKey, unknown>(
    Object.entries({
      argv: [...argv],
      argv0: argv[0],
      execPath: argv[0],
      versions: { ...process.versions, ...versions },
      type: 'browser',
      resourcesPath: '',
      defaultApp: undefined,
      cwd: () => folder,
      exit: (code = 0) => {
        exit(code);
      },
    }),
  );
  for (const name of ['on', 'once', 'off', 'addListener', 'removeListener', 'emit'] as const) {
    own.set(name, events[name].bind(events));
  }
  return new Proxy(
    {},
    {
      get: (_target, name) => {
        if (own.has(name)) return own.get(name);
        const value: unknown = Reflect.get(process, name);
        return typeof value === 'function' ? (value.bind(process) as unknown) : value;
      },
      set: (_target, name, value) => {
        own.set(name, value);
        return true;
      },
    },
  );
}
