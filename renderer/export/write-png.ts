/** Result slides as pictures, one file each, and the steps of a reveal that the room saw. */
import type { ExportWriter, WrittenFile } from '../../shared/export/export-writer';
import { slidesOf } from '../../shared/export/results-document';
import { captureSlide } from './capture-slide';

export const writePng: ExportWriter['write'] = async (document, { onProgress, signal }) => {
  const slides = [...document.steps.flatMap((part) => part.slides), ...slidesOf(document)];
  const files: WrittenFile[] = [];
  onProgress(0, slides.length);
  for (const { name, slide } of slides) {
    signal.throwIfAborted();
    const picture = await captureSlide(slide, document.workshop.language);
    files.push({ name: `${name}.png`, bytes: new Uint8Array(await picture.arrayBuffer()) });
    onProgress(files.length, slides.length);
  }
  return files;
};
