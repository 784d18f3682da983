/**
 * One-time ballot codes («engangskoder»): six characters on a piece of paper, such as K7M-4QX, that let one ballot into
 * the ballot box. Each is drawn evenly from 23⁶ = 148,035,889 ≈ 2²⁷.
 */

/**
 * No vowels (a, e, i, o, u, y, æ, ø, å), so that no words arise, and of characters that look alike at most one: of 2 Z,
 * 5 S, 6 G and 8 B the digit, of U V the consonant; of 0 O and of 1 I L none, for 0 also looks like D and Q, and
 * 1 like 7. On a printout all are upper case.
 */
export const CODE_ALPHABET = '23456789CDFHJKMNPQRTVWX';
export const CODE_LENGTH = 6;

/** More than any room holds, and few enough that a guess never hits: 1 in 14,800. */
const MOST_CODES = 10_000;

const BROKEN_SOURCE = 'The random source repeats itself';

/** What is read for what, where it can only be that. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { Z: '2', S: '5', G: '6', B: '8', U: 'V' };

/** White space and every kind of hyphen or dash. */
const SEPARATORS = /[\s\p{Dash}]/gu;
const CODE = new RegExp(`^[${CODE_ALPHABET}]{${CODE_LENGTH}}$`);

/** Fills the array with random bytes and returns it, as `crypto.getRandomValues` does. */
export type RandomBytes = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

/**
 * `count` codes (0 … 10,000), no two alike, every code equally likely. In no order: print them as they come, and hand
 * them out from a shuffled heap. Throws RangeError for another count, and Error where `random` is not random.
 */
export function makeCodes(count: number, random: RandomBytes): readonly string[] {
  if (!Number.isInteger(count) || count < 0 || count > MOST_CODES) {
    throw new RangeError(`Can't make ${count} codes`);
  }
  const codes = new Set<string>();
  const draw = characterSource(random);
  // A code comes twice so rarely that more than a few repetitions mean a broken source.
  for (let drawn = 0; codes.size < count; drawn += 1) {
    if (drawn > 2 * count + 10) throw new Error(BROKEN_SOURCE);
    codes.add(Array.from({ length: CODE_LENGTH }, draw).join(''));
  }
  return [...codes];
}

/**
 * The code that somebody typed, or null if it can't be one. Case, spaces and hyphens don't matter;
 * look-alikes are read as the printed character.
 */
export function normalizeCode(typed: string): string | null {
  const characters = [...typed.replace(SEPARATORS, '')].map((one) => one.toUpperCase());
  const code = characters.map((one) => LOOK_ALIKES[one] ?? one).join('');
  return CODE.test(code) ? code : null;
}

/** A code as it is printed: K7M-4QX. */
export function formatCode(code: string): string {
  return `${code.slice(0, CODE_LENGTH / 2)}-${code.slice(CODE_LENGTH / 2)}`;
}

/**
 * Draws characters of the alphabet from random bytes. Bytes of the last, incomplete round of the alphabet are thrown
 * away: taken modulo, they would favour its first characters.
 */
function characterSource(random: RandomBytes): () => string {
  const { length } = CODE_ALPHABET;
  const usable = 256 - (256 % length);
  const pool = new Uint8Array(64);
  let left: readonly number[] = [];
  return () => {
    if (left.length === 0) left = [...random(pool)].filter((byte) => byte < usable);
    const [byte, ...rest] = left;
    if (byte === undefined) throw new Error(BROKEN_SOURCE);
    left = rest;
    return CODE_ALPHABET.charAt(byte % length);
  };
}
