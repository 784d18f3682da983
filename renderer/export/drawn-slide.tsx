/** A slide drawn off-screen in its own size: the very component the room sees, for whatever writes files from it. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
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
    flushSync(() => root.render(<Slide slide={inWholeCharacters(slide)} language={language} />));
    await document.fonts.ready;
    const drawn = host.firstElementChild;
    if (!(drawn instanceof HTMLElement)) throw new Error('The slide was not drawn');
    return await take(drawn);
  } finally {
    root.unmount();
    host.remove();
  }
}

/** A text that was pasted, or read from a file, may hold half of a surrogate pair. No file can hold it, and html-to-image throws at it. */
function inWholeCharacters(slide: SlideModel): SlideModel {
  return JSON.parse(JSON.stringify(slide), (_, value: unknown) =>
    typeof value === 'string' ? value.replace(/\p{Cs}/gu, '\ufffd') : value,
  ) as SlideModel;
}
