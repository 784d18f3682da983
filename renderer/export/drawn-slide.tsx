/** A slide drawn off-screen in its own size: the very component the room sees, for whatever writes files from it. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { plainText } from '../../shared/lib/plain-text';
import type { Language } from '../../shared/lib/language';
import type { SlideModel } from '../../shared/slides/slide-model';
import { loadFonts } from '../slides/fonts';
import { Slide } from '../slides/slide';
import './capture-slide.css';

/** Gives what `take` makes of the drawn slide, which is in the document until then. Rejects where the browser can't draw it. */
export async function withDrawnSlide<T>(
  slide: SlideModel,
  language: Language,
  take: (drawn: HTMLElement) => T | Promise<T>,
): Promise<T> {
  await loadFonts();
  const host = document.createElement('div');
  host.className = 'capture-host';
  host.setAttribute('aria-hidden', 'true');
  document.body.append(host);
  const root = createRoot(host);
  try {
    flushSync(() => root.render(<Slide slide={inPlainText(slide)} language={language} />));
    await document.fonts.ready;
    const drawn = host.firstElementChild;
    if (!(drawn instanceof HTMLElement)) throw new Error('The slide was not drawn');
    return await take(drawn);
  } finally {
    root.unmount();
    host.remove();
  }
}

/** A picture is drawn from XML, and what XML can't hold makes no picture. Half of a character is told by a sign. */
function inPlainText(slide: SlideModel): SlideModel {
  return JSON.parse(JSON.stringify(slide), (_, value: unknown) =>
    typeof value === 'string' ? plainText(value.replace(/\p{Cs}/gu, '\ufffd')) : value,
  ) as SlideModel;
}
