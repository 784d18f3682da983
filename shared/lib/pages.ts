/** A long list in pages. */

/** The most rows of a slide that the back row can read: a statement's bars need more height than an option's one. */
export const ROWS_OF_A_SLIDE = { options: 12, statements: 6 } as const;

/** The rows in as few pages as hold them, as even as can be: 13 are 7 and 6. One empty page for none. */
export function inPages<T>(rows: readonly T[], most: number): readonly (readonly T[])[] {
  const pages = Math.max(1, Math.ceil(rows.length / most));
  const each = Math.ceil(rows.length / pages);
  return Array.from({ length: pages }, (_, page) => rows.slice(page * each, (page + 1) * each));
}

/** The numbers of the pages after the first: 1 for a second one. */
export function morePages(rows: readonly unknown[], most: number): readonly number[] {
  return inPages(rows, most).flatMap((_, page) => (page === 0 ? [] : [page]));
}
