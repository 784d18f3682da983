/**
 * The entries of one round, found without reading those of the others. Kept by log, and worked out anew from the log whenever
 * nothing is kept: a memory, no second truth.
 */
import { groupBy } from '../../lib/group-by';
import type { Entry } from './entry';

type ByRound = ReadonlyMap<string, readonly Entry[]>;

const known = new WeakMap<readonly Entry[], ByRound>();
const NONE: readonly Entry[] = [];

/**
 * In the order of `entries`. The same list as long as nothing is recorded in the round, whatever is recorded in others: so what
 * was worked out from it can be kept, too.
 */
export function entriesOfRound(entries: readonly Entry[], roundId: string): readonly Entry[] {
  const byRound = known.get(entries) ?? groupBy(entries, (entry) => entry.roundId);
  known.set(entries, byRound);
  const own = byRound.get(roundId) ?? NONE;
  // Asked about the round's own list, the answer is that list.
  if (!known.has(own) && own !== NONE) known.set(own, new Map([[roundId, own]]));
  return own;
}

/** The log with these entries at its end. What is kept of `entries` goes along, so none of them is read again. */
export function withEntries(entries: readonly Entry[], added: readonly Entry[]): readonly Entry[] {
  const all = entries.concat(added);
  const before = known.get(entries);
  if (before) {
    const byRound = new Map(before);
    for (const [roundId, more] of groupBy(added, (entry) => entry.roundId)) {
      byRound.set(roundId, [...(byRound.get(roundId) ?? []), ...more]);
    }
    known.set(all, byRound);
  }
  return all;
}
