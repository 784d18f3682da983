/** Before and after of a choice: shares, percentage points and places won, by rank after. */
import type {
  ChoiceComparison,
  ChoiceResult,
  ComparedOption,
} from '../../../domain/kinds/choice/choice-types';
import { dictionaryFor, type Dictionary } from '../../../text/dictionary';
import { formatFor } from '../../../lib/format';
import { localize, type Language } from '../../../lib/language';
import type { ChoiceComparisonRow, ChoiceComparisonSlide, Movement } from './choice-slide-model';
import type { ComparisonFrame } from '../comparison-slide';
import { barOf } from '../shares';
import { writtenFigures } from '../written-figures';

/** The content of the frame. */
export function choiceComparisonSlide(
  comparison: ChoiceComparison,
  language: Language,
): Omit<ChoiceComparisonSlide, keyof ComparisonFrame> {
  const words = dictionaryFor(language).comparison;
  const { before, after, rows } = comparison;
  return {
    kind: 'choice-comparison',
    pointsLabel: words.points,
    rankShiftLabel: words.rankShift,
    rows: rows.map((row) => ({
      ...rowOf(row, after.marks > 0, language, words),
      fractionBefore: barOf(row.before?.votes ?? 0, before.base.people),
      fractionAfter: barOf(row.after?.votes ?? 0, after.base.people),
    })),
    numbers: { maxMarks: sharedMaxMarks(before, after) },
  };
}

/** How many marks each participant had; null if the rounds differ in it. */
export function sharedMaxMarks(
  { poll: before }: Pick<ChoiceResult, 'poll'>,
  { poll: after }: Pick<ChoiceResult, 'poll'>,
): number | null {
  return before.maxMarks === after.maxMarks ? after.maxMarks : null;
}

function rowOf(
  row: ComparedOption,
  hasRanks: boolean,
  language: Language,
  words: Dictionary['comparison'],
): Omit<ChoiceComparisonRow, 'fractionBefore' | 'fractionAfter'> {
  const { points, rankShift } = row;
  const rank = row.after && hasRanks ? row.after.rank : null;
  const percentBefore = row.before?.percent ?? null;
  const percentAfter = row.after?.percent ?? null;
  const figures = writtenFigures(language);
  return {
    label: localize(row.option.title, language),
    rank: figures.number(rank),
    percentBefore: figures.percent(percentBefore),
    percentAfter: figures.percent(percentAfter),
    points: figures.signed(points),
    movement: movementOf(rankShift),
    rankShift: shiftText(row, language, words),
    numbers: { rank, percentBefore, percentAfter, points, rankShift },
  };
}

function movementOf(rankShift: number | null): Movement {
  if (rankShift === null) return 'unknown';
  return rankShift > 0 ? 'up' : rankShift < 0 ? 'down' : 'same';
}

function shiftText(
  row: ComparedOption,
  language: Language,
  words: Dictionary['comparison'],
): string {
  const { rankShift } = row;
  if (!row.before) return words.isNew;
  if (!row.after) return words.isGone;
  if (rankShift === null) return dictionaryFor(language).slides.noValue;
  if (rankShift === 0) return words.unchanged;
  return `${rankShift > 0 ? '▲' : '▼'}${formatFor(language).number(Math.abs(rankShift))}`;
}
