/** An allocation: participants spread a number of points over its options. */
import type { CellId } from '../cell';
import type { Option } from '../choice/choice-poll';
import type { PollHead } from '../poll-head';

export interface AllocationPoll extends PollHead {
  readonly kind: 'allocation';
  /** Up to `POLL_LIMITS.allocated`. */
  readonly options: readonly Option[];
  /** How many points each participant spreads, all of them; 2 … 100. */
  readonly totalPoints: number;
}

/** More points than this are not added up in one's head on paper: such a vote is held at the ballot box. */
export const MOST_ON_PAPER = 10;

export function isOnPaper({ totalPoints }: Pick<AllocationPoll, 'totalPoints'>): boolean {
  return totalPoints <= MOST_ON_PAPER;
}

/** The cell of an option that got so many points on a ballot; 0 … all of them. */
export function allocationCell(optionId: string, points: number): CellId {
  return `${optionId}/${points}`;
}

/** What an option may get: 0 … all points. */
export function amountsOf({ totalPoints }: AllocationPoll): readonly number[] {
  return Array.from({ length: totalPoints + 1 }, (_, points) => points);
}

/** All cells of an option, from no points to all of them. */
export function amountCells(poll: AllocationPoll, optionId: string): readonly CellId[] {
  return amountsOf(poll).map((points) => allocationCell(optionId, points));
}

/** The points of each option among these marks, in the poll's order; null where it has no mark. */
export function amountsAmong(
  poll: AllocationPoll,
  isMarked: (cell: CellId) => boolean,
): readonly (number | null)[] {
  return poll.options.map(
    ({ id }) => amountsOf(poll).find((points) => isMarked(allocationCell(id, points))) ?? null,
  );
}
