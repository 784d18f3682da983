/** Before and after of options with points: means, how far they moved, and places won, by rank after. */
import {
  shownScore,
  type ComparedScore,
  type ScoredResult,
} from '../../../domain/kinds/scored/scored-result';
import { formatFor } from '../../../lib/format';
import { localize, type Language } from '../../../lib/language';
import { dictionaryFor } from '../../../text/dictionary';
import type { Movement } from '../choice/choice-slide-model';
import type { ComparisonFrame } from '../comparison-slide';
import { barOf } from '../shares';
import { writtenFigures } from '../written-figures';
import type { PointsComparisonRow, PointsComparisonSlide } from './points-slide-model';

export interface ComparedPoints {
  readonly after: Pick<ScoredResult, 'n'>;
  readonly rows: readonly ComparedScore[];
}

/** The content of the frame; a full bar is `most` points, before and after. */
export function pointsComparisonSlide(
  { after, rows }: ComparedPoints,
  most: { readonly before: number; readonly after: number },
  language: Language,
): Omit<PointsComparisonSlide, keyof ComparisonFrame> {
  const words = dictionaryFor(language).comparison;
  return {
    kind: 'points-comparison',
    shiftLabel: words.shift,
    rankShiftLabel: words.rankShift,
    rows: rows.map((row) => rowOf(row, after.n > 0, most, language)),
  };
}

function rowOf(
  row: ComparedScore,
  hasRanks: boolean,
  most: { readonly before: number; readonly after: number },
  language: Language,
): PointsComparisonRow {
  const { option, before, after, shift, rankShift } = row;
  const figures = writtenFigures(language);
  const rank = after && hasRanks ? after.rank : null;
  const meanBefore = shownScore(before?.mean ?? null);
  const meanAfter = shownScore(after?.mean ?? null);
  return {
    label: localize(option.title, language),
    rank: figures.number(rank),
    meanBefore: figures.decimal(meanBefore),
    meanAfter: figures.decimal(meanAfter),
    fractionBefore: barOf(before?.points ?? 0, most.before),
    fractionAfter: barOf(after?.points ?? 0, most.after),
    shift: figures.signedDecimal(shift),
    movement: movementOf(rankShift),
    rankShift: shiftText(row, language),
    numbers: { rank, meanBefore, meanAfter, shift, rankShift },
  };
}

function movementOf(rankShift: number | null): Movement {
  if (rankShift === null) return 'unknown';
  return rankShift > 0 ? 'up' : rankShift < 0 ? 'down' : 'same';
}

function shiftText({ before, after, rankShift }: ComparedScore, language: Language): string {
  const { comparison: words, slides } = dictionaryFor(language);
  if (!before) return words.isNew;
  if (!after) return words.isGone;
  if (rankShift === null) return slides.noValue;
  if (rankShift === 0) return words.unchanged;
  return `${rankShift > 0 ? '▲' : '▼'}${formatFor(language).number(Math.abs(rankShift))}`;
}
