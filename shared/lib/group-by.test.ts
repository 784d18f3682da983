/** Groups hold every item once, in the order in which they came. */
import { expect, it } from 'vitest';
import { groupBy } from './group-by';

it('puts items with one key together, in their order', () => {
  const groups = groupBy([5, 2, 8, 1, 4], (number) => number % 2 === 0);
  expect([...groups]).toEqual([
    [false, [5, 1]],
    [true, [2, 8, 4]],
  ]);
});

it('has no group that is empty', () => {
  expect(groupBy([], String).size).toBe(0);
});
