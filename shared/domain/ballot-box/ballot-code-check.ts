/**
 * Which ballot codes are unused. Codes are stored as salted hashes in two sorted lists, never beside a
 * ballot: what is stored does not depend on which code holder cast which ballot.
 *
 * What the hashes protect: someone who opens the stored file can't read unused codes from it and vote with
 * them, and can't see at a glance whether a colleague's code was used. What they don't protect: a code has 27
 * bits, so every code can be tried. With plain SHA-256 a laptop tries them all in a few minutes.
 * PBKDF2-SHA-256 with 200,000 rounds takes some 70 ms a try: months on one core, but still about an hour on
 * one strong graphics card. So every set of codes has a new salt, and no vote depends on the hashes: used
 * codes lead to no ballot, and unused ones are worthless once the round is closed. At the ballot box, one
 * guess in a million hits one of 131 codes.
 */
import { normalizeCode } from './ballot-code';

/** The codes of one round. Hashes are sorted so that they don't reveal the order of printing or of use. */
export interface BallotCodes {
  /** Random, and new for each set of codes. */
  readonly salt: string;
  /** Rounds of PBKDF2; stored with the hashes, so that codes stay valid if a later version uses another number. */
  readonly rounds: number;
  readonly unused: readonly string[];
  readonly used: readonly string[];
}

/** The codes as a session keeps them. */
export interface RoundCodes extends BallotCodes {
  readonly roundId: string;
}

/** PBKDF2 with SHA-256 of UTF-8 text; returns 256 bits as text. The host provides it because it is slow on purpose. */
export type SlowHash = (text: string, salt: string, rounds: number) => Promise<string>;

export const CODE_HASH_ROUNDS = 200_000;

export type CodeCheck =
  | { readonly verdict: 'ok'; readonly hash: string }
  /** It can't be a code: a character is missing or is not in the alphabet. */
  | { readonly verdict: 'mistyped' }
  /** It could be a code, but was not printed for this round. */
  | { readonly verdict: 'unknown' }
  | { readonly verdict: 'used' };

/** The stored form of new codes, all unused. */
export async function hashCodes(
  codes: readonly string[],
  salt: string,
  hash: SlowHash,
): Promise<BallotCodes> {
  const rounds = CODE_HASH_ROUNDS;
  const hashes = await Promise.all(codes.map((code) => hash(code, salt, rounds)));
  return { salt, rounds, unused: hashes.sort(), used: [] };
}

/** Whether a typed code lets a ballot in. «ok» carries the hash to spend when the ballot is cast. */
export async function checkCode(
  typed: string,
  codes: BallotCodes,
  hash: SlowHash,
): Promise<CodeCheck> {
  const code = normalizeCode(typed);
  if (code === null) return { verdict: 'mistyped' };
  const hashed = await hash(code, codes.salt, codes.rounds);
  if (codes.used.includes(hashed)) return { verdict: 'used' };
  return codes.unused.includes(hashed) ? { verdict: 'ok', hash: hashed } : { verdict: 'unknown' };
}

/**
 * Marks one more code as used; null if `hash` is not an unused code, and then nothing may be recorded. Call
 * this in the step that records the ballot: a code that is checked twice before either ballot is cast still
 * lets in only one.
 */
export function spendCode(codes: BallotCodes, hash: string): BallotCodes | null {
  if (codes.used.includes(hash) || !codes.unused.includes(hash)) return null;
  return {
    ...codes,
    unused: codes.unused.filter((other) => other !== hash),
    used: [...codes.used, hash].sort(),
  };
}
