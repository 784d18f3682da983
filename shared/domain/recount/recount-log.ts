/**
 * Reading a round's log for its recount («kontroltælling»): what was drawn, what was counted again since, and
 * with which outcome.
 */
import {
  byRecording,
  idsInForce,
  type CountedEntry,
  type Entry,
  type RecountDrawEntry,
  type RecountEntry,
  type TableSlipEntry,
} from '../entry/entry';
import { numbersOfTable, recountOutcome, verificationOf, type RecountOutcome } from './recount';
import { NOT_VERIFIED, type Verification } from '../kinds/result-frame';
import type { Round } from '../round/round';
import { countedEntries } from '../tally/tally';
import { entriesOfRound } from '../entry/round-log';

/** How far the recount of a drawn table is. */
export type TableRecount = { readonly table: number } & (
  | { readonly state: 'to-count' | 'agrees' }
  | {
      readonly state: 'differs';
      readonly outcome: RecountOutcome;
      readonly recount: RecountEntry;
      /** The slip that the recount can replace; null if several count for the table. */
      readonly slip: TableSlipEntry | null;
    }
  /** Its slip was taken back or replaced by a joint answer, so there is nothing to compare with. */
  | { readonly state: 'no-slip' }
);

export interface RoundRecount {
  /** The newest draw in force; null if there is none, or if no slip counts that could be checked. */
  readonly draw: RecountDrawEntry | null;
  /** The tables of the draw, ascending. */
  readonly tables: readonly TableRecount[];
  readonly verification: Verification;
  /** True if a table that was not drawn has other slips than at the draw: nothing was drawn for its new numbers. */
  readonly isChangedSince: boolean;
  /** True if an earlier draw was given up before all of its tables were counted: who draws until the tables suit has drawn nothing. */
  readonly isRedrawn: boolean;
}

const NOT_DRAWN: RoundRecount = {
  draw: null,
  tables: [],
  verification: NOT_VERIFIED,
  isChangedSince: false,
  isRedrawn: false,
};

/** The numbers of the tables whose slips count, ascending: a draw chooses among them. */
export function tablesWithSlips(counted: readonly CountedEntry[]): readonly number[] {
  const tables = counted.flatMap((entry) => (entry.kind === 'table-slip' ? [entry.table] : []));
  return [...new Set(tables)].sort((a, b) => a - b);
}

/** `entries` may be in any order; those of other rounds are ignored. */
export function readRecount(round: Round, entries: readonly Entry[]): RoundRecount {
  const own = [...entriesOfRound(entries, round.id)].sort(byRecording);
  const inForce = idsInForce(own);
  const standing = own.filter(({ id }) => inForce.has(id));
  const draws = standing.filter((entry) => entry.kind === 'recount-draw');
  const draw = draws.at(-1);
  if (!draw) return NOT_DRAWN;
  const counted = countedEntries(round, own);
  const withSlips = tablesWithSlips(counted);
  if (withSlips.length === 0) return NOT_DRAWN;
  // Where all are counted, nothing is left to chance: what was counted after an earlier draw need not be counted again.
  const since = (draw.by.kind === 'all' ? draws[0] : null) ?? draw;
  const earlier = draw.by.kind === 'all' ? [] : outcomesOf(round, own, standing, draws);
  // What an earlier draw found is not forgotten because others were drawn: it stays to be settled, and stays told of.
  const found = [...new Set(earlier.flatMap(({ different }) => different))];
  const toSettle = found.filter((table) => !draw.tables.includes(table));
  const recounts = standing.flatMap((entry) =>
    entry.kind === 'recount' && (byRecording(since, entry) < 0 || toSettle.includes(entry.table))
      ? [entry]
      : [],
  );
  const atDraw = countedEntries(
    round,
    own.filter((entry) => byRecording(entry, since) < 0),
  );
  const different = draw.tables.filter((table) => isDifferent(table, recounts, atDraw));
  return {
    draw,
    tables: draw.tables.map((table) => recountOfTable(table, recounts, counted)),
    verification: {
      state: verificationOf([...draw.tables, ...toSettle], recounts, counted),
      drawn: draw.tables.length,
      of: withSlips.length,
      differences: new Set([...found, ...different]).size,
    },
    isChangedSince: othersOf(counted, draw) !== othersOf(atDraw, draw),
    isRedrawn: own.some(
      (entry) =>
        entry.kind === 'recount-draw' &&
        entry !== draw &&
        !earlier.some((outcome) => outcome.draw === entry && outcome.isCounted),
    ),
  };
}

/** What was found under each draw but the last, until the next one. */
function outcomesOf(
  round: Round,
  own: readonly Entry[],
  standing: readonly Entry[],
  draws: readonly RecountDrawEntry[],
) {
  return draws.slice(0, -1).map((draw, place) => {
    const next = draws[place + 1];
    const recounts = standing.flatMap((entry) =>
      entry.kind === 'recount' &&
      byRecording(draw, entry) < 0 &&
      (!next || byRecording(entry, next) < 0)
        ? [entry]
        : [],
    );
    const atDraw = countedEntries(
      round,
      own.filter((entry) => byRecording(entry, draw) < 0),
    );
    return {
      draw,
      different: draw.tables.filter((table) => isDifferent(table, recounts, atDraw)),
      isCounted: draw.tables.every((table) => recounts.some((recount) => recount.table === table)),
    };
  });
}

/** The ids of all that counts but the slips of drawn tables. */
function othersOf(counted: readonly CountedEntry[], { tables }: RecountDrawEntry): string {
  const others = counted.filter(
    (entry) => entry.kind !== 'table-slip' || !tables.includes(entry.table),
  );
  return others
    .map(({ id }) => id)
    .sort()
    .join(' ');
}

/** True if the table's last recount is not what its slips said at the draw. */
function isDifferent(
  table: number,
  recounts: readonly RecountEntry[],
  atDraw: readonly CountedEntry[],
): boolean {
  const first = numbersOfTable(atDraw, table);
  const recount = recounts.findLast((candidate) => candidate.table === table);
  return first !== null && recount !== undefined && !recountOutcome(first, recount).isEqual;
}

function recountOfTable(
  table: number,
  recounts: readonly RecountEntry[],
  counted: readonly CountedEntry[],
): TableRecount {
  const numbers = numbersOfTable(counted, table);
  if (!numbers) return { table, state: 'no-slip' };
  const recount = recounts.findLast((candidate) => candidate.table === table);
  if (!recount) return { table, state: 'to-count' };
  const outcome = recountOutcome(numbers, recount);
  if (outcome.isEqual) return { table, state: 'agrees' };
  const slips = counted.flatMap((entry) =>
    entry.kind === 'table-slip' && entry.table === table ? [entry] : [],
  );
  const [only] = slips;
  return {
    table,
    state: 'differs',
    outcome,
    recount,
    slip: slips.length === 1 && only ? only : null,
  };
}
