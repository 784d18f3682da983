/** The list of arrived slips: a box for each table, its number at the left and the slip's at the right, in rows. */
import type { ArrivedTable } from '../slide-model';
import { LEAST_SIZE } from '../theme/type-sizes';
import { CONTENT_WIDTH } from './stage';
import { textWidth } from './text-width';

export interface ArrivalsLayout {
  readonly size: number;
  readonly gap: number;
  readonly perRow: number;
  readonly cell: { readonly width: number; readonly height: number; readonly padding: number };
}

const LARGEST = 72;
const STEP = 3;
/** In heights of the type. */
const CELL = { height: 1.35, padding: 0.4, between: 0.45, gap: 0.22 } as const;
/** Wider boxes would part the two numbers. */
const WIDEST = 1.6;

/** The largest type in which all boxes fit `height` pixels; the least permitted where none does. */
export function arrivalsLayout(tables: readonly ArrivedTable[], height: number): ArrivalsLayout {
  for (let size: number = LARGEST; size > LEAST_SIZE.other; size -= STEP) {
    const layout = layoutAt(tables, size);
    if (rowsHeight(tables.length, layout) <= height) return layout;
  }
  return layoutAt(tables, LEAST_SIZE.other);
}

/** Pixels that all rows take. */
export function rowsHeight(count: number, { perRow, cell, gap }: ArrivalsLayout): number {
  return Math.ceil(count / perRow) * (cell.height + gap) - gap;
}

function layoutAt(tables: readonly ArrivedTable[], size: number): ArrivalsLayout {
  const gap = Math.round(CELL.gap * size);
  const padding = Math.round(CELL.padding * size);
  const widest = (weight: 400 | 700, texts: readonly string[]) =>
    Math.max(0, ...texts.map((text) => textWidth(text, weight, size)));
  const least =
    widest(
      700,
      tables.map(({ number }) => String(number)),
    ) +
    widest(
      400,
      tables.map(({ slip }) => slip),
    ) +
    Math.round(CELL.between * size) +
    2 * padding;
  const most = Math.max(1, Math.floor((CONTENT_WIDTH + gap) / (least + gap)));
  const rows = Math.max(1, Math.ceil(tables.length / most));
  const perRow = Math.max(1, Math.ceil(tables.length / rows));
  const room = Math.floor((CONTENT_WIDTH + gap) / perRow) - gap;
  const width = Math.min(room, Math.round(WIDEST * least));
  return { size, gap, perRow, cell: { width, height: Math.round(CELL.height * size), padding } };
}
