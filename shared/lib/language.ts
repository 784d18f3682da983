/** The languages Pejling speaks. The interface and a workshop each have one of their own. */
export const LANGUAGES = ['da', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text a poll carries in both languages; an empty one falls back on the other. */
export type LocalText = Readonly<Record<Language, string>>;

/** The text in `language`, or in the other language where it is blank there. */
export function localize(text: LocalText, language: Language): string {
  return text[language].trim() === '' ? text[language === 'da' ? 'en' : 'da'] : text[language];
}
