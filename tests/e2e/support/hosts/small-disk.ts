/** A disk of its own that really is full: a small file system in memory, where the test may mount one. */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Room for a profile. A browser allows the fewer storage buckets the smaller the disk is, and on a real one there are enough. */
const SIZE = '800m';

export class SmallDisk {
  readonly folder: string;
  readonly #filling: string;

  private constructor(folder: string) {
    this.folder = folder;
    this.#filling = path.join(folder, 'filling');
  }

  /** Null where nothing may be mounted. */
  static mount(): SmallDisk | null {
    const folder = mkdtempSync(path.join(tmpdir(), 'pejling-small-'));
    try {
      const options = ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder];
      execFileSync('mount', options, { stdio: 'ignore' });
      return new SmallDisk(folder);
    } catch {
      rmdirSync(folder);
      return null;
    }
  }

  /** Fills it to the last byte; what the browser has freed since is taken too. */
  fill(): void {
    const file = openSync(this.#filling, 'a');
    for (const size of [1 << 20, 1 << 12, 1]) {
      try {
        for (;;) writeSync(file, Buffer.alloc(size, 1));
      } catch (thrown) {
        if ((thrown as NodeJS.ErrnoException).code !== 'ENOSPC') throw thrown;
      }
    }
    closeSync(file);
  }

  free(): void {
    rmSync(this.#filling, { force: true });
  }

  unmount(): void {
    // Lazily: a browser that was killed may still hold files.
    execFileSync('umount', ['--lazy', this.folder], { stdio: 'ignore' });
    rmdirSync(this.folder);
  }
}
