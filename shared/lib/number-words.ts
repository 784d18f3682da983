/** Small numbers in words, as running text has them. */
import { formatFor } from './format';
import type { Language } from './language';

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  da: 'nul ét to tre fire fem seks syv otte ni ti'.split(' '),
  en: 'zero one two three four five six seven eight nine ten'.split(' '),
};

/** Numbers up to ten as words, larger ones as figures; Danish «ét» as in «ét kryds». */
export function numberInWords(count: number, language: Language): string {
  return WORDS[language][count] ?? formatFor(language).number(count);
}
