/**
 * Cells: the boxes of a slip, one number each. On a choice a cell is an option; on a scale it is a
 * statement and one of the scale's categories (0 is «Ved ikke»). Everything counted is counted per cell.
 */
import type { Poll } from './poll';

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

/** The cell of an option. */
export function choiceCell(optionId: string): CellId {
  return optionId;
}

/** The cell of a statement and category; `category` 0 is «Ved ikke». */
export function scaleCell(statementId: string, category: number): CellId {
  return `${statementId}/${category}`;
}

/** All cells of a poll in the order of its slip: options; or statements × (1 … k, then 0). */
export function cellsOf(poll: Poll): readonly Cell[] {
  if (poll.kind === 'choice') {
    return poll.options.map(({ id }) => ({ id: choiceCell(id), rowId: id, category: null }));
  }
  const categories = [...poll.scale.steps.map((step) => step.value), 0];
  return poll.statements.flatMap(({ id }) =>
    categories.map((category) => ({ id: scaleCell(id, category), rowId: id, category })),
  );
}

/** The number in a cell, 0 where none was recorded. */
export function countAt(counts: Counts, cell: CellId): number {
  return counts[cell] ?? 0;
}
