/** Several files as one ZIP. */
import { zipSync, type Zippable } from 'fflate';
import type { WrittenFile } from '../../shared/export/export-writer';

/** A fixed time, so that two exports of the same slides give the same file: the earliest year that ZIP can hold. */
const FIXED_TIME = new Date(1980, 0, 1);

/** Formats with a compression of their own. */
const COMPRESSED = /\.(?:png|pdf|pptx|docx|xlsx|zip)$/iu;

/** One ZIP of `files`, whose names may hold folders, with slashes; names in UTF-8. Throws where two have one name. */
export function zipped(files: readonly WrittenFile[]): Uint8Array<ArrayBuffer> {
  const content: Zippable = {};
  for (const { name, bytes } of files) {
    if (name in content) throw new Error(`Two files are called ${name}`);
    content[name] = [bytes, { level: COMPRESSED.test(name) ? 0 : 6, mtime: FIXED_TIME }];
  }
  return zipSync(content);
}
