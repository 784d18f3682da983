/** What a merge changes in a round, in the facilitator's terms: tables, ballots, and what is not in the file. */
import { canonicalJson } from '../../lib/canonical-json';
import { groupBy } from '../../lib/group-by';
import { effectiveEntries, type CountedEntry, type Entry } from '../entry/entry';
import type { Ballot } from '../ballot/ballot';
import { foundMerge } from './found-merge';
import type { MergedRound } from './merge-rounds';
import type { Round } from '../round/round';
import type { Session } from '../session/session';
import { typedTwice } from '../tally/unsettled';
import { newNotes } from '../workshop/item-notes';

export interface RoundNews {
  /** Tables that count for the first time, ascending. */
  readonly tables: readonly number[];
  /** Tables that the other laptop corrected. */
  readonly corrected: readonly number[];
  /** Tables that the other laptop took back. */
  readonly gone: readonly number[];
  /** Tables that both typed with the same numbers; they count once. */
  readonly alike: readonly number[];
  /** Tables that the other laptop has left unsettled. */
  readonly unsettled: readonly number[];
  readonly ballots: number;
  readonly ballotCorrections: number;
  /** Counts without a table: shows of hands and totals. */
  readonly otherCounts: number;
}

/** `before`: this laptop's entries. Tables in conflict are left out: there the facilitator chooses. */
export function newsOf(before: readonly Entry[], merged: MergedRound<Ballot>): RoundNews {
  const { round, entries, addedEntries, addedBallots, conflicts } = merged;
  const own = effectiveEntries(before.filter(({ roundId }) => roundId === round.id));
  const after = effectiveEntries(entries);
  const asked = new Set(conflicts.map(({ table }) => table));
  const added = new Set(addedEntries.map(({ id }) => id));
  const isNews = (all: readonly CountedEntry[]) => all.some(({ id }) => added.has(id));
  const twice = typedTwice(round, entries);
  const open = twice.unsettled.filter(
    ({ table, claims }) => !asked.has(table) && claims.some((claim) => isNews(claim.entries)),
  );
  const unsettled = numbersOf(open.map(({ table }) => table));
  const disputed = new Set([...asked, ...unsettled]);
  const tables = tablesOf([...own, ...after]).filter((table) => !disputed.has(table));
  const [here, there] = [saidOf(own), saidOf(after)];
  const are = (isMeant: (was: string, is: string) => boolean) =>
    tables.filter((table) => isMeant(here.get(table) ?? '', there.get(table) ?? ''));
  const known = new Set(own.map(({ id }) => id));
  return {
    tables: are((was, is) => was === '' && is !== ''),
    corrected: are((was, is) => was !== '' && is !== '' && was !== is),
    gone: are((was, is) => was !== '' && is === ''),
    alike: tablesOf(twice.alike.filter(isNews).flat()),
    unsettled,
    ballots: addedBallots.length,
    ballotCorrections: addedEntries.filter(({ kind }) => kind === 'ballot-correction').length,
    otherCounts: after.filter((entry) => !('table' in entry) && !known.has(entry.id)).length,
  };
}

/** True if the other laptop's file has something for this session's rounds, whether it can be taken in or not. */
export function hasNews(session: Session, other: Session): boolean {
  const merge = foundMerge(session, other);
  if (!merge.ok) return false;
  const { merged, refused } = merge.value;
  const noted = newNotes(session.workshop.notes, other.workshop.notes);
  return merged.length + refused.length + roundsWithoutBallots(other).length + noted > 0;
}

/** Rounds whose ballots the file omits because they are open there. */
export function roundsWithoutBallots(other: {
  readonly rounds: readonly Round[];
}): readonly Round[] {
  return other.rounds.filter(({ state, method }) => state === 'open' && method === 'ballot');
}

function tablesOf(entries: readonly CountedEntry[]): readonly number[] {
  return numbersOf(entries.map((entry) => ('table' in entry ? entry.table : null)));
}

/** The tables of them, ascending, each once. */
function numbersOf(tables: readonly (number | null)[]): readonly number[] {
  return [...new Set(tables.filter((table) => table !== null))].sort((a, b) => a - b);
}

/** What counts for each table, as a text that is equal if it says the same. */
function saidOf(entries: readonly CountedEntry[]): ReadonlyMap<number, string> {
  const past = {
    id: null,
    sequence: null,
    recordedAt: null,
    replaces: null,
    confirmed: null,
    room: null,
  };
  const ofTables = entries.flatMap((entry) =>
    'table' in entry ? [{ table: entry.table, said: canonicalJson({ ...entry, ...past }) }] : [],
  );
  const byTable = groupBy(ofTables, ({ table }) => table);
  return new Map(
    [...byTable].map(([table, own]) => [
      table,
      own
        .map(({ said }) => said)
        .sort()
        .join('\n'),
    ]),
  );
}
