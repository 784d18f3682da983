/** The deck of a results document: a title slide, the slides of every part in their order, and how the votes were counted. */
import { localize, type Language } from '../../lib/language';
import { FOOTER_SEPARATOR } from '../../slides/kinds/slide-parts';
import { markOf } from '../../slides/slide-mark';
import { titleSlide } from '../../slides/build-round-slides';
import { dictionaryFor } from '../../text/dictionary';
import type { ResultsDocument, RoundPart } from '../results-document';
import type { Deck, DeckParagraph, DeckSlide } from './deck';
import { deckContents } from './deck-slides';

/** Only what the document's slides show is in the deck. */
export function buildDeck(document: ResultsDocument): Deck {
  const { workshop, parts } = document;
  const { language, title } = workshop;
  const { mark = '' } = markOf(workshop);
  const slides = parts.flatMap((part) => slidesOfPart(part, language));
  return {
    ...{ language, title },
    slides: [opening(document, mark), ...slides, ...methodSlides(parts, mark, language)],
  };
}

const NO_FOOTER = { left: '', right: '' } as const;

function opening({ workshop }: ResultsDocument, mark: string): DeckSlide {
  const { title, subtitle } = titleSlide(workshop);
  const frame = { kicker: '', note: '', footer: NO_FOOTER, notes: [] } as const;
  return { ...frame, mark, title, subtitle, body: { kind: 'opening' } };
}

function slidesOfPart(part: RoundPart, language: Language): readonly DeckSlide[] {
  return part.slides.flatMap(({ slide }) => {
    const { footer, mark = '' } = slide;
    return deckContents(slide, language).map((content) => ({
      ...{ ...content, mark, footer },
      notes: notesOf(part, slide.footer, content.note, language),
    }));
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

function methodOf(part: RoundPart, language: Language): string {
  const { methods } = dictionaryFor(language).round;
  const own = methods[part.round.method];
  if (part.kind !== 'comparison' || part.before.method === part.round.method) return own;
  return `${methods[part.before.method]} → ${own}`;
}

function reservationsOf(part: RoundPart, language: Language): readonly string[] {
  const { deck } = dictionaryFor(language);
  const confirmed = part.kind === 'result' ? part.result.confirmedCount : 0;
  return [...(confirmed > 0 ? [deck.confirmed(confirmed)] : []), deck.onlyVoters];
}

/** How many paragraphs a slide of methods holds. */
const METHODS_OF_SLIDE = 8;

function methodSlides(
  parts: readonly RoundPart[],
  mark: string,
  language: Language,
): readonly DeckSlide[] {
  const { deck, slides: words } = dictionaryFor(language);
  const rounds = parts.flatMap((part): readonly DeckParagraph[] => {
    const { round, slides } = part;
    const [first] = slides;
    const title = round.frozen ? localize(round.frozen.poll.title, language) : '';
    if (!first || title === '') return [];
    const { left, right } = first.slide.footer;
    const figures = [methodOf(part, language), left, right, ...confirmedOf(part, language)];
    return [
      { text: `${title} · ${words.round(round.number)}`, isHeading: true },
      { text: figures.filter((text) => text !== '').join(FOOTER_SEPARATOR), isHeading: false },
    ];
  });
  const general = [deck.onlyVoters, deck.ofPeople, deck.whole];
  const all = [...rounds, ...general.map((text) => ({ text, isHeading: false }))];
  const pages = Array.from({ length: Math.ceil(all.length / METHODS_OF_SLIDE) }, (_, page) =>
    all.slice(page * METHODS_OF_SLIDE, (page + 1) * METHODS_OF_SLIDE),
  );
  return pages.map((paragraphs, page) => ({
    ...{ mark, kicker: '', subtitle: '', note: '', footer: NO_FOOTER, notes: [] },
    title: pages.length === 1 ? deck.methodTitle : deck.methodGoesOn(page + 1, pages.length),
    body: { kind: 'paragraphs', paragraphs },
  }));
}

function confirmedOf(part: RoundPart, language: Language): readonly string[] {
  const count = part.kind === 'result' ? part.result.confirmedCount : 0;
  return count > 0 ? [dictionaryFor(language).deck.confirmed(count)] : [];
}
