/** What the slides of every kind become in a deck. */
import type { Language } from '../../lib/language';
import { KIND_DECKS } from '../kinds/export-kinds';
import type { GroupSlide, YearsSlide } from '../../slides/kinds/comparison-slide';
import type { SlideOfAnyKind } from '../../slides/slide-kinds';
import type { DeckContent, DeckRules } from './kinds/deck-rules';
import { COLUMNS_DECK } from './kinds/groups-deck';

/** Slides of results, those of a reveal included. */
type ShownSlide = SlideOfAnyKind<'reveal' | 'comparison'> | GroupSlide | YearsSlide;

const DECK_SLIDES: DeckRules<ShownSlide> = {
  ...KIND_DECKS,
  ...COLUMNS_DECK,
};

/** The deck's slides, at least one, that a slide of a result becomes; `beside` are all slides of its part. */
export function deckContents(
  slide: ShownSlide,
  beside: readonly ShownSlide[],
  language: Language,
): readonly DeckContent[] {
  // Each row of the table takes slides of its own kind, which the type of a look-up no longer says.
  const write = DECK_SLIDES[slide.kind] as (
    slide: ShownSlide,
    language: Language,
    pages: readonly ShownSlide[],
  ) => readonly DeckContent[];
  return write(
    slide,
    language,
    beside.filter(({ kind }) => kind === slide.kind),
  );
}
