/** Soft hyphens at the syllables of long words, by the language's own patterns (TeX's, from the package `hyphen`). */
import createHyphenator from 'hyphen';
import danish from 'hyphen/patterns/da';
import english from 'hyphen/patterns/en-us';
import { localize, type Language, type LocalText } from '../lib/language';
import { SOFT_HYPHEN } from '../lib/soft-hyphen';

/** Shorter words fit into any line there is, and stay as they are. */
const LEAST_LETTERS = 14;
const LONG_WORD = new RegExp(`\\p{L}{${LEAST_LETTERS},}`, 'gu');

const VOWEL = /[aeiouyæøåäöüéèêáàíóúû]/iu;

type Hyphenate = (text: string) => string;

/** Synchronous, because it is not asked to be otherwise; its types don't tell. */
const hyphenatorOf = (patterns: typeof danish): Hyphenate =>
  createHyphenator(patterns, {
    hyphenChar: SOFT_HYPHEN,
    minWordLength: LEAST_LETTERS,
  }) as Hyphenate;

/** Made on first use: reading the patterns takes some milliseconds, and most workshops have no such word. */
const HYPHENATORS: Readonly<Record<Language, () => Hyphenate>> = {
  da: once(() => hyphenatorOf(danish)),
  en: once(() => hyphenatorOf(english)),
};

/** `text` with soft hyphens in its long words, which then break at syllables where they must; otherwise unchanged. */
export function withSoftHyphens(text: string, language: Language): string {
  return text.replace(LONG_WORD, (word) => withVowels(HYPHENATORS[language]()(word)));
}

/** The patterns leave lone consonants («me-d-ar-bej-der», «op-ræk-ning» as «o-p-ræk-ning»): each goes to the syllable before it. */
function withVowels(hyphenated: string): string {
  const [first = '', ...rest] = hyphenated.split(SOFT_HYPHEN);
  return rest.reduce((word, piece) => {
    const isSyllable = VOWEL.test(piece) && VOWEL.test(word);
    return isSyllable ? `${word}${SOFT_HYPHEN}${piece}` : `${word}${piece}`;
  }, first);
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** The text to show to readers of `language`, with soft hyphens: for paper and the ballot box, where lines are narrow. */
export function localizeSoft(text: LocalText, language: Language): string {
  return withSoftHyphens(localize(text, language), language);
}
