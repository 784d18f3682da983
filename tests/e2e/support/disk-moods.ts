/** A disk that refuses to be written, the way disks do, for a main process that runs in this very process. */
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/** Read-only, full, or the file held by another program. */
export type DiskMood = 'EROFS' | 'ENOSPC' | 'EBUSY';

const open = fs.open;

/** Whatever is opened for writing within `folder` fails from now on, until `mendDisk`. */
export function breakDisk(folder: string, mood: DiskMood): void {
  fs.open = (path, flags, mode) => {
    if (flags === 'r' || !String(path).startsWith(folder)) return open(path, flags, mode);
    return Promise.reject(
      Object.assign(new Error(`${mood}: open`), { code: mood, syscall: 'open' }),
    );
  };
  syncBuiltinESMExports();
}

export function mendDisk(): void {
  fs.open = open;
  syncBuiltinESMExports();
}
