/**
 * Cells: the boxes of a slip, one number each. On a choice a cell is an option; on a scale it is a
 * statement and one of the scale's categories (0 is «Ved ikke»). Everything counted is counted per cell.
 */

export type CellId = string;

export interface Cell {
  readonly id: CellId;
  /** The option's or statement's id. */
  readonly rowId: string;
  /** The category's value on a scale (0 … number of steps); null on a choice. */
  readonly category: number | null;
}

/** Whole numbers ≥ 0 per cell; a missing cell is zero. */
export type Counts = Readonly<Record<CellId, number>>;

/** The number in a cell, 0 where none was recorded. */
export function countAt(counts: Counts, cell: CellId): number {
  return counts[cell] ?? 0;
}

/** How many more votes a cell has in one result than in another; negative for fewer. */
export interface CellChange {
  readonly rowId: string;
  readonly change: number;
}

/** The sum of all increases. */
export function gains(changes: readonly CellChange[]): number {
  return changes.reduce((total, { change }) => total + Math.max(0, change), 0);
}

/** The sum of all decreases; ≥ 0. */
export function losses(changes: readonly CellChange[]): number {
  return changes.reduce((total, { change }) => total + Math.max(0, -change), 0);
}
