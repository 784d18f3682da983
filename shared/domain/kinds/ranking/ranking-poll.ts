/** A ranking: participants put all of its options in order, 1 for the one that matters most. */
import type { CellId } from '../cell';
import type { Option } from '../choice/choice-poll';
import type { PollHead } from '../poll-head';

export interface RankingPoll extends PollHead {
  readonly kind: 'ranking';
  /** Up to `POLL_LIMITS.ranked`: nobody puts more than a few things in order. */
  readonly options: readonly Option[];
}

/** The cell of an option and its place on a ballot; `place` is 1 … the number of options. */
export function rankingCell(optionId: string, place: number): CellId {
  return `${optionId}/${place}`;
}

/** The places there are: 1 … the number of options. */
export function placesOf({ options }: Pick<RankingPoll, 'options'>): readonly number[] {
  return options.map((_, index) => index + 1);
}

/** All cells of an option, from the first place to the last. */
export function optionCells(poll: RankingPoll, optionId: string): readonly CellId[] {
  return placesOf(poll).map((place) => rankingCell(optionId, place));
}

/** The place of each option among these marks, in the poll's order; null where it has none. */
export function placesAmong(
  poll: RankingPoll,
  isMarked: (cell: CellId) => boolean,
): readonly (number | null)[] {
  return poll.options.map(
    ({ id }) => placesOf(poll).find((place) => isMarked(rankingCell(id, place))) ?? null,
  );
}
