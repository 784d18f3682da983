/** Words of before and after: on the projector, on exported slides, and beside the button. */
import type { comparison as danish, differenceWords as danishDifferences } from '../da/comparison';
import { formatFor, plural } from '../../lib/format';

function listOf(names: readonly string[], others: number): string {
  const quoted = names.map((name) => `“${name}”`);
  return formatFor('en').list(
    others === 0 ? quoted : [...quoted, `${others} ${plural(others, 'other', 'others')}`],
  );
}

export const differenceWords: typeof danishDifferences = (before, after) => ({
  basisDiffers: (differences) => `Not the same basis: ${differences}`,
  otherKind: 'the two polls are of different kinds and can’t be compared',
  uncounted: (isBefore, isAfter) => {
    const when = isBefore && isAfter ? `${before} and ${after}` : isBefore ? before : after;
    return `an obvious majority ${when}, seen and not counted, so there are no numbers to compare`;
  },
  otherScale: 'the answer scale is not the same',
  dontKnow: (isBefore) => `“don’t know” could be chosen only ${isBefore ? before : after}`,
  otherQuestion: 'the question is worded differently',
  baseKind: (kind) =>
    kind === 'voters'
      ? `share of those who voted ${before}, of everyone present ${after}`
      : `share of everyone present ${before}, of those who voted ${after}`,
  methods: {
    'table-slip': 'table slips',
    'table-answer': 'joint table answers',
    ballot: 'ballots',
    hands: 'show of hands',
    totals: 'totals',
  },
  method: (then, now) => `${then} ${before}, ${now} ${after}`,
  voters: (then, now) =>
    `${then ?? 'an unknown number'} voted ${before}, ${now ?? 'an unknown number'} ${after}`,
  present: (then, now) => `${then} present ${before}, ${now} ${after}`,
  totalPoints: (then, now) =>
    `there were ${then} points to spread ${before}, ${now} ${after}, so they can’t be compared`,
  rankedOptions: (then, now) =>
    `${then} options were ranked ${before}, ${now} ${after}, so places can’t be compared`,
  marks: (then, now) => `${then} ${before}, ${now} ${after}`,
  onlyBefore: (names, others) => `only ${before}: ${listOf(names, others)}`,
  onlyAfter: (names, others) => `only ${after}: ${listOf(names, others)}`,
  reworded: (names, others) => `reworded: ${listOf(names, others)}`,
});

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
  note: differenceWords('before', 'after'),
};
