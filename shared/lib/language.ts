/** The languages of the interface, and those that the texts of a workshop are written in. */

/** A workshop's texts, and so its file, have all of these languages: adding one changes the file format. */
export const WORKSHOP_LANGUAGES = ['da', 'en'] as const;
export type WorkshopLanguage = (typeof WORKSHOP_LANGUAGES)[number];

/** The languages that the program speaks; each has a folder of words in shared/text. */
export const LANGUAGES = ['da', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

interface LanguageTraits {
  /** Its own name for itself, which stands beside the others' whatever language is spoken. */
  readonly name: string;
  /** How numbers, dates and lists are written, as Intl names it. */
  readonly locale: string;
  /** Zero to ten as running text has them; Danish «ét» as in «ét kryds». */
  readonly smallNumbers: readonly string[];
  /** Which of a workshop's texts are shown: the first language, or the second if that text is blank. */
  readonly texts: readonly [WorkshopLanguage, WorkshopLanguage];
}

export const LANGUAGE_TRAITS: Readonly<Record<Language, LanguageTraits>> = {
  da: {
    name: 'Dansk',
    locale: 'da-DK',
    smallNumbers: 'nul ét to tre fire fem seks syv otte ni ti'.split(' '),
    texts: ['da', 'en'],
  },
  en: {
    name: 'English',
    locale: 'en-GB',
    smallNumbers: 'zero one two three four five six seven eight nine ten'.split(' '),
    texts: ['en', 'da'],
  },
};

/** A text that a workshop carries in each of its languages. */
export type LocalText = Readonly<Record<WorkshopLanguage, string>>;

/** The text to show to readers of `language`. */
export function localize(text: LocalText, language: Language): string {
  const [own, other] = LANGUAGE_TRAITS[language].texts;
  return text[own].trim() === '' ? text[other] : text[own];
}
