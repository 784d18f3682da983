/** Themes for tables: every table once, neighbours together, as evenly as can be. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textOf } from '../testing/builders';
import { handOut } from './handed-themes';

const themes = ['ansøgere', 'arbejdstid', 'opslag'].map(textOf);
const tablesOf = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

it('gives the first themes one table more where it does not come out even', () => {
  expect(handOut(themes, tablesOf(11)).map(({ tables }) => tables)).toEqual([
    [1, 2, 3, 4],
    [5, 6, 7, 8],
    [9, 10, 11],
  ]);
});

it('gives no theme without a table', () => {
  expect(handOut(themes, [7, 3]).map(({ tables }) => tables)).toEqual([[3], [7]]);
  expect(handOut([], [1, 2])).toEqual([]);
});

it('gives every table exactly one theme', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 1, max: 20 }),
      (tables, count) => {
        const given = handOut(
          Array.from({ length: count }, (_, index) => textOf(`${index}`)),
          tablesOf(tables),
        );
        expect(given.flatMap((theme) => theme.tables)).toEqual(tablesOf(tables));
        const sizes = given.map((theme) => theme.tables.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      },
    ),
  );
});
