/**
 * Every word a user sees, in Danish and English. The Danish dictionary gives the type, so that a word
 * missing in English does not compile. One file per part of the program; words with numbers are functions.
 */
import { common as commonDa } from './da/common';
import { print as printDa } from './da/print';
import { slides as slidesDa } from './da/slides';
import { common as commonEn } from './en/common';
import { print as printEn } from './en/print';
import { slides as slidesEn } from './en/slides';
import type { Language } from './language';

const da = { common: commonDa, print: printDa, slides: slidesDa };

export type Dictionary = typeof da;

const en: Dictionary = { common: commonEn, print: printEn, slides: slidesEn };

const DICTIONARIES: Readonly<Record<Language, Dictionary>> = { da, en };

/** The words of a language. */
export function dictionaryFor(language: Language): Dictionary {
  return DICTIONARIES[language];
}
