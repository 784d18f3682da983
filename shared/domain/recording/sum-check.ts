/**
 * Sum checks: whether typed numbers can be true. They run during typing. A breach is shown at the field; the
 * facilitator then corrects or confirms the number. A breach never blocks the room.
 */
import { sum } from '../../lib/sum';
import { cellsOf } from '../poll/cell';
import { countAt, type CellId, type Counts } from '../kinds/cell';
import type { CountedEntry } from '../entry/entry';
import { kindOf, type OfAnyKind, type Poll } from '../poll/poll';
import type { Frozen } from '../round/round';

export type Breach =
  | OfAnyKind<'breach'>
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-voters'; readonly marks: number }
  /** All roles at the table together. */
  | { readonly kind: 'voters-over-table'; readonly voters: number; readonly people: number }
  | { readonly kind: 'voters-over-present'; readonly voters: number; readonly present: number }
  | {
      readonly kind: 'hands-over-present';
      readonly rowId: string;
      readonly votes: number;
      readonly present: number;
    }
  | { readonly kind: 'control-sum'; readonly typed: number; readonly counted: number }
  /** The slip would replace what counts at the table now: a slip of the whole table replaces those by role, and vice versa. */
  | { readonly kind: 'other-way'; readonly table: number; readonly isWhole: boolean };

/** What a slip or a totals form says. */
export interface Numbers {
  readonly voters: number;
  readonly counts: Counts;
  /** The sum written on the slip, to check the typing; null if none was typed. */
  readonly controlSum: number | null;
}

/**
 * Checks a slip of one table. `otherVoters`: the voters of all other slips that count in the round.
 * `atTable`: those of them on slips of other roles at this table.
 */
export function checkTableSlip(
  frozen: Frozen,
  table: number,
  numbers: Numbers,
  otherVoters: number,
  atTable = 0,
): readonly Breach[] {
  const people = frozen.tables.find((candidate) => candidate.number === table)?.people ?? 0;
  const { voters } = numbers;
  const breaches: Breach[] = [];
  const together = atTable + voters;
  if (together > people) breaches.push({ kind: 'voters-over-table', voters: together, people });
  else if (otherVoters + voters > frozen.present) {
    const { present } = frozen;
    breaches.push({ kind: 'voters-over-present', voters: otherVoters + voters, present });
  }
  return [...breaches, ...checkCounts(frozen.poll, numbers)];
}

/** Checks what a table agreed on: no more people than it has, no more marks than one participant may set. */
export function checkTableAnswer(
  frozen: Frozen,
  table: number,
  voters: number,
  marks: readonly CellId[],
): readonly Breach[] {
  const people = frozen.tables.find((candidate) => candidate.number === table)?.people ?? 0;
  const counts = Object.fromEntries(marks.map((cell) => [cell, 1]));
  const breaches: Breach[] = voters > people ? [{ kind: 'voters-over-table', voters, people }] : [];
  return [...breaches, ...checkCounts(frozen.poll, { voters: 1, counts, controlSum: null })];
}

/** Checks all totals of a round. */
export function checkTotals(frozen: Frozen, numbers: Numbers): readonly Breach[] {
  const { voters } = numbers;
  const { present } = frozen;
  const breaches: Breach[] =
    voters > present ? [{ kind: 'voters-over-present', voters, present }] : [];
  return [...breaches, ...checkCounts(frozen.poll, numbers)];
}

/**
 * True for numbers without a single vote although people voted: Enter was pressed too often. A typed control
 * sum shows that they are intended.
 */
export function checkEmpty(poll: Poll, numbers: Numbers): readonly Breach[] {
  const marks = sum(cellsOf(poll).map(({ id }) => countAt(numbers.counts, id)));
  const isEmpty = numbers.voters > 0 && marks === 0 && numbers.controlSum === null;
  return isEmpty ? [{ kind: 'empty' }] : [];
}

/**
 * Checks a show of hands for one cell, given the votes of all cells with it: no row has more votes than
 * people present, and all rows together no more than the poll's kind allows.
 */
export function checkHands(frozen: Frozen, cell: CellId, counts: Counts): readonly Breach[] {
  const rowId = cellsOf(frozen.poll).find((candidate) => candidate.id === cell)?.rowId ?? cell;
  const { poll, present } = frozen;
  const votes = sumOfRow(poll, rowId, counts);
  const breaches: Breach[] =
    votes > present ? [{ kind: 'hands-over-present', rowId, votes, present }] : [];
  return [...breaches, ...kindOf(poll).checks.ofHands(poll, counts, present)];
}

/** The votes of the entries that count, per cell; for `checkHands`. */
export function handsCounts(entries: readonly CountedEntry[]): Counts {
  const counts: Record<CellId, number> = {};
  for (const entry of entries) if (entry.kind === 'hands') counts[entry.cell] = entry.votes;
  return counts;
}

/** The sum of all boxes of one option or statement. */
export function sumOfRow(poll: Poll, rowId: string, counts: Counts): number {
  return sum(
    cellsOf(poll).flatMap((cell) => (cell.rowId === rowId ? [countAt(counts, cell.id)] : [])),
  );
}

function checkCounts(poll: Poll, numbers: Numbers): readonly Breach[] {
  const { voters, counts, controlSum } = numbers;
  const marks = sum(cellsOf(poll).map(({ id }) => countAt(counts, id)));
  const breaches: Breach[] =
    voters === 0 && marks > 0
      ? [{ kind: 'no-voters', marks }]
      : [...kindOf(poll).checks.ofCounts(poll, counts, voters)];
  if (controlSum !== null && controlSum !== marks) {
    breaches.push({ kind: 'control-sum', typed: controlSum, counted: marks });
  }
  return breaches;
}
