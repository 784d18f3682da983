/** How many slips did not add up when they were first typed: told from the log, so that a room learns from its practice. */
import {
  idsInForce,
  isCounted,
  byRecording,
  slotOf,
  type Entry,
  type TableSlipEntry,
} from '../entry/entry';
import type { Round } from '../round/round';
import { groupBy } from '../../lib/group-by';
import { canonicalJson } from '../../lib/canonical-json';
import { entriesOfRound } from '../entry/round-log';

export interface FirstTyping {
  /** Slips that were typed at least once; a table with slips by role has one for each. */
  readonly slips: number;
  /** Those of them that were recorded in spite of a failed sum check, or got other numbers, or were taken back later. */
  readonly wrong: number;
}

/**
 * Counts the slips of the vote that the round holds. A slip undone right after it was typed is left out: then the row or
 * the table was wrong, not the count. What was put right before Enter is in no log and not counted either.
 */
export function firstTyping(round: Round, entries: readonly Entry[]): FirstTyping {
  const own = entriesOfRound(entries, round.id);
  const inForce = idsInForce(own);
  const voids = new Map(
    own.flatMap((entry) =>
      entry.kind === 'void' && inForce.has(entry.id) ? [[entry.voids, entry.reason]] : [],
    ),
  );
  const isUndone = ({ id }: Entry) => ['undo', 'reset'].includes(voids.get(id) ?? '');
  const typed = [...own]
    .sort(byRecording)
    .filter(
      (entry): entry is TableSlipEntry =>
        isCounted(entry) && entry.kind === 'table-slip' && !isUndone(entry),
    );
  const slips = [...groupBy(typed, slotOf).values()];
  const isWrong = ([first, ...later]: readonly TableSlipEntry[]) =>
    first !== undefined &&
    (first.confirmed || voids.has(first.id) || later.some((slip) => !hasSameNumbers(slip, first)));
  return { slips: slips.length, wrong: slips.filter(isWrong).length };
}

function hasSameNumbers(one: TableSlipEntry, other: TableSlipEntry): boolean {
  return numbersOf(one) === numbersOf(other);
}

/** A cell without a number is the same as one with 0. */
function numbersOf({ voters, counts }: TableSlipEntry): string {
  const cells = Object.entries(counts).filter(([, votes]) => votes > 0);
  return canonicalJson({ voters, counts: Object.fromEntries(cells) });
}
