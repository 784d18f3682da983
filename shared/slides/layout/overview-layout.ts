/** Columns and rows of the scale overview: label, diverging bar, «Ved ikke», mean and n. */
import { LEAST_SIZE, RESULT_SIZES } from '../theme/type-sizes';
import type { OverviewRow, ScaleOverviewSlide } from '../kinds/scale/scale-slide-model';
import {
  divergingScale,
  leastChartWidth,
  placeSegments,
  PERCENT_SIZE,
  type DivergingScale,
  type PlacedSegment,
} from './diverging-layout';
import {
  legendRows,
  legendWidthOf,
  LEGEND_ROW_HEIGHT,
  LEGEND_TIGHT_ROW_HEIGHT,
} from './legend-layout';
import { CONTENT_WIDTH } from './stage';
import {
  attempts,
  fitsWhole,
  fitText,
  type Attempt,
  type FittedText,
  type TextBox,
} from './text-fit';
import { textWidth } from './text-width';

export const NOTE_HEIGHT = 46;
const { normal: MEAN_SIZES, tight: TIGHT_MEAN_SIZES } = RESULT_SIZES.mean;
const HEADING_SIZE = RESULT_SIZES.heading;
const COLUMN_GAP = 28;
const HEAD_GAP = 4;
const LABEL_WIDTHS = [500, 560, 620, 680, 740];
const ROW_MOST = 200;
/** Rows lower than this get tighter lines. */
const TIGHT_ROW = 90;
const LABEL_HEIGHT = Math.round(PERCENT_SIZE * 1.12);
const BAR = { least: 30, most: 84, gap: 12 } as const;

export interface OverviewLayout {
  readonly labelWidth: number;
  readonly chartLeft: number;
  readonly chartWidth: number;
  /** The column of «Ved ikke»; null where it is no answer. */
  readonly dontKnow: {
    readonly left: number;
    readonly width: number;
    readonly heading: FittedText;
  } | null;
  readonly meanWidth: number;
  readonly legend: {
    readonly rows: readonly number[];
    readonly rowHeight: number;
    readonly left: number;
  };
  readonly headHeight: number;
  readonly rowHeight: number;
  readonly barTop: number;
  readonly barHeight: number;
  /** Rows so low that there is no room for leaders. */
  readonly isTight: boolean;
  /** Height of a label above a bar, the space between them included. */
  readonly aboveHeight: number;
  readonly meanSizes: typeof MEAN_SIZES | typeof TIGHT_MEAN_SIZES;
  /** True if a label had to be shortened. */
  readonly isCramped: boolean;
  readonly scale: DivergingScale;
  readonly rows: readonly {
    readonly row: OverviewRow;
    readonly label: FittedText;
    readonly segments: readonly PlacedSegment[];
  }[];
}

/** The positions of a row's bar and its labels. */
export type BarLayout = Pick<
  OverviewLayout,
  | 'chartLeft'
  | 'chartWidth'
  | 'rowHeight'
  | 'barTop'
  | 'barHeight'
  | 'aboveHeight'
  | 'isTight'
  | 'scale'
>;

/** `height`: the body's, in pixels. */
export function overviewLayout(slide: ScaleOverviewSlide, height: number): OverviewLayout {
  const meanWidth = meanWidthOf(slide);
  const dontKnow = dontKnowOf(slide, CONTENT_WIDTH - meanWidth - COLUMN_GAP);
  const figuresLeft = dontKnow?.left ?? CONTENT_WIDTH - meanWidth;
  const legendWidth = figuresLeft - COLUMN_GAP;
  const legendLabels = slide.legend.map(({ value, label }) => `${value} ${label}`);
  const legend = legendRows(legendLabels, legendWidth);
  const usedLegend = legendWidthOf(legendLabels, legend);
  const legendRowHeight = legend.length > 1 ? LEGEND_TIGHT_ROW_HEIGHT : LEGEND_ROW_HEIGHT;
  const headHeight =
    Math.max(legend.length * legendRowHeight, dontKnow?.heading.height ?? 0) + HEAD_GAP;
  const noteHeight = slide.disagreementNote === '' ? 0 : NOTE_HEIGHT;
  const count = Math.max(1, slide.rows.length);
  const rowHeight = Math.min(ROW_MOST, Math.floor((height - headHeight - noteHeight) / count));
  const { labelWidth, labels, isCramped } = labelsOf(
    slide.rows,
    rowHeight,
    figuresLeft - 2 * COLUMN_GAP - leastChartWidth(slide.rows),
  );
  const chartLeft = labelWidth + COLUMN_GAP;
  const chartWidth = figuresLeft - COLUMN_GAP - chartLeft;
  const scale = divergingScale(slide.rows, chartWidth);
  const isTight = rowHeight < TIGHT_ROW;
  const aboveHeight = isTight ? PERCENT_SIZE : LABEL_HEIGHT;
  // If a centred bar with room for labels above it would be thin, bar and labels are centred together.
  const centredBar = rowHeight - 2 * aboveHeight - 4;
  const isCentred = centredBar >= 56;
  const barHeight = Math.min(
    BAR.most,
    Math.max(
      BAR.least,
      isCentred ? centredBar : rowHeight - aboveHeight - (isTight ? 4 : 2 * BAR.gap),
    ),
  );
  const joint = Math.round((rowHeight - aboveHeight - barHeight) / 2) + aboveHeight;
  return {
    labelWidth,
    chartLeft,
    chartWidth,
    dontKnow,
    meanWidth,
    legend: {
      rows: legend,
      rowHeight: legendRowHeight,
      left: Math.max(0, Math.min(chartLeft, legendWidth - usedLegend)),
    },
    headHeight,
    rowHeight,
    barTop: isCentred ? Math.round((rowHeight - barHeight) / 2) : joint,
    barHeight,
    isTight,
    aboveHeight,
    meanSizes: isTight ? TIGHT_MEAN_SIZES : MEAN_SIZES,
    isCramped,
    scale,
    rows: slide.rows.flatMap((row, index) => {
      const label = labels[index];
      const segments = placeSegments(row.segments, scale, chartWidth);
      return label ? [{ row, label, segments }] : [];
    }),
  };
}

interface Labels {
  readonly labelWidth: number;
  readonly labels: readonly FittedText[];
  readonly isCramped: boolean;
}

/**
 * All labels in one size. A narrow column leaves more room for the bars; it widens, up to `mostWidth`, if a
 * label would need more lines than fit.
 */
function labelsOf(rows: readonly OverviewRow[], rowHeight: number, mostWidth: number): Labels {
  const leading = rowHeight < TIGHT_ROW ? 1 : 1.06;
  const widths = LABEL_WIDTHS.filter((width) => width <= mostWidth);
  const candidates = widths.length === 0 ? [Math.max(300, mostWidth)] : widths;
  const boxOf = (width: number): TextBox => ({ weight: 600, width, leading });
  const mostLines = (size: number) => Math.floor((rowHeight - 2) / Math.round(size * leading));
  const linesAt = (size: number) =>
    Math.max(1, Math.min(rowHeight >= 130 ? 3 : 2, mostLines(size)));
  const fitAll = (labelWidth: number, attempt: Attempt): readonly FittedText[] =>
    rows.map(({ label }) => fitText(label, boxOf(labelWidth), [attempt]));
  for (const labelWidth of candidates) {
    for (const size of [44, 42, 40, LEAST_SIZE.theme]) {
      const attempt = { size, maxLines: linesAt(size) };
      if (rows.every(({ label }) => fitsWhole(label, boxOf(labelWidth), attempt))) {
        return { labelWidth, labels: fitAll(labelWidth, attempt), isCramped: false };
      }
    }
  }
  const labelWidth = candidates.at(-1) ?? mostWidth;
  for (const { size } of attempts(LEAST_SIZE.theme - 1, LEAST_SIZE.crowded, 1)) {
    const attempt = { size, maxLines: Math.max(1, mostLines(size)) };
    if (rows.every(({ label }) => fitsWhole(label, boxOf(labelWidth), attempt))) {
      return { labelWidth, labels: fitAll(labelWidth, attempt), isCramped: true };
    }
  }
  const size = LEAST_SIZE.theme;
  const labels = fitAll(labelWidth, { size, maxLines: linesAt(size) });
  return { labelWidth, labels, isCramped: true };
}

function meanWidthOf({ rows, meanLabel }: ScaleOverviewSlide): number {
  const label = textWidth(`${meanLabel} `, 400, MEAN_SIZES.label);
  const mark = rows.some((row) => row.isDisagreement) ? 52 : 0;
  const means = rows.map((row) => mark + label + textWidth(row.mean, 700, MEAN_SIZES.mean));
  const counts = rows.map((row) => textWidth(row.nText, 400, MEAN_SIZES.n));
  return Math.max(120, ...means, ...counts);
}

/** The column that ends at `right`. */
function dontKnowOf(slide: ScaleOverviewSlide, right: number): OverviewLayout['dontKnow'] {
  if (slide.dontKnowLabel === '') return null;
  const width = dontKnowWidthOf(slide);
  const heading = fitText(slide.dontKnowLabel, { weight: 400, width, leading: 1.12 }, [
    { size: HEADING_SIZE, maxLines: 2 },
    ...attempts(HEADING_SIZE - 2, LEAST_SIZE.crowded, 4),
  ]);
  return { left: right - width, width, heading };
}

function dontKnowWidthOf({ rows, dontKnowLabel }: ScaleOverviewSlide): number {
  const words = dontKnowLabel.split(/\s+/u).map((word) => textWidth(word, 400, HEADING_SIZE));
  const counts = rows.map((row) => textWidth(row.dontKnow, 400, PERCENT_SIZE));
  const whole = textWidth(dontKnowLabel, 400, HEADING_SIZE);
  return Math.min(260, Math.max(90, ...counts, ...words, Math.min(whole, 170)));
}
