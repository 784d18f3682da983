/** How many people at least must have voted otherwise for one result of a room to differ from another. */
import { cellsOf } from '../poll/cell';
import { countAt } from '../kinds/cell';
import { kindOf, type Poll } from '../poll/poll';
import type { Tally } from '../tally/tally';

/**
 * The numbers, each at least 1, that the differences of two results tell of: of a choice one at most; of a scale one for each
 * statement that differs, for each stands on the wall by itself. None where the two are the same.
 */
export function leastPeople(poll: Poll, before: Tally, after: Tally): readonly number[] {
  const voters = Math.abs((before.voters ?? 0) - (after.voters ?? 0));
  const changes = cellsOf(poll).map(({ id, rowId }) => ({
    rowId,
    change: countAt(after.counts, id) - countAt(before.counts, id),
  }));
  const least = kindOf(poll).disclosure.leastPeople(poll, changes, voters);
  return least.filter((people) => people > 0);
}
