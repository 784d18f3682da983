/** The ZIP of slides. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, it, vi } from 'vitest';
import { zipSlides, type SlideFile } from './export-slides';

const files: readonly SlideFile[] = ['01 Ålegræs – alle temaer.png', '02 Ærø.png'].map((name) => ({
  name,
  blob: new Blob([strToU8(`billede ${name}`)]),
}));

it('keeps names and bytes, and tells how far it is', async () => {
  const onProgress = vi.fn();
  const zip = await zipSlides(files, onProgress);
  const content = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  expect(Object.entries(content).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual(
    files.map(({ name }) => [name, `billede ${name}`]),
  );
  expect(onProgress.mock.calls).toEqual([
    [1, 2],
    [2, 2],
  ]);
});

it('is the same file at another time', async () => {
  vi.useFakeTimers({ now: 0, toFake: ['Date'] });
  const first = new Uint8Array(await (await zipSlides(files, () => undefined)).arrayBuffer());
  vi.setSystemTime(new Date(2031, 5, 6));
  const second = new Uint8Array(await (await zipSlides(files, () => undefined)).arrayBuffer());
  vi.useRealTimers();
  expect(second).toEqual(first);
});

it('stops when it is told to', async () => {
  const controller = new AbortController();
  const zipping = zipSlides(files, () => controller.abort(), controller.signal);
  await expect(zipping).rejects.toThrow(/abort/iu);
});

it('refuses two files of one name', async () => {
  const [file] = files;
  await expect(zipSlides(file ? [file, file] : [], () => undefined)).rejects.toThrow(/Two files/u);
});
