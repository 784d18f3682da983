/** How many people at least must have voted otherwise for one result of a room to differ from another. */
import { sum } from '../../lib/sum';
import { cellsOf, countAt } from '../poll/cell';
import type { Poll } from '../poll/poll';
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
  const gains = (own: typeof changes) => sum(own.map(({ change }) => Math.max(0, change)));
  const losses = (own: typeof changes) => sum(own.map(({ change }) => Math.max(0, -change)));
  if (poll.kind === 'choice') {
    const most = Math.max(0, ...changes.map(({ change }) => Math.abs(change)));
    const marks = [gains(changes), losses(changes)].map((all) => Math.ceil(all / poll.maxMarks));
    return [Math.max(voters, most, ...marks)].filter((people) => people > 0);
  }
  const byStatement = poll.statements.map(({ id }) => {
    const own = changes.filter(({ rowId }) => rowId === id);
    return Math.max(gains(own), losses(own));
  });
  return [voters, ...byStatement].filter((people) => people > 0);
}
