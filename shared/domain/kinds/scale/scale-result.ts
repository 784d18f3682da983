/** The result of a scale: how the answers to each statement are distributed. */
import { countAt } from '../cell';
import { percentOf } from '../places-and-shares';
import type { ResultRules } from '../poll-rules';
import { frameOf } from '../result-frame';
import { scaleCell } from './scale-poll';
import { scaleStatistics } from './scale-statistics';
import type { ScaleTypes, StatementResult } from './scale-types';

export const scaleResults: ResultRules<ScaleTypes> = {
  read: (poll, counted, present) => {
    const statements = poll.statements.map((statement, index): StatementResult => {
      const at = (category: number) => countAt(counted.counts, scaleCell(statement.id, category));
      const counts = poll.scale.steps.map((step) => at(step.value));
      const statistics = scaleStatistics(counts);
      const dontKnow = at(0);
      const { voters } = counted;
      return {
        statement,
        index,
        distribution: poll.scale.steps.map((step, place) => ({
          value: step.value,
          count: counts[place] ?? 0,
          percent: percentOf(counts[place] ?? 0, statistics.n),
        })),
        statistics,
        dontKnow,
        blank: voters === null ? null : Math.max(0, voters - statistics.n - dontKnow),
      };
    });
    return { kind: 'scale', poll, scale: poll.scale, statements, ...frameOf(counted, present) };
  },
  /** The statements in the poll's order, then the overview. */
  stepsOf: ({ statements }) => [
    ...statements.map(({ index }) => ({ kind: 'statement', index }) as const),
    { kind: 'all' },
  ],
  countsOf: ({ statements }) =>
    Object.fromEntries(
      statements.flatMap(({ statement: { id }, distribution, dontKnow }) => [
        ...distribution.map(({ value, count }) => [scaleCell(id, value), count] as const),
        [scaleCell(id, 0), dontKnow] as const,
      ]),
    ),
};

/** Statements by mean, lowest first (the largest potential on top); without answers last; else the poll's order. */
export function byMean(statements: readonly StatementResult[]): readonly StatementResult[] {
  const key = (item: StatementResult) => item.statistics.mean ?? Number.POSITIVE_INFINITY;
  return [...statements].sort((a, b) => (key(a) === key(b) ? a.index - b.index : key(a) - key(b)));
}
