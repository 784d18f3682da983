/** Rows of a choice result: label and figures, with the bar below them. */
import { LEAST_SIZE, RESULT_SIZES } from '../theme/type-sizes';
import type { ChoiceRow } from '../kinds/choice/choice-slide-model';
import { CONTENT_WIDTH } from './stage';
import { attempts, leastHeight, setText, fitText, type FittedText, type TextBox } from './text-fit';
import { textWidth } from './text-width';

const LEADING = 1.16;
/** With few options the rows fill the slide. */
const FEW = { count: 4, rowMost: 400 } as const;
const ROW_MOST = 210;
/** The largest type for so many rows, and their bars. */
const LARGEST: Readonly<Record<number, number>> = { 1: 72, 2: 72, 3: 64, 4: 56 };
const BARS: Readonly<Record<number, number>> = { 1: 72, 2: 72, 3: 48, 4: 32 };
/** Between a bar and the next label, and between a label and its bar. */
const SPARE = { comfortable: 10, tight: 4 } as const;
const BAR_GAP = 5;
const FIGURE_GAP = 36;

export interface ChoiceLayout {
  readonly rankWidth: number;
  readonly percentWidth: number;
  readonly votesWidth: number;
  readonly votesSize: number;
  /** Added to the label's size for the top three's percentages. */
  readonly topExtra: number;
  readonly barHeight: number;
  readonly rows: readonly {
    readonly row: ChoiceRow;
    readonly label: FittedText;
    readonly height: number;
  }[];
}

/** `height`: the body's, in pixels. Uses the largest size in which all labels fit; if none does, labels are shortened. */
export function choiceLayout(rows: readonly ChoiceRow[], height: number): ChoiceLayout {
  const count = Math.max(1, rows.length);
  const from = LARGEST[count] ?? (count <= 7 ? 52 : 48);
  for (const leastSpare of [SPARE.comfortable, SPARE.tight]) {
    for (const { size } of attempts(from, LEAST_SIZE.theme, 1)) {
      const layout = setRows(rows, height, size, leastSpare);
      if (layout) return layout;
    }
  }
  for (const { size } of attempts(LEAST_SIZE.theme - 1, LEAST_SIZE.crowded, 1)) {
    const layout = setRows(rows, height, size, SPARE.tight);
    if (layout) return layout;
  }
  return setRows(rows, height, LEAST_SIZE.theme, 0, 1) ?? emptyLayout(rows);
}

function setRows(
  rows: readonly ChoiceRow[],
  height: number,
  size: number,
  leastSpare: number,
  maxLines?: number,
): ChoiceLayout | null {
  const count = Math.max(1, rows.length);
  const barHeight = BARS[count] ?? (count <= 7 ? 16 : count <= 10 ? 10 : 8);
  const votesSize = RESULT_SIZES.votes[size >= 48 ? 'large' : 'small'];
  const topExtra = size >= 46 ? 0 : 4;
  const figures = {
    rankWidth: widest(rows, (row) => row.rank, 700, size, 56) + 22,
    percentWidth: widest(rows, (row) => row.percent, 700, size + topExtra, 100),
    votesWidth: widest(rows, (row) => row.votes, 400, votesSize, 120) + FIGURE_GAP,
  };
  const width =
    CONTENT_WIDTH - figures.rankWidth - figures.percentWidth - figures.votesWidth - FIGURE_GAP;
  const boxOf = (row: ChoiceRow): TextBox => {
    return { weight: row.isTop ? 700 : 400, width, leading: LEADING };
  };
  const least = rows.reduce((total, row) => total + leastHeight(row.label, boxOf(row), size), 0);
  if (maxLines === undefined && least > height) return null;
  const labels = rows.map((row) => {
    const box = boxOf(row);
    return maxLines === undefined
      ? setText(row.label, box, size)
      : fitText(row.label, box, [{ size, maxLines }]);
  });
  const used = labels.reduce((total, label) => total + label.height + BAR_GAP + barHeight, 0);
  const spare = Math.floor((height - used) / count);
  if (spare < leastSpare) return null;
  const most = (count <= FEW.count ? FEW.rowMost : ROW_MOST) - BAR_GAP - barHeight - size;
  return {
    ...figures,
    votesSize,
    topExtra,
    barHeight,
    rows: rows.flatMap((row, index) => {
      const label = labels[index];
      return label
        ? [{ row, label, height: label.height + BAR_GAP + barHeight + Math.min(spare, most) }]
        : [];
    }),
  };
}

function emptyLayout(rows: readonly ChoiceRow[]): ChoiceLayout {
  const size = LEAST_SIZE.theme;
  const height = Math.round(size * LEADING) + 8;
  const box: TextBox = { weight: 400, width: 1200, leading: LEADING };
  const fit = (text: string): FittedText => fitText(text, box, [{ size, maxLines: 1 }]);
  return {
    rankWidth: 80,
    percentWidth: 120,
    votesWidth: 220,
    votesSize: RESULT_SIZES.votes.small,
    topExtra: 0,
    barHeight: 6,
    rows: rows.map((row) => ({ row, label: fit(row.label), height })),
  };
}

function widest(
  rows: readonly ChoiceRow[],
  text: (row: ChoiceRow) => string,
  weight: 400 | 700,
  size: number,
  least: number,
): number {
  return Math.max(least, ...rows.map((row) => textWidth(text(row), weight, size)));
}
