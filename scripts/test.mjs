/**
 * npm test: everything. Installs what is missing, then the checks, and beside them the build and the end-to-end tests. More
 * arguments go to Playwright: `npm test -- reveal.spec.ts --headed`. The last line is «N passed, N failed».
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { build } from './lib/project/build.mjs';
import { failedNames, runChecks, saySlowestUnitTests } from './lib/reports/checks.mjs';
import { ensureChromium } from './lib/browser/ensure-chromium.mjs';
import { ensureInstalled } from './lib/project/install.mjs';
import { ExpectedFailure, root, runMain, say } from './lib/project/project.mjs';
import { runTool } from './lib/project/project-node.mjs';
import { slowestTable, timesOfPlaywright } from './lib/reports/slowest.mjs';
import {
  addCounts,
  countPlaywright,
  fromReport,
  readCounts,
  summaryLine,
} from './lib/reports/test-counts.mjs';

const REPORT = 'test-results/e2e.json';

/**
 * Builds and runs the end-to-end tests. Expected failures become a line, so that the summary still comes.
 * @param {readonly string[]} args
 */
async function runEndToEnd(args) {
  rmSync(path.join(root, REPORT), { force: true });
  try {
    const browser = await ensureChromium();
    await build();
    say('End-to-end tests …');
    const config = ['test', '--config', 'tests/e2e/playwright.config.ts', ...args];
    // Playwright decides about colours itself, and warns if both variables are set.
    const env = { CHROMIUM_PATH: browser, NO_COLOR: process.env.NO_COLOR };
    const { code } = await runTool('@playwright/test', config, { stream: true, env });
    return { ok: code === 0, counts: readCounts(REPORT, countPlaywright) };
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error;
    say(error.message);
    return { ok: false, counts: readCounts(REPORT, countPlaywright) };
  }
}

/** Prints which unit test files and specs took longest. */
function saySlowest() {
  saySlowestUnitTests();
  const times = fromReport(REPORT, timesOfPlaywright, []);
  for (const line of slowestTable('The slowest specs', times)) say(line);
}

await runMain(async () => {
  await ensureInstalled();
  const checks = runChecks();
  // Browsers mostly wait for what they show, so the checks run beside them. CI runs every spec and may share its machine: one after the other.
  if (process.env.PEJLING_THOROUGH) await checks;
  const [unit, endToEnd] = await Promise.all([checks, runEndToEnd(process.argv.slice(2))]);
  const failed = [...failedNames(unit.outcomes), ...(endToEnd.ok ? [] : ['end-to-end tests'])];
  for (const [name, { passed, failed: red }] of /** @type {const} */ ([
    ['unit tests', unit.counts],
    ['end-to-end tests', endToEnd.counts],
  ])) {
    if (passed + red === 0) failed.push(`${name}: none ran`);
  }
  const counts = addCounts([unit.counts, endToEnd.counts]);
  saySlowest();
  say(failed.length === 0 ? 'All is well.' : `Failed: ${failed.join(', ')}.`);
  say(summaryLine(counts));
  return failed.length === 0 && counts.failed === 0 ? 0 : 1;
});
