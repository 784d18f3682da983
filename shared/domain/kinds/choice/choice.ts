/** The rules of the kind `choice`. */
import { countAt, gains, losses, type Counts } from '../cell';
import { METHODS } from '../method';
import type { CheckRules, PollRules } from '../poll-rules';
import { choiceBallot, choiceBox } from './choice-ballot';
import { choiceEditing } from './choice-editing';
import { choiceProvenance } from './choice-provenance';
import { choiceComparison, choiceResults } from './choice-result';
import { choiceCell, type ChoicePoll } from './choice-poll';
import { choiceSchema } from './choice-schema';
import { choiceSimulation } from './choice-simulation';
import type { ChoiceBreach, ChoiceTypes } from './choice-types';
import { sum } from '../../../lib/sum';

const choiceChecks: CheckRules<ChoiceTypes> = {
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

export const choice: PollRules<ChoiceTypes> = {
  schema: choiceSchema,
  methods: METHODS,
  hasMajority: true,
  rowsOf: ({ options }) => options.map(({ id, title }) => ({ id, wording: title, label: title })),
  cellsOf: ({ options }) =>
    options.map(({ id }) => ({ id: choiceCell(id), rowId: id, category: null })),
  faultsOf: ({ maxMarks, options }) =>
    maxMarks > options.length ? ['poll: more marks than options'] : [],
  printedOf: ({ maxMarks, options }) => [
    [maxMarks],
    ...options.map(({ title, explanation }) => [title, explanation]),
  ],
  editing: choiceEditing,
  provenance: choiceProvenance,
  ballot: choiceBallot,
  box: choiceBox,
  checks: choiceChecks,
  results: choiceResults,
  comparison: choiceComparison,
  disclosure: {
    positionsOf: () => [],
    leastPeople: ({ maxMarks }, changes, voters) => {
      const most = Math.max(0, ...changes.map(({ change }) => Math.abs(change)));
      const marks = [gains(changes), losses(changes)].map((all) => Math.ceil(all / maxMarks));
      return [Math.max(voters, most, ...marks)];
    },
  },
  simulation: choiceSimulation,
};

function marksIn({ options }: ChoicePoll, counts: Counts): number {
  return sum(options.map(({ id }) => countAt(counts, choiceCell(id))));
}
