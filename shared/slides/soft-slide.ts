/** A slide as it is laid out: its long words carry soft hyphens, so that they break at syllables where they must. */
import type { Language } from '../lib/language';
import { withSoftHyphens } from '../text/soft-hyphens';

/** Names of what a part is, not words. */
const NAMES = ['kind', 'movement', 'lang'];

/** The same slide, or part of one, with soft hyphens in every text. Whoever sets a slide sets this one. */
export function softSlide<T>(part: T, language: Language): T {
  return softened(part, language) as T;
}

function softened(part: unknown, language: Language): unknown {
  if (typeof part === 'string') return withSoftHyphens(part, language);
  if (Array.isArray(part)) return part.map((own) => softened(own, language));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([name, own]) => [
      name,
      NAMES.includes(name) ? own : softened(own, language),
    ]),
  );
}
