import { describe, expect, it } from 'vitest';
import {
  addCounts,
  countPlaywright,
  countVitest,
  readCounts,
  sumOfParts,
  summaryLine,
} from './test-counts.mjs';

describe('countVitest', () => {
  it('counts a file that never got to its tests as a failure', () => {
    const report = {
      numPassedTests: 12,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{}] },
        { status: 'passed', assertionResults: [{}] },
      ],
    };
    expect(countVitest(report)).toEqual({ passed: 12, failed: 2, skipped: 3 });
  });
});

describe('countPlaywright', () => {
  it('counts flaky tests and global errors as failures', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
    const counts = countPlaywright({ stats, errors: [{}] });
    expect(counts).toEqual({ passed: 7, failed: 3, skipped: 2 });
  });
});

describe('the closing line', () => {
  it('adds the suites up, and names skipped tests only where there are any', () => {
    const unit = { passed: 400, failed: 0, skipped: 0 };
    const endToEnd = { passed: 12, failed: 1, skipped: 0 };
    expect(summaryLine(addCounts([unit, endToEnd]))).toBe('412 passed, 1 failed');
    expect(summaryLine({ ...unit, skipped: 2 })).toBe('400 passed, 0 failed, 2 skipped');
  });

  it('counts nothing where there is no report', () => {
    const counts = readCounts('test-results/no-such-report.json', countVitest);
    expect(summaryLine(counts)).toBe('0 passed, 0 failed');
  });
});

describe('the sum of CI’s parts', () => {
  const part = (name: string, passed: number, failed: number) => ({
    name,
    counts: { passed, failed, skipped: 0 },
  });

  it('is the sum of those that ran', () => {
    const { counts, idle } = sumOfParts(
      [part('unit tests', 400, 1), part('on Electron', 50, 2)],
      [],
    );
    expect(summaryLine(counts)).toBe('450 passed, 3 failed');
    expect(idle).toEqual([]);
  });

  it('counts a part that did not run as a failure, and names it', () => {
    const { counts, idle } = sumOfParts(
      [part('unit tests', 400, 0), part('on Electron', 0, 0)],
      [],
    );
    expect(summaryLine(counts)).toBe('400 passed, 1 failed');
    expect(idle).toEqual(['on Electron']);
  });

  it('has a failure where a command that counts no tests did not pass', () => {
    const parts = [part('unit tests', 400, 0), part('on Electron', 50, 0)];
    expect(summaryLine(sumOfParts(parts, ['Office samples']).counts)).toBe('450 passed, 1 failed');
    const red = [part('unit tests', 400, 3), part('on Electron', 50, 0)];
    expect(summaryLine(sumOfParts(red, ['npm test']).counts)).toBe('450 passed, 3 failed');
  });
});
