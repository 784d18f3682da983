/** Soft hyphens at the syllables of long words: where the language's patterns break them (TeX's), with their faults mended. */
import { localize, type Language, type LocalText } from '../lib/language';
import type { HYPHENATION } from './hyphenators';
import { SOFT_HYPHEN } from '../lib/soft-hyphen';
import { LEAST_BROKEN, mendedBreaks } from './word-breaks';

/** Shorter words fit into any line there is, and stay as they are. */
const LEAST_LETTERS = 14;
/** What is longer is no word, and would take long. */
const MOST_LETTERS = 80;

type Patterns = typeof HYPHENATION;

let loaded: Patterns | null = null;

/** Loads the patterns: to be awaited before any text is broken (`load-texts.ts`). */
export async function loadHyphenation(): Promise<void> {
  loaded ??= (await import('./hyphenators')).HYPHENATION;
}

/** Gives the patterns to whoever has them from the beginning. */
export function provideHyphenation(patterns: Patterns): void {
  loaded = patterns;
}

/**
 * `text` with soft hyphens in its long words, which then break at syllables where they must; otherwise it looks the same.
 * Letters that were written in two parts, as macOS does, are written in one.
 */
export function withSoftHyphens(text: string, language: Language): string {
  return broken(text, language, LEAST_LETTERS);
}

/** The same where a column is hardly wider than a word: words of eight letters may break, too. */
export function withNarrowHyphens(text: string, language: Language): string {
  return broken(text, language, LEAST_BROKEN);
}

function broken(text: string, language: Language, least: number): string {
  const long = new RegExp(`\\p{L}{${least},}`, 'gu');
  return text.normalize('NFC').replace(long, (word) => {
    if (word.length > MOST_LETTERS) return word;
    if (!loaded) throw new Error('The patterns of where words break are not loaded');
    const own = loaded[language];
    if (!own) return word;
    return mendedBreaks(own.hyphenate()(word).split(SOFT_HYPHEN), own.parts).join(SOFT_HYPHEN);
  });
}

/** The text to show to readers of `language`, with soft hyphens: for paper and the ballot box, where lines are narrow. */
export function localizeSoft(text: LocalText, language: Language): string {
  return withSoftHyphens(localize(text, language), language);
}
