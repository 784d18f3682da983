/** Slip numbers: four digits, one for each table, the same again whenever they are asked for, and no pattern to guess by. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../limits/limits';
import { slipNumber, slipNumbers } from './slip-number';

const ids = fc.uuid();
const ALL = LIMITS.tables;

describe('the numbers of a poll’s slips', () => {
  it('are four digits each, and no two are the same', () => {
    fc.assert(
      fc.property(ids, ids, (workshopId, pollId) => {
        const numbers = slipNumbers(workshopId, pollId, ALL);
        expect(new Set(numbers).size).toBe(ALL);
        expect(numbers.every((number) => /^[1-9]\d{3}$/.test(String(number)))).toBe(true);
      }),
    );
  });

  it('stay a table’s own, whatever other tables there are', () => {
    fc.assert(
      fc.property(ids, ids, fc.integer({ min: 1, max: ALL }), (workshopId, pollId, table) => {
        const all = slipNumbers(workshopId, pollId, ALL);
        expect(slipNumber(workshopId, pollId, table)).toBe(all[table - 1]);
      }),
    );
  });

  it('are others in another poll, and in a workshop with the same polls', () => {
    fc.assert(
      fc.property(fc.uniqueArray(ids, { minLength: 3, maxLength: 3 }), ([one, other, third]) => {
        const numbers = slipNumbers(String(one), String(third), ALL);
        for (const others of [
          slipNumbers(String(other), String(third), ALL),
          slipNumbers(String(one), String(other), ALL),
        ]) {
          // 99 tables with 9,000 numbers each: one room in 90 has a table alike by chance.
          expect(others.filter((number, at) => number === numbers[at]).length).toBeLessThan(4);
        }
      }),
    );
  });

  it('fall everywhere alike: a fourth in each fourth of the range', () => {
    const drawn = Array.from({ length: 400 }, (_, at) => slipNumbers(`w${at}`, 'p', 10)).flat();
    const fourths = [0, 1, 2, 3].map(
      (fourth) => drawn.filter((number) => Math.floor((number - 1000) / 2250) === fourth).length,
    );
    // 1,000 of 4,000 expected in each; six standard deviations are 164.
    for (const count of fourths) expect(Math.abs(count - 1000)).toBeLessThan(164);
  });
});
