/** The result of a scale: how the answers to each statement are distributed; and how far the means moved between two results. */
import { morePages } from '../../../lib/pages';
import { visibleText } from '../../../lib/visible-text';
import { differing, pairedRows } from '../side-by-side';
import { countAt } from '../cell';
import { percentOf } from '../../places/places-and-shares';
import type { ComparisonRules, ResultRules } from '../poll-rules';
import { frameOf } from '../result-frame';
import { hasDontKnow, scaleCell, statementsOfSlide, type AnswerScale } from './scale-poll';
import { scaleStatistics, shownMean } from './scale-statistics';
import type { ComparedStatement, ScaleResult, ScaleTypes, StatementResult } from './scale-types';

export const scaleResults: ResultRules<ScaleTypes> = {
  read: (poll, counted, present) => {
    const statements = poll.statements.map((statement, index): StatementResult => {
      const at = (category: number) => countAt(counted.counts, scaleCell(statement.id, category));
      const counts = poll.scale.steps.map((step) => at(step.value));
      const statistics = scaleStatistics(counts);
      const dontKnow = hasDontKnow(poll.scale) ? at(0) : null;
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
        blank: voters === null ? null : Math.max(0, voters - statistics.n - (dontKnow ?? 0)),
      };
    });
    return { kind: 'scale', poll, scale: poll.scale, statements, ...frameOf(counted, present) };
  },
  /** The statements in the poll's order, then the overview. */
  stepsOf: ({ poll, statements }) => [
    ...statements.map(({ index }) => ({ kind: 'statement', index }) as const),
    { kind: 'all' },
    ...morePages(statements, statementsOfSlide(poll)).map(
      (page) => ({ kind: 'more', page }) as const,
    ),
  ],
  votesForPlaces: () => null,
  countsOf: ({ statements }) =>
    Object.fromEntries(
      statements.flatMap(({ statement: { id }, distribution, dontKnow }) => [
        ...distribution.map(({ value, count }) => [scaleCell(id, value), count] as const),
        ...(dontKnow === null ? [] : [[scaleCell(id, 0), dontKnow] as const]),
      ]),
    ),
};

/**
 * Statements by mean, lowest first (the largest potential on top); those without answers last; equal ones in
 * the poll's order.
 */
export function byMean(statements: readonly StatementResult[]): readonly StatementResult[] {
  const key = (item: StatementResult) => item.statistics.mean ?? Number.POSITIVE_INFINITY;
  return [...statements].sort((a, b) => (key(a) === key(b) ? a.index - b.index : key(a) - key(b)));
}

export const scaleComparison: ComparisonRules<ScaleTypes> = {
  obstaclesOf: ({ scale: before }, { scale: after }) =>
    isSameScale(before, after) ? [] : [{ kind: 'scale', before, after }],
  differencesOf: ({ scale: before }, { scale: after }) =>
    differing('dont-know', hasDontKnow(before), hasDontKnow(after)),
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
      const words = visibleText(label[language]);
      return words !== '' && words === visibleText(b.steps[index]?.label[language] ?? '');
    });
  const hasSameValues = a.steps.every(({ value }, index) => value === b.steps[index]?.value);
  return a.steps.length === b.steps.length && hasSameValues && (isSameIn('da') || isSameIn('en'));
}

function statementRows(before: ScaleResult, after: ScaleResult): readonly ComparedStatement[] {
  return pairedRows(before.statements, after.statements, ({ statement }) => statement.id).map(
    ({ row: { statement }, before: then, after: now }) => ({
      statement,
      before: then,
      after: now,
      shift: then && now ? meanShift(then, now) : null,
    }),
  );
}

/** In tenths, of the means as they are shown. */
function meanShift(before: StatementResult, after: StatementResult): number | null {
  const [then, now] = [shownMean(before.statistics), shownMean(after.statistics)];
  return then === null || now === null ? null : Math.round(10 * (now - then)) / 10;
}
