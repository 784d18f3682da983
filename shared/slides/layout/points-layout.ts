/** Where options with points stand: as those of a choice, with one more line below each bar. */
import type {
  PointsComparisonSlide,
  PointsRow,
  PointsResultSlide,
  PointsStepSlide,
} from '../kinds/points/points-slide-model';
import type {
  ChoiceComparisonSlide,
  PlaceRow,
  RevealStepSlide,
} from '../kinds/choice/choice-slide-model';
import { FOOTER_SEPARATOR } from '../kinds/slide-parts';
import { LEAST_SIZE } from '../theme/type-sizes';
import { choiceLayout, type ChoiceLayout } from './choice-layout';
import { CONTENT_WIDTH } from './stage';
import { fitText, type FittedText } from './text-fit';

type Row = PointsResultSlide['rows'][number];

export interface PointsLayout extends Omit<ChoiceLayout, 'rows'> {
  readonly rows: readonly {
    readonly row: Row;
    readonly label: FittedText;
    /** The line below the bar. */
    readonly detail: FittedText;
    readonly height: number;
  }[];
}

const DETAIL_GAP = 4;

/** `height`: the body's, in pixels. */
export function pointsLayout(rows: readonly Row[], height: number): PointsLayout {
  const details = rows.map((row) =>
    fitText(detailOf(row), { weight: 400, width: CONTENT_WIDTH - 80, leading: 1.2 }, [
      { size: LEAST_SIZE.other, maxLines: 1 },
    ]),
  );
  const below = details.reduce((total, detail) => total + detail.height + DETAIL_GAP, 0);
  const shown = rows.map((row) => ({ ...placeOf(row), isTop: row.isTop }));
  const { rows: placed, ...layout } = choiceLayout(shown, height - below);
  return {
    ...layout,
    rows: placed.flatMap(({ label, height: own }, index) => {
      const [row, detail] = [rows[index], details[index]];
      return row && detail
        ? [{ row, label, detail, height: own + detail.height + DETAIL_GAP }]
        : [];
    }),
  };
}

/** «gennemsnitlig plads 1,8 · 45 førstepladser» */
function detailOf({ share, mean, backers }: PointsRow): string {
  return [share, mean, backers].filter((part) => part !== '').join(FOOTER_SEPARATOR);
}

/** The row as a choice has it: points where it has a share, and their unit where it has votes. */
function placeOf({ rank, label, points, unit, fraction, numbers }: PointsRow): PlaceRow {
  return {
    ...{ rank, label, fraction },
    percent: points,
    votes: unit,
    numbers: { rank: numbers.rank, percent: null, votes: numbers.points, percentOfCast: null },
  };
}

/** A step to be drawn as a choice's is. */
export function stepAsChoice({ places, numbers, ...slide }: PointsStepSlide): RevealStepSlide {
  return {
    ...slide,
    kind: 'reveal-step',
    places: places.map(placeOf),
    numbers: { ...numbers, base: 0, maxMarks: 1, cast: null },
  };
}

/** A comparison to be drawn as a choice's is: means where it has shares, their shift where it has percentage points. */
export function pointsAsChoice({
  rows,
  shiftLabel,
  ...slide
}: PointsComparisonSlide): ChoiceComparisonSlide {
  return {
    ...slide,
    kind: 'choice-comparison',
    pointsLabel: shiftLabel,
    rows: rows.map(({ meanBefore, meanAfter, shift, numbers, ...row }) => ({
      ...row,
      percentBefore: meanBefore,
      percentAfter: meanAfter,
      points: shift,
      numbers: {
        ...{ rank: numbers.rank, rankShift: numbers.rankShift },
        ...{ percentBefore: null, percentAfter: null, points: null },
      },
    })),
    numbers: { maxMarks: null },
  };
}
