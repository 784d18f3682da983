/** Replaces a file as a whole: whatever happens in between, the old content or the new is there, never a half. */
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { THIS_COMPUTER, type Computer } from './computer';
import { codeOf, systemError } from '../../shared/errors/system-error';

/** Windows refuses while a virus scanner or cloud client holds the file: milliseconds before each try. */
const PAUSES = [0, 20, 60, 200, 600];
const HELD: readonly string[] = ['EPERM', 'EBUSY', 'EACCES'];

/**
 * Writes `content` to `path`: aside in the same folder, flushed, renamed. Keeps the mode of the file that it replaces;
 * a link stays a link. Throws the system's error, and then the old file is intact and nothing is left aside. A kill can
 * leave a hidden `.pejling-….tmp`, which nothing reads.
 */
export async function writeAtomically(
  path: string,
  content: string | Uint8Array,
  computer: Computer = THIS_COMPUTER,
): Promise<void> {
  const { fs } = computer;
  const mode = await modeOf(path, computer);
  const target = await targetOf(path, computer);
  const aside = join(dirname(target), `.pejling-${randomUUID()}.tmp`);
  const file = await fs.open(aside, 'wx', mode ?? 0o666);
  try {
    try {
      // The umask took rights away. A drive that knows none may refuse, and it is just as well.
      if (mode !== null) await file.chmod(mode).catch(() => undefined);
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await replace(target, aside, computer);
  } catch (thrown) {
    await fs.rm(aside, { force: true }).catch(() => undefined);
    throw thrown;
  }
  await flushFolder(dirname(target), computer).catch(() => undefined);
}

/** The mode of the file that is there, null where none is. A rename would ask nothing, so it is asked here. */
async function modeOf(path: string, { fs }: Computer): Promise<number | null> {
  const found = await fs.stat(path).catch((thrown: unknown) => {
    if (codeOf(thrown) !== 'ENOENT') throw thrown;
    return null;
  });
  if (found === null) return null;
  if (!found.isFile()) throw systemError('EISDIR', 'open');
  await fs.access(path, constants.W_OK);
  return found.mode & 0o777;
}

/** Where a link leads, also when nothing is there: a stick that is out must not become a file on the laptop. */
async function targetOf(path: string, computer: Computer): Promise<string> {
  const link = await computer.fs.readlink(path).catch(() => null);
  if (link === null) return path;
  return targetOf(resolve(await computer.fs.realpath(dirname(path)), link), computer);
}

async function replace(target: string, aside: string, computer: Computer): Promise<void> {
  for (const pause of PAUSES) {
    if (pause > 0) await computer.wait(pause);
    try {
      await computer.fs.rename(aside, target);
      return;
    } catch (thrown) {
      if (computer.platform !== 'win32' || !HELD.includes(codeOf(thrown))) throw thrown;
    }
  }
  // The file may be written and so may its folder, that was seen before: somebody holds it.
  throw systemError('EBUSY', 'rename');
}

/** Makes the rename outlast a power cut. Windows and some network drives can't; the file is whole all the same. */
async function flushFolder(folder: string, { fs }: Computer): Promise<void> {
  const handle = await fs.open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
