/** Statistics of a distribution on a scale with the values 1 … k. «Ved ikke» is not part of it. */
import { sum } from '../../../lib/sum';

export interface ScaleStatistics {
  /** Those who took a position. */
  readonly n: number;
  /** Arithmetic mean of the values, 1 … k; null where n is 0. */
  readonly mean: number | null;
  /** Median of the values; the midpoint of the two middle ones where n is even; null where n is 0. */
  readonly median: number | null;
  /** Population standard deviation, √(Σ(x − mean)² / n); null where n is 0. */
  readonly deviation: number | null;
  /** Flagged where n ≥ 10 and the deviation ≥ 0.7 × half the scale's width, (k − 1) / 2. */
  readonly isDisagreement: boolean;
}

const DISAGREEMENT_SHARE = 0.7;
const DISAGREEMENT_LEAST_N = 10;

/** Statistics from counts per step: `counts[i]` people answered the value i + 1. */
export function scaleStatistics(counts: readonly number[]): ScaleStatistics {
  const n = sum(counts);
  if (n === 0) return { n, mean: null, median: null, deviation: null, isDisagreement: false };
  const mean = sum(counts.map((count, index) => count * (index + 1))) / n;
  const variance = sum(counts.map((count, index) => count * (index + 1 - mean) ** 2)) / n;
  const deviation = Math.sqrt(variance);
  const median = (valueAt(counts, Math.ceil(n / 2)) + valueAt(counts, Math.floor(n / 2) + 1)) / 2;
  const halfWidth = (counts.length - 1) / 2;
  const isDisagreement =
    n >= DISAGREEMENT_LEAST_N && deviation >= DISAGREEMENT_SHARE * halfWidth - Number.EPSILON;
  return { n, mean, median, deviation, isDisagreement };
}

/** The mean as it is shown: one decimal, rounded half up. */
export function shownMean({ mean }: Pick<ScaleStatistics, 'mean'>): number | null {
  return mean === null ? null : Math.round(mean * 10) / 10;
}

/** The value at `position` (1 … n) when all answers are sorted. */
function valueAt(counts: readonly number[], position: number): number {
  let passed = 0;
  for (const [index, count] of counts.entries()) {
    passed += count;
    if (passed >= position) return index + 1;
  }
  return counts.length;
}
