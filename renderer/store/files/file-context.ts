/** What the actions on files work with. */
import type { LibraryContext } from '../library/library-context';
import { fileStateOf, type SeenFile } from '../file-following/file-follower';
import { createIncomingFiles, type IncomingFiles } from './incoming-files';
import { createFileReader, type FileReader } from './file-reader';

export interface FileContext extends LibraryContext {
  readonly incomingFiles: IncomingFiles;
  readonly reader: FileReader;
  readonly attach: AttachFile;
}

export function createFileContext(library: LibraryContext): FileContext {
  const incomingFiles = createIncomingFiles(library);
  const reader = createFileReader(library);
  return {
    ...library,
    incomingFiles,
    reader,
    attach: createFileAttachment(library, incomingFiles),
  };
}

/** Keeps the workshop in this file, and clears an earlier file error. */
type AttachFile = (workshopId: string, seen: SeenFile) => Promise<void>;

/** From now on keeps the open workshop in another file. */
function createFileAttachment(
  { get, set, follower }: LibraryContext,
  incomingFiles: IncomingFiles,
): AttachFile {
  return async (workshopId, seen) => {
    const { session, error } = get();
    if (session?.workshop.id === workshopId) {
      const isPast = error?.code.startsWith('file-') === true;
      set({ file: fileStateOf(session, seen), ...(isPast ? { error: null } : {}) });
      follower.follow();
    }
    await incomingFiles.remember(workshopId, seen);
  };
}
