/** Texts that read alike: a participant can't tell two such options apart. */
import { localize, type WorkshopLanguage } from '../../lib/language';
import { groupBy } from '../../lib/group-by';
import { visibleText } from '../../lib/visible-text';
import { rowsOf } from './cell';
import type { Poll } from './poll';

/** A text without what makes no difference to a reader: case, white space, Unicode forms, and characters that are not seen. */
export function asRead(text: string): string {
  return visibleText(text.normalize('NFKC')).toLocaleLowerCase('da');
}

/** Groups of texts that read alike, as their numbers, 1 first. Blank texts are like no other. */
export function alikeTexts(texts: readonly string[]): readonly (readonly number[])[] {
  const read = texts.map((text, index) => ({ text: asRead(text), number: index + 1 }));
  const groups = groupBy(
    read.filter(({ text }) => text !== ''),
    ({ text }) => text,
  );
  return [...groups.values()]
    .filter((alike) => alike.length > 1)
    .map((alike) => alike.map(({ number }) => number));
}

/** Groups of the poll's options or statements that read alike in this language. */
export function alikeRows(poll: Poll, language: WorkshopLanguage): readonly (readonly number[])[] {
  return alikeTexts(rowsOf(poll).map(({ wording }) => localize(wording, language)));
}
