/** Where words of each language break, by TeX's patterns. Loaded after the first screen: they are a tenth of what that would wait for. */
import createHyphenator from 'hyphen';
import danish from 'hyphen/patterns/da';
import english from 'hyphen/patterns/en-us';
import type { Language } from '../lib/language';
import { SOFT_HYPHEN } from '../lib/soft-hyphen';
import { LEAST_BROKEN } from './word-breaks';

type Hyphenate = (text: string) => string;

export interface Hyphenation {
  /** The text with soft hyphens, by the patterns. Made on first use: reading them takes some milliseconds, and most workshops have no such word. */
  readonly hyphenate: () => Hyphenate;
  /** What the last parts of compounds begin with at such conferences: a break goes before it, whatever the patterns say. */
  readonly parts: RegExp;
}

/** Synchronous, because it is not asked to be otherwise; its types don't tell. */
const hyphenatorOf = (patterns: typeof danish): Hyphenate =>
  createHyphenator(patterns, {
    hyphenChar: SOFT_HYPHEN,
    minWordLength: LEAST_BROKEN,
  }) as Hyphenate;

/** Long words of a language that is not here stay whole. */
export const HYPHENATION: Readonly<Partial<Record<Language, Hyphenation>>> = {
  da: {
    hyphenate: once(() => hyphenatorOf(danish)),
    parts:
      /(?<=\p{L}{2})(?=afdeling|aftale|ansvar|arbejd|chef|erhverv|forening|inddrag|indsats|kundskab|område|omstilling|opgave|uddannelse|udfordring|udvalg|udvikling|økonomi)/giu,
  },
  en: {
    hyphenate: once(() => hyphenatorOf(english)),
    parts: /(?<=\p{L}{2})(?=development|leadership|management)/giu,
  },
};

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
