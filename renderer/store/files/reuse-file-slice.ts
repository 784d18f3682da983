/** A new workshop straight from a file, such as last year's, without its votes. The file stays as it is. */
import type { Done } from '../core/app-state';
import type { FileContext } from './file-context';

export interface ReuseFileActions {
  /** Lets the facilitator choose a workshop file, and makes and opens a new workshop from it. */
  createFromFile: () => Done;
}

declare module '../core/app-state' {
  interface AppState extends ReuseFileActions {}
}

export function createReuseFileSlice({
  host,
  reader,
  incomingFiles,
}: Pick<FileContext, 'host' | 'reader' | 'incomingFiles'>): ReuseFileActions {
  return {
    createFromFile: () => reader.takeChosen(() => host.openFile(), incomingFiles.openReused),
  };
}
