/**
 * Mends where patterns break a word. They know no compounds and leave pieces that nobody can read («me-d-ar-bej-der»,
 * 8 % of the long words of a Danish dictionary). A break that is wrong is worse than one too few.
 */
import type { Language } from '../lib/language';

interface Break {
  /** How many letters stand before it. */
  readonly at: number;
  /** A part of a compound begins here. */
  readonly isSure: boolean;
}

/** What the last parts of compounds begin with at such conferences: a break goes before it, whatever the patterns say. */
const PARTS: Readonly<Record<Language, RegExp | null>> = {
  da: /(?<=\p{L}{2})(?=afdeling|aftale|ansvar|arbejd|chef|erhverv|forening|inddrag|indsats|kundskab|område|omstilling|opgave|uddannelse|udfordring|udvalg|udvikling|økonomi)/giu,
  en: /(?<=\p{L}{2})(?=development|leadership|management)/giu,
};

/** Endings that take an s before the next part of a compound: the s stays with them. */
const TAKES_S = /(?:dom|else|hed|ing|ion|se|skab|stand|tet)$/iu;
/** Danish syllables don't begin with s and one of these. */
const NOT_AFTER_S = /^[bdfghrs]/iu;

/** No word shorter than this is broken anywhere. */
export const LEAST_BROKEN = 8;
/** At least so many letters stay before the first break, and after the last. */
const LEAST_AT_ENDS = 2;

/**
 * The same word in pieces, between which it may break: none without a vowel, and none of a single letter at either
 * end. `pieces` are those of the patterns.
 */
export function mendedBreaks(pieces: readonly string[], language: Language): readonly string[] {
  const word = pieces.join('');
  let breaks = breaksOf(pieces, language);
  let odd = oddBreaks(word, breaks);
  while (odd.length > 0) {
    breaks = breaks.filter((own) => !odd.includes(own));
    odd = oddBreaks(word, breaks);
  }
  return cut(word, breaks);
}

function breaksOf(pieces: readonly string[], language: Language): readonly Break[] {
  const word = pieces.join('');
  const parts = PARTS[language];
  const sure = parts ? [...word.matchAll(parts)].map(({ index }) => index) : [];
  let at = 0;
  const found = pieces.slice(0, -1).map((piece) => (at += piece.length));
  return [...new Set([...sure, ...found])]
    .filter((own) => own >= LEAST_AT_ENDS && word.length - own >= LEAST_AT_ENDS)
    .toSorted((one, other) => one - other)
    .map((own) => ({ at: own, isSure: sure.includes(own) }));
}

/** The breaks to leave out so that the first piece without a vowel goes with a neighbour; none if every piece has one. */
function oddBreaks(word: string, breaks: readonly Break[]): readonly Break[] {
  const pieces = cut(word, breaks);
  const odd = pieces.findIndex((piece) => !hasVowel(piece));
  const [before, after] = [breaks[odd - 1], breaks[odd]];
  if (odd === -1) return [];
  if (!before || !after) return [before, after].filter((own) => own !== undefined);
  if (before.isSure !== after.isSure) return [before.isSure ? after : before];
  const joinsS = TAKES_S.test(pieces[odd - 1] ?? '') || NOT_AFTER_S.test(pieces[odd + 1] ?? '');
  return pieces[odd]?.toLowerCase() === 's' && joinsS ? [before] : [before, after];
}

function cut(word: string, breaks: readonly Break[]): readonly string[] {
  const ends = [...breaks.map(({ at }) => at), word.length];
  return ends.map((end, index) => word.slice(ends[index - 1] ?? 0, end));
}

function hasVowel(piece: string): boolean {
  return /[aeiouyæøœ]/iu.test(piece.normalize('NFD'));
}
