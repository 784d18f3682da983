/** Before and after of a choice: shares, percentage points and places won, by rank after. */
import type {
  ChoiceComparison,
  ChoiceResult,
  ComparedOption,
  RankedOption,
} from '../../../domain/kinds/choice/choice-types';
import { dictionaryFor, type Dictionary } from '../../../text/dictionary';
import { formatFor } from '../../../lib/format';
import { localize, type Language } from '../../../lib/language';
import type { ChoiceComparisonRow, ChoiceComparisonSlide, Movement } from './choice-slide-model';
import type { ComparisonFrame } from '../comparison-slide';
import { writtenFigures } from '../written-figures';

/** The content of the frame. Bars are relative to the longest share of the two rounds. */
export function choiceComparisonSlide(
  comparison: ChoiceComparison,
  language: Language,
): Omit<ChoiceComparisonSlide, keyof ComparisonFrame> {
  const words = dictionaryFor(language).comparison;
  const { before, after, rows } = comparison;
  const sharesOf = (row: ComparedOption) =>
    [shareOf(row.before, before.base.people), shareOf(row.after, after.base.people)] as const;
  const longest = Math.max(0, ...rows.flatMap(sharesOf));
  const fraction = (share: number) => (longest === 0 ? 0 : share / longest);
  return {
    kind: 'choice-comparison',
    pointsLabel: words.points,
    rankShiftLabel: words.rankShift,
    rows: rows.map((row) => {
      const [shareBefore, shareAfter] = sharesOf(row);
      return {
        ...rowOf(row, after.marks > 0, language, words),
        fractionBefore: fraction(shareBefore),
        fractionAfter: fraction(shareAfter),
      };
    }),
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

function shareOf(item: RankedOption | null, people: number): number {
  return item === null || people === 0 ? 0 : item.votes / people;
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
