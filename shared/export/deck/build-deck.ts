/** The deck of a results document: a title slide, the slides of every part in their order, and how the votes were counted. */
import type { Language } from '../../lib/language';
import { markOf } from '../../slides/slide-mark';
import { titleSlide } from '../../slides/build-round-slides';
import { dictionaryFor } from '../../text/dictionary';
import type { ResultsDocument, RoundPart } from '../results-document';
import type { Deck, DeckSlide } from './parts/deck';
import { deckContents } from './deck-slides';
import { notesSlides } from './notes-slides';
import { methodOf, methodSlides, reservationsOf } from './method-slides';

/** Only what the document's slides show is in the deck. */
export function buildDeck(document: ResultsDocument): Deck {
  const { workshop, parts } = document;
  const { language, title } = workshop;
  const { mark = '' } = markOf(workshop);
  const slides = parts.flatMap((part) => slidesOfPart(part, language));
  return {
    ...{ language, title },
    slides: [
      opening(document, mark),
      ...slides,
      ...notesSlides(document, mark),
      ...(parts.length === 0 ? [] : methodSlides(document, mark)),
    ],
  };
}

const NO_FOOTER = { left: '', right: '' } as const;

function opening({ workshop }: ResultsDocument, mark: string): DeckSlide {
  const { title, subtitle } = titleSlide(workshop);
  const frame = { kicker: '', note: '', footer: NO_FOOTER, notes: [] } as const;
  return { ...frame, mark, title, subtitle, body: { kind: 'opening' } };
}

function slidesOfPart(part: RoundPart, language: Language): readonly DeckSlide[] {
  const all = part.slides.map(({ slide }) => slide);
  return all.flatMap((slide) => {
    const { mark = '' } = slide;
    return deckContents(slide, all, language).map((content) => {
      const { footer = slide.footer } = content;
      return { ...content, mark, footer, notes: notesOf(part, footer, content.note, language) };
    });
  });
}

/** n and base, the method, and what is to be said with the figures. */
function notesOf(
  part: RoundPart,
  footer: DeckSlide['footer'],
  note: string,
  language: Language,
): readonly string[] {
  const { deck } = dictionaryFor(language);
  const lines = [footer.left, footer.right, deck.methodLine(methodOf(part, language)), note];
  return [...lines, ...reservationsOf(part, language)].filter((line) => line !== '');
}
