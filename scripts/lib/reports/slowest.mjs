/** Finds the slowest test files, from the JSON reports of Vitest and Playwright. */

/** @typedef {{ file: string, seconds: number, tests: number }} FileTime */
/** @typedef {{ duration?: number | null }} VitestTest */
/** @typedef {{ testResults?: { name: string, assertionResults: VitestTest[] }[] }} VitestReport */
/** @typedef {{ tests: { results: { duration: number }[] }[] }} Spec */
/** @typedef {{ file: string, specs?: Spec[], suites?: Suite[] }} Suite */
/** @typedef {{ suites?: Suite[] }} PlaywrightReport */

/** How many of the slowest files are named. */
const SHOWN = 10;

/**
 * How long the tests of each unit test file ran, without what it took to load the file.
 * @param {VitestReport} report
 * @param {string} root the project's folder; names are relative to it
 * @returns {readonly FileTime[]}
 */
export function timesOfVitest({ testResults = [] }, root) {
  return testResults.map(({ name, assertionResults }) => ({
    file: name.startsWith(root) ? name.slice(root.length).replace(/^[\\/]/, '') : name,
    seconds: sum(assertionResults.map(({ duration }) => duration ?? 0)) / 1000,
    tests: assertionResults.length,
  }));
}

/**
 * How long the tests of each spec ran, in all projects together: two workers share it.
 * @param {PlaywrightReport} report
 * @returns {readonly FileTime[]}
 */
export function timesOfPlaywright({ suites = [] }) {
  /** @type {Map<string, FileTime>} */
  const files = new Map();
  for (const suite of suites) {
    const { file } = suite;
    const own = testsIn(suite).map(({ results }) => sum(results.map(({ duration }) => duration)));
    const { seconds, tests } = files.get(file) ?? { seconds: 0, tests: 0 };
    files.set(file, { file, seconds: seconds + sum(own) / 1000, tests: tests + own.length });
  }
  return [...files.values()];
}

/**
 * A table of the slowest files and the total time; empty if nothing ran.
 * @param {string} heading
 * @param {readonly FileTime[]} times
 * @returns {readonly string[]}
 */
export function slowestTable(heading, times) {
  if (times.length === 0) return [];
  const all = sum(times.map(({ seconds }) => seconds));
  const slowest = [...times].sort((one, other) => other.seconds - one.seconds).slice(0, SHOWN);
  const lines = slowest.map(({ file, seconds, tests }) => {
    const share = all > 0 ? Math.round((100 * seconds) / all) : 0;
    const columns = [`${seconds.toFixed(1)} s`.padStart(9), `${share} %`.padStart(5)];
    return `${columns.join(' ')}  ${file} (${tests === 1 ? '1 test' : `${tests} tests`})`;
  });
  return [`${heading}, ${times.length} files, ${all.toFixed(1)} s of tests:`, ...lines];
}

/** @param {Suite} suite @returns {readonly Spec['tests'][number][]} */
function testsIn({ specs = [], suites = [] }) {
  return [...specs.flatMap(({ tests }) => tests), ...suites.flatMap(testsIn)];
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((whole, number) => whole + number, 0);
}
