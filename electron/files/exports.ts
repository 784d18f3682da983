/** Saves exports: one file, or a set of files in a new folder. */
import { basename, join } from 'node:path';
import {
  canLieInFolder,
  canLieTogether,
  foldersOf,
  numbered,
} from '../../shared/desktop/export-names';
import type { PayloadOf } from '../../shared/ipc/contract';
import { err } from '../../shared/lib/result';
import { writeAtomically } from './atomic-write';
import { THIS_COMPUTER, type Computer } from './computer';
import { attempt, codeOf, type Outcome } from '../../shared/errors/system-error';

/** Writes the file, replacing an existing one. Returns its name. */
export function saveExport(path: string, bytes: Uint8Array, on = THIS_COMPUTER): Outcome<string> {
  const name = basename(path);
  return attempt(name, () => writeAtomically(path, bytes, on).then(() => name));
}

/** Writes all the files or none into a new folder in `parent`; their names may hold folders, with slashes. Returns the folder's name, numbered if `name` is taken. */
export async function saveFolder(
  parent: string,
  name: string,
  files: PayloadOf<'saveFolder'>['files'],
  computer: Computer = THIS_COMPUTER,
): Outcome<string> {
  const paths = files.map((file) => file.name);
  if (!canLieTogether([name]) || !canLieInFolder(paths)) {
    return err({ code: 'file-failed', name: basename(name), detail: 'unfit names' });
  }
  return attempt(name, async () => {
    const folder = await makeFolder(parent, name, computer);
    const at = (file: { readonly name: string }) => join(folder, ...file.name.split('/'));
    const inner = foldersOf(paths).map((path) => join(folder, ...path.split('/')));
    try {
      for (const path of inner) await computer.fs.mkdir(path);
      for (const file of files) await writeAtomically(at(file), file.bytes, computer);
    } catch (thrown) {
      for (const file of files) await computer.fs.rm(at(file), { force: true });
      // This only removes empty folders: files that somebody else put there meanwhile stay.
      for (const path of [folder, ...inner].reverse()) {
        await computer.fs.rmdir(path).catch(() => undefined);
      }
      throw thrown;
    }
    return basename(folder);
  });
}

async function makeFolder(parent: string, name: string, { fs }: Computer): Promise<string> {
  for (let count = 1; ; count += 1) {
    const folder = join(parent, numbered(name, count));
    try {
      await fs.mkdir(folder);
      return folder;
    } catch (thrown) {
      if (codeOf(thrown) !== 'EEXIST') throw thrown;
    }
  }
}
