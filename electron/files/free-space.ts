/** How much room there is on the disk. */
import { describeThrown, type AppError } from '../../shared/errors/app-error';
import { err, ok, type Result } from '../../shared/lib/result';
import type { Computer } from './computer';

/** Bytes that this user may still write on the disk of `folder`. */
export async function freeSpace(
  folder: string,
  { fs }: Pick<Computer, 'fs'>,
): Promise<Result<number, AppError>> {
  try {
    const { bavail, bsize } = await fs.statfs(folder);
    return ok(bavail * bsize);
  } catch (thrown) {
    return err({ code: 'unexpected', detail: describeThrown(thrown) });
  }
}
