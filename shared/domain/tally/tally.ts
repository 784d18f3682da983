/** The tally («optælling»): what the entries that count in one round add up to. It only counts and interprets nothing. */
import { countBallots, type Ballot } from '../ballot/ballot';
import { correctedContents, type CorrectedContents } from '../ballot/ballot-correction';
import type { CellId } from '../kinds/cell';
import type { Counted } from '../kinds/result-frame';
import {
  effectiveCorrections,
  effectiveEntries,
  methodOf,
  type CountedEntry,
  type Entry,
} from '../entry/entry';
import type { Method } from '../kinds/method';
import type { Round } from '../round/round';

export interface Tally extends Counted {
  /** Numbers of the tables whose slips or joint answers count, ascending, each once. */
  readonly tables: readonly number[];
  /** Entries that count. */
  readonly entryCount: number;
}

/** A show of hands and totals are counted alone; slips, joint answers and ballots add up. */
export function countsAlone(method: Method): boolean {
  return method === 'hands' || method === 'totals';
}

/** The entries of `round` that count: in force, and recorded with its method or one that adds up with it. */
export function countedEntries(round: Round, entries: readonly Entry[]): readonly CountedEntry[] {
  const own = entries.filter((entry) => entry.roundId === round.id);
  return effectiveEntries(own).filter((entry) =>
    countsAlone(round.method) ? methodOf(entry) === round.method : !countsAlone(methodOf(entry)),
  );
}

/** Counts a round. The order of `entries` and `ballots` does not matter; those of other rounds are ignored. */
export function tally(round: Round, entries: readonly Entry[], ballots: readonly Ballot[]): Tally {
  const counted = countedEntries(round, entries);
  const cast = countsAlone(round.method) ? null : castBallots(round, entries, ballots);
  const counts: Record<CellId, number> = { ...cast?.counts };
  const add = (cell: CellId, votes: number) => {
    counts[cell] = (counts[cell] ?? 0) + votes;
  };
  let voters = cast?.voters ?? 0;
  for (const entry of counted) {
    if (entry.kind === 'majority') continue;
    if (entry.kind === 'hands') {
      add(entry.cell, entry.votes);
      continue;
    }
    voters += entry.voters;
    if (entry.kind === 'table-answer') for (const cell of entry.marks) add(cell, entry.voters);
    else for (const [cell, votes] of Object.entries(entry.counts)) add(cell, votes);
  }
  const ofKind = (kind: CountedEntry['kind']) => counted.filter((entry) => entry.kind === kind);
  return {
    counts,
    majority: counted.find((entry) => entry.kind === 'majority')?.cell ?? null,
    voters: round.method === 'hands' ? null : voters,
    tables: [...new Set(counted.flatMap((entry) => ('table' in entry ? [entry.table] : [])))].sort(
      (a, b) => a - b,
    ),
    entryCount: counted.length,
    confirmedCount: counted.filter((entry) => entry.confirmed).length,
    sources: {
      slips: ofKind('table-slip').length,
      answers: ofKind('table-answer').length,
      ballots: cast?.voters ?? 0,
      blankBallots: cast?.blank ?? 0,
      spoiledBallots: cast?.spoiled ?? 0,
      unmatchedCorrections: cast?.unmatched ?? 0,
    },
  };
}

/** The ballots of a round as they count, corrections included. */
export function contentsOfRound(
  roundId: string,
  entries: readonly Entry[],
  ballots: readonly Ballot[],
): CorrectedContents {
  return correctedContents(
    ballots.filter((ballot) => ballot.roundId === roundId),
    effectiveCorrections(entries.filter((entry) => entry.roundId === roundId)),
  );
}

/** How many there are of each kind. */
function castBallots(round: Round, entries: readonly Entry[], ballots: readonly Ballot[]) {
  const { contents, unmatched } = contentsOfRound(round.id, entries, ballots);
  return { ...countBallots(contents), unmatched: unmatched.length };
}
