/** The tally («optælling»): what the effective entries of one round add up to. Pure counting, no opinion. */
import type { CellId, Counts } from './cell';
import { effectiveEntries, type CountedEntry, type Entry, type TableSlipEntry } from './entry';
import type { Round } from './round';

export interface Tally {
  /** Votes per cell, summed over what counts. */
  readonly counts: Counts;
  /** People who voted; null for a show of hands, where nobody knows. */
  readonly voters: number | null;
  /** Numbers of the tables whose slips count, ascending. */
  readonly tables: readonly number[];
  /** Entries that count. */
  readonly entryCount: number;
  /** Entries that count although a sum check failed and the facilitator confirmed them. */
  readonly confirmedCount: number;
}

/** The entries of `round` that count: effective, and made by the round's method. */
export function countedEntries(round: Round, entries: readonly Entry[]): readonly CountedEntry[] {
  const own = entries.filter((entry) => entry.roundId === round.id);
  return effectiveEntries(own).filter((entry) => entry.kind === round.method);
}

/** Counts a round. The order of `entries` is of no consequence; entries of other rounds are left out. */
export function tally(round: Round, entries: readonly Entry[]): Tally {
  const counted = countedEntries(round, entries);
  const counts: Record<CellId, number> = {};
  let voters = 0;
  for (const entry of counted) {
    if (entry.kind === 'hands') {
      counts[entry.cell] = (counts[entry.cell] ?? 0) + entry.votes;
      continue;
    }
    voters += entry.voters;
    for (const [cell, votes] of Object.entries(entry.counts)) {
      counts[cell] = (counts[cell] ?? 0) + votes;
    }
  }
  const slips = counted.filter((entry): entry is TableSlipEntry => entry.kind === 'table-slip');
  return {
    counts,
    voters: round.method === 'hands' ? null : voters,
    tables: slips.map((slip) => slip.table).sort((a, b) => a - b),
    entryCount: counted.length,
    confirmedCount: counted.filter((entry) => entry.confirmed).length,
  };
}
