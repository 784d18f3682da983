/** Two results of a scale side by side: how far the mean of each statement moved. */
import { sum } from '../../../lib/sum';
import { scaledDifference } from '../places-and-shares';
import type { ComparisonRules } from '../poll-rules';
import type { AnswerScale } from './scale-poll';
import type { ComparedStatement, ScaleResult, ScaleTypes, StatementResult } from './scale-types';

export const scaleComparison: ComparisonRules<ScaleTypes> = {
  obstaclesOf: ({ scale: before }, { scale: after }) =>
    isSameScale(before, after) ? [] : [{ kind: 'scale', before, after }],
  differencesOf: () => [],
  compare: (before, after) => ({
    kind: 'scale',
    before,
    after,
    rows: statementRows(before, after),
  }),
};

/** Whether the steps have the same values, and the same words in at least one of the languages. */
function isSameScale(a: AnswerScale, b: AnswerScale): boolean {
  const isSameIn = (language: 'da' | 'en') =>
    a.steps.every(({ label }, index) => {
      const words = label[language].trim();
      return words !== '' && words === b.steps[index]?.label[language].trim();
    });
  const hasSameValues = a.steps.every(({ value }, index) => value === b.steps[index]?.value);
  return a.steps.length === b.steps.length && hasSameValues && (isSameIn('da') || isSameIn('en'));
}

function statementRows(before: ScaleResult, after: ScaleResult): readonly ComparedStatement[] {
  const earlier = new Map(before.statements.map((item) => [item.statement.id, item]));
  const still = new Set(after.statements.map((item) => item.statement.id));
  return [
    ...after.statements.map((now): ComparedStatement => {
      const then = earlier.get(now.statement.id) ?? null;
      return {
        statement: now.statement,
        before: then,
        after: now,
        shift: then ? meanShift(then, now) : null,
      };
    }),
    ...before.statements
      .filter(({ statement }) => !still.has(statement.id))
      .map((then): ComparedStatement => {
        return { statement: then.statement, before: then, after: null, shift: null };
      }),
  ];
}

function meanShift(before: StatementResult, after: StatementResult): number | null {
  const answers = ({ distribution }: StatementResult) =>
    sum(distribution.map(({ value, count }) => value * count));
  const [n, nAfter] = [before.statistics.n, after.statistics.n];
  const tenths = scaledDifference(answers(before), n, answers(after), nAfter, 10);
  return tenths === null ? null : tenths / 10;
}
