/** Entries that count although a sum check fails: the facilitator confirmed them, or the number of people changed later. */
import type { CountedEntry, Entry } from '../entry/entry';
import type { Frozen, Round } from '../round/round';
import {
  checkHands,
  checkTableAnswer,
  checkTableSlip,
  checkTotals,
  handsCounts,
  type Breach,
} from './sum-check';
import { otherVoters } from './table-piles';
import { countedEntries } from '../tally/tally';

/** The counting entries of a round that fail a sum check, or were confirmed when they did; in recorded order. */
export function doubtfulEntries(round: Round, entries: readonly Entry[]): readonly CountedEntry[] {
  const { frozen } = round;
  if (!frozen) return [];
  const counted = countedEntries(round, entries);
  return counted.filter(
    (entry) => entry.confirmed || breachesOf(frozen, counted, entry).length > 0,
  );
}

function breachesOf(
  frozen: Frozen,
  counted: readonly CountedEntry[],
  entry: CountedEntry,
): readonly Breach[] {
  switch (entry.kind) {
    case 'table-slip': {
      const { inRoom, atTable } = otherVoters(counted, entry);
      const numbers = { ...entry, controlSum: null };
      return checkTableSlip(frozen, entry.table, numbers, inRoom, atTable);
    }
    case 'table-answer':
      return checkTableAnswer(frozen, entry.table, entry.voters, entry.marks);
    case 'majority':
      return [];
    case 'hands':
      return checkHands(frozen, entry.cell, handsCounts(counted));
    case 'totals':
      return checkTotals(frozen, { ...entry, controlSum: null });
  }
}
