/** How a scale's steps are spread over rows: as many in a row as fit, in the scale's order. */
import { RESULT_SIZES } from '../theme/type-sizes';
import { CONTENT_WIDTH } from './stage';
import { textWidth } from './text-width';

export const LEGEND_SIZE = RESULT_SIZES.legend;
export const LEGEND_ROW_HEIGHT = 54;
/** Used if there is more than one row. */
export const LEGEND_TIGHT_ROW_HEIGHT = 44;
export const LEGEND_GAP = 16;
/** Width of a swatch or key cap with the space after it, and of the space to the next item. */
const MARK_WIDTH = 56;
const ITEM_GAP = 40;

/** How many items stand in each row of `width` pixels: no more rows than they need, and as even as the order allows. */
export function legendRows(
  labels: readonly string[],
  width: number = CONTENT_WIDTH,
): readonly number[] {
  if (labels.length === 0) return [];
  const widths = labels.map(itemWidth);
  const filled = filling(widths, width + ITEM_GAP);
  const even = evenly(labels.length, filled.length);
  return fits(widths, even, width + ITEM_GAP) ? even : filled;
}

/** Each row takes as many as fit, and at least one. */
function filling(widths: readonly number[], width: number): readonly number[] {
  const rows: number[] = [];
  let used = width + 1;
  for (const own of widths) {
    used += own;
    if (used > width) {
      rows.push(0);
      used = own;
    }
    rows.push((rows.pop() ?? 0) + 1);
  }
  return rows;
}

function itemWidth(label: string): number {
  return MARK_WIDTH + textWidth(label, 400, LEGEND_SIZE) + ITEM_GAP;
}

/** Width of the longest row, pixels. */
export function legendWidthOf(labels: readonly string[], rows: readonly number[]): number {
  let start = 0;
  const widths = rows.map((count) => {
    const own = labels.slice(start, start + count).map(itemWidth);
    start += count;
    return own.reduce((total, width) => total + width, -ITEM_GAP);
  });
  return Math.max(0, ...widths);
}

function evenly(items: number, rows: number): readonly number[] {
  const most = Math.ceil(items / rows);
  return Array.from({ length: rows }, (_, row) => Math.min(most, items - row * most)).filter(
    (count) => count > 0,
  );
}

function fits(widths: readonly number[], counts: readonly number[], width: number): boolean {
  let start = 0;
  return counts.every((count) => {
    const used = widths.slice(start, start + count).reduce((total, own) => total + own, 0);
    start += count;
    return used <= width;
  });
}
