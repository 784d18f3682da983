/** Counts tests from the JSON reports of Vitest and Playwright. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { failuresOfPlaywright, failuresOfVitest } from './failures.mjs';
import { root } from '../project/project.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ status: string, assertionResults: unknown[] }} VitestFile */
/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} [numPendingTests]
 * @property {number} [numTodoTests]
 * @property {VitestFile[]} [testResults]
 */
/**
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {unknown[]} [errors]
 */

/** What a suite that did not run counts as. @type {Counts} */
export const NOTHING = { passed: 0, failed: 0, skipped: 0 };

/** A file that fails before its first test (a bad import) counts as one failure. @param {VitestReport} report */
export function countVitest(report) {
  const broken = (report.testResults ?? []).filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  };
}

/** A test that passed only when tried again has failed. @param {PlaywrightReport} report */
export function countPlaywright({ stats, errors = [] }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/** @param {readonly Counts[]} parts @returns {Counts} */
export function addCounts(parts) {
  return parts.reduce(
    (sum, part) => ({
      passed: sum.passed + part.passed,
      failed: sum.failed + part.failed,
      skipped: sum.skipped + part.skipped,
    }),
    NOTHING,
  );
}

/** The closing line: «412 passed, 0 failed». @param {Counts} counts */
export function summaryLine({ passed, failed, skipped }) {
  const tail = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${passed} passed, ${failed} failed${tail}`;
}

/**
 * Counts the tests of a report; returns zeros if there is none.
 * @template Report
 * @param {string} file relative to the root
 * @param {(report: Report) => Counts} count
 * @returns {Counts}
 */
export function readCounts(file, count) {
  return fromReport(file, count, NOTHING);
}

/**
 * Reads a report of Vitest or Playwright; returns `otherwise` if it is missing or unreadable.
 * @template Report
 * @template Told
 * @param {string} file relative to the root
 * @param {(report: Report) => Told} read
 * @param {Told} otherwise
 * @returns {Told}
 */
export function fromReport(file, read, otherwise) {
  try {
    /** @type {unknown} */
    const report = JSON.parse(readFileSync(path.join(root, file), 'utf8'));
    return read(/** @type {Report} */ (report));
  } catch {
    return otherwise;
  }
}

/** The parts of CI with their counts and what failed in them, one after the other. */
export function readParts() {
  return [
    part('unit tests', 'test-results/unit.json', countVitest, failuresOfVitest),
    part('end-to-end tests', 'test-results/e2e.json', countPlaywright, failuresOfPlaywright),
    part(
      'tests on real Electron',
      'test-results/electron/e2e.json',
      countPlaywright,
      failuresOfPlaywright,
    ),
  ];
}

/**
 * Each reader names what it reads of the same report.
 * @template Counted
 * @template Told
 * @param {string} name
 * @param {string} file relative to the root
 * @param {(report: Counted) => Counts} count
 * @param {(report: Told) => readonly string[]} failures
 */
function part(name, file, count, failures) {
  return { name, counts: readCounts(file, count), failures: fromReport(file, failures, []) };
}

/**
 * The sum of parts, in which one that did not run at all counts as a failure. There are at least as many failures as commands that did not pass:
 * not each of them counts tests.
 * @param {readonly { name: string, counts: Counts }[]} parts
 * @param {readonly string[]} stopped the names of the commands that did not pass
 */
export function sumOfParts(parts, stopped) {
  const idle = parts.filter(({ counts }) => counts.passed + counts.failed === 0);
  const missing = { passed: 0, failed: idle.length, skipped: 0 };
  const sum = addCounts([...parts.map(({ counts }) => counts), missing]);
  return {
    counts: { ...sum, failed: Math.max(sum.failed, stopped.length) },
    idle: idle.map(({ name }) => name),
  };
}
