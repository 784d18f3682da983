import { describe, expect, it } from 'vitest';
import { slowestTable, timesOfPlaywright, timesOfVitest } from './slowest.mjs';

describe('timesOfVitest', () => {
  it('adds a file’s tests up, in seconds, and names it from the project’s folder', () => {
    const report = {
      testResults: [
        {
          name: '/somewhere/pejling/shared/domain/tally/tally.test.ts',
          assertionResults: [{ duration: 1200 }, { duration: 300 }, { duration: null }, {}],
        },
        { name: '/elsewhere/broken.test.ts', assertionResults: [] },
      ],
    };
    expect(timesOfVitest(report, '/somewhere/pejling')).toEqual([
      { file: 'shared/domain/tally/tally.test.ts', seconds: 1.5, tests: 4 },
      { file: '/elsewhere/broken.test.ts', seconds: 0, tests: 0 },
    ]);
    expect(timesOfVitest({}, '/')).toEqual([]);
  });
});

describe('timesOfPlaywright', () => {
  it('adds up nested groups, and what a spec takes in each project', () => {
    const spec = (...durations: number[]) => ({
      tests: durations.map((duration) => ({ results: [{ duration }] })),
    });
    const report = {
      suites: [
        {
          file: 'undo.spec.ts',
          specs: [spec(1000, 2000)],
          suites: [{ file: 'undo.spec.ts', specs: [spec(500)] }],
        },
        { file: 'wall.spec.ts', specs: [spec(250)] },
        { file: 'undo.spec.ts', specs: [spec(4000)] },
      ],
    };
    expect(timesOfPlaywright(report)).toEqual([
      { file: 'undo.spec.ts', seconds: 7.5, tests: 4 },
      { file: 'wall.spec.ts', seconds: 0.25, tests: 1 },
    ]);
  });
});

describe('the table', () => {
  it('names the ten slowest, the slowest first, each with its share of the whole', () => {
    const times = Array.from({ length: 12 }, (_, index) => ({
      file: `${index}.spec.ts`,
      seconds: index,
      tests: index,
    }));
    const [heading, ...lines] = slowestTable('Slowest specs', times);
    expect(heading).toBe('Slowest specs, 12 files, 66.0 s of tests:');
    expect(lines).toHaveLength(10);
    expect(lines[0]).toBe('   11.0 s  17 %  11.spec.ts (11 tests)');
    expect(lines[9]).toBe('    2.0 s   3 %  2.spec.ts (2 tests)');
  });

  it('says nothing of what did not run, and divides nothing by nothing', () => {
    expect(slowestTable('Slowest specs', [])).toEqual([]);
    const instant = [{ file: 'a.test.ts', seconds: 0, tests: 1 }];
    expect(slowestTable('Slowest', instant)[1]).toBe('    0.0 s   0 %  a.test.ts (1 test)');
  });
});
