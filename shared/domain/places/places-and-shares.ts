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

/**
 * `scale` × (after / afterOf − before / beforeOf) in whole numbers, rounded half away from zero: computed
 * without fractions, so that an exact half is recognised. Null if `afterOf` or `beforeOf` is 0.
 */
export function scaledDifference(
  before: number,
  beforeOf: number,
  after: number,
  afterOf: number,
  scale: number,
): number | null {
  const divisor = beforeOf * afterOf;
  if (divisor === 0) return null;
  const dividend = scale * (after * beforeOf - before * afterOf);
  const rounded = Math.floor((2 * Math.abs(dividend) + divisor) / (2 * divisor));
  return dividend < 0 && rounded > 0 ? -rounded : rounded;
}
