/** What each kind of slide becomes in a deck: its body and heading. Notes, mark and footer are the same for all. */
import type { Language } from '../../../lib/language';
import type { ComparisonFrame } from '../../../slides/kinds/comparison-slide';
import type { SlideFooter } from '../../../slides/kinds/slide-parts';
import type { DeckSlide } from '../parts/deck';

export type DeckContent = Pick<DeckSlide, 'kicker' | 'title' | 'subtitle' | 'body' | 'note'> & {
  /** Where it differs from the slide's. */
  readonly footer?: SlideFooter;
};

/** For each kind of slide the deck's slides that it becomes, at least one; `pages` are all slides of the kind beside it, itself among them. */
export type DeckRules<S extends { readonly kind: string }> = {
  readonly [K in S['kind']]: (
    slide: Extract<S, { readonly kind: K }>,
    language: Language,
    pages: readonly Extract<S, { readonly kind: K }>[],
  ) => readonly DeckContent[];
};

/** A percentage that a slide shows, as the share a workbook holds; more than all is told as exactly as on the slide. */
export function shareOf(percent: number | null): number | null {
  return percent === null ? null : percent / 100;
}

/** «Runde 1: 124 af 131 stemte · Runde 2: 118 af 131 stemte». */
export function sidesOf({ before, after }: Pick<ComparisonFrame, 'before' | 'after'>): string {
  return [before, after].map(({ label, people }) => `${label}: ${people}`).join(' · ');
}
