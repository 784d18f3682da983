/** The public draw: a chart anyone can follow, the same for the same dice, and fair to every table. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diceChart, drawByDice } from './dice-draw';

/** 111, 112 … 666, written out by counting. */
const ALL: readonly string[] = [1, 2, 3, 4, 5, 6].flatMap((a) =>
  [1, 2, 3, 4, 5, 6].flatMap((b) => [1, 2, 3, 4, 5, 6].map((c) => `${a}${b}${c}`)),
);
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

describe('the chart', () => {
  it('gives each of 24 tables nine throws, as docs/collection.md says', () => {
    const chart = diceChart(upTo(24));
    expect(chart.slice(0, 3)).toEqual([
      { table: 1, throws: 9, first: '111', last: '123' },
      { table: 2, throws: 9, first: '124', last: '136' },
      { table: 3, throws: 9, first: '141', last: '153' },
    ]);
    expect(chart.at(-1)).toEqual({ table: 24, throws: 9, first: '654', last: '666' });
  });

  it('gives every table equally many throws, whatever the tables are', () => {
    const tables = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 99 });
    fc.assert(
      fc.property(tables, (own) => {
        const chart = diceChart(own);
        const throwsOf = chart.map(({ first, last }) =>
          ALL.filter((dice) => dice >= first && dice <= last),
        );
        expect(chart.map(({ table }) => table)).toEqual([...own].sort((a, b) => a - b));
        expect(new Set(throwsOf.map(({ length }) => length)).size).toBe(1);
        expect(new Set(throwsOf.flat()).size).toBe(throwsOf.flat().length);
        // So few are left over that no further throw a table is possible.
        expect(ALL.length - throwsOf.flat().length).toBeLessThan(own.length);
      }),
    );
  });
});

describe('a draw by dice', () => {
  const drawn = (thrown: string, count = 3, tables = upTo(24), withSlips = tables) =>
    drawByDice(tables, withSlips, count, thrown);

  it('reads throw after throw, passes over a table drawn twice, and is the same for the same dice', () => {
    const expected = {
      ok: true,
      value: {
        tables: [1, 2, 24],
        throws: [
          { dice: '124', table: 2 },
          { dice: '666', table: 24 },
          { dice: '136', table: null },
          { dice: '111', table: 1 },
        ],
      },
    };
    expect(drawn('124 666 136 111')).toEqual(expected);
    expect(drawn('1,2,4 - 6 6 6 / 136111')).toEqual(expected);
  });

  it('passes over a throw that no table has', () => {
    // 216 throws among 99 tables: two each, and the last 18, from 641 on, are left over.
    expect(drawn('641 636', 1, upTo(99))).toMatchObject({
      value: { tables: [99], throws: [{ table: null }, { table: 99 }] },
    });
  });

  it('passes over a table without a slip, so that a chart printed before the vote holds', () => {
    expect(drawn('111 124', 1, upTo(24), [2, 3])).toMatchObject({
      value: { tables: [2], throws: [{ table: null }, { table: 2 }] },
    });
  });

  it('has fewer tables while throws are missing, and never more than there are', () => {
    expect(drawn('')).toMatchObject({ value: { tables: [], throws: [] } });
    expect(drawn('111')).toMatchObject({ value: { tables: [1] } });
    expect(drawn('111 666', 3, [4, 9])).toMatchObject({ value: { tables: [4, 9] } });
  });

  it.each([
    ['117', 'no-die'],
    ['110', 'no-die'],
    ['11l', 'no-die'],
    ['111 66', 'incomplete-throw'],
    ['111 222 333 444', 'too-many-throws'],
  ])('refuses «%s» with %s', (thrown, error) => {
    expect(drawn(thrown)).toEqual({ ok: false, error });
  });

  it('draws every two of four tables equally often, going through all that two throws can be', () => {
    const times = new Map<string, number>();
    for (const first of ALL) {
      for (const second of ALL) {
        const result = drawn(`${first}${second}`, 2, [3, 5, 8, 9]);
        if (!result.ok || result.value.tables.length < 2) continue;
        const key = result.value.tables.join();
        times.set(key, (times.get(key) ?? 0) + 1);
      }
    }
    expect(times.size).toBe(6);
    expect(new Set(times.values())).toEqual(new Set([2 * 54 * 54]));
  });
});
