/** The steps of `npm run check`, two at a time, and their summary. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { root, say } from '../project/project.mjs';
import { runTool } from '../project/project-node.mjs';
import { slowestTable, timesOfVitest } from './slowest.mjs';
import { countVitest, fromReport, readCounts } from './test-counts.mjs';

const UNIT_REPORT = 'test-results/unit.json';

/** @typedef {{ name: string, tool: string, args: readonly string[] }} Step */
/** @typedef {{ name: string, ok: boolean, seconds: number }} Outcome */

/** The slowest first, so that the short ones fill the gaps. @returns {readonly Step[]} */
export function checkSteps() {
  const config = 'scripts/config';
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];
  const layers = ['--config', `${config}/dependency-cruiser.cjs`, '--output-type', 'err'];
  return [
    {
      name: 'unit tests',
      tool: 'vitest',
      args: ['run', '--config', `${config}/vitest.config.ts`, ...reporters],
    },
    { name: 'lint and types', tool: 'oxlint', args: [] },
    {
      name: 'format',
      tool: 'prettier',
      args: ['--check', '--log-level', 'warn', '--cache', '--cache-strategy', 'content', '.'],
    },
    {
      name: 'layers and cycles',
      tool: 'dependency-cruiser',
      args: [...layers, ...sourceFolders()],
    },
    { name: 'dead code', tool: 'knip', args: ['--config', `${config}/knip.json`] },
  ];
}

/** The folders whose imports are checked, without empty ones, which dependency-cruiser refuses. */
function sourceFolders() {
  return ['shared', 'renderer', 'electron', 'tests', 'scripts'].filter((folder) => {
    const place = path.join(root, folder);
    return existsSync(place) && readdirSync(place).length > 0;
  });
}

/**
 * Runs all steps even if some fail, and prints each as it ends; a failed one with its output.
 * @returns {Promise<{ outcomes: readonly Outcome[], counts: import('./test-counts.mjs').Counts }>}
 */
export async function runChecks() {
  rmSync(path.join(root, UNIT_REPORT), { force: true });
  const waiting = [...checkSteps()];
  /** @type {Outcome[]} */
  const outcomes = [];
  const worker = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      outcomes.push(await runStep(step));
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, worker));
  return { outcomes, counts: readCounts(UNIT_REPORT, countVitest) };
}

/** Prints which unit test files took longest. */
export function saySlowestUnitTests() {
  /** @type {readonly import('./slowest.mjs').FileTime[]} */
  const times = fromReport(
    UNIT_REPORT,
    (/** @type {import('./slowest.mjs').VitestReport} */ report) => timesOfVitest(report, root),
    [],
  );
  for (const line of slowestTable('The slowest unit tests', times)) say(line);
}

/** @param {Step} step @returns {Promise<Outcome>} */
async function runStep({ name, tool, args }) {
  const begun = performance.now();
  const { code, output } = await runTool(tool, args);
  const seconds = (performance.now() - begun) / 1000;
  const ok = code === 0;
  say(`${ok ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)${ok ? '' : `\n${output}\n`}`);
  return { name, ok, seconds };
}

/** Names of the failed steps, for one sentence. @param {readonly Outcome[]} outcomes */
export function failedNames(outcomes) {
  return outcomes.filter((outcome) => !outcome.ok).map((outcome) => outcome.name);
}
