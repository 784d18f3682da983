/** Correcting an entry: its numbers as typed text, what they mean, and whether they can be true. */
import { cellsOf } from '../../../shared/domain/poll/cell';
import type { HandsEntry, TableSlipEntry, TotalsEntry } from '../../../shared/domain/entry/entry';
import type { NewCount } from '../../../shared/domain/recording/recording';
import type { Frozen, Round } from '../../../shared/domain/round/round';
import type { Session } from '../../../shared/domain/session/session';
import {
  checkHands,
  checkTableSlip,
  checkTotals,
  handsCounts,
  type Breach,
} from '../../../shared/domain/recording/sum-check';
import { otherVoters } from '../../../shared/domain/recording/table-piles';
import { countedEntries, tally } from '../../../shared/domain/tally/tally';
import {
  countsIn,
  isNumber,
  numberIn,
  VOTERS,
  type Typed,
} from '../../../shared/domain/recording/typed-counts';

/** An entry that consists of numbers. */
export type NumberEntry = TableSlipEntry | HandsEntry | TotalsEntry;
/** The fields of an entry, in the order of the slip. */
function fieldsOf(entry: NumberEntry, { poll }: Frozen): readonly string[] {
  return entry.kind === 'hands' ? [entry.cell] : [VOTERS, ...cellsOf(poll).map(({ id }) => id)];
}

/** The text of the fields before anything is typed. */
export function typedOf(entry: NumberEntry, frozen: Frozen): Typed {
  const numberAt = (field: string): number => {
    if (entry.kind === 'hands') return entry.votes;
    return field === VOTERS ? entry.voters : (entry.counts[field] ?? 0);
  };
  return Object.fromEntries(
    fieldsOf(entry, frozen).map((field) => [field, String(numberAt(field))]),
  );
}

/** The count to record; null while a field is not a number. */
export function countOf(entry: NumberEntry, typed: Typed): NewCount | null {
  if (!Object.values(typed).every(isNumber)) return null;
  if (entry.kind === 'hands') {
    return { kind: 'hands', cell: entry.cell, votes: numberIn(typed, entry.cell) };
  }
  const counts = countsIn(typed);
  const voters = numberIn(typed, VOTERS);
  return entry.kind === 'totals'
    ? { kind: 'totals', voters, counts }
    : { kind: 'table-slip', table: entry.table, roleId: entry.roleId, voters, counts };
}

/** The sum checks that `count` fails in the place of `entry`. */
export function breachesOf(
  entry: NumberEntry,
  count: NewCount,
  round: Round,
  { entries, ballots }: Session,
): readonly Breach[] {
  const { frozen } = round;
  if (!frozen) return [];
  switch (count.kind) {
    case 'table-slip': {
      const own = 'voters' in entry ? entry.voters : 0;
      const others = (tally(round, entries, ballots).voters ?? 0) - own;
      const { atTable } = otherVoters(countedEntries(round, entries), count);
      return checkTableSlip(frozen, count.table, { ...count, controlSum: null }, others, atTable);
    }
    case 'totals':
      return checkTotals(frozen, { ...count, controlSum: null });
    case 'hands': {
      const counts = handsCounts(countedEntries(round, entries));
      return checkHands(frozen, count.cell, { ...counts, [count.cell]: count.votes });
    }
    case 'table-answer':
    case 'majority':
      return [];
  }
}
