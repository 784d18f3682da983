/** The numbers of a slip as typed text, by field, and how they are read. */
import type { Counts } from '../kinds/cell';

/** Typed digits by field: `VOTERS`, and ids of cells. */
export type Typed = Readonly<Record<string, string>>;

export const VOTERS = 'voters';

/** True if the text is a number that can be recorded, 0 … 999; blank is 0. */
export function isNumber(text: string): boolean {
  return /^\d{0,3}$/.test(text.trim());
}

/** The number in a field, 0 if it is blank. Call it only for fields that hold a number. */
export function numberIn(typed: Typed, field: string): number {
  return Number((typed[field] ?? '').trim());
}

/** The numbers of all cells. Call it only if every field holds a number. */
export function countsIn(typed: Typed): Counts {
  return Object.fromEntries(
    Object.keys(typed).flatMap((field) =>
      field === VOTERS ? [] : [[field, numberIn(typed, field)]],
    ),
  );
}
