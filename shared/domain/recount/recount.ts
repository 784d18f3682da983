/** Recount («kontroltælling»): a few tables drawn at random are counted again from their papers. */
import { sum } from '../../lib/sum';
import type { CellId, Counts } from '../kinds/cell';
import type { VerificationState } from '../kinds/result-frame';
import type { CountedEntry } from '../entry/entry';

/** What a table's slips say. */
export interface TableNumbers {
  readonly voters: number;
  readonly counts: Counts;
}

/** A drawn table, counted again. */
export interface Recount extends TableNumbers {
  readonly table: number;
}

export interface Counted {
  readonly first: number;
  readonly recounted: number;
}

export interface RecountOutcome {
  readonly isEqual: boolean;
  /** Null if both say the same. */
  readonly voters: Counted | null;
  /** The cells in which the two differ. */
  readonly cells: readonly (Counted & { readonly cell: CellId })[];
}

/** Where the number does not follow from the margin. */
export const USUALLY_DRAWN = 3;

/**
 * Draws `count` tables, or all where there are no more; ascending. Every choice is equally likely if `random`
 * returns evenly spread numbers 0 ≤ x < 1; it is called once for each table drawn.
 */
export function drawTables(
  tables: readonly number[],
  random: () => number,
  count: number,
): readonly number[] {
  const left = [...new Set(tables)];
  const drawn: number[] = [];
  while (drawn.length < count && left.length > 0) {
    drawn.push(...left.splice(Math.floor(random() * left.length), 1));
  }
  return drawn.sort((a, b) => a - b);
}

/** Compares the first count with the second; a cell at zero and a missing one are the same. */
export function recountOutcome(first: TableNumbers, recounted: TableNumbers): RecountOutcome {
  const compare = (before: number, after: number): Counted | null =>
    before === after ? null : { first: before, recounted: after };
  const cells = [...new Set([...Object.keys(first.counts), ...Object.keys(recounted.counts)])];
  const differing = cells.flatMap((cell) => {
    const counted = compare(first.counts[cell] ?? 0, recounted.counts[cell] ?? 0);
    return counted ? [{ cell, ...counted }] : [];
  });
  const voters = compare(first.voters, recounted.voters);
  return { isEqual: voters === null && differing.length === 0, voters, cells: differing };
}

/** The sum of a table's slips that count; null if it has none. `counted`: what counts in the round. */
export function numbersOfTable(
  counted: readonly CountedEntry[],
  table: number,
): TableNumbers | null {
  const slips = counted.flatMap((entry) =>
    entry.kind === 'table-slip' && entry.table === table ? [entry] : [],
  );
  if (slips.length === 0) return null;
  const counts: Record<CellId, number> = {};
  for (const [cell, votes] of slips.flatMap((slip) => Object.entries(slip.counts))) {
    counts[cell] = (counts[cell] ?? 0) + votes;
  }
  return { voters: sum(slips.map((slip) => slip.voters)), counts };
}

/**
 * A result is verified if every drawn table was recounted and what counts for it now equals its recount, from
 * the start or after a correction. If a table was recounted several times, the last recount in the list is
 * used. A later change of a drawn table makes the result preliminary again.
 */
export function verificationOf(
  drawn: readonly number[],
  recounts: readonly Recount[],
  counted: readonly CountedEntry[],
): Exclude<VerificationState, 'none'> {
  const isSettled = (table: number): boolean => {
    const numbers = numbersOfTable(counted, table);
    const recount = recounts.findLast((candidate) => candidate.table === table);
    return numbers !== null && recount !== undefined && recountOutcome(numbers, recount).isEqual;
  };
  return drawn.length > 0 && drawn.every(isSettled) ? 'verified' : 'preliminary';
}
