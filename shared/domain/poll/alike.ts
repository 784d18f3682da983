/** Texts that read alike: a participant can't tell two such options apart. */
import { localize, type WorkshopLanguage } from '../../lib/language';
import { rowsOf } from './cell';
import type { Poll } from './poll';

/** A text without what a reader doesn't see: case, white space and Unicode forms. */
function asRead(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLocaleLowerCase('da');
}

/** Groups of texts that read alike, as their numbers, 1 first. Blank texts are like no other. */
export function alikeTexts(texts: readonly string[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    const read = asRead(text);
    if (read === '') continue;
    groups.set(read, [...(groups.get(read) ?? []), index + 1]);
  }
  return [...groups.values()].filter((numbers) => numbers.length > 1);
}

/** Groups of the poll's options or statements that read alike in this language. */
export function alikeRows(poll: Poll, language: WorkshopLanguage): readonly (readonly number[])[] {
  return alikeTexts(rowsOf(poll).map(({ wording }) => localize(wording, language)));
}
