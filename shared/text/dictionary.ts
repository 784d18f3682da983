/**
 * Every word a user sees, in each language. The Danish dictionary gives the type, so that a word missing in
 * another does not compile. One file per part of the program; words with numbers are functions.
 */
import { LANGUAGES, type Language } from '../lib/language';
import { da, type Dictionary as DanishWords } from './da/dictionary';

export type Dictionary = DanishWords;

/** Danish is always there, so that whatever happens before anything else is loaded can be said. */
type LoadedLanguage = Exclude<Language, 'da'>;

const LOADERS: Readonly<Record<LoadedLanguage, () => Promise<Dictionary>>> = {
  en: async () => (await import('./en/dictionary')).en,
};

const dictionaries: Partial<Record<Language, Dictionary>> = { da };

/** The words of a language. One that was not loaded is a bug: nothing may be shown in it yet. */
export function dictionaryFor(language: Language): Dictionary {
  const words = dictionaries[language];
  if (!words) throw new Error(`The words of the language ${language} are not loaded`);
  return words;
}

/** Loads the words of a language, unless they are there: to be awaited before anything is shown in it. */
export async function loadDictionary(language: Language): Promise<void> {
  if (language !== 'da') dictionaries[language] ??= await LOADERS[language]();
}

/** Loads all languages: a workshop's may be another than the facilitator's. */
export async function loadDictionaries(): Promise<void> {
  await Promise.all(LANGUAGES.map(loadDictionary));
}

/** Gives the words of a language to a program that has them from its beginning (`every-dictionary.ts`). */
export function provideDictionary(language: LoadedLanguage, words: Dictionary): void {
  dictionaries[language] = words;
}
