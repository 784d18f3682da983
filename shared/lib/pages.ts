/** A long list in pages. */

/** The most rows of a slide that the back row can read. */
export const ROWS_OF_A_SLIDE = 12;

/** The rows in as few pages as hold them, as even as can be: 13 are 7 and 6. One empty page for none. */
export function inPages<T>(
  rows: readonly T[],
  most: number = ROWS_OF_A_SLIDE,
): readonly (readonly T[])[] {
  const pages = Math.max(1, Math.ceil(rows.length / most));
  const each = Math.ceil(rows.length / pages);
  return Array.from({ length: pages }, (_, page) => rows.slice(page * each, (page + 1) * each));
}

/** The numbers of the pages after the first: 1 for a second one. */
export function morePages(rows: readonly unknown[]): readonly number[] {
  return inPages(rows).flatMap((_, page) => (page === 0 ? [] : [page]));
}
