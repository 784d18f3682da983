/**
 * Every word a user sees, in each language. The Danish dictionary gives the type, so that a word missing in
 * another does not compile. One file per part of the program; words with numbers are functions.
 */
import type { Language } from '../lib/language';
import { da, type Dictionary as DanishWords } from './da/dictionary';
import { en } from './en/dictionary';

export type Dictionary = DanishWords;

const DICTIONARIES: Readonly<Record<Language, Dictionary>> = { da, en };

/** The words of a language. */
export function dictionaryFor(language: Language): Dictionary {
  return DICTIONARIES[language];
}
