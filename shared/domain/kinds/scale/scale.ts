/** The rules of the kind `scale`. */
import { countAt, gains, losses } from '../cell';
import { METHODS } from '../method';
import type { CheckRules, PollRules } from '../poll-rules';
import { scaleBallot, scaleBox } from './scale-ballot';
import { scaleEditing } from './scale-editing';
import { scaleProvenance } from './scale-provenance';
import { scaleComparison, scaleResults } from './scale-result';
import { answersOfScale, positionCells, scaleCell, statementCells } from './scale-poll';
import { scaleSchema } from './scale-schema';
import { scaleSimulation } from './scale-simulation';
import type { ScaleBreach, ScaleTypes } from './scale-types';
import { sum } from '../../../lib/sum';

const scaleChecks: CheckRules<ScaleTypes> = {
  ofCounts: (poll, counts, voters) =>
    poll.statements.flatMap(({ id }): readonly ScaleBreach[] => {
      const answers = sum(statementCells(poll, id).map((cell) => countAt(counts, cell)));
      return answers > voters ? [{ kind: 'answers-over-voters', rowId: id, answers, voters }] : [];
    }),
  /** The categories of a statement share the people present; that is already checked for every row. */
  ofHands: () => [],
};

export const scale: PollRules<ScaleTypes> = {
  schema: scaleSchema,
  methods: METHODS,
  /** Nobody sees by raised hands which of several grades most chose of a statement. */
  hasMajority: false,
  rowsOf: ({ statements }) =>
    statements.map(({ id, label, text }) => ({ id, wording: text, label })),
  /** Statements × (1 … k, then 0 for «Ved ikke»). */
  cellsOf: ({ statements, scale: answers }) =>
    statements.flatMap(({ id }) =>
      answersOfScale(answers).map(({ value }) => ({
        id: scaleCell(id, value),
        rowId: id,
        category: value,
      })),
    ),
  /** The value is also the key that is typed, and the place on the scale: 1, 2 … */
  faultsOf: ({ scale: { steps } }) =>
    steps.some(({ value }, index) => value !== index + 1) ? ['scale: steps out of order'] : [],
  printedOf: ({ statements, scale: { prompt, steps, dontKnow } }) => [
    [prompt, ...steps.flatMap(({ value, label }) => [value, label]), dontKnow],
    ...statements.map(({ text }) => [text]),
  ],
  editing: scaleEditing,
  provenance: scaleProvenance,
  ballot: scaleBallot,
  box: scaleBox,
  checks: scaleChecks,
  results: scaleResults,
  comparison: scaleComparison,
  disclosure: {
    positionsOf: (poll) =>
      poll.statements.map(({ id }) => ({ rowId: id, cells: positionCells(poll, id) })),
    leastPeople: ({ statements }, changes, voters) => [
      voters,
      ...statements.map(({ id }) => {
        const own = changes.filter(({ rowId }) => rowId === id);
        return Math.max(gains(own), losses(own));
      }),
    ],
  },
  simulation: scaleSimulation,
};
