/** What tests know of a ranking by themselves. */
import fc from 'fast-check';
import type { RankingPoll } from '../../kinds/ranking/ranking-poll';
import { textOf } from '../builders';
import type { ByHand } from './by-hand-rules';

export const ranking: ByHand<RankingPoll> = {
  hasMajority: false,
  isAllOrNothing: true,
  cellIds: ({ options }) =>
    options.flatMap((_, place) => options.map(({ id }) => `${id}/${place + 1}`)),
  markings: ({ options }) => {
    const ids = options.map(({ id }) => id);
    const whole = { minLength: ids.length, maxLength: ids.length };
    return fc.oneof(
      {
        weight: 6,
        arbitrary: fc
          .shuffledSubarray(ids, whole)
          .map((order) => ids.map((id) => `${id}/${order.indexOf(id) + 1}`)),
      },
      { weight: 1, arbitrary: fc.constant([]) },
    );
  },
  possible: (poll) => poll,
  edited: (poll, _, words) => ({
    ...poll,
    options: poll.options.map((option) => ({ ...option, explanation: textOf(words) })),
  }),
  rescaled: (poll) => poll,
  countsLikeNoOthers: (mark, took) => ({
    ...Object.fromEntries(took.map(([id, people], place) => [`${id}/${place + 1}`, people])),
    mark,
  }),
  marksOf: (positions, upTo) => {
    if (!positions.every(([, isPosition]) => isPosition)) return [];
    const from = upTo(1);
    return positions.map(([id], place) => `${id}/${((place + from) % positions.length) + 1}`);
  },
};
