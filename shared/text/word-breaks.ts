/**
 * Mends where patterns break a word. They know no compounds and leave pieces that nobody can read («me-d-ar-bej-der»,
 * 8 % of the long words of a Danish dictionary). A break that is wrong is worse than one too few.
 */
interface Break {
  /** How many letters stand before it. */
  readonly at: number;
  /** A part of a compound begins here. */
  readonly isSure: boolean;
}

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
 * end. `pieces` are those of the patterns; before whatever matches `parts` goes a break in any case.
 */
export function mendedBreaks(pieces: readonly string[], parts: RegExp): readonly string[] {
  const word = pieces.join('');
  let breaks = breaksOf(pieces, parts);
  let odd = oddBreaks(word, breaks);
  while (odd.length > 0) {
    breaks = breaks.filter((own) => !odd.includes(own));
    odd = oddBreaks(word, breaks);
  }
  return cut(word, breaks);
}

function breaksOf(pieces: readonly string[], parts: RegExp): readonly Break[] {
  const word = pieces.join('');
  const sure = [...word.matchAll(parts)].map(({ index }) => index);
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
