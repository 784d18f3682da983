/** Keeping the open workshop in another file from now on. */
import { fileStateOf, type SeenFile } from '../workshop-file/file-follower';
import type { FileAdmission } from './file-admission';
import type { LibraryContext } from '../library/library-context';

/** Keeps the workshop in this file; what was wrong with a file before is past. */
export type AttachFile = (workshopId: string, seen: SeenFile) => Promise<void>;

export function createFileAttachment(
  { get, set, follower }: LibraryContext,
  admission: FileAdmission,
): AttachFile {
  return async (workshopId, seen) => {
    const { session, error } = get();
    if (session?.workshop.id === workshopId) {
      const isPast = error?.code.startsWith('file-') === true;
      set({ file: fileStateOf(session, seen), ...(isPast ? { error: null } : {}) });
      follower.follow();
    }
    await admission.remember(workshopId, seen);
  };
}
