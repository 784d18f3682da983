/** One statement: bars of the steps to the left, mean and n in a panel to the right. */
import { LEAST_SIZE, SIZE_RUNS, RESULT_SIZES } from '../theme/type-sizes';
import type { StatementBar, StatementSlide } from '../kinds/scale/scale-slide-model';
import { CONTENT_WIDTH } from './stage';
import { attempts, attemptsOf, fitText, type FittedText } from './text-fit';
import { textWidth } from './text-width';

export const STATEMENT_PANEL = { width: 400, gap: 56, padding: 36 } as const;
const LABEL = { least: 180, most: 420, mostInOneLine: 540 } as const;
const GAP = 24;
const LEADING = 1.08;
/** Rows of this height take a label in two lines. */
const TWO_LINES = 90;
const ROW_MOST = 150;

export interface StatementLayout {
  readonly labelWidth: number;
  readonly rowHeight: number;
  readonly barHeight: number;
  readonly percentSize: number;
  readonly answersSize: number;
  /** Of a bar of 100 %. */
  readonly barRoom: number;
  readonly rows: readonly {
    readonly bar: StatementBar;
    readonly label: FittedText;
    readonly barWidth: number;
  }[];
}

/** `height`: what is left for the bars, in pixels. */
export function statementLayout(bars: readonly StatementBar[], height: number): StatementLayout {
  const rowHeight = Math.min(ROW_MOST, Math.floor(height / Math.max(1, bars.length)));
  const percentSize = RESULT_SIZES.statement.percent[rowHeight >= 110 ? 'large' : 'small'];
  const answersSize = RESULT_SIZES.statement.answers;
  const labels = bars.map(({ value, label }) => `${value} ${label}`);
  const labelWidth = Math.min(
    rowHeight >= TWO_LINES ? LABEL.most : LABEL.mostInOneLine,
    Math.max(
      LABEL.least,
      ...labels.map((label) => textWidth(label, 400, RESULT_SIZES.statement.label)),
    ),
  );
  const figures = Math.max(
    ...bars.map(
      (bar) =>
        textWidth(bar.percent, 700, percentSize) + textWidth(`  ${bar.answers}`, 400, answersSize),
    ),
  );
  const width = CONTENT_WIDTH - STATEMENT_PANEL.width - STATEMENT_PANEL.gap;
  const barRoom = width - labelWidth - figures - 2 * GAP;
  return {
    labelWidth,
    rowHeight,
    barHeight: Math.min(76, rowHeight - 20),
    percentSize,
    answersSize,
    barRoom,
    rows: bars.map((bar, index) => ({
      bar,
      label: fitText(labels[index] ?? '', { weight: 400, width: labelWidth, leading: LEADING }, [
        ...attempts(RESULT_SIZES.statement.label, 40, 1),
        { size: LEAST_SIZE.theme, maxLines: rowHeight >= TWO_LINES ? 2 : 1 },
        // Only what would be cut even so gets smaller type.
        ...attempts(LEAST_SIZE.theme - 1, LEAST_SIZE.crowded, 1).map(({ size }) => ({
          size,
          maxLines: Math.max(1, Math.floor((rowHeight - 4) / Math.round(size * LEADING))),
        })),
      ]),
      barWidth: Math.round(barRoom * bar.fraction),
    })),
  };
}

/** The question itself: number and full text as the slide's heading. */
export function questionFit({ text }: StatementSlide, numberWidth: number): FittedText {
  const box = { weight: 600, width: CONTENT_WIDTH - numberWidth, leading: 1.2 } as const;
  return fitText(text, box, attemptsOf(SIZE_RUNS.question));
}

/** A line of the panel beside the bars. */
export function figureFit(text: string, weight: 400 | 600): FittedText {
  const width = STATEMENT_PANEL.width - 2 * STATEMENT_PANEL.padding;
  return fitText(text, { weight, width, leading: 1.28 }, attemptsOf(SIZE_RUNS.figure));
}
