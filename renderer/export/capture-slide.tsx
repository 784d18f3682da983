/** A slide as a PNG: the very component the room sees, drawn off-screen and pictured by html-to-image. */
import { toBlob } from 'html-to-image';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { SlideModel } from '../../shared/slides/slide-model';
import type { Language } from '../../shared/lib/language';
import { fontEmbedCss, loadFonts } from '../slides/fonts';
import { Slide } from '../slides/slide';
import { STAGE } from '../../shared/slides/layout/stage';
import './capture-slide.css';

/**
 * A PNG of 1920 × 1080 pixels, whatever the screen. The same slide gives the same bytes in the same browser.
 * Rejects where the browser can't draw it.
 */
export async function captureSlide(slide: SlideModel, language: Language): Promise<Blob> {
  await loadFonts();
  const host = document.createElement('div');
  host.className = 'capture-host';
  host.setAttribute('aria-hidden', 'true');
  document.body.append(host);
  const root = createRoot(host);
  try {
    flushSync(() => root.render(<Slide slide={slide} language={language} />));
    await document.fonts.ready;
    return await picture(host.firstElementChild);
  } finally {
    root.unmount();
    host.remove();
  }
}

async function picture(element: Element | null): Promise<Blob> {
  if (!(element instanceof HTMLElement)) throw new Error('The slide was not drawn');
  const blob = await toBlob(element, {
    width: STAGE.width,
    height: STAGE.height,
    canvasWidth: STAGE.width,
    canvasHeight: STAGE.height,
    pixelRatio: 1,
    fontEmbedCSS: fontEmbedCss(),
  });
  if (!blob) throw new Error('The picture of the slide is empty');
  return blob;
}
