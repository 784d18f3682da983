/**
 * Diverging bars: the lower half of a scale to the left of a common centre line, the upper half to the right;
 * with an odd number of steps the middle one straddles it. Labels that don't fit are placed above, and never
 * overlap.
 */
import { RESULT_SIZES } from '../theme/type-sizes';
import type { OverviewRow, OverviewSegment } from '../kinds/scale/scale-slide-model';
import { textWidth } from './text-width';

export const PERCENT_SIZE = RESULT_SIZES.percent;
const INSIDE_PADDING = 8;
const LABEL_GAP = 12;
/** Room at both ends for a label that is wider than its segment. */
const INSET = 36;
/** Between the outermost label and the chart's edge. */
const EDGE = 6;
/** The largest width, in pixels, of a bar for everybody: few answers on one side don't stretch the bars without limit. */
const MOST_SCALE = 900;

export interface DivergingScale {
  /** Pixels for a share of 1. */
  readonly perShare: number;
  /** Distance of the centre line from the chart's left edge. */
  readonly centre: number;
}

export interface PlacedSegment {
  readonly segment: OverviewSegment;
  /** Place in the scale, 0 first. */
  readonly index: number;
  readonly left: number;
  readonly width: number;
  readonly isLabelInside: boolean;
  /** Centre of the label; differs from the segment's centre if neighbours need the room. */
  readonly labelCentre: number;
  readonly labelWidth: number;
}

/** Shares to the left and right of the centre line. */
function sides(segments: readonly OverviewSegment[]): readonly [number, number] {
  const middle = (segments.length - 1) / 2;
  let left = 0;
  let right = 0;
  segments.forEach(({ fraction }, index) => {
    if (index < middle) left += fraction;
    else if (index > middle) right += fraction;
    else {
      left += fraction / 2;
      right += fraction / 2;
    }
  });
  return [left, right];
}

/** The width of the labels of the fullest row if all of them are placed above. */
export function leastChartWidth(rows: readonly Pick<OverviewRow, 'segments'>[]): number {
  const widths = rows.map(({ segments }) =>
    segments
      .filter(({ fraction }) => fraction > 0)
      .reduce(
        (total, { percent }) => total + textWidth(percent, 400, PERCENT_SIZE) + LABEL_GAP,
        2 * EDGE,
      ),
  );
  return Math.max(420, ...widths);
}

/** One scale for all rows, as large as the chart's `width` in pixels allows. */
export function divergingScale(
  rows: readonly Pick<OverviewRow, 'segments'>[],
  width: number,
): DivergingScale {
  const shares = rows.map((row) => sides(row.segments));
  const left = Math.max(0, ...shares.map(([own]) => own));
  const right = Math.max(0, ...shares.map(([, own]) => own));
  const room = width - 2 * INSET;
  if (left + right === 0) return { perShare: 0, centre: Math.round(width / 2) };
  const perShare = Math.min(MOST_SCALE, room / (left + right));
  const spare = room - perShare * (left + right);
  return { perShare, centre: Math.round(INSET + spare / 2 + left * perShare) };
}

/**
 * A row's segments in whole pixels; those without answers are not drawn. `width`: the chart's. If the bar is
 * too low for labels, all are placed above.
 */
export function placeSegments(
  segments: readonly OverviewSegment[],
  { perShare, centre }: DivergingScale,
  width: number,
  isBarLow = false,
): readonly PlacedSegment[] {
  const [leftShare] = sides(segments);
  let share = -leftShare;
  const placed = segments.map((segment, index): PlacedSegment => {
    const left = Math.round(centre + share * perShare);
    share += segment.fraction;
    const own = Math.max(
      segment.fraction > 0 ? 2 : 0,
      Math.round(centre + share * perShare) - left,
    );
    const inside = textWidth(segment.percent, 600, PERCENT_SIZE);
    const isLabelInside = !isBarLow && inside + INSIDE_PADDING <= own;
    return {
      segment,
      index,
      left,
      width: own,
      isLabelInside,
      labelCentre: left + own / 2,
      labelWidth: isLabelInside ? inside : textWidth(segment.percent, 400, PERCENT_SIZE),
    };
  });
  return spreadLabels(
    placed.filter(({ segment }) => segment.fraction > 0),
    width,
  );
}

/** Whether a label above the bar stands on the centre line, or so near that the line would look like a part of it. */
export function isLabelOnCentre(
  segments: readonly PlacedSegment[],
  { centre }: DivergingScale,
): boolean {
  return segments.some(
    ({ isLabelInside, labelCentre, labelWidth }) =>
      !isLabelInside && Math.abs(labelCentre - centre) < labelWidth / 2 + LABEL_GAP,
  );
}

/** Moves overlapping labels above apart, as little as possible, and keeps them within the chart. */
function spreadLabels(placed: readonly PlacedSegment[], width: number): readonly PlacedSegment[] {
  const above = placed.filter((item) => !item.isLabelInside);
  let groups = above.map((item) => ({ items: [item], centre: item.labelCentre }));
  const widthOf = (items: readonly PlacedSegment[]): number =>
    items.reduce((total, item) => total + item.labelWidth + LABEL_GAP, -LABEL_GAP);
  const settle = (items: PlacedSegment[]): { items: PlacedSegment[]; centre: number } => {
    const wish = items.reduce((total, item) => total + item.labelCentre, 0) / items.length;
    const half = widthOf(items) / 2 + EDGE;
    return { items, centre: Math.max(half, Math.min(width - half, wish)) };
  };
  groups = groups.map((group) => settle(group.items));
  // Neighbours that touch become one group around their common middle, until none touch.
  for (let index = 1; index < groups.length;) {
    const [before, after] = [groups[index - 1], groups[index]];
    if (!before || !after) break;
    const room = (widthOf(before.items) + widthOf(after.items)) / 2 + LABEL_GAP;
    if (after.centre - before.centre >= room) {
      index += 1;
      continue;
    }
    groups.splice(index - 1, 2, settle([...before.items, ...after.items]));
    index = Math.max(1, index - 1);
  }
  const centres = new Map<PlacedSegment, number>();
  for (const { items, centre } of groups) {
    let left = centre - widthOf(items) / 2;
    for (const item of items) {
      centres.set(item, Math.round(left + item.labelWidth / 2));
      left += item.labelWidth + LABEL_GAP;
    }
  }
  return placed.map((item) => ({ ...item, labelCentre: centres.get(item) ?? item.labelCentre }));
}
