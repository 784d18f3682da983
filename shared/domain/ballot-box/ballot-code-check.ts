/**
 * Which ballot codes are still good. Codes are stored as salted hashes in two sorted lists and never beside a ballot:
 * what is stored is the same whoever of the code holders cast which ballot.
 *
 * What the hashes protect: who opens the stored file can't read unused codes off it and vote with them, nor look up at
 * a glance whether the code that a colleague got was used. What they don't: a code has 27 bits, so every code can be tried.
 * Plain SHA-256 of all of them takes a laptop a few minutes, so it is PBKDF2-SHA-256 with 200,000 rounds: at some 70 ms a
 * try, months for one core, but still about an hour for one strong graphics card. That is why the salt is new for every
 * set of codes, and why no vote depends on the hashes: used codes lead nowhere, and unused ones are worth nothing once
 * the round is closed. At the ballot box, one guess in a million hits one of 131 codes.
 */
import { normalizeCode } from './ballot-code';

/** The codes of one round. Hashes are sorted, so that they say nothing of the order of printing or of use. */
export interface BallotCodes {
  /** Random, and new for each set of codes. */
  readonly salt: string;
  /** Rounds of PBKDF2; kept with the hashes, so that another number later on makes no code bad. */
  readonly rounds: number;
  readonly unused: readonly string[];
  readonly used: readonly string[];
}

/** The codes as a session keeps them. */
export interface RoundCodes extends BallotCodes {
  readonly roundId: string;
}

/** PBKDF2 with SHA-256 of UTF-8 text, 256 bits as a text; given by the host, for it is slow on purpose. */
export type SlowHash = (text: string, salt: string, rounds: number) => Promise<string>;

export const CODE_HASH_ROUNDS = 200_000;

export type CodeCheck =
  | { readonly verdict: 'ok'; readonly hash: string }
  /** It can't be a code: a character is missing, or is none of the alphabet. */
  | { readonly verdict: 'mistyped' }
  /** It could be a code, but was not printed for this round. */
  | { readonly verdict: 'unknown' }
  | { readonly verdict: 'used' };

/** The stored form of freshly made codes, none of them used. */
export async function hashCodes(
  codes: readonly string[],
  salt: string,
  hash: SlowHash,
): Promise<BallotCodes> {
  const rounds = CODE_HASH_ROUNDS;
  const hashes = await Promise.all(codes.map((code) => hash(code, salt, rounds)));
  return { salt, rounds, unused: hashes.sort(), used: [] };
}

/** Whether what somebody typed lets a ballot in; «ok» comes with the hash to spend when the ballot is cast. */
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
 * The codes with one more used; null where `hash` is not unused, so that nothing may be recorded. To be called in the step
 * that records the ballot: a code checked twice before either ballot is cast still lets in only one.
 */
export function spendCode(codes: BallotCodes, hash: string): BallotCodes | null {
  if (codes.used.includes(hash) || !codes.unused.includes(hash)) return null;
  return {
    ...codes,
    unused: codes.unused.filter((other) => other !== hash),
    used: [...codes.used, hash].sort(),
  };
}
