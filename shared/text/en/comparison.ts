/** Words of before and after: on the projector, on exported slides, and beside the button. */
import type { comparison as danish } from '../da/comparison';
import { formatFor, plural } from '../../lib/format';

function listOf(names: readonly string[], others: number): string {
  const quoted = names.map((name) => `“${name}”`);
  return formatFor('en').list(
    others === 0 ? quoted : [...quoted, `${others} ${plural(others, 'other', 'others')}`],
  );
}

export const comparison: typeof danish = {
  before: 'Before',
  after: 'After',
  points: 'Pct. points',
  rankShift: 'Rank',
  shift: 'Change',
  unchanged: 'same',
  isNew: 'new',
  isGone: 'dropped',
  fileName: 'before and after',
  fromTo: (before, after) => `${before} → ${after}`,
  note: {
    basisDiffers: (differences) => `Not the same basis: ${differences}`,
    otherKind: 'the two polls are of different kinds and can’t be compared',
    uncounted: (before, after) => {
      const when = before && after ? 'before and after' : before ? 'before' : 'after';
      return `an obvious majority ${when}, seen and not counted, so there are no numbers to compare`;
    },
    otherScale: 'the answer scale is not the same',
    dontKnow: (before) => `“don’t know” could be chosen only ${before ? 'before' : 'after'}`,
    otherQuestion: 'the question is worded differently',
    baseKind: (before) =>
      before === 'voters'
        ? 'share of those who voted before, of everyone present after'
        : 'share of everyone present before, of those who voted after',
    methods: {
      'table-slip': 'table slips',
      'table-answer': 'joint table answers',
      ballot: 'ballots',
      hands: 'show of hands',
      totals: 'totals',
    },
    method: (before, after) => `${before} before, ${after} after`,
    voters: (before, after) =>
      `${before ?? 'an unknown number'} voted before, ${after ?? 'an unknown number'} after`,
    present: (before, after) => `${before} present before, ${after} after`,
    totalPoints: (before, after) =>
      `there were ${before} points to spread before, ${after} after, so they can’t be compared`,
    rankedOptions: (before, after) =>
      `${before} options were ranked before, ${after} after, so places can’t be compared`,
    marks: (before, after) => `${before} before, ${after} after`,
    onlyBefore: (names, others) => `only before: ${listOf(names, others)}`,
    onlyAfter: (names, others) => `only after: ${listOf(names, others)}`,
    reworded: (names, others) => `reworded: ${listOf(names, others)}`,
  },
};
