/** Opens and saves workshop files. Requests for the same file run in the order in which they came. */
import { basename, resolve } from 'node:path';
import { numbered } from '../../shared/desktop/export-names';
import { pathKey } from '../../shared/desktop/known-files';
import {
  hasWorkshopEnding,
  WORKSHOP_FILE_ENDING,
} from '../../shared/file-format/workshop-file-name';
import {
  MAX_FILE_LENGTH,
  type FileReference,
  type OpenedFile,
  type PayloadOf,
} from '../../shared/ipc/contract';
import { err, ok } from '../../shared/lib/result';
import { writeAtomically } from './atomic-write';
import { THIS_COMPUTER, type Computer } from './computer';
import { attempt, systemError, type Outcome } from '../../shared/errors/system-error';
import type { FileRegistry } from './file-registry';
import { readContent, stampOf, textOf } from './read-workshop-text';

export interface WorkshopFiles {
  /** Reads the file and adds it to the registry. */
  open: (path: string) => Outcome<OpenedFile>;
  /** The same by id; 'file-missing' without a name if the id is unknown. */
  openKnown: (id: string) => Outcome<OpenedFile>;
  /**
   * Replaces the content of a known file; a file that has vanished is written again. 'file-changed' if its
   * content does not have this stamp, unless `evenIfChanged`.
   */
  save: (save: PayloadOf<'saveFile'>) => Outcome<FileReference>;
  /** Writes to the path that the facilitator chose and remembers it. Adds the ending if the name lacks it. */
  saveAs: (path: string, text: string) => Outcome<FileReference>;
  /** The ten used last, newest first, including those that are not available now. */
  recent: () => readonly FileReference[];
}

export function createWorkshopFiles(options: {
  readonly registry: FileRegistry;
  readonly computer?: Computer;
}): WorkshopFiles {
  const { registry, computer = THIS_COMPUTER } = options;
  const turns = new Map<string, Promise<unknown>>();
  /** Runs `action` after all earlier requests for the file. */
  const inTurn = <T>(path: string, action: (name: string) => Outcome<T>): Outcome<T> => {
    const key = pathKey(resolve(path), computer.platform);
    const before = turns.get(key)?.catch(() => undefined) ?? Promise.resolve();
    const turn = before.then(() => action(basename(path)));
    turns.set(key, turn);
    return turn;
  };
  const unknown = Promise.resolve(err({ code: 'file-missing', name: '' } as const));

  const open = (path: string) =>
    inTurn(path, async (name) => {
      const content = await attempt(name, () => readContent(path, computer));
      if (!content.ok) return content;
      const text = textOf(content.value);
      if (!text.ok) return text;
      const file = await registry.remember(path, stampOf(content.value));
      return ok({ file, text: text.value });
    });
  const writeFile = async (path: string, content: Uint8Array): Promise<void> => {
    // Never save a file that could not be opened again.
    if (content.length > MAX_FILE_LENGTH) throw systemError('EFBIG', 'write');
    await writeAtomically(path, content, computer);
  };

  return {
    open,
    openKnown: (id) => {
      const path = registry.find(id)?.path;
      return path === undefined ? unknown : open(path);
    },
    save: ({ id, stamp, text, evenIfChanged }) => {
      const path = registry.find(id)?.path;
      if (path === undefined) return unknown;
      return inTurn(path, async (name) => {
        const content = Buffer.from(text);
        const last = registry.find(id)?.lastWrite;
        const found = evenIfChanged ? null : await attempt(name, () => readContent(path, computer));
        if (found && !found.ok && found.error.code !== 'file-missing') return found;
        const there = found?.ok ? stampOf(found.value) : stamp;
        // After a crash the page may not know that its last write succeeded.
        const isOwn = there === stamp || (last?.from === stamp && last.to === there);
        if (!isOwn) return err({ code: 'file-changed', name });
        const write = { from: there, to: stampOf(content) };
        // Noted before writing, so that after a crash in between the content is known as ours.
        const file = await registry.remember(path, write.to, write);
        return attempt(name, () => writeFile(path, content).then(() => file));
      });
    },
    saveAs: async (chosen, text) => {
      const path = await withEnding(chosen, computer);
      return inTurn(path, (name) =>
        attempt(name, async () => {
          const content = Buffer.from(text);
          await writeFile(path, content);
          return registry.remember(path, stampOf(content), null);
        }),
      );
    },
    recent: registry.recent,
  };
}

/**
 * Adds the ending if it is missing. The dialog asked about the name without it, so an existing file with the
 * full name is not replaced.
 */
async function withEnding(path: string, { fs }: Computer): Promise<string> {
  if (hasWorkshopEnding(path)) return path;
  for (let count = 1; ; count += 1) {
    const candidate = numbered(path, count) + WORKSHOP_FILE_ENDING;
    if ((await fs.lstat(candidate).catch(() => null)) === null) return candidate;
  }
}
