/** How the store reads the numbers in a file: the root gives it the readers, which are loaded on first use. */
import type { FoundInFile } from '../../../shared/export/carried/visible-numbers';
import type { Result } from '../../../shared/lib/result';

/** Never rejects. 'foreign': no picture, PDF or Office file. */
export type ReadNumbers = (
  bytes: Uint8Array,
) => Promise<Result<FoundInFile, 'foreign' | 'damaged' | 'too-large'>>;
