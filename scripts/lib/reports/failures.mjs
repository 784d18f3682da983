/** Names the tests that failed, each with what it said first, from the JSON reports of Vitest and Playwright. */

import { stripVTControlCharacters } from 'node:util';

/** @typedef {{ status: string, fullName?: string, failureMessages?: readonly string[] | null }} VitestTest */
/** @typedef {{ name: string, status: string, message?: string, assertionResults: VitestTest[] }} VitestFile */
/** @typedef {{ status: string, error?: { message?: string } }} Result */
/** @typedef {{ title: string, line?: number, tests: { projectName?: string, status: string, results: Result[] }[] }} Spec */
/** @typedef {{ file: string, title?: string, specs?: Spec[], suites?: Suite[] }} Suite */
/** @typedef {{ suites?: Suite[], errors?: { message?: string }[] }} PlaywrightReport */

/** How many lines of an error are kept: what was expected and what was there instead. */
const LINES = 12;

/**
 * The unit tests that failed, and the files that never got to their tests.
 * @param {{ testResults?: VitestFile[] }} report
 * @returns {readonly string[]} one text each, its first line the name
 */
export function failuresOfVitest({ testResults = [] }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    if (status === 'failed' && assertionResults.length === 0) return [told(name, message)];
    return assertionResults
      .filter((test) => test.status === 'failed')
      .map(({ fullName, failureMessages }) =>
        told(`${name} › ${fullName ?? '?'}`, failureMessages?.[0]),
      );
  });
}

/**
 * The specs that failed or passed only when tried again, and what went wrong outside of them.
 * @param {PlaywrightReport} report
 * @returns {readonly string[]} one text each, its first line the name
 */
export function failuresOfPlaywright({ suites = [], errors = [] }) {
  return [
    ...suites.flatMap((suite) => failuresIn(suite)),
    ...errors.map(({ message }) => told('outside of the specs', message)),
  ];
}

/** @param {Suite} suite @returns {readonly string[]} */
function failuresIn({ file, specs = [], suites = [] }) {
  const own = specs.flatMap(({ title, line, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName = '?', results }) => {
        const red = results.find(({ status }) => status !== 'passed');
        return told(`[${projectName}] ${file}:${line ?? '?'} › ${title}`, red?.error?.message);
      }),
  );
  return [...own, ...suites.flatMap(failuresIn)];
}

/** @param {string} name @param {string | undefined} message without its colours, and without the lines that say nothing */
function told(name, message = 'no message') {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return [name, ...lines.slice(0, LINES).map((line) => `  ${line}`)].join('\n');
}
