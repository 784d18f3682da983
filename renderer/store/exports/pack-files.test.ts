/** A package is made part by part: what fails is told of and takes nothing else down; what is stopped leaves nothing. */
import { expect, it } from 'vitest';
import type { ExportWriter } from '../../../shared/export/export-writer';
import { offeredParts } from '../../../shared/export/package/package-parts';
import type { ResultsDocument } from '../../../shared/export/results-document';
import { workshopOf } from '../../../shared/domain/testing/builders';
import { packFiles } from './pack-files';

const DOCUMENT: ResultsDocument = {
  workshop: workshopOf([], { title: 'Møde' }),
  parts: [],
  steps: [],
};
const BYTES = new Uint8Array([1]);

function writerOf(id: string, write: ExportWriter['write']): ExportWriter {
  return { id, label: () => id, gives: 'one-file', extension: id, write };
}

const good = (id: string) =>
  writerOf(id, (_, { name, onProgress }) => {
    onProgress(1, 2);
    return Promise.resolve([{ name: `${name}.${id}`, bytes: BYTES }]);
  });
const bad = (id: string) => writerOf(id, () => Promise.reject(new Error('too little paper')));

function pack(writers: readonly ExportWriter[], own = true, signal = new AbortController().signal) {
  const progress: string[] = [];
  const packing = packFiles({
    document: DOCUMENT,
    parts: offeredParts(writers, own),
    writers,
    ownFile: () => ({ name: 'Møde.pejling', bytes: BYTES }),
    signal,
    onProgress: (part, done, total) => progress.push(`${part} ${done}/${total}`),
  });
  return { packing, progress };
}

it('puts each file where the table says', async () => {
  const { packing, progress } = pack([good('xlsx'), good('pptx')]);
  expect((await packing).files.map(({ name }) => name)).toEqual([
    '1 Til deltagerne/Møde – præsentation.pptx',
    '2 Til sekretariatet/Møde – tal.xlsx',
    '3 Arkiv – send ikke videre/Møde.pejling',
  ]);
  expect(progress).toEqual(['pptx 0/1', 'pptx 1/2', 'xlsx 0/1', 'xlsx 1/2', 'pejling 0/1']);
});

it('goes on after a part that fails, wherever it fails, and says which', async () => {
  const throwing = writerOf('docx', () => {
    throw new Error('at once');
  });
  const { files, failed } = await pack([bad('pptx'), throwing, good('xlsx')]).packing;
  expect(failed).toEqual([
    { id: 'pptx', detail: 'Error: too little paper' },
    { id: 'docx', detail: 'Error: at once' },
  ]);
  expect(files.map(({ name }) => name)).toEqual([
    '2 Til sekretariatet/Møde – tal.xlsx',
    '3 Arkiv – send ikke videre/Møde.pejling',
  ]);
});

it('gives nothing once it is stopped, and begins no further part', async () => {
  const controller = new AbortController();
  const stopping = writerOf('pptx', () => {
    controller.abort(new Error('stopped'));
    return Promise.resolve([{ name: 'x.pptx', bytes: BYTES }]);
  });
  const { packing, progress } = pack([stopping, good('xlsx')], true, controller.signal);
  await expect(packing).rejects.toThrow('stopped');
  expect(progress).toEqual(['pptx 0/1']);
});
