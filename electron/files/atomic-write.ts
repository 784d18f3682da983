/** Replaces a file as a whole: whatever happens, the file has the old content or the new, never a part of it. */
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { THIS_COMPUTER, type Computer } from './computer';
import { codeOf, systemError } from '../../shared/errors/system-error';

/** Milliseconds before each try: Windows refuses while a virus scanner or cloud client holds the file. */
const PAUSES = [0, 20, 60, 200, 600];
const HELD: readonly string[] = ['EPERM', 'EBUSY', 'EACCES'];

/**
 * Writes `content` to `path`: to a temporary file in the same folder, which is flushed and then renamed.
 * Keeps the mode of the file that it replaces; a link stays a link. Throws the system's error; the old file
 * is then intact and the temporary file is removed. If the program is killed, a hidden `.pejling-….tmp` can
 * remain, which nothing reads.
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
      // The umask may have removed rights. A drive without rights may refuse, which does no harm.
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

/**
 * The mode of the existing file, null if there is none. A rename does not check whether the file may be
 * written, so this does.
 */
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

/** The target of a link, even if it does not exist: saving to a removed USB stick must not create a file on the laptop. */
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
  // File and folder are known to be writable, so another program holds the file.
  throw systemError('EBUSY', 'rename');
}

/** Makes the rename survive a power cut. Windows and some network drives can't do this; the file is whole all the same. */
async function flushFolder(folder: string, { fs }: Computer): Promise<void> {
  const handle = await fs.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
