/** Files in memory, behind the door that the program knows: a disk, dialogs that are answered beforehand, and trouble. */
import type { AppError } from '../../shared/errors/app-error';
import { err, ok, type Result } from '../../shared/lib/result';
import type { FileHost, OpenedFile, WorkshopFile } from '../host/host';

/** What stands in a file, and which write this was: a handle knows the latter from when it was last used. */
interface OnDisk {
  readonly text: string;
  readonly version: number;
}

/** As it lies in the program's storage: plain data. */
interface FakeHandle {
  readonly name: string;
  readonly version: number;
}

export interface FakeFiles {
  readonly host: FileHost;
  /** By name. */
  readonly disk: ReadonlyMap<string, OnDisk>;
  /** Something else writes a file; null deletes it. */
  readonly put: (name: string, text: string | null) => void;
  readonly textOf: (name: string) => string;
  /** What the next dialogs are answered with: '' takes what is suggested, null is a changed mind. */
  chosen: string | null;
  /** The file that was double-clicked. */
  waiting: string | null;
  /** What every write fails with; null: none does. */
  trouble: AppError | null;
  /** What was written, in order: «name», with a «!» where whatever the file holds was to be replaced. */
  readonly written: readonly string[];
  /** Lets writes wait until the function given back is called; done when those that waited are written. */
  readonly hold: () => () => Promise<void>;
}

/** `hasHandles` false: a browser that can only read and download. */
export function createFakeFiles({ hasHandles = true } = {}): FakeFiles {
  const disk = new Map<string, OnDisk>();
  const written: string[] = [];
  let version = 0;
  let held: Promise<unknown> = Promise.resolve();
  let writing: Promise<unknown>[] = [];

  const put = (name: string, text: string | null): void => {
    version += 1;
    if (text === null) disk.delete(name);
    else disk.set(name, { text, version });
  };
  const fileOf = (name: string): WorkshopFile => {
    const handle: FakeHandle = { name, version: disk.get(name)?.version ?? 0 };
    return { name, folder: 'Dokumenter', handle: hasHandles ? handle : null };
  };
  const read = (name: string): Result<OpenedFile, AppError> => {
    const found = disk.get(name);
    if (!found) return err({ code: 'file-missing', name });
    return ok({ file: hasHandles ? fileOf(name) : null, text: found.text });
  };
  const write = (name: string, text: string, note: string): Promise<WorkshopFile | null> => {
    const done = held.then(() => {
      if (files.trouble) return null;
      put(name, text);
      written.push(note);
      return fileOf(name);
    });
    writing.push(done);
    return done;
  };
  const orTrouble = <T>(value: T | null): Result<T, AppError> =>
    value === null ? err(files.trouble ?? { code: 'file-missing', name: '' }) : ok(value);

  const files: FakeFiles = {
    host: {
      openFile: () => Promise.resolve(files.chosen === null ? ok(null) : read(files.chosen)),
      readFile: ({ name }) => Promise.resolve(read(name)),
      readDropped: ({ files: [dropped] }) =>
        Promise.resolve(dropped ? read(dropped.name) : ok(null)),
      takeWaitingFile: () => {
        const name = files.waiting;
        files.waiting = null;
        return Promise.resolve(name === null ? ok(null) : read(name));
      },
      writeFile: async ({ name, handle }, text, { evenIfChanged }) => {
        const found = disk.get(name);
        if (!found) return err({ code: 'file-missing', name });
        const isAsLeft = found.version === (handle as FakeHandle).version;
        if (!isAsLeft && !evenIfChanged) return err({ code: 'file-changed', name });
        return orTrouble(await write(name, text, evenIfChanged ? `${name}!` : name));
      },
      writeFileAs: async (suggestedName, text) => {
        const name = files.chosen;
        if (name === null) return ok(null);
        const chosen = name === '' ? suggestedName : name;
        return orTrouble(await write(chosen, text, chosen));
      },
      recentFiles: () => Promise.resolve(null),
    },
    disk,
    put,
    textOf: (name) => disk.get(name)?.text ?? '',
    chosen: '',
    waiting: null,
    trouble: null,
    written,
    hold: () => {
      let release = (_: unknown): void => undefined;
      held = new Promise((resolve) => {
        release = resolve;
      });
      const own: Promise<unknown>[] = [];
      writing = own;
      return async () => {
        release(undefined);
        held = Promise.resolve();
        await Promise.all(own);
      };
    },
  };
  return files;
}
