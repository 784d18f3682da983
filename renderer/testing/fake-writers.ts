/** Writers that draw nothing: one file a slide, or one for all of them. */
import type { ExportWriter, WrittenFile } from '../../shared/export/export-writer';
import { slidesOf } from '../../shared/export/results-document';

const BYTES = new Uint8Array([1, 2, 3]);

function fakeWriter(
  extension: string,
  gives: ExportWriter['gives'],
  names: (slides: readonly string[], whole: string) => readonly string[],
): ExportWriter {
  return {
    isDirect: true,
    id: extension,
    label: () => extension.toUpperCase(),
    gives,
    extension,
    write: (document, { name, onProgress, signal }) => {
      const slides = slidesOf(document).map((slide) => slide.name);
      onProgress(0, slides.length);
      signal.throwIfAborted();
      onProgress(slides.length, slides.length);
      const files = names(slides, name).map((stem): WrittenFile => ({
        name: `${stem}.${extension}`,
        bytes: BYTES,
      }));
      return Promise.resolve(files);
    },
  };
}

export const FAKE_WRITERS: readonly ExportWriter[] = [
  fakeWriter('png', 'a-file-per-slide', (slides) => slides),
  fakeWriter('zip', 'one-file', (_slides, whole) => [whole]),
];
