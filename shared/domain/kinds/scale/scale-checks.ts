/** Sum checks of a scale: nobody answers a statement twice. */
import { sum } from '../../../lib/sum';
import { countAt } from '../cell';
import type { CheckRules } from '../poll-rules';
import { statementCells } from './scale-poll';
import type { ScaleBreach, ScaleTypes } from './scale-types';

export const scaleChecks: CheckRules<ScaleTypes> = {
  ofCounts: (poll, counts, voters) =>
    poll.statements.flatMap(({ id }): readonly ScaleBreach[] => {
      const answers = sum(statementCells(poll, id).map((cell) => countAt(counts, cell)));
      return answers > voters ? [{ kind: 'answers-over-voters', rowId: id, answers, voters }] : [];
    }),
  /** The categories of a statement share the people present, which is checked for every row. */
  ofHands: () => [],
};
