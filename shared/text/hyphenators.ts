/** Where words of each language break, by TeX's patterns. Loaded after the first screen: they are a tenth of what that would wait for. */
import createHyphenator from 'hyphen';
import danish from 'hyphen/patterns/da';
import english from 'hyphen/patterns/en-us';
import type { Language } from '../lib/language';
import { SOFT_HYPHEN } from '../lib/soft-hyphen';
import { LEAST_BROKEN } from './word-breaks';

type Hyphenate = (text: string) => string;

/** Synchronous, because it is not asked to be otherwise; its types don't tell. */
const hyphenatorOf = (patterns: typeof danish): Hyphenate =>
  createHyphenator(patterns, {
    hyphenChar: SOFT_HYPHEN,
    minWordLength: LEAST_BROKEN,
  }) as Hyphenate;

/** Made on first use: reading the patterns takes some milliseconds, and most workshops have no such word. */
export const HYPHENATORS: Readonly<Record<Language, () => Hyphenate>> = {
  da: once(() => hyphenatorOf(danish)),
  en: once(() => hyphenatorOf(english)),
};

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
