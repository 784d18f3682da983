/** Columns and rows of before and after of a choice. */
import { LEAST_SIZE, RESULT_SIZES } from '../theme/type-sizes';
import type {
  ChoiceComparisonRow,
  ChoiceComparisonSlide,
} from '../kinds/choice/choice-slide-model';
import { CONTENT_WIDTH } from './stage';
import { attempts, fitText, leastHeight, setText, type FittedText } from './text-fit';
import { textWidth } from './text-width';

const HEADING_SIZE = RESULT_SIZES.heading;
export const SIDE_HEIGHT = 40;
const HEAD_GAP = 8;
/** Also in comparison.css. */
export const COLUMN_GAP = 22;
const LEADING = 1.14;
const ROW_MOST = 170;
/** So that the note is no part of the last row. */
const NOTE_GAP = 16;
/** The space below each row, and the bars' height relative to the usual. Both shrink before a label is shortened. */
const DENSITIES = [
  { spare: 14, bars: 1 },
  { spare: 3, bars: 1 },
  { spare: 2, bars: 0.7 },
] as const;
const BAR_GAP = 4;

export interface ChoiceComparisonLayout {
  readonly headHeight: number;
  readonly note: FittedText | null;
  readonly rankWidth: number;
  readonly labelWidth: number;
  readonly columns: {
    readonly before: number;
    readonly after: number;
    readonly points: number;
    readonly shift: number;
  };
  /** The height of one of the two bars; 0 if there is no room for bars. */
  readonly barHeight: number;
  readonly size: number;
  readonly rows: readonly {
    readonly row: ChoiceComparisonRow;
    readonly label: FittedText;
    readonly height: number;
  }[];
}

/** The note in as many lines as it needs: it is never cut. */
export function noteFit(note: string): FittedText | null {
  if (note === '') return null;
  const box = { weight: 600, width: CONTENT_WIDTH, leading: 1.25, isFilled: true } as const;
  return setText(note, box, LEAST_SIZE.other);
}

/** The height that the note takes from the rows, with the gap above it, in pixels. */
export function noteRoom(note: FittedText | null): number {
  return note ? note.height + NOTE_GAP : 0;
}

/** `height`: the body's, in pixels. Uses the largest size in which all labels fit; if none does, labels are shortened. */
export function choiceComparisonLayout(
  slide: ChoiceComparisonSlide,
  height: number,
): ChoiceComparisonLayout {
  const note = noteFit(slide.note);
  const headHeight = 2 * SIDE_HEIGHT + HEAD_GAP;
  const room = height - headHeight - noteRoom(note);
  const most = slide.rows.length <= 5 ? 50 : 44;
  for (const density of DENSITIES) {
    for (const { size } of attempts(most, LEAST_SIZE.theme, 1)) {
      const set = setRows(slide, room, size, density);
      if (set) return { headHeight, note, ...set };
    }
  }
  for (const { size } of attempts(LEAST_SIZE.theme - 1, LEAST_SIZE.crowded, 1)) {
    const set = setRows(slide, room, size, DENSITIES[2]);
    if (set) return { headHeight, note, ...set };
  }
  const set = setRows(slide, room, LEAST_SIZE.theme, null);
  return { headHeight, note, ...set };
}

type Rows = Omit<ChoiceComparisonLayout, 'headHeight' | 'note'>;

type Density = (typeof DENSITIES)[number];

/** Null if the labels don't fit; with `density` null they are shortened to one line each. */
function setRows(slide: ChoiceComparisonSlide, room: number, size: number, density: null): Rows;
function setRows(
  slide: ChoiceComparisonSlide,
  room: number,
  size: number,
  density: Density,
): Rows | null;
function setRows(
  slide: ChoiceComparisonSlide,
  room: number,
  size: number,
  density: Density | null,
): Rows | null {
  const { rows } = slide;
  const count = Math.max(1, rows.length);
  const rankWidth = widest(rows, ({ rank }) => rank, size) + 22;
  const columns = columnsOf(slide, size);
  const figures = columns.before + columns.after + columns.points + columns.shift;
  const labelWidth = CONTENT_WIDTH - rankWidth - figures - 4 * COLUMN_GAP;
  const box = { weight: 400, width: labelWidth, leading: LEADING } as const;
  const least = rows.reduce((total, { label }) => total + leastHeight(label, box, size), 0);
  if (density && least > room) return null;
  const labels = rows.map(({ label }) =>
    density === null ? fitText(label, box, [{ size, maxLines: 1 }]) : setText(label, box, size),
  );
  const usual = count <= 5 ? 14 : count <= 10 ? 7 : 5;
  const wanted = Math.round(usual * (density?.bars ?? 1));
  const used = labels.reduce((total, label) => total + label.height, 0);
  const fits = (bar: number) => room - used - count * (BAR_GAP + 2 * bar);
  const barHeight = density === null && fits(wanted) < 0 ? (fits(4) < 0 ? 0 : 4) : wanted;
  const spare = Math.max(0, Math.floor(fits(barHeight) / count));
  if (density && fits(barHeight) < density.spare * count) return null;
  const own = BAR_GAP + 2 * barHeight;
  return {
    rankWidth,
    labelWidth,
    columns,
    barHeight,
    size,
    rows: rows.flatMap((row, index) => {
      const label = labels[index];
      if (!label) return [];
      const height = Math.min(label.height + own + spare, Math.max(ROW_MOST, label.height + own));
      return [{ row, label, height }];
    }),
  };
}

function columnsOf(slide: ChoiceComparisonSlide, size: number): ChoiceComparisonLayout['columns'] {
  const { rows } = slide;
  const heading = (text: string) => textWidth(text, 400, HEADING_SIZE);
  return {
    before: widest(rows, (row) => row.percentBefore, size),
    after: widest(rows, (row) => row.percentAfter, size),
    points: Math.max(
      heading(slide.pointsLabel),
      widest(rows, (row) => row.points, size),
    ),
    shift: Math.max(
      heading(slide.rankShiftLabel),
      widest(rows, (row) => row.rankShift, LEAST_SIZE.theme),
    ),
  };
}

function widest(
  rows: readonly ChoiceComparisonRow[],
  text: (row: ChoiceComparisonRow) => string,
  size: number,
): number {
  return Math.max(56, ...rows.map((row) => textWidth(text(row), 700, size)));
}
