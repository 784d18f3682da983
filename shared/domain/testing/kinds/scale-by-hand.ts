/** What tests know of a scale by themselves. */
import fc from 'fast-check';
import type { ScalePoll } from '../../kinds/scale/scale-poll';
import { scalePollOf, textOf } from '../builders';
import type { ByHand } from './by-hand-rules';

/** The values of all answers; 0 is among them where the slip has words for it. */
function valuesOf({ scale: { steps, dontKnow } }: ScalePoll): readonly number[] {
  const values = steps.map(({ value }) => value);
  return dontKnow.da === '' && dontKnow.en === '' ? values : [0, ...values];
}

export const scale: ByHand<ScalePoll> = {
  hasMajority: false,
  isAllOrNothing: false,
  cellIds: (poll) =>
    valuesOf(poll).flatMap((value) => poll.statements.map(({ id }) => `${id}/${value}`)),
  markings: (poll) => {
    const categories = fc.constantFrom(null, ...valuesOf(poll));
    return fc.tuple(...poll.statements.map(() => categories)).map((row) =>
      poll.statements.flatMap(({ id }, index) => {
        const category = row[index] ?? null;
        return category === null ? [] : [`${id}/${category}`];
      }),
    );
  },
  possible: (poll) => poll,
  edited: (poll, _, words) => ({ ...poll, meanHint: textOf(words) }),
  rescaled: (poll, steps) => ({
    ...poll,
    scale: scalePollOf([], steps, steps % 3 === 0 ? '' : 'Ved ikke').scale,
  }),
  countsLikeNoOthers: (mark, took) => ({
    ...Object.fromEntries(took.map(([id, people]) => [`${id}/1`, people])),
    's/0': mark,
  }),
  marksOf: (positions, upTo) =>
    positions.map(([id, isPosition]) => `${id}/${isPosition ? 1 + upTo(1) : 0}`),
};
