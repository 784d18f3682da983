/** Files in memory behind the host's interface: a disk, dialogs with prepared answers, and failures. */
import type { AppError } from '../../shared/errors/app-error';
import { err, ok, type Result } from '../../shared/lib/result';
import { desktopHandleOf, type DesktopHandle } from '../host/file-id';
import type { FileHost, OpenedFile, WorkshopFile } from '../host/host';

export interface FakeFiles {
  readonly host: FileHost;
  /** What stands in the files, by name. */
  readonly disk: ReadonlyMap<string, string>;
  /** Something else writes a file; null deletes it. */
  readonly put: (name: string, text: string | null) => void;
  readonly textOf: (name: string) => string;
  /** The answers of the next dialogs: '' accepts the suggestion, null cancels. */
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

/**
 * As in the desktop program a file is known by its id, and replaced only where it holds what the stamp says; reading it
 * changes nothing of that for other references to it. `hasHandles` false: a browser that can only read and download.
 */
export function createFakeFiles({ hasHandles = true } = {}): FakeFiles {
  const disk = new Map<string, string>();
  /** Same content, same stamp. */
  const stamped: string[] = [];
  const written: string[] = [];
  let held: Promise<unknown> = Promise.resolve();
  let writing: Promise<unknown>[] = [];

  const put = (name: string, text: string | null): void => {
    if (text === null) disk.delete(name);
    else disk.set(name, text);
  };
  const stampOf = (text: string): string => {
    if (!stamped.includes(text)) stamped.push(text);
    return `stamp-${stamped.indexOf(text)}`;
  };
  const fileOf = (name: string): WorkshopFile => {
    const handle: DesktopHandle = { id: `id-of-${name}`, stamp: stampOf(disk.get(name) ?? '') };
    return { name, folder: 'Dokumenter', handle: hasHandles ? handle : null };
  };
  const read = (name: string): Result<OpenedFile, AppError> => {
    const found = disk.get(name);
    if (found === undefined) return err({ code: 'file-missing', name });
    return ok({ file: hasHandles ? fileOf(name) : null, text: found });
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
      areDialogsRefused: () => false,
      takeWaitingFile: () => {
        const name = files.waiting;
        files.waiting = null;
        return Promise.resolve(name === null ? ok(null) : read(name));
      },
      writeFile: async (file, text, { evenIfChanged }) => {
        const { name } = file;
        const found = disk.get(name);
        if (found === undefined) return err({ code: 'file-missing', name });
        const isAsLeft = stampOf(found) === desktopHandleOf(file)?.stamp;
        if (!isAsLeft && !evenIfChanged) return err({ code: 'file-changed', name });
        return orTrouble(await write(name, text, evenIfChanged ? `${name}!` : name));
      },
      writeFileAs: async (suggestedName, text) => {
        const name = files.chosen;
        if (name === null) return ok(null);
        const chosen = name === '' ? suggestedName : name;
        return orTrouble(await write(chosen, text, chosen));
      },
      recentFiles: () => Promise.resolve([]),
    },
    disk,
    put,
    textOf: (name) => disk.get(name) ?? '',
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
