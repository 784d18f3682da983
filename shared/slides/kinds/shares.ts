/** Shares on slides: how long their bars are, and whether what is shown of them adds up. */

/** Length of a bar, 0 … 1 of the whole base, on every slide: a full bar is 100 %, and never the longest. */
export function barOf(count: number, base: number): number {
  return base === 0 ? 0 : Math.min(1, count / base);
}

/**
 * True if rounded percentages of everybody's one answer don't add up to 100. Pass all of them; none adds up
 * if a base is empty.
 */
export function isRoundedApart(percents: readonly (number | null)[]): boolean {
  if (percents.length === 0 || percents.includes(null)) return false;
  return percents.reduce<number>((total, percent) => total + (percent ?? 0), 0) !== 100;
}
