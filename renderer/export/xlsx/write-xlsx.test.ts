/** The workbook, read back part by part. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { awkwardDocument } from '../../../shared/export/testing/awkward-numbers';
import { writeXlsx } from './write-xlsx';

it('w', async () => {
  const [file] = await writeXlsx(awkwardDocument(), {
    name: 'x',
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
  writeFileSync('/tmp/num/out.xlsx', file!.bytes);
  for (const [n, b] of Object.entries(unzipSync(file!.bytes)))
    if (!/sheet[23]/.test(n)) console.log(n, strFromU8(b));
});
