/** Columns and rows of before and after of a scale: in each row two bars, one over the other. */
import { LEAST_SIZE } from '../theme/type-sizes';
import type { DistributionSide, ScaleComparisonSlide } from '../kinds/scale/scale-slide-model';
import { noteFit, noteRoom, SIDE_HEIGHT } from './choice-comparison-layout';
import {
  divergingScale,
  leastChartWidth,
  PERCENT_SIZE,
  placeSegments,
  type DivergingScale,
  type PlacedSegment,
} from './diverging-layout';
import { legendRows, LEGEND_ROW_HEIGHT, LEGEND_TIGHT_ROW_HEIGHT } from './legend-layout';
import type { BarLayout } from './overview-layout';
import { CONTENT_WIDTH } from './stage';
import { attempts, fitText, type FittedText } from './text-fit';
import { textWidth } from './text-width';

const COLUMN_GAP = 24;
/** Widths of the heading of «Ved ikke»: the most, and that at which long words of several parts begin to wrap. */
const HEADING_MOST = 260;
const HEADING_LEAST = 170;
const MARK_WIDTH = 32;
const ROW_MOST = 220;
const HEAD_GAP = 6;
/** Between two rows. */
const ROW_RULE = 6;
const BAR = { least: 14, mostUnlabelled: 34, most: 64 } as const;
const BAR_GAP = 4;

export interface ScaleComparisonLayout {
  readonly legend: { readonly rows: readonly number[]; readonly rowHeight: number };
  readonly headHeight: number;
  readonly note: FittedText | null;
  readonly labelWidth: number;
  readonly bar: BarLayout;
  readonly columns: {
    /** Null where «Ved ikke» is no answer. */
    readonly dontKnow: number | null;
    readonly mean: number;
    readonly people: number;
    readonly shift: number;
  };
  readonly dontKnowHeading: FittedText | null;
  readonly rowHeight: number;
  /** True if a label had to be shortened. */
  readonly isCramped: boolean;
  readonly rows: readonly {
    readonly row: ScaleComparisonSlide['rows'][number];
    readonly label: FittedText;
    readonly before: readonly PlacedSegment[];
    readonly after: readonly PlacedSegment[];
  }[];
}

/** `height`: the body's, in pixels. */
export function scaleComparisonLayout(
  slide: ScaleComparisonSlide,
  height: number,
): ScaleComparisonLayout {
  const note = noteFit(slide.note);
  const columns = columnsOf(slide);
  const figures = (columns.dontKnow ?? -COLUMN_GAP) + columns.mean + columns.people + columns.shift;
  // It stands beside the headings of the figures.
  const legend = legendRows(
    slide.legend.map(({ value, label }) => `${value} ${label}`),
    CONTENT_WIDTH - figures - 5 * COLUMN_GAP,
  );
  const legendRowHeight = legend.length > 1 ? LEGEND_TIGHT_ROW_HEIGHT : LEGEND_ROW_HEIGHT;
  const headHeight = legend.length * legendRowHeight + 2 * SIDE_HEIGHT + HEAD_GAP;
  const count = Math.max(1, slide.rows.length);
  const room = height - headHeight - noteRoom(note);
  const rowHeight = Math.min(ROW_MOST, Math.floor(room / count));
  const sides = slide.rows.flatMap(({ before, after }) => [before, after]);
  const chartLeast = leastChartWidth(sides);
  const free = CONTENT_WIDTH - figures - MARK_WIDTH - 5 * COLUMN_GAP;
  const labelWidth = Math.max(260, Math.min(520, free - chartLeast));
  const chartWidth = free - labelWidth;
  const scale = divergingScale(sides, chartWidth);
  const half = Math.floor((rowHeight - ROW_RULE) / 2);
  const labelling = labelsOf(sides, scale, chartWidth, half);
  const bar = barOf(labelling, scale, chartWidth, half);
  const labels = slide.rows.map(({ label }) => labelFit(label, labelWidth, rowHeight));
  return {
    legend: { rows: legend, rowHeight: legendRowHeight },
    headHeight,
    note,
    labelWidth,
    bar: { ...bar, chartLeft: labelWidth + COLUMN_GAP + MARK_WIDTH },
    columns,
    dontKnowHeading:
      columns.dontKnow === null
        ? null
        : fitText(slide.dontKnowLabel, { weight: 400, width: columns.dontKnow, leading: 1.12 }, [
            { size: LEAST_SIZE.other, maxLines: 2 },
            ...attempts(LEAST_SIZE.other - 2, LEAST_SIZE.crowded, 4),
          ]),
    rowHeight,
    isCramped: labels.some(({ text }, index) => text !== slide.rows[index]?.label),
    rows: slide.rows.flatMap((row, index) => {
      const label = labels[index];
      const place = ({ segments }: DistributionSide) =>
        placed(segments, labelling, scale, chartWidth);
      return label ? [{ row, label, before: place(row.before), after: place(row.after) }] : [];
    }),
  };
}

/** Where percentages are placed, depending on the height of half a row: in the bars and over them, all over them, or nowhere. */
type Labels = 'both' | 'inside' | 'above' | 'none';

function labelsOf(
  sides: readonly DistributionSide[],
  scale: DivergingScale,
  width: number,
  half: number,
): Labels {
  const hasOutside = sides.some(({ segments }) =>
    placeSegments(segments, scale, width).some(({ isLabelInside }) => !isLabelInside),
  );
  const inside = PERCENT_SIZE + 2;
  if (!hasOutside && half >= inside + BAR_GAP) return 'inside';
  if (half >= PERCENT_SIZE + inside + BAR_GAP) return 'both';
  return half >= PERCENT_SIZE + BAR.least + BAR_GAP ? 'above' : 'none';
}

/** Half a row: a bar, and over it the labels that don't fit inside. */
function barOf(labels: Labels, scale: DivergingScale, chartWidth: number, half: number): BarLayout {
  const aboveHeight = labels === 'both' || labels === 'above' ? PERCENT_SIZE : 0;
  const most = labels === 'above' ? BAR.mostUnlabelled : BAR.most;
  const barHeight = Math.max(BAR.least, Math.min(most, half - aboveHeight - BAR_GAP));
  const barTop = aboveHeight + Math.max(0, Math.round((half - aboveHeight - barHeight) / 2));
  return {
    chartLeft: 0,
    chartWidth,
    rowHeight: half,
    barTop,
    barHeight,
    aboveHeight,
    isTight: true,
    scale,
  };
}

/** The segments with their labels in place; without labels if there is no room, and then the mean must do. */
function placed(
  segments: DistributionSide['segments'],
  labels: Labels,
  scale: DivergingScale,
  width: number,
): readonly PlacedSegment[] {
  const own = placeSegments(segments, scale, width, labels === 'above');
  if (labels !== 'none') return own;
  return own.map((item) => ({
    ...item,
    segment: { ...item.segment, percent: '' },
    isLabelInside: true,
  }));
}

function labelFit(label: string, width: number, rowHeight: number): FittedText {
  const leading = 1.08;
  const linesAt = (size: number) =>
    Math.max(1, Math.floor((rowHeight - 4) / Math.round(size * leading)));
  return fitText(label, { weight: 600, width, leading }, [
    ...[44, 42, LEAST_SIZE.theme].map((size) => ({ size, maxLines: Math.min(4, linesAt(size)) })),
    ...attempts(LEAST_SIZE.theme - 1, LEAST_SIZE.crowded, 1).map(({ size }) => ({
      size,
      maxLines: linesAt(size),
    })),
  ]);
}

function columnsOf(slide: ScaleComparisonSlide): ScaleComparisonLayout['columns'] {
  const sides = slide.rows.flatMap(({ before, after }) => [before, after]);
  const small = (text: string) => textWidth(text, 400, LEAST_SIZE.other);
  const value = (text: string) => textWidth(text, 700, LEAST_SIZE.theme);
  const words = slide.dontKnowLabel.split(/\s+/u).map(small);
  return {
    dontKnow:
      slide.dontKnowLabel === ''
        ? null
        : Math.min(
            HEADING_MOST,
            Math.max(
              70,
              Math.min(small(slide.dontKnowLabel), HEADING_LEAST),
              ...words,
              ...sides.map(({ dontKnow }) => value(dontKnow)),
            ),
          ),
    mean: Math.max(small(slide.meanLabel), ...sides.map(({ mean }) => value(mean))),
    people: Math.max(80, ...sides.map(({ nText }) => small(nText))),
    shift: Math.max(small(slide.shiftLabel), ...slide.rows.map(({ shift }) => value(shift))),
  };
}
