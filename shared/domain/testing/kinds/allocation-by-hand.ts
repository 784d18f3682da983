/** What tests know of an allocation by themselves. */
import fc from 'fast-check';
import type { AllocationPoll } from '../../kinds/allocation/allocation-poll';
import { textOf } from '../builders';
import type { ByHand } from './by-hand-rules';

export const allocation: ByHand<AllocationPoll> = {
  hasMajority: false,
  isAllOrNothing: true,
  cellIds: ({ options, totalPoints }) =>
    Array.from({ length: totalPoints + 1 }, (_, points) => points).flatMap((points) =>
      options.map(({ id }) => `${id}/${points}`),
    ),
  markings: ({ options, totalPoints }) => {
    const given = fc.array(fc.nat({ max: options.length - 1 }), {
      minLength: totalPoints,
      maxLength: totalPoints,
    });
    return fc.oneof(
      {
        weight: 6,
        arbitrary: given.map((points) =>
          options.map(({ id }, place) => `${id}/${points.filter((to) => to === place).length}`),
        ),
      },
      { weight: 1, arbitrary: fc.constant([]) },
    );
  },
  possible: (poll) => poll,
  edited: (poll, number, words) => ({
    ...poll,
    totalPoints: 2 + (number % 9),
    options: poll.options.map((option) => ({ ...option, explanation: textOf(words) })),
  }),
  rescaled: (poll) => poll,
  countsLikeNoOthers: (mark, took) => ({
    ...Object.fromEntries(took.map(([id, people]) => [`${id}/1`, people])),
    mark,
  }),
  marksOf: (positions, upTo) => {
    if (!positions.every(([, isPosition]) => isPosition)) return [];
    const first = upTo(2);
    return positions.map(([id], place) => `${id}/${place === 0 ? first : 2 - first}`);
  },
};
