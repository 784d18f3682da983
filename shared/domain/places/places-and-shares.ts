/** Ranks («delt placering» included) and percentages, both from counts alone. */

/**
 * Standard competition ranking, 1-2-2-4: a rank is one more than the number of higher counts. Returns a rank
 * per count, in the order given.
 */
export function rankCounts(counts: readonly number[]): readonly number[] {
  return counts.map((count) => 1 + counts.filter((other) => other > count).length);
}

/**
 * Whole percentage, each rounded half up on its own and never adjusted to add up to 100. `count` and `base`
 * are whole numbers ≥ 0; null if the base is 0. Above 100 where count > base.
 */
export function percentOf(count: number, base: number): number | null {
  return base === 0 ? null : Math.floor((200 * count + base) / (2 * base));
}
