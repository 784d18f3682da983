/** A slide as a PNG, pictured by html-to-image. */
import { toBlob } from 'html-to-image';
import type { Language } from '../../shared/lib/language';
import { STAGE } from '../../shared/slides/layout/stage';
import type { SlideModel } from '../../shared/slides/slide-model';
import { withDrawnSlide } from './drawn-slide';
import { slideCss } from './slide-css';

/** Pictures as long as their slides exist: the minutes and the pictures of a package show the same ones. */
const made = new WeakMap<SlideModel, { readonly language: Language; readonly picture: Blob }>();

/**
 * A PNG of 1920 × 1080 pixels, whatever the screen. The same slide gives the same bytes in the same browser.
 * Rejects where the browser can't draw it.
 */
export async function captureSlide(slide: SlideModel, language: Language): Promise<Blob> {
  const known = made.get(slide);
  if (known?.language === language) return known.picture;
  const drawn = await withDrawnSlide(slide, language, picture);
  made.set(slide, { language, picture: drawn });
  return drawn;
}

async function picture(element: HTMLElement): Promise<Blob> {
  const blob = await toBlob(element, {
    width: STAGE.width,
    height: STAGE.height,
    canvasWidth: STAGE.width,
    canvasHeight: STAGE.height,
    pixelRatio: 1,
    // The rules go along once instead of the computed styles of each element. That takes a fifth of the time and draws what the room
    // saw: html-to-image makes every computed font size a little smaller.
    includeStyleProperties: [],
    fontEmbedCSS: slideCss(),
  });
  if (!blob) throw new Error('The picture of the slide is empty');
  return blob;
}
