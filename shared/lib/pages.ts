/** A long list in pages. */

/** What a slide has room for, if its type is to be read from the back row. */
export interface SlideRoom {
  /** The most rows, however short. */
  readonly rows: number;
  /** Lines of text on the whole slide. */
  readonly lines: number;
  /** Characters of a line, as a rule. */
  readonly perLine: number;
  /** What a row takes besides its text, in lines. */
  readonly beside: number;
}

/**
 * The most rows of a slide whose rows have these texts, whichever of them come together: as many as fit even if they are the longest.
 * At least one.
 */
export function rowsOfSlide(texts: readonly string[], room: SlideRoom): number {
  const longestFirst = texts.map((text) => text.length).sort((a, b) => b - a);
  let left = room.lines;
  let count = 0;
  for (const length of longestFirst) {
    left -= Math.max(1, Math.ceil(length / room.perLine)) + room.beside;
    if (left < 0) break;
    count += 1;
  }
  return Math.max(1, Math.min(room.rows, left < 0 ? count : room.rows));
}

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
