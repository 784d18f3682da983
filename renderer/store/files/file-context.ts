/** What the actions on files are put together from. */
import type { LibraryContext } from '../library/library-context';
import { createFileAdmission, type FileAdmission } from './file-admission';
import { createFileAttachment, type AttachFile } from './file-attachment';
import { createFileReader, type FileReader } from './file-reader';

export interface FileContext extends LibraryContext {
  readonly admission: FileAdmission;
  readonly reader: FileReader;
  readonly attach: AttachFile;
}

export function createFileContext(library: LibraryContext): FileContext {
  const admission = createFileAdmission(library);
  const reader = createFileReader(library);
  return { ...library, admission, reader, attach: createFileAttachment(library, admission) };
}
