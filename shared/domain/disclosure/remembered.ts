/**
 * What was worked out of the same entries and showings is not worked out again: several surfaces ask in one render, and a large round
 * takes a second.
 */
import type { Entry } from '../entry/entry';
import type { Frozen, Showing } from '../round/round';
import { isSameShowing } from './showing';

/** All that an answer hangs on, beside the entries. */
interface Asked {
  readonly roundId: string;
  readonly frozen: Frozen;
  readonly showings: readonly Showing[];
}

/** Rounds, and versions of what is shown of them, that are looked at together. */
const MOST = 6;

/** The function, with its last answers kept for as long as the very list of entries is; it is never changed once it is made. */
export function remembered<Answer>(
  work: (asked: Asked, entries: readonly Entry[]) => Answer,
): (asked: Asked, entries: readonly Entry[]) => Answer {
  const byEntries = new WeakMap<readonly Entry[], { asked: Asked; answer: Answer }[]>();
  return (asked, entries) => {
    const known = byEntries.get(entries) ?? [];
    const same = known.find((one) => isSame(one.asked, asked));
    if (same) return same.answer;
    const answer = work(asked, entries);
    byEntries.set(entries, [{ asked, answer }, ...known].slice(0, MOST));
    return answer;
  };
}

function isSame(one: Asked, other: Asked): boolean {
  return (
    one.roundId === other.roundId &&
    one.frozen === other.frozen &&
    one.showings.length === other.showings.length &&
    one.showings.every((showing, at) => {
      const now = other.showings[at];
      return now !== undefined && isSameShowing(showing, now);
    })
  );
}
