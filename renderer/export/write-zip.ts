/** Several files as one ZIP. */
import { zipSync, type Zippable } from 'fflate';
import type { ExportWriter, WrittenFile } from '../../shared/export/export-writer';
import { writePng } from './write-png';

/** A fixed time, so that two exports of the same slides give the same file: the earliest year that ZIP can hold. */
const FIXED_TIME = new Date(1980, 0, 1);

/** All result slides as pictures in one file. */
export const writeZip: ExportWriter['write'] = async (document, job) => {
  const pictures = await writePng(document, job);
  job.signal.throwIfAborted();
  return [{ name: `${job.name}.zip`, bytes: zipped(pictures) }];
};

/** One ZIP of `files`, stored without compression, for PNG has its own; names in UTF-8. Throws where two have one name. */
export function zipped(files: readonly WrittenFile[]): Uint8Array<ArrayBuffer> {
  const content: Zippable = {};
  for (const { name, bytes } of files) {
    if (name in content) throw new Error(`Two files are called ${name}`);
    content[name] = [bytes, { level: 0, mtime: FIXED_TIME }];
  }
  return zipSync(content);
}
