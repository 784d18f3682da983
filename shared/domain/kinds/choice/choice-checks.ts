/** Sum checks of a choice: nobody marks an option twice, or more options than allowed. */
import { sum } from '../../../lib/sum';
import { countAt, type Counts } from '../cell';
import type { CheckRules } from '../poll-rules';
import { choiceCell, type ChoicePoll } from './choice-poll';
import type { ChoiceBreach, ChoiceTypes } from './choice-types';

export const choiceChecks: CheckRules<ChoiceTypes> = {
  ofCounts: (poll, counts, voters) => {
    const { maxMarks } = poll;
    const marks = marksIn(poll, counts);
    return [
      ...poll.options.flatMap(({ id }): readonly ChoiceBreach[] => {
        const cell = choiceCell(id);
        const votes = countAt(counts, cell);
        return votes > voters ? [{ kind: 'votes-over-voters', cell, votes, voters }] : [];
      }),
      ...(marks > voters * maxMarks
        ? [{ kind: 'marks-over-possible', marks, voters, maxMarks } as const]
        : []),
    ];
  },
  ofHands: (poll, counts, present) => {
    const { maxMarks } = poll;
    const marks = marksIn(poll, counts);
    return marks > present * maxMarks
      ? [{ kind: 'all-hands-over-possible', marks, present, maxMarks }]
      : [];
  },
};

function marksIn({ options }: ChoicePoll, counts: Counts): number {
  return sum(options.map(({ id }) => countAt(counts, choiceCell(id))));
}
