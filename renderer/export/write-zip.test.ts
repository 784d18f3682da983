/** The ZIP of slides. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, it, vi } from 'vitest';
import { zipSlides, type SlideFile } from './export-slides';

const files: readonly SlideFile[] = ['01 Ålegræs – alle temaer.png', '02 Ærø.png'].map((name) => ({
  name,
  blob: new Blob([strToU8(`billede ${name}`)]),
}));

it('keeps names and bytes', async () => {
  const zip = await zipSlides(files);
  const content = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  expect(Object.entries(content).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual(
    files.map(({ name }) => [name, `billede ${name}`]),
  );
});

it('is the same file at another time', async () => {
  vi.useFakeTimers({ now: 0, toFake: ['Date'] });
  const first = new Uint8Array(await (await zipSlides(files)).arrayBuffer());
  vi.setSystemTime(new Date(2031, 5, 6));
  const second = new Uint8Array(await (await zipSlides(files)).arrayBuffer());
  vi.useRealTimers();
  expect(second).toEqual(first);
});

it('refuses two files of one name', async () => {
  const [file] = files;
  await expect(zipSlides(file ? [file, file] : [])).rejects.toThrow(/Two files/u);
});
