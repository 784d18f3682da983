/** Small numbers in words, as running text has them. */
import { formatFor } from './format';
import { LANGUAGE_TRAITS, type Language } from './language';

/** Numbers up to ten as words, larger ones as figures. */
export function numberInWords(count: number, language: Language): string {
  return LANGUAGE_TRAITS[language].smallNumbers[count] ?? formatFor(language).number(count);
}
