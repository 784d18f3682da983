/** The languages of the interface, and those that the texts of a workshop are written in. */

/** A workshop's texts carry all of these, and so does its file: another one is another file format. */
export const WORKSHOP_LANGUAGES = ['da', 'en'] as const;
export type WorkshopLanguage = (typeof WORKSHOP_LANGUAGES)[number];

/** The languages that the program speaks; each has a folder of words in shared/text. */
export const LANGUAGES = ['da', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

interface LanguageTraits {
  /** How numbers, dates and lists are written, as Intl names it. */
  readonly locale: string;
  /** Which of a workshop's texts it is shown with: the first, and where that is blank the second. */
  readonly texts: readonly [WorkshopLanguage, WorkshopLanguage];
}

export const LANGUAGE_TRAITS: Readonly<Record<Language, LanguageTraits>> = {
  da: { locale: 'da-DK', texts: ['da', 'en'] },
  en: { locale: 'en-GB', texts: ['en', 'da'] },
};

/** A text that a workshop carries in each of its languages. */
export type LocalText = Readonly<Record<WorkshopLanguage, string>>;

/** The text as it is shown to who reads `language`. */
export function localize(text: LocalText, language: Language): string {
  const [own, other] = LANGUAGE_TRAITS[language].texts;
  return text[own].trim() === '' ? text[other] : text[own];
}
