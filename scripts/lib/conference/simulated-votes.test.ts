import { describe, expect, it } from 'vitest';
import { readDemoOptions } from './demo-options.mjs';
import { simulateBallotKeys, simulateConference, sumOfSlips } from './simulated-votes.ts';

const PEOPLE = [6, 6, 5, 1, 12];

describe('simulated votes', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(simulateConference(PEOPLE, 7)).toEqual(simulateConference(PEOPLE, 7));
    expect(simulateConference(PEOPLE, 8)).not.toEqual(simulateConference(PEOPLE, 7));
  });

  it('never break what a table can do: no more voters than people, no more marks than allowed', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      for (const [index, slip] of simulateConference(PEOPLE, seed).themes.entries()) {
        expect(slip.table).toBe(index + 1);
        expect(slip.voters).toBeLessThanOrEqual(PEOPLE[index] ?? 0);
        expect(slip.cells).toHaveLength(10);
        expect(Math.max(...slip.cells)).toBeLessThanOrEqual(slip.voters);
        expect(slip.cells.reduce((sum, cell) => sum + cell, 0)).toBeLessThanOrEqual(
          3 * slip.voters,
        );
      }
    }
  });

  it('give at most one answer a person and statement', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      for (const { voters, cells } of simulateConference(PEOPLE, seed).questions) {
        expect(cells).toHaveLength(25);
        for (let statement = 0; statement < 5; statement += 1) {
          const answers = cells.slice(statement * 5, statement * 5 + 5);
          expect(answers.reduce((sum, cell) => sum + cell, 0)).toBeLessThanOrEqual(voters);
        }
      }
    }
  });

  it('are typed with at most three keys a ballot', () => {
    for (const keys of simulateBallotKeys(200, 5)) expect(keys).toMatch(/^(?:\.|\d{1,3})$/);
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
