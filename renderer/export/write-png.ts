/** Result slides as pictures, one file each, and the steps of a reveal that the room saw. A result carries the numbers of its own slide. */
import type { ExportWriter, WrittenFile } from '../../shared/export/export-writer';
import { carriedNumbers } from '../../shared/export/carried/carried-numbers';
import { slidesOf, withSlide } from '../../shared/export/results-document';
import { captureSlide } from './capture-slide';
import { withNumbers } from './png/carried-picture';

export const writePng: ExportWriter['write'] = async (document, { onProgress, signal }) => {
  const { language } = document.workshop;
  const steps = document.steps.flatMap((part) => part.slides);
  const results = slidesOf(document);
  const total = steps.length + results.length;
  const files: WrittenFile[] = [];
  const add = (name: string, bytes: WrittenFile['bytes']): void => {
    files.push({ name: `${name}.png`, bytes });
    onProgress(files.length, total);
  };
  onProgress(0, total);
  for (const { name, slide } of steps) {
    signal.throwIfAborted();
    add(name, await pictureOf(slide, language));
  }
  for (const named of results) {
    signal.throwIfAborted();
    const numbers = carriedNumbers(withSlide(document, named));
    add(named.name, await withNumbers(await pictureOf(named.slide, language), numbers));
  }
  return files;
};

async function pictureOf(
  ...drawn: Parameters<typeof captureSlide>
): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await captureSlide(...drawn);
  return new Uint8Array(await picture.arrayBuffer());
}
