import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleStatistics } from './scale-statistics';

/** Everyone's answer, one after the other, in order. */
function answersOf(counts: readonly number[]): readonly number[] {
  return counts.flatMap((count, index) => Array.from({ length: count }, () => index + 1));
}

/** n² times the population variance, in whole numbers: (x − y)² over all pairs of people. */
function squaredSpread(counts: readonly number[]): number {
  let spread = 0;
  for (const [x, here] of counts.entries()) {
    for (const [y, there] of counts.entries()) if (x < y) spread += here * there * (y - x) ** 2;
  }
  return spread;
}

/** SD ≥ 0.7 × (k − 1) / 2, both sides squared and multiplied by 400 n²: whole numbers only. */
function isSplitByHand(counts: readonly number[]): boolean {
  const n = answersOf(counts).length;
  return n >= 10 && 400 * squaredSpread(counts) >= 49 * (counts.length - 1) ** 2 * n ** 2;
}

const distributions = fc
  .integer({ min: 2, max: 7 })
  .chain((steps) => fc.array(fc.nat({ max: 9 }), { minLength: steps, maxLength: steps }));

describe('scaleStatistics', () => {
  it('says nothing where nobody took a position', () => {
    const nothing = { n: 0, mean: null, median: null, deviation: null, isDisagreement: false };
    expect(scaleStatistics([0, 0, 0, 0])).toEqual(nothing);
  });

  it.each([
    { counts: [0, 0, 0, 1], n: 1, mean: 4, median: 4, deviation: 0 },
    { counts: [2, 2, 0, 0], n: 4, mean: 1.5, median: 1.5, deviation: 0.5 },
    { counts: [1, 0, 0, 1], n: 2, mean: 2.5, median: 2.5, deviation: 1.5 },
    { counts: [2, 0, 0, 1], n: 3, mean: 2, median: 1, deviation: Math.SQRT2 },
    { counts: [3, 0, 1, 2], n: 6, mean: 14 / 6, median: 2, deviation: Math.sqrt(68) / 6 },
    { counts: [1, 0, 0, 0, 0, 0, 3], n: 4, mean: 5.5, median: 7, deviation: Math.sqrt(6.75) },
  ])('reads $counts as mean $mean and median $median', ({ counts, ...expected }) => {
    const { n, mean, median, deviation } = scaleStatistics(counts);
    expect({ n, mean, median }).toEqual({
      n: expected.n,
      mean: expected.mean,
      median: expected.median,
    });
    expect(deviation).toBeCloseTo(expected.deviation, 12);
  });

  it('agrees with the list of all answers', () => {
    const some = distributions.filter((counts) => counts.some((count) => count > 0));
    fc.assert(
      fc.property(some, (counts) => {
        const answers = answersOf(counts);
        const n = answers.length;
        const middle = [answers[Math.floor((n - 1) / 2)], answers[Math.floor(n / 2)]];
        const statistics = scaleStatistics(counts);
        expect(statistics.n).toBe(n);
        expect(statistics.mean).toBeCloseTo(answers.reduce((a, b) => a + b) / n, 12);
        expect(statistics.median).toBe(((middle[0] ?? NaN) + (middle[1] ?? NaN)) / 2);
        expect(statistics.deviation).toBeCloseTo(Math.sqrt(squaredSpread(counts)) / n, 9);
        expect(statistics.isDisagreement).toBe(isSplitByHand(counts));
      }),
      { numRuns: 500 },
    );
  });
});

describe('disagreement', () => {
  it('is not flagged below ten answers, however far apart', () => {
    expect(scaleStatistics([5, 0, 0, 4]).isDisagreement).toBe(false);
    expect(scaleStatistics([5, 0, 0, 5]).isDisagreement).toBe(true);
  });

  it.each([
    { where: 'three steps, a deviation of exactly 0.7', counts: [2, 5, 3] },
    { where: 'five steps, exactly 1.4', counts: [1, 1, 0, 1, 7] },
    { where: 'seven steps, exactly 2.1', counts: [0, 1, 3, 0, 0, 0, 6] },
    { where: 'six steps, where 1.75 comes out a hair short', counts: [4, 31, 11, 4, 19, 75] },
  ])('is flagged at the very threshold: $where', ({ counts }) => {
    const n = answersOf(counts).length;
    expect(400 * squaredSpread(counts)).toBe(49 * (counts.length - 1) ** 2 * n ** 2);
    expect(scaleStatistics(counts).isDisagreement).toBe(true);
  });

  it('is not flagged where one answer more in the middle makes the deviation fall just short', () => {
    expect(scaleStatistics([2, 5, 3]).isDisagreement).toBe(true);
    expect(scaleStatistics([2, 6, 3]).isDisagreement).toBe(false);
  });

  it('is neither missed nor invented by rounding, for every distribution of 10 … 24 answers', () => {
    const wrong: (readonly number[])[] = [];
    for (const steps of [3, 4, 5]) {
      for (let n = 10; n <= 24; n += 1) {
        for (const counts of distributionsOf(n, steps)) {
          if (scaleStatistics(counts).isDisagreement !== isSplitByHand(counts)) wrong.push(counts);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

/** All ways to spread n answers over the steps. */
function distributionsOf(n: number, steps: number): readonly (readonly number[])[] {
  if (steps === 1) return [[n]];
  return Array.from({ length: n + 1 }, (_, count) =>
    distributionsOf(n - count, steps - 1).map((rest) => [count, ...rest]),
  ).flat();
}
