/** Result slides as PNG files, and several files as one ZIP. */
import { zipSync, type Zippable } from 'fflate';
import type { NamedSlide } from '../../shared/slides/slide-model';
import type { Language } from '../../shared/lib/language';
import { captureSlide } from './capture-slide';

export interface SlideFile {
  /** With its ending. */
  readonly name: string;
  readonly blob: Blob;
}

/** Called with how many of `total` are done. */
export type Progress = (done: number, total: number) => void;

/** Two exports of the same slides are the same file: no clock in it. The earliest year that ZIP knows. */
const FIXED_TIME = new Date(1980, 0, 1);

/** A PNG of each slide, one after the other. Rejects with the signal's reason when it is aborted. */
export async function captureSlides(
  slides: readonly NamedSlide[],
  language: Language,
  onProgress: Progress,
  signal?: AbortSignal,
): Promise<readonly SlideFile[]> {
  const files: SlideFile[] = [];
  for (const { name, slide } of slides) {
    signal?.throwIfAborted();
    files.push({ name: `${name}.png`, blob: await captureSlide(slide, language) });
    onProgress(files.length, slides.length);
  }
  return files;
}

/** One ZIP of `files`, stored without compression, for PNG has its own; names in UTF-8. Names must differ. */
export async function zipSlides(files: readonly SlideFile[]): Promise<Blob> {
  const content: Zippable = {};
  for (const { name, blob } of files) {
    if (name in content) throw new Error(`Two files are called ${name}`);
    const bytes = new Uint8Array(await blob.arrayBuffer());
    content[name] = [bytes, { level: 0, mtime: FIXED_TIME }];
  }
  return new Blob([zipSync(content)], { type: 'application/zip' });
}
