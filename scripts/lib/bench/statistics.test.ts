import { describe, expect, it } from 'vitest';
import { median, quantile, ratiosOf, summaryOf } from './statistics.mjs';

describe('quantile', () => {
  it('lies between two neighbours in proportion, in whatever order they came', () => {
    expect(quantile([40, 10, 30, 20], 0.5)).toBe(25);
    expect(quantile([40, 10, 30, 20], 0.25)).toBe(17.5);
    expect(quantile([40, 10, 30, 20], 1)).toBe(40);
    expect(quantile([40, 10, 30, 20], 0)).toBe(10);
  });

  it('does not sort what it was given', () => {
    const values = [3, 1, 2];
    expect(median(values)).toBe(2);
    expect(values).toEqual([3, 1, 2]);
  });

  it('has nothing to say of nothing', () => {
    expect(() => quantile([], 0.5)).toThrow('Nothing was measured');
  });
});

describe('summaryOf', () => {
  it('tells median, quartiles, the 95th of a hundred and how many', () => {
    const values = Array.from({ length: 101 }, (_, index) => index);
    expect(summaryOf(values)).toEqual({ median: 50, lower: 25, upper: 75, p95: 95, count: 101 });
  });
});

describe('ratiosOf', () => {
  it('compares turn by turn, so that a slow moment that both met counts for neither', () => {
    expect(ratiosOf([20, 200, 30], [10, 100, 10])).toEqual([2, 2, 3]);
  });

  it('needs as many turns of both', () => {
    expect(() => ratiosOf([1, 2], [1])).toThrow('take turns');
  });
});
