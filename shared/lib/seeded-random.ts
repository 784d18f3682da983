/** Repeatable random numbers, for rehearsals and slip numbers; never use them for drawing tables or for keys. */
import { sum } from './sum';

/** Evenly spread numbers 0 ≤ x < 1; the same `seed` (a whole number) gives the same numbers. */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    // A counter in steps of the golden ratio, mixed with MurmurHash3's 32-bit finalizer.
    state = (state + 0x9e3779b9) | 0;
    let stirred = state ^ (state >>> 16);
    stirred = Math.imul(stirred, 0x85ebca6b);
    stirred ^= stirred >>> 13;
    stirred = Math.imul(stirred, 0xc2b2ae35);
    return ((stirred ^ (stirred >>> 16)) >>> 0) / 2 ** 32;
  };
}

/** A random index, with probability in proportion to its weight; never one without weight. `random` gives numbers 0 ≤ x < 1. */
export function drawByWeight(weights: readonly number[], random: () => number): number {
  let left = random() * sum(weights);
  for (const [index, weight] of weights.entries()) {
    left -= weight;
    if (weight > 0 && left < 0) return index;
  }
  return weights.findLastIndex((weight) => weight > 0);
}
