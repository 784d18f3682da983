/** A dot for each table, as large as the panel lets it be. */
import { expect, it } from 'vitest';
import { dotsLayout } from './dots-layout';

const tables = (count: number): number[] => Array.from({ length: count }, (_, place) => place + 1);

it('numbers the dots where there is room, and leaves the numbers out where there is none', () => {
  expect(dotsLayout(tables(24), 390, 400)?.numberSize).toBeGreaterThanOrEqual(30);
  expect(dotsLayout(tables(24), 390, 150)?.numberSize).toBeNull();
  // Three digits would leave their dot.
  expect(dotsLayout(tables(101), 1700, 2000)?.numberSize).toBeNull();
});

it.each([1, 2, 6, 7, 24, 40, 99, 150])(
  'keeps %i dots within the box, in rows of one length',
  (count) => {
    for (const height of [90, 180, 400]) {
      const layout = dotsLayout(tables(count), 390, height);
      if (!layout) continue;
      const { size, gap, perRow } = layout;
      const rows = Math.ceil(count / perRow);
      expect(perRow * (size + gap) - gap).toBeLessThanOrEqual(390);
      expect(rows * (size + gap) - gap).toBeLessThanOrEqual(height);
      expect(rows * perRow - count).toBeLessThan(rows);
    }
    expect(dotsLayout(tables(count), 390, 400)).not.toBeNull();
  },
);

it('draws none for no tables, and none that would leave the box', () => {
  expect(dotsLayout([], 390, 400)).toBeNull();
  expect(dotsLayout(tables(24), 390, 10)).toBeNull();
});
