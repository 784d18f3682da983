/** What tests know of a scale by themselves. */
import fc from 'fast-check';
import type { ScalePoll } from '../../kinds/scale/scale-poll';
import { scalePollOf, textOf } from '../builders';
import type { ByHand } from './by-hand-rules';

export const scale: ByHand<ScalePoll> = {
  hasMajority: false,
  cellIds: (poll) => {
    const values = [0, ...poll.scale.steps.map(({ value }) => value)];
    return values.flatMap((value) => poll.statements.map(({ id }) => `${id}/${value}`));
  },
  markings: (poll) => {
    const categories = fc.constantFrom(null, 0, ...poll.scale.steps.map(({ value }) => value));
    return fc.tuple(...poll.statements.map(() => categories)).map((row) =>
      poll.statements.flatMap(({ id }, index) => {
        const category = row[index] ?? null;
        return category === null ? [] : [`${id}/${category}`];
      }),
    );
  },
  possible: (poll) => poll,
  edited: (poll, _, words) => ({ ...poll, meanHint: textOf(words) }),
  rescaled: (poll, steps) => ({ ...poll, scale: scalePollOf([], steps).scale }),
  countsLikeNoOthers: (mark, took) => ({
    ...Object.fromEntries(took.map(([id, people]) => [`${id}/1`, people])),
    's/0': mark,
  }),
  marksOf: (positions, upTo) =>
    positions.map(([id, isPosition]) => `${id}/${isPosition ? 1 + upTo(1) : 0}`),
};
