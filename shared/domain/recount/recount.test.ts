/** Recount: a fair draw, and a result that is verified exactly when the papers say so. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  drawTables,
  numbersOfTable,
  recountOutcome,
  verificationOf,
  type Recount,
} from './recount';
import { choicePollOf, entryId, handsOf, roundOf, slipOf, voidOf } from '../testing/builders';
import { countedEntries } from '../tally/tally';

describe('the draw', () => {
  it('takes three different tables of those there are, or all', () => {
    const tables = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 30 });
    const numbers = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(tables, numbers, (own, given) => {
        const left = [...given];
        const drawn = drawTables(own, () => left.pop() ?? 0, 3);
        expect(drawn.length).toBe(Math.min(3, own.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(own).toEqual(expect.arrayContaining([...drawn]));
        expect([...drawn].sort((a, b) => a - b)).toEqual(drawn);
      }),
    );
  });

  it('makes every two of six tables equally likely, going through all numbers it can get', () => {
    const times = new Map<string, number>();
    for (let first = 0; first < 30; first += 1) {
      for (let second = 0; second < 30; second += 1) {
        const given = [(first + 0.5) / 30, (second + 0.5) / 30];
        const drawn = drawTables([1, 2, 3, 4, 5, 6], () => given.shift() ?? 0, 2).join();
        times.set(drawn, (times.get(drawn) ?? 0) + 1);
      }
    }
    expect(times.size).toBe(15);
    expect(new Set(times.values())).toEqual(new Set([60]));
  });

  it('draws a table named twice once, and as many as asked for', () => {
    expect(drawTables([4, 4, 7], () => 0, 3)).toEqual([4, 7]);
    expect(drawTables([1, 2, 3, 4], () => 0.99, 1)).toEqual([4]);
  });
});

describe('the outcome of a recount', () => {
  it('is equal where the numbers are, cells at zero included', () => {
    expect(
      recountOutcome({ voters: 6, counts: { a: 4, b: 0 } }, { voters: 6, counts: { c: 0, a: 4 } }),
    ).toEqual({ isEqual: true, voters: null, cells: [] });
  });

  it('names every cell that differs, both ways, and the people', () => {
    expect(
      recountOutcome(
        { voters: 6, counts: { a: 4, b: 2, d: 1 } },
        { voters: 5, counts: { a: 4, b: 3, c: 1 } },
      ),
    ).toEqual({
      isEqual: false,
      voters: { first: 6, recounted: 5 },
      cells: [
        { cell: 'b', first: 2, recounted: 3 },
        { cell: 'd', first: 1, recounted: 0 },
        { cell: 'c', first: 0, recounted: 1 },
      ],
    });
  });

  it('finds exactly the cells that were changed', () => {
    const cells = ['a', 'b', 'c', 'd', 'e', 'f'];
    const counts = fc.dictionary(fc.constantFrom(...cells), fc.nat({ max: 5 }));
    fc.assert(
      fc.property(counts, counts, (first, second) => {
        const outcome = recountOutcome({ voters: 9, counts: first }, { voters: 9, counts: second });
        const differing = cells.filter((cell) => (first[cell] ?? 0) !== (second[cell] ?? 0));
        expect(outcome.cells.map(({ cell }) => cell).sort()).toEqual(differing);
      }),
    );
  });
});

describe('a result', () => {
  const round = roundOf(choicePollOf(['a', 'b']));
  const log = [
    slipOf(1, 1, 6, { a: 4 }),
    slipOf(2, 2, 5, { a: 1, b: 2 }),
    slipOf(3, 3, 4, { b: 4 }),
    slipOf(4, 4, 4, { b: 1 }),
  ];
  const equal: readonly Recount[] = [
    { table: 1, voters: 6, counts: { a: 4 } },
    { table: 2, voters: 5, counts: { a: 1, b: 2 } },
    { table: 3, voters: 4, counts: { a: 0, b: 4 } },
  ];
  const stateOf = (recounts = equal, entries: Parameters<typeof countedEntries>[1] = log) =>
    verificationOf([1, 2, 3], recounts, countedEntries(round, entries));

  it('is verified once every drawn table was recounted and equal', () => {
    expect([0, 1, 2, 3].map((done) => stateOf(equal.slice(0, done)))).toEqual([
      'preliminary',
      'preliminary',
      'preliminary',
      'verified',
    ]);
  });

  it('is preliminary while a difference is not settled, and verified when it is corrected', () => {
    const recounts = [...equal.slice(0, 2), { table: 3, voters: 4, counts: { b: 3 } }];
    expect(stateOf(recounts)).toBe('preliminary');
    const corrected = slipOf(5, 3, 4, { b: 3 }, { replaces: entryId(3) });
    expect(stateOf(recounts, [...log, corrected])).toBe('verified');
  });

  it('follows the last recount of a table: a miscount can be counted again', () => {
    const wrong = { table: 3, voters: 4, counts: { b: 3 } };
    expect(stateOf([wrong, ...equal])).toBe('verified');
    expect(stateOf([...equal, wrong])).toBe('preliminary');
  });

  it('is preliminary again when a drawn table is changed or taken back, not when another is', () => {
    const drawn = slipOf(5, 2, 5, { a: 2, b: 2 }, { replaces: entryId(2) });
    const other = slipOf(5, 4, 4, { b: 2 }, { replaces: entryId(4) });
    expect(stateOf(equal, [...log, drawn])).toBe('preliminary');
    expect(stateOf(equal, [...log, voidOf(5, 2)])).toBe('preliminary');
    expect(stateOf(equal, [...log, other])).toBe('verified');
  });

  it('is not verified where no table was drawn', () => {
    expect(verificationOf([], equal, countedEntries(round, log))).toBe('preliminary');
  });
});

describe('the numbers of a table', () => {
  it('are those of all its slips together, and of nothing else', () => {
    const slips = [
      slipOf(1, 7, 3, { a: 1, b: 2 }),
      slipOf(2, 7, 2, { b: 1 }),
      slipOf(3, 8, 2, { b: 2 }),
      handsOf(4, 'a', 9),
    ];
    expect(numbersOfTable(slips, 7)).toEqual({ voters: 5, counts: { a: 1, b: 3 } });
    expect(numbersOfTable(slips, 9)).toBeNull();
  });
});
