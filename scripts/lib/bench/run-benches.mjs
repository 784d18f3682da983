/** Runs benches one after the other and writes what they found out. */
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ExpectedFailure, root, say } from '../project/project.mjs';
import { benchTable, curveLines, verdictLine } from './bench-table.mjs';
import { verdictOnRow } from './verdict.mjs';

export const REPORT = 'test-results/bench.json';

/** How long one bench may take, in milliseconds: what hangs must not hold up the others. */
const LONGEST_MS = { whole: 20 * 60_000, quick: 2 * 60_000 };

/** A bench that did not come to its end. */
class TooLong extends Error {}

/** Rejects after so many milliseconds, and keeps nothing running. @param {number} limit @returns {Promise<never>} */
function tooLong(limit) {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new TooLong(`It took more than ${limit / 1000} s.`)), limit).unref();
  });
}

/** @typedef {import('./rows.mjs').Bench} Bench */
/** @typedef {import('./rows.mjs').Row} Row */
/** @typedef {{ rows: readonly Row[], broken: readonly string[], late: readonly string[] }} Found */

/**
 * Gives the rows of all benches that came to an end, and the ids of those that failed or took too long. Prints the table.
 * @param {readonly Bench[]} benches
 * @param {import('./bench-context.mjs').BenchContext} context
 */
export async function runBenches(benches, context) {
  /** @type {Row[]} */
  const rows = [];
  /** @type {string[]} */
  const broken = [];
  /** @type {string[]} */
  const late = [];
  for (const { id, run } of benches) {
    const begun = performance.now();
    try {
      const limit = context.either(LONGEST_MS.whole, LONGEST_MS.quick);
      rows.push(...(await Promise.race([run(context), tooLong(limit)])));
    } catch (error) {
      (error instanceof TooLong ? late : broken).push(id);
      say(
        `«${id}» broke off: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
    say(`${id} took ${Math.round((performance.now() - begun) / 1000)} s`);
  }
  for (const line of benchTable(rows, context.isQuick)) say(line);
  for (const line of curveLines(rows)) say(line);
  say(verdictLine(rows, context.isQuick));
  return { rows, broken, late };
}

/**
 * Writes the rows for other programs.
 * @param {Found} found
 * @param {boolean} isQuick
 */
export function writeReport({ rows, broken, late }, isQuick) {
  const file = path.join(root, REPORT);
  mkdirSync(path.dirname(file), { recursive: true });
  const [cpu] = os.cpus();
  const machine = { cpu: cpu?.model ?? '', cores: os.cpus().length, node: process.version };
  const judged = rows.map((row) => ({ ...row, verdict: verdictOnRow(row, isQuick) }));
  writeFileSync(
    file,
    `${JSON.stringify({ isQuick, machine, broken, late, rows: judged }, null, 2)}\n`,
  );
  say(`${REPORT} holds the figures.`);
}

/**
 * The exit code. A whole run tells what is missed; a quick one fails then. What took too long on a machine that stands still has broken no
 * limit: it is told, and fails only a whole run.
 * @param {Found} found
 * @param {boolean} isQuick
 */
export function exitCodeOf({ rows, broken, late }, isQuick) {
  if (rows.length === 0) throw new ExpectedFailure('Nothing was measured.');
  const isMissed = rows.some((row) => verdictOnRow(row, isQuick) === 'missed');
  return broken.length > 0 || (isQuick ? isMissed : late.length > 0) ? 1 : 0;
}
