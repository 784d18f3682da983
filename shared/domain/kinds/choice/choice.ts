/** The kind `choice`: what it answers for. */
import { gains, losses } from '../cell';
import { METHODS } from '../method';
import type { PollRules } from '../poll-rules';
import { choiceBallot, choiceBox } from './choice-ballot';
import { choiceChecks } from './choice-checks';
import { choiceComparison } from './choice-comparison';
import { choiceCell } from './choice-poll';
import { choiceResults } from './choice-result';
import { choiceSimulation } from './choice-simulation';
import type { ChoiceTypes } from './choice-types';

export const choice: PollRules<ChoiceTypes> = {
  methods: METHODS,
  rowsOf: ({ options }) => options.map(({ id, title }) => ({ id, wording: title, label: title })),
  cellsOf: ({ options }) =>
    options.map(({ id }) => ({ id: choiceCell(id), rowId: id, category: null })),
  faultsOf: ({ maxMarks, options }) =>
    maxMarks > options.length ? ['poll: more marks than options'] : [],
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
