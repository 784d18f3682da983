/** Drawing for simulated votes. */
import { sum } from '../../lib/sum';

/** An index, each as likely as its weight says; never one without weight. `random` gives numbers 0 ≤ x < 1. */
export function drawByWeight(weights: readonly number[], random: () => number): number {
  let left = random() * sum(weights);
  for (const [index, weight] of weights.entries()) {
    left -= weight;
    if (weight > 0 && left < 0) return index;
  }
  return weights.findLastIndex((weight) => weight > 0);
}
