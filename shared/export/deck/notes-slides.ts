/** Notes and agreements in a deck, as the minutes tell them after they were read through: as many slides as they need. */
import type { Language } from '../../lib/language';
import { dictionaryFor } from '../../text/dictionary';
import { minutesSections, paragraphsOf, textOf } from '../minutes/minutes';
import { isOfNotes, LIST_MARK } from '../minutes/notes-sections';
import type { ResultsDocument } from '../results-document';
import type { DeckSlide } from './parts/deck';

/** What a slide holds in type that can be read: characters in all, and a line for each paragraph at least. */
const MOST = { characters: 760, paragraphs: 10 } as const;
const LINE = 70;

export function notesSlides(document: ResultsDocument, mark: string): readonly DeckSlide[] {
  const { language } = document.workshop;
  return minutesSections(document)
    .filter(({ key }) => isOfNotes(key))
    .flatMap((section) => {
      const pages = pagesOf(paragraphsOf(textOf(section)).map(bulleted));
      return pages.map((texts, page) => ({
        ...{ mark, kicker: '', subtitle: '', note: '', footer: { left: '', right: '' }, notes: [] },
        title: titleOf(section.name, page, pages.length, language),
        body: {
          ...{ kind: 'paragraphs' as const, isShown: true },
          paragraphs: texts.map((text) => ({ text, isHeading: false })),
        },
      }));
    });
}

function titleOf(name: string, page: number, pages: number, language: Language): string {
  return pages === 1 ? name : dictionaryFor(language).notes.goesOn(name, page + 1, pages);
}

function bulleted(text: string): string {
  return text.startsWith(LIST_MARK) ? `•\u00a0${text.slice(LIST_MARK.length)}` : text;
}

/** A paragraph that fills more than a slide goes on to the next one, between two words. */
function pagesOf(paragraphs: readonly string[]): readonly (readonly string[])[] {
  const pages: string[][] = [];
  let used = 0;
  for (const text of paragraphs.flatMap(inParts)) {
    const size = Math.max(LINE, text.length);
    const page = pages.at(-1);
    const hasRoom = page && page.length < MOST.paragraphs && used + size <= MOST.characters;
    if (hasRoom) page.push(text);
    else pages.push([text]);
    used = hasRoom ? used + size : size;
  }
  return pages;
}

function inParts(text: string): readonly string[] {
  if (text.length <= MOST.characters) return [text];
  const space = text.lastIndexOf(' ', MOST.characters);
  const end = space > 0 ? space : MOST.characters;
  return [text.slice(0, end), ...inParts(text.slice(end).trimStart())];
}
