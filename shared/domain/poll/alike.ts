/** Texts that read alike: a participant can't tell two such options apart. */
import { localize, type WorkshopLanguage } from '../../lib/language';
import { visibleText } from '../../lib/visible-text';
import { rowsOf } from './cell';
import type { Poll } from './poll';

/** A text without what makes no difference to a reader: case, white space, Unicode forms, and characters that are not seen. */
export function asRead(text: string): string {
  return visibleText(text.normalize('NFKC')).toLocaleLowerCase('da');
}

/** Groups of texts that read alike, as their numbers, 1 first. Blank texts are like no other. */
export function alikeTexts(texts: readonly string[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    const read = asRead(text);
    if (read === '') continue;
    const same = groups.get(read);
    if (same) same.push(index + 1);
    else groups.set(read, [index + 1]);
  }
  return [...groups.values()].filter((numbers) => numbers.length > 1);
}

/** Groups of the poll's options or statements that read alike in this language. */
export function alikeRows(poll: Poll, language: WorkshopLanguage): readonly (readonly number[])[] {
  return alikeTexts(rowsOf(poll).map(({ wording }) => localize(wording, language)));
}
