/** `app`: the program's life from start to quit. */
import { EventEmitter } from 'node:events';
import path from 'node:path';
import type { App } from 'electron';
import { preventable, type Preventable, type Told } from './event.ts';

type Shared = Pick<
  App,
  | 'whenReady'
  | 'isReady'
  | 'quit'
  | 'exit'
  | 'getPath'
  | 'setPath'
  | 'getVersion'
  | 'getLocale'
  | 'requestSingleInstanceLock'
  | 'setAppUserModelId'
  | 'addRecentDocument'
  | 'enableSandbox'
  | 'isPackaged'
>;

interface AppEvents {
  ready: [];
  'second-instance': Told<
    App,
    'second-instance',
    [event: Electron.Event, argv: string[], workingDirectory: string, data: unknown]
  >;
  'open-file': [event: Preventable, path: string];
  'window-all-closed': Told<App, 'window-all-closed', []>;
  'before-quit': [event: Preventable];
  'will-quit': [event: Preventable];
  quit: [event: object, exitCode: number];
  'web-contents-created': [event: object, contents: object];
  'browser-window-created': [event: object, window: object];
  'render-process-gone': [event: object, contents: object, details: object];
}

/** What the program's surroundings are in a run. */
export interface Surroundings {
  readonly paths: Readonly<Record<'userData' | 'logs' | 'documents' | 'temp' | 'home', string>>;
  readonly appPath: string;
  readonly version: string;
  readonly locale: string;
}

export interface AppLife {
  /** Closes the windows; false where one stays. */
  readonly closeWindows: () => Promise<boolean>;
  readonly end: (code: number) => void;
}

export class DoubleApp extends EventEmitter<AppEvents> implements Shared {
  readonly isPackaged = true;
  /** Switches for Chromium, as the program gave them. */
  readonly switches = new Map<string, string>();
  readonly #paths: Map<string, string>;
  readonly #surroundings: Surroundings;
  readonly #life: AppLife;
  readonly #ready: Promise<void>;
  #isReady = false;
  #isQuitting = false;

  constructor(surroundings: Surroundings, life: AppLife) {
    super();
    this.#surroundings = surroundings;
    this.#paths = new Map(Object.entries(surroundings.paths));
    this.#life = life;
    this.#ready = new Promise((resolve) => this.once('ready', resolve));
  }

  readonly commandLine = {
    appendSwitch: (name: string, value = ''): void => {
      if (this.#isReady) throw new Error(`The switch ${name} comes too late: the app is ready`);
      this.switches.set(name, value);
    },
    hasSwitch: (name: string): boolean => this.switches.has(name),
    getSwitchValue: (name: string): string => this.switches.get(name) ?? '',
  } satisfies Pick<App['commandLine'], 'appendSwitch' | 'hasSwitch' | 'getSwitchValue'>;

  readonly whenReady = (): Promise<void> => this.#ready;
  readonly isReady = (): boolean => this.#isReady;
  readonly getVersion = (): string => this.#surroundings.version;
  readonly getLocale = (): string => this.#surroundings.locale;
  readonly getPath = (name: string): string => {
    const found = this.#paths.get(name);
    if (found === undefined) throw new Error(`Failed to get '${name}' path`);
    return found;
  };
  readonly setPath = (name: string, place: string): void => {
    if (!path.isAbsolute(place)) throw new Error('Path must be absolute');
    this.#paths.set(name, place);
  };
  readonly requestSingleInstanceLock = (): boolean => true;
  readonly setAppUserModelId = (): void => undefined;
  readonly addRecentDocument = (): void => undefined;
  readonly enableSandbox = (): void => {
    if (this.#isReady) throw new Error('app.enableSandbox() must be called before app is ready');
  };
  readonly exit = (code = 0): void => {
    this.emit('quit', {}, code);
    this.#life.end(code);
  };
  readonly quit = (): void => {
    void this.#quit();
  };

  /** True while `quit` closes the windows: the program then isn't told that all are closed. */
  get isQuitting(): boolean {
    return this.#isQuitting;
  }

  /** The main script has run. */
  becomeReady(): void {
    this.#isReady = true;
    this.emit('ready');
  }

  async #quit(): Promise<void> {
    if (this.#isQuitting) return;
    const before = preventable({});
    this.emit('before-quit', before);
    if (before.defaultPrevented) return;
    this.#isQuitting = true;
    const areClosed = await this.#life.closeWindows();
    this.#isQuitting = false;
    if (!areClosed) return;
    const will = preventable({});
    this.emit('will-quit', will);
    if (!will.defaultPrevented) this.exit(0);
  }
}
