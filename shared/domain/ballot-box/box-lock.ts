/**
 * The lock of the ballot box («stemmeboks»): whoever has the facilitator's code may leave the box. The lock
 * keeps voters out of the console. It does not protect the data: anyone who can use the computer's own tools
 * can read what is stored.
 */
import type { SlowHash } from './ballot-code-check';

/** What is stored while the box is open. */
export interface BoxLock {
  readonly workshopId: string;
  readonly roundId: string;
  /** Each ballot needs a one-time code. */
  readonly needsCode: boolean;
  /** The facilitator's code as a salted slow hash. */
  readonly salt: string;
  readonly rounds: number;
  readonly hash: string;
  /** Wrong codes so far; a code counts as wrong until it has been checked and found right. */
  readonly tries: number;
  /** No code is accepted before this time, in milliseconds since 1970; 0 for no wait. */
  readonly waitUntil: number;
  /** When the box can be left without a code because the facilitator has forgotten it; null if nobody asked for that. */
  readonly opensAt: number | null;
}

export const BOX_HASH_ROUNDS = 200_000;

const FREE_TRIES = 5;
const FIRST_WAIT = 30_000;
/** The longest wait before the next code, in milliseconds, however many were wrong. */
const LONGEST_WAIT = 600_000;
/** Milliseconds before a box with a forgotten code can be left: so long that no voter can do it unnoticed. */
export const FORGOTTEN_WAIT = 600_000;
/** For how many milliseconds the box can then be left; whoever asked must still be there. */
const FORGOTTEN_CHANCE = 120_000;

/** True for 4 to 12 digits. */
export function isBoxCode(code: string): boolean {
  return /^\d{4,12}$/.test(code);
}

/** A new lock with `code`; `salt` is random and new. */
export async function lockBox(
  box: Pick<BoxLock, 'workshopId' | 'roundId' | 'needsCode'>,
  code: string,
  salt: string,
  slowHash: SlowHash,
): Promise<BoxLock> {
  const rounds = BOX_HASH_ROUNDS;
  const hash = await slowHash(code, salt, rounds);
  return { ...box, salt, rounds, hash, tries: 0, waitUntil: 0, opensAt: null };
}

/** The lock with one more try. Store it before checking the code, so that a restart gives no tries back. */
export function withTry(lock: BoxLock, now: number): BoxLock {
  const tries = lock.tries + 1;
  const over = tries - FREE_TRIES;
  if (over < 0) return { ...lock, tries };
  const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(over, 10));
  return { ...lock, tries, waitUntil: now + wait };
}

/** Milliseconds until a code is accepted again; 0 if one is accepted now. */
export function waitLeft({ waitUntil }: BoxLock, now: number): number {
  return Math.max(0, waitUntil - now);
}

/** Whether the wait for a forgotten code is running and how long it still lasts; 'over' means that the box can be left now. */
export function forgottenWait(
  { opensAt }: BoxLock,
  now: number,
): { readonly state: 'none' | 'over' } | { readonly state: 'waiting'; readonly left: number } {
  if (opensAt === null || now > opensAt + FORGOTTEN_CHANCE) return { state: 'none' };
  return now < opensAt ? { state: 'waiting', left: opensAt - now } : { state: 'over' };
}

/** The lock as read from storage. If the computer's clock was set back meanwhile, no wait becomes longer than it was. */
export function resumedLock(lock: BoxLock, now: number): BoxLock {
  const { opensAt } = lock;
  return {
    ...lock,
    waitUntil: Math.min(lock.waitUntil, now + LONGEST_WAIT),
    opensAt: opensAt === null ? null : Math.min(opensAt, now + FORGOTTEN_WAIT),
  };
}
