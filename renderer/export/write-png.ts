/** Result slides as pictures, one file each. Each carries the numbers of its own slide. */
import type { ExportWriter, WrittenFile } from '../../shared/export/export-writer';
import { carriedNumbers } from '../../shared/export/carried/carried-numbers';
import { slidesOf, withSlide } from '../../shared/export/results-document';
import { captureSlide } from './capture-slide';
import { withNumbers } from './png/carried-picture';

export const writePng: ExportWriter['write'] = async (document, { onProgress, signal }) => {
  const slides = slidesOf(document);
  const files: WrittenFile[] = [];
  onProgress(0, slides.length);
  for (const named of slides) {
    const { name, slide } = named;
    signal.throwIfAborted();
    const picture = await captureSlide(slide, document.workshop.language);
    const bytes = await withNumbers(
      new Uint8Array(await picture.arrayBuffer()),
      carriedNumbers(withSlide(document, named)),
    );
    files.push({ name: `${name}.png`, bytes });
    onProgress(files.length, slides.length);
  }
  return files;
};
