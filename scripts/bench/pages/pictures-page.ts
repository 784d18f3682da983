/** In the browser: the slides of a conference as PNG, by the program and by what people would use instead. Each way draws its slides anew. */
import '../../../renderer/app/styles';
import '../../../shared/text/testing/every-text';
import { snapdom } from '@zumer/snapdom';
import { toBlob } from 'html-to-image';
import html2canvas from 'html2canvas-pro';
import { domToBlob } from 'modern-screenshot';
import { captureSlide } from '../../../renderer/export/capture-slide';
import { withDrawnSlide } from '../../../renderer/export/drawn-slide';
import { fontEmbedCss } from '../../../renderer/slides/fonts';
import { slidesOf } from '../../../shared/export/results-document';
import type { SlideModel } from '../../../shared/slides/slide-model';
import { twoRounds } from '../../../tests/fixtures/results-to-export';

const LANGUAGE = 'da';
const slides = slidesOf(twoRounds(LANGUAGE, 'own')).map(({ slide }) => slide);

type Way = (slide: SlideModel) => Promise<Blob | null>;

const drawn =
  (take: (element: HTMLElement) => Promise<Blob | null>): Way =>
  (slide) =>
    withDrawnSlide(slide, LANGUAGE, take);

const WAYS = {
  // A slide that it has not pictured before.
  pejling: (slide) => captureSlide({ ...slide }, LANGUAGE),
  naive: drawn((element) => toBlob(element)),
  modernScreenshot: drawn((element) => domToBlob(element)),
  html2canvas: drawn(async (element) => {
    const canvas = await html2canvas(element, { logging: false });
    return new Promise((resolve) => canvas.toBlob(resolve));
  }),
  snapdom: drawn((element) => snapdom.toBlob(element, { format: 'png', embedFonts: true })),
} satisfies Readonly<Record<string, Way>>;

export type WayName = keyof typeof WAYS;

/** The program registers its typeface from bytes, which none of the others can see: a style sheet tells them. */
function tellTypeface(): void {
  const style = document.createElement('style');
  style.textContent = fontEmbedCss();
  document.head.append(style);
}

/** Makes `count` pictures one after the other; gives milliseconds. */
async function makePictures(way: WayName, count: number): Promise<number> {
  const begun = performance.now();
  for (const slide of slides.slice(0, count)) {
    if (!(await WAYS[way](slide))) throw new Error(`No picture by ${way}`);
  }
  return performance.now() - begun;
}

/** One picture, in base64. */
async function pictureOf(way: WayName, place: number): Promise<string> {
  const [slide] = slides.slice(place, place + 1);
  const picture = slide && (await WAYS[way](slide));
  if (!picture) throw new Error(`No picture by ${way}`);
  const bytes = new Uint8Array(await picture.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

let hide = (): void => undefined;

/** Puts a slide on the screen, in the upper left corner, for the browser's own screenshot. */
async function show(place: number): Promise<void> {
  const [slide] = slides.slice(place, place + 1);
  if (!slide) throw new Error(`No slide ${place}`);
  await new Promise<void>((isShown) => {
    void withDrawnSlide(slide, LANGUAGE, async (element) => {
      element.parentElement?.style.setProperty('left', '0');
      await new Promise(requestAnimationFrame);
      await new Promise<void>((resolve) => {
        hide = resolve;
        isShown();
      });
    });
  });
}

const page = { tellTypeface, makePictures, pictureOf, show, hide: () => hide() };
export type PicturesPage = typeof page;
Object.assign(globalThis, { bench: page });
