/** Places on the disk where nothing can be written, for whoever runs the tests: root may write nearly everywhere. */
import { promises } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { systemError } from '../../../../shared/errors/system-error.ts';

/** A folder in which the system lets nobody make a file. */
export const READ_ONLY_FOLDER = process.platform === 'darwin' ? '/System' : '/sys/kernel';

/**
 * Lets the disk be full for new files within `folder`, until the function given back is called. What the system would
 * say is said in the main process, which on the Electron double is the test's own.
 */
export function fillDisk(folder: string): () => void {
  const { open } = promises;
  const isFull = (file: unknown) => typeof file === 'string' && file.startsWith(folder);
  promises.open = async (...given) => {
    const handle = await open(...given);
    if (given[1] !== 'wx' || !isFull(given[0])) return handle;
    return Object.assign(handle, {
      writeFile: () => Promise.reject(systemError('ENOSPC', 'write')),
    });
  };
  syncBuiltinESMExports();
  return () => {
    promises.open = open;
    syncBuiltinESMExports();
  };
}
