/** Reads a file that should contain a workshop, without trusting it. */
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import type { AppError } from '../../shared/errors/app-error';
import { MAX_FILE_LENGTH } from '../../shared/ipc/contract';
import { err, ok, type Result } from '../../shared/lib/result';
import type { Computer } from './computer';
import { systemError } from '../../shared/errors/system-error';

/**
 * Identifies a content by its SHA-256, in hex. Time and size would miss a change within a tick of the clock
 * (two seconds on a USB stick) and would report one when a cloud client only touches the file. Reading the
 * file again costs a millisecond.
 */
export function stampOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The file's content. Throws EISDIR for a folder, pipe or device, EFBIG for more than MAX_FILE_LENGTH bytes. */
export async function readContent(path: string, { fs }: Computer): Promise<Uint8Array> {
  // Without O_NONBLOCK, opening a pipe waits for a writer. Windows has no such flag, so it counts as 0.
  const file = await fs.open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const found = await file.stat();
    if (!found.isFile()) throw systemError('EISDIR', 'open');
    if (found.size > MAX_FILE_LENGTH) throw systemError('EFBIG', 'open');
    return await buffer(file.createReadStream({ end: MAX_FILE_LENGTH - 1, autoClose: false }));
  } finally {
    await file.close();
  }
}

/**
 * The content as text, without a byte order mark. If it is not UTF-8, a file that begins like ours is
 * damaged, any other foreign.
 */
export function textOf(content: Uint8Array): Result<string, AppError> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch {
    if (content[0] !== '{'.charCodeAt(0)) return err({ code: 'file-foreign' });
    return err({ code: 'file-damaged', detail: 'not UTF-8' });
  }
}
