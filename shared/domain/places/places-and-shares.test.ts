import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentOf, rankCounts } from './places-and-shares';
import { dividedHalfUp } from '../testing/reference';

describe('rankCounts', () => {
  it.each([
    { counts: [], ranks: [] },
    { counts: [0], ranks: [1] },
    { counts: [9, 7, 7, 3], ranks: [1, 2, 2, 4] },
    { counts: [3, 7, 9, 7], ranks: [4, 2, 1, 2] },
    { counts: [5, 5, 5, 5], ranks: [1, 1, 1, 1] },
    { counts: [5, 5, 4, 4, 3], ranks: [1, 1, 3, 3, 5] },
    { counts: [10, 9, 2], ranks: [1, 2, 3] },
  ])('gives $counts the ranks $ranks', ({ counts, ranks }) => {
    expect(rankCounts(counts)).toEqual(ranks);
  });

  it('places everyone where they would first stand in a queue by votes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 12 }), { maxLength: 12 }), (counts) => {
        const queue = [...counts].sort((a, b) => b - a);
        expect(rankCounts(counts)).toEqual(counts.map((count) => queue.indexOf(count) + 1));
      }),
    );
  });
});

describe('percentOf', () => {
  it.each([
    { count: 0, base: 131, percent: 0 },
    { count: 1, base: 8, percent: 13 },
    { count: 1, base: 200, percent: 1 },
    { count: 1, base: 201, percent: 0 },
    { count: 29, base: 200, percent: 15 },
    { count: 57, base: 200, percent: 29 },
    { count: 131, base: 131, percent: 100 },
    { count: 199, base: 200, percent: 100 },
    { count: 9, base: 6, percent: 150 },
  ])('shows $count of $base as $percent per cent', ({ count, base, percent }) => {
    expect(percentOf(count, base)).toBe(percent);
  });

  it('says nothing where there is nobody to take a share of', () => {
    expect(percentOf(0, 0)).toBeNull();
    expect(percentOf(3, 0)).toBeNull();
  });

  it('rounds each share by itself: three thirds make 99, and eight eighths 104', () => {
    expect([1, 1, 1].map((count) => percentOf(count, 3))).toEqual([33, 33, 33]);
    expect(Array.from({ length: 8 }, () => percentOf(1, 8))).toEqual(Array(8).fill(13));
  });

  it('rounds exactly half up for every room there can be', () => {
    const wrong: string[] = [];
    for (let base = 1; base <= 999; base += 1) {
      for (let count = 0; count <= base; count += 1) {
        const expected = Number(dividedHalfUp(100n * BigInt(count), BigInt(base)));
        if (percentOf(count, base) !== expected) wrong.push(`${count} of ${base}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('rounds exactly half up for numbers far beyond any room', () => {
    const whole = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(whole, whole, (count, base) => {
        const expected = Number(dividedHalfUp(100n * BigInt(count), BigInt(base)));
        expect(percentOf(count, base)).toBe(expected);
      }),
    );
  });
});
