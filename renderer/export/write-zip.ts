/** All result slides as pictures in one file. */
import type { ExportWriter } from '../../shared/export/export-writer';
import { writePng } from './write-png';
import { zipped } from './zip-files';

export const writeZip: ExportWriter['write'] = async (document, job) => {
  const pictures = await writePng(document, job);
  job.signal.throwIfAborted();
  return [{ name: `${job.name}.zip`, bytes: zipped(pictures) }];
};
