/** The tally («optælling»): what the entries that count in one round add up to. It only counts and interprets nothing. */
import type { Ballot } from '../ballot/ballot';
import { correctPiles, type BallotCorrection } from '../ballot/ballot-correction';
import { BallotCounter, type CountedBallots } from '../ballot/ballot-counter';
import { BallotPiles } from '../ballot/ballot-piles';
import { ballotsOfRound, pilesOfRound } from '../ballot/round-ballots';
import type { CellId } from '../kinds/cell';
import type { Counted } from '../kinds/result-frame';
import {
  effectiveCorrections,
  effectiveEntries,
  methodOf,
  type CountedEntry,
  type Entry,
} from '../entry/entry';
import { entriesOfRound } from '../entry/round-log';
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
  const own = entriesOfRound(entries, round.id);
  return effectiveEntries(own).filter((entry) =>
    countsAlone(round.method) ? methodOf(entry) === round.method : !countsAlone(methodOf(entry)),
  );
}

/** For each table with a slip that counts, how many it has: one, or one for each of its roles. Nothing of what stands on them. */
export function arrivedSlips(round: Round, entries: readonly Entry[]): ReadonlyMap<number, number> {
  const slips = new Map<number, number>();
  for (const entry of countedEntries(round, entries)) {
    if (entry.kind === 'table-slip') slips.set(entry.table, (slips.get(entry.table) ?? 0) + 1);
  }
  return slips;
}

/** Numbers of the tables that these entries are of, ascending, each once. */
export function tablesCounted(counted: readonly CountedEntry[]): readonly number[] {
  const tables = counted.flatMap((entry) => ('table' in entry ? [entry.table] : []));
  return [...new Set(tables)].sort((a, b) => a - b);
}

/** Counts a round. The order of `entries` and `ballots` does not matter; those of other rounds are ignored. */
export function tally(round: Round, entries: readonly Entry[], ballots: readonly Ballot[]): Tally {
  const counted = countedEntries(round, entries);
  const cast = countsAlone(round.method) ? null : castBallots(round.id, entries, ballots);
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
    tables: tablesCounted(counted),
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

/** What counts of a round's ballots, corrections included. */
export interface CastBallots extends CountedBallots {
  /** How many corrections found no ballot. */
  readonly unmatched: number;
}

/** The ballots of a round, counted, corrections included. */
export function castBallots(
  roundId: string,
  entries: readonly Entry[],
  ballots: readonly Ballot[],
): CastBallots {
  const cast = ballotsOfRound(ballots, roundId);
  const own = entriesOfRound(entries, roundId);
  const last = known.get(cast);
  if (last?.own === own) return last.answer;
  const answer = corrected(cast, effectiveCorrections(own), () => pilesOfRound(ballots, roundId));
  known.set(cast, { own, answer });
  return answer;
}

/** What was counted last of these ballots, and with which log. */
const known = new WeakMap<
  CountedBallots,
  { readonly own: readonly Entry[]; readonly answer: CastBallots }
>();

function corrected(
  cast: CountedBallots,
  corrections: readonly BallotCorrection[],
  pilesOf: () => BallotPiles,
): CastBallots {
  if (corrections.length === 0) return { ...cast, unmatched: 0 };
  const piles = new BallotPiles(pilesOf());
  const { unmatched, added, removed } = correctPiles(piles, corrections);
  const counter = new BallotCounter(cast);
  for (const ballot of added) counter.count(ballot);
  for (const ballot of removed) counter.count(ballot, -1);
  return { ...counter.total(), unmatched: unmatched.length };
}

/** The ballots of a round as they count, corrections included: those that say the same together. Valid until a ballot is cast. */
export function correctedPiles(
  roundId: string,
  entries: readonly Entry[],
  ballots: readonly Ballot[],
): BallotPiles {
  const piles = new BallotPiles(pilesOfRound(ballots, roundId));
  correctPiles(piles, effectiveCorrections(entriesOfRound(entries, roundId)));
  return piles;
}
