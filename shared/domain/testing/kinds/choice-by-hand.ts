/** What tests know of a choice by themselves. */
import fc from 'fast-check';
import type { ChoicePoll } from '../../kinds/choice/choice-poll';
import type { ByHand } from './by-hand-rules';

export const choice: ByHand<ChoicePoll> = {
  hasMajority: true,
  isAllOrNothing: false,
  cellIds: (poll) => poll.options.map(({ id }) => id),
  markings: (poll) => {
    const ids = poll.options.map(({ id }) => id);
    return fc.subarray(ids, { maxLength: Math.min(poll.maxMarks, ids.length) });
  },
  possible: (poll) => ({ ...poll, maxMarks: Math.min(poll.maxMarks, poll.options.length) }),
  edited: (poll, number) => ({
    ...poll,
    maxMarks: 1 + (number % poll.options.length),
    baseKind: 'present',
  }),
  rescaled: (poll) => poll,
  countsLikeNoOthers: (mark) => ({ a: mark }),
  marksOf: (_, upTo) => [['a', 'b', 'c'][upTo(2)] ?? 'a'],
};
