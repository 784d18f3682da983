/** What differs between two results, in each language, with the words for when: «før» and «efter», «den 14. maj 2025» and «den 12. maj 2026». */
import type { Language } from '../lib/language';
import { differenceWords as danish } from './da/comparison';
import { differenceWords as english } from './en/comparison';

const WORDS: Readonly<Record<Language, typeof danish>> = { da: danish, en: english };

export function differenceWordsFor(
  language: Language,
  before: string,
  after: string,
): ReturnType<typeof danish> {
  return WORDS[language](before, after);
}
