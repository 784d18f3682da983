/** Slides with more rows than the back row can read become several, each with some of the rows. */
import { inPages, rowsOfSlide, type SlideRoom } from '../../lib/pages';
import type { Language } from '../../lib/language';
import { dictionaryFor } from '../../text/dictionary';
import { FOOTER_SEPARATOR, type SlideFooter } from './slide-parts';

interface Rows {
  readonly rows: readonly unknown[];
  readonly footer: SlideFooter;
}

/** The page `page` of a slide, 0 first, with `most` rows at most, which says which rows it holds; the slide itself if it has only one page. */
export function slidePage<S extends Rows>(
  slide: S,
  page: number,
  most: number,
  language: Language,
): S {
  const pages = inPages(slide.rows, most);
  if (pages.length === 1) return slide;
  const rows = pages[page] ?? [];
  const before = pages.slice(0, page).flat().length;
  const words = dictionaryFor(language).slides;
  const which = words.rowsShown(before + 1, before + rows.length, slide.rows.length);
  const right = [which, slide.footer.right].filter((part) => part !== '').join(FOOTER_SEPARATOR);
  return { ...slide, rows, footer: { ...slide.footer, right } };
}

/** All pages of a slide. */
export function slidePages<S extends Rows>(
  slide: S,
  most: number,
  language: Language,
): readonly S[] {
  return inPages(slide.rows, most).map((_, page) => slidePage(slide, page, most, language));
}

/** All pages of a slide with labelled rows, each with as many as there is room for. */
export function pagesInRoom<
  S extends Rows & { readonly rows: readonly { readonly label: string }[] },
>(slide: S, room: SlideRoom, language: Language): readonly S[] {
  const rows: readonly { readonly label: string }[] = slide.rows;
  const labels = rows.map(({ label }) => label);
  return slidePages(slide, rowsOfSlide(labels, room), language);
}

/** The page that a reveal step shows, 0 for the first. */
export function pageOf(
  step: { readonly kind: 'all' } | { readonly kind: 'more'; readonly page: number },
): number {
  return step.kind === 'more' ? step.page : 0;
}
