import { describe, expect, it } from 'vitest';
import { simulateConference } from './demo-conference.mjs';
import { readDemoOptions } from './demo-options.mjs';
import { randomFrom, scaleSlips, sumOfSlips, themeSlips } from './simulated-votes.mjs';

const PEOPLE = [6, 6, 5, 1, 12];

describe('simulated votes', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(simulateConference(PEOPLE, 7)).toEqual(simulateConference(PEOPLE, 7));
    expect(simulateConference(PEOPLE, 8)).not.toEqual(simulateConference(PEOPLE, 7));
  });

  it('draw evenly between 0 and 1', () => {
    const random = randomFrom(1);
    const drawn = Array.from({ length: 10_000 }, random);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
    expect(mean).toBeGreaterThan(0.48);
    expect(mean).toBeLessThan(0.52);
  });

  it('never break what a table can do: no more voters than people, no more marks than allowed', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      for (const [index, slip] of themeSlips(PEOPLE, 10, 3, randomFrom(seed)).entries()) {
        expect(slip.table).toBe(index + 1);
        expect(slip.voters).toBeLessThanOrEqual(PEOPLE[index] ?? 0);
        expect(Math.max(...slip.cells)).toBeLessThanOrEqual(slip.voters);
        expect(slip.cells.reduce((sum, cell) => sum + cell, 0)).toBeLessThanOrEqual(
          3 * slip.voters,
        );
      }
    }
  });

  it('give at most one answer a person and statement', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      for (const { voters, cells } of scaleSlips(PEOPLE, 5, 4, randomFrom(seed))) {
        expect(cells).toHaveLength(25);
        for (let statement = 0; statement < 5; statement += 1) {
          const answers = cells.slice(statement * 5, statement * 5 + 5);
          expect(answers.reduce((sum, cell) => sum + cell, 0)).toBeLessThanOrEqual(voters);
        }
      }
    }
  });

  it('add up cell by cell', () => {
    const slips = [
      { table: 1, voters: 3, cells: [1, 2] },
      { table: 2, voters: 5, cells: [4, 0] },
    ];
    expect(sumOfSlips(slips)).toEqual([5, 2]);
  });
});

describe('the options of the demo', () => {
  it('are 131 people at 24 tables unless told otherwise', () => {
    expect(readDemoOptions(['--out', 'x'])).toEqual({
      out: 'x',
      participants: 131,
      tables: 24,
      seed: 1,
    });
  });

  it.each([
    [[], '--out is missing'],
    [['--out', 'x', '--participants', '-3'], 'ambiguous'],
    [['--out', 'x', '--participants', '1e3'], '--participants must be'],
    [['--out', 'x', '--tables', '0'], '--tables must be'],
    [['--out', 'x', '--tables', '9', '--participants', '8'], 'people sit at a table'],
    [['--out', 'x', '--tables', '2', '--participants', '300'], 'people sit at a table'],
    [['--out', 'x', '--nonsense'], 'nonsense'],
  ])('refuses %j in a sentence', (args, message) => {
    expect(() => readDemoOptions(args)).toThrow(message);
    expect(() => readDemoOptions(args)).toThrow('Usage: npm run demo');
  });
});
