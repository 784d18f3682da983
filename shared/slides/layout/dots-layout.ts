/** A dot for each table, in rows: with its number where there is room, otherwise smaller and without. */
import { LEAST_SIZE } from '../theme/type-sizes';
import { textWidth } from './text-width';

export interface DotsLayout {
  /** Pixels across. */
  readonly size: number;
  readonly gap: number;
  readonly perRow: number;
  /** Of the number in a dot; null for none. */
  readonly numberSize: number | null;
  /** Of all rows. */
  readonly height: number;
}

const NUMBERED = [
  { size: 72, gap: 10, numberSize: 36 },
  { size: 57, gap: 9, numberSize: LEAST_SIZE.other },
] as const;
const PLAIN = [
  { size: 34, gap: 10, numberSize: null },
  { size: 24, gap: 8, numberSize: null },
  { size: 16, gap: 6, numberSize: null },
] as const;
/** A dot's frame, twice, and air. */
const AROUND_NUMBER = 12;

/** The largest dots for the tables `numbers` within `width` and `height` pixels; null if not even the smallest fit. */
export function dotsLayout(
  numbers: readonly number[],
  width: number,
  height: number,
): DotsLayout | null {
  if (numbers.length === 0) return null;
  for (const { size, gap, numberSize } of [...NUMBERED, ...PLAIN]) {
    const most = Math.max(1, Math.floor((width + gap) / (size + gap)));
    const rows = Math.ceil(numbers.length / most);
    const perRow = Math.ceil(numbers.length / rows);
    const own = rows * (size + gap) - gap;
    const isLegible = numberSize === null || widest(numbers, numberSize) <= size - AROUND_NUMBER;
    if (size <= width && own <= height && isLegible) {
      return { size, gap, perRow, numberSize, height: own };
    }
  }
  return null;
}

function widest(numbers: readonly number[], size: number): number {
  return Math.max(...numbers.map((number) => textWidth(String(number), 600, size)));
}
