/**
 * Remembers results, so that the same entries and showings are not computed twice: several surfaces ask in
 * one render, and a large round takes a second.
 */
import type { Entry } from '../entry/entry';
import type { Frozen, Showing } from '../round/round';
import { isSameShowing } from './showing';

/** Everything a result depends on, besides the entries. */
interface Asked {
  readonly roundId: string;
  readonly frozen: Frozen;
  readonly showings: readonly Showing[];
}

/** How many rounds, and versions of what they show, are in use at the same time. */
const MOST = 6;

/**
 * Returns the function with a memory of its last results, kept as long as the list of entries exists. Such a
 * list never changes.
 */
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
