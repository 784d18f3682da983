/** What a bench finds out: rows of figures, each with what it must reach. */
import { ratiosOf, summaryOf } from './statistics.mjs';

/** @typedef {import('./statistics.mjs').Summary} Summary */
/** @typedef {{ readonly atMost: number } | { readonly atLeast: number }} Limit */

/**
 * A figure and what it must reach.
 * @typedef {object} Check
 * @property {string} figure what it is: `ratio`, `p95`, `differing pixels`
 * @property {number} value
 * @property {string} unit `×`, `ms`, `MB` …
 * @property {readonly [number, number]} [spread] the quartiles
 * @property {Limit} [target] as the table of the benchmark wants it; a figure without one is only told
 * @property {Limit} [guard] what the quick run holds: so wide that a busy machine doesn't break it
 */

/**
 * A curve beneath the table.
 * @typedef {object} Curve
 * @property {string} name with its units
 * @property {readonly (readonly [number, number])[]} points
 */

/**
 * @typedef {object} Row
 * @property {string} what
 * @property {string} against
 * @property {string} unit of `subject` and `floor`
 * @property {Summary} [subject] what was measured
 * @property {Summary} [floor] what it was measured against
 * @property {readonly Check[]} checks
 * @property {readonly Curve[]} [curves]
 */

/**
 * A line of the benchmark. It is run on what is built.
 * @typedef {object} Bench
 * @property {string} id as `npm run bench -- <id>` knows it
 * @property {boolean} isQuick whether the quick run has it
 * @property {(context: import('./bench-context.mjs').BenchContext) => Promise<readonly Row[]>} run
 */

/**
 * A row in which a subject took turns with its floor. Its first check is the ratio.
 * @param {object} given
 * @param {string} given.what
 * @param {string} given.against
 * @param {string} given.unit
 * @param {readonly number[]} given.subject turn by turn
 * @param {readonly number[]} given.floor turn by turn
 * @param {Limit} [given.target] of the ratio
 * @param {Limit} [given.guard] of the ratio
 * @param {readonly Check[]} [given.checks] more of them
 * @returns {Row}
 */
export function comparison({ what, against, unit, subject, floor, target, guard, checks = [] }) {
  const { median, lower, upper } = summaryOf(ratiosOf(subject, floor));
  /** @type {Check} */
  const ratio = {
    figure: 'ratio',
    value: median,
    unit: '×',
    spread: [lower, upper],
    ...(target && { target }),
    ...(guard && { guard }),
  };
  return {
    what,
    against,
    unit,
    subject: summaryOf(subject),
    floor: summaryOf(floor),
    checks: [ratio, ...checks],
  };
}
