/** Reads the numbers in a file of results, whatever program has saved it since. By what the file is, not by what it is called. */
import type { FoundInFile } from '../../../shared/export/carried/visible-numbers';
import { err, ok, type Result } from '../../../shared/lib/result';
import { isPng } from '../png/png-chunks';
import { numbersOfPicture } from '../png/carried-picture';
import { TooLarge } from './bounded-unzip';
import { officeNumbers } from './office-numbers';
import { carriedInPdf } from './pdf-numbers';

/** 'foreign': no PNG, PDF or Office file. */
export type UnreadNumbers = 'foreign' | 'damaged' | 'too-large';

/** What was found. Never rejects. */
export async function readNumbers(bytes: Uint8Array): Promise<Result<FoundInFile, UnreadNumbers>> {
  const read = READERS.find(({ is }) => is(bytes))?.read;
  if (!read) return err('foreign');
  try {
    return ok(await read(bytes));
  } catch (thrown) {
    return err(thrown instanceof TooLarge ? 'too-large' : 'damaged');
  }
}

interface Reader {
  readonly is: (bytes: Uint8Array) => boolean;
  readonly read: (bytes: Uint8Array) => FoundInFile | Promise<FoundInFile>;
}

const READERS: readonly Reader[] = [
  {
    is: isPng,
    read: async (bytes) => ({
      ...(await numbersOfPicture(bytes)),
      sheets: null,
      charts: null,
    }),
  },
  {
    is: (bytes) => startsWith(bytes, '%PDF-'),
    read: (bytes) => ({
      carried: carriedInPdf(bytes),
      sheets: null,
      charts: null,
      isPictureIntact: null,
    }),
  },
  { is: (bytes) => startsWith(bytes, 'PK\u0003\u0004'), read: officeNumbers },
];

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((character, index) => bytes[index] === character.charCodeAt(0));
}
