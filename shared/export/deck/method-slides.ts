/** How the votes were collected and what is to be said with them: the last slides of a deck, and lines of its notes. */
import { localize, type Language } from '../../lib/language';
import { inPages } from '../../lib/pages';
import { FOOTER_SEPARATOR } from '../../slides/kinds/slide-parts';
import { dictionaryFor } from '../../text/dictionary';
import type { ResultsDocument, RoundPart } from '../results-document';
import type { DeckParagraph, DeckSlide } from './parts/deck';

/** How many paragraphs a slide holds. */
const MOST = 12;

/** One slide, or several; each poll with a line for each of its rounds. */
export function methodSlides(
  { parts, workshop: { language } }: ResultsDocument,
  mark: string,
): readonly DeckSlide[] {
  const { deck } = dictionaryFor(language);
  const titles = [...new Set(parts.map((part) => titleOf(part, language)))];
  const ofPolls = titles.flatMap((title): readonly DeckParagraph[] => {
    const own = parts.filter((part) => titleOf(part, language) === title);
    const whole = own.filter(({ kind }) => kind === 'result');
    // A document may hold a comparison or a result by role alone.
    const lines = (whole.length > 0 ? whole : own).map((part) => lineOf(part, language));
    return [{ text: title, isHeading: true }, ...lines.map((text) => ({ text, isHeading: false }))];
  });
  const hidden = [...new Set(parts.flatMap((part) => notesOf(part)))];
  const general = [deck.onlyVoters, deck.ofPeople, ...hidden, deck.whole];
  const all = [
    ...ofPolls,
    { text: deck.general, isHeading: true },
    ...general.map((text) => ({ text, isHeading: false })),
  ];
  const pages = inPages(all, MOST);
  return pages.map((paragraphs, page) => ({
    ...{ mark, kicker: '', subtitle: '', note: '', footer: { left: '', right: '' }, notes: [] },
    title: pages.length === 1 ? deck.methodTitle : deck.methodGoesOn(page + 1, pages.length),
    body: { kind: 'paragraphs', paragraphs },
  }));
}

function titleOf({ round }: RoundPart, language: Language): string {
  return round.frozen ? localize(round.frozen.poll.title, language) : '';
}

/** «Runde 1 · Bordsedler · 124 af 131 stemte · op til tre kryds hver · andel af dem, der stemte». */
function lineOf(part: RoundPart, language: Language): string {
  const last = part.slides.at(-1)?.slide;
  const { left = '', right = '' } = last?.footer ?? {};
  const uncounted = last?.kind === 'choice-majority' ? last.note : '';
  const confirmed = confirmedOf(part, language);
  return [right, methodOf(part, language), left, uncounted, ...confirmed]
    .filter((text) => text !== '')
    .join(FOOTER_SEPARATOR);
}

/** Why roles are hidden. */
function notesOf(part: RoundPart): readonly string[] {
  if (part.kind !== 'groups') return [];
  return part.slides.flatMap(({ slide }) =>
    'note' in slide && slide.note !== '' ? [slide.note] : [],
  );
}

/** How the votes of a part were collected: of both rounds, where they differ. */
export function methodOf(part: RoundPart, language: Language): string {
  const { methods } = dictionaryFor(language).round;
  const own = methods[part.round.method];
  if (part.kind !== 'comparison' || part.before.method === part.round.method) return own;
  return `${methods[part.before.method]} → ${own}`;
}

/** What is to be said with the figures of a part. */
export function reservationsOf(part: RoundPart, language: Language): readonly string[] {
  return [...confirmedOf(part, language), dictionaryFor(language).deck.onlyVoters];
}

function confirmedOf(part: RoundPart, language: Language): readonly string[] {
  if (part.kind !== 'result') return [];
  const { deck, unsettled } = dictionaryFor(language);
  const { confirmedCount, unsettled: open } = part.result;
  return [
    ...(confirmedCount > 0 ? [deck.confirmed(confirmedCount)] : []),
    ...(open > 0 ? [unsettled.told(open)] : []),
  ];
}
