/** The ZIP of slides, and of folders. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, it, vi } from 'vitest';
import type { WrittenFile } from '../../shared/export/export-writer';
import { zipped } from './zip-files';

const files: readonly WrittenFile[] = ['01 Ålegræs – hele resultatet.png', '02 Ærø.png'].map(
  (name) => ({
    name,
    bytes: new Uint8Array(strToU8(`billede ${name}`)),
  }),
);

it('keeps names and bytes', () => {
  const content = unzipSync(zipped(files));
  expect(Object.entries(content).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual(
    files.map(({ name }) => [name, `billede ${name}`]),
  );
});

it('is the same file at another time', () => {
  vi.useFakeTimers({ now: 0, toFake: ['Date'] });
  const first = zipped(files);
  vi.setSystemTime(new Date(2031, 5, 6));
  const second = zipped(files);
  vi.useRealTimers();
  expect(second).toEqual(first);
});

it('refuses two files of one name', () => {
  const [file] = files;
  expect(() => zipped(file ? [file, file] : [])).toThrow(/Two files/u);
});

it('holds folders, and makes text smaller', () => {
  const text = strToU8('stemmer '.repeat(9000));
  const bytes = zipped([{ name: '3 Arkiv/Møde.pejling', bytes: new Uint8Array(text) }]);
  expect(bytes.byteLength).toBeLessThan(text.byteLength / 20);
  expect(Object.keys(unzipSync(bytes))).toEqual(['3 Arkiv/Møde.pejling']);
});
