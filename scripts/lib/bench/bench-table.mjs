/** Writes the rows of the benchmark as a table in Markdown, for the terminal and for docs/performance.md. */
import { verdictOn, verdictOnRow } from './verdict.mjs';

/** @typedef {import('./rows.mjs').Check} Check */
/** @typedef {import('./rows.mjs').Limit} Limit */
/** @typedef {import('./rows.mjs').Row} Row */
/** @typedef {import('./statistics.mjs').Summary} Summary */

const HEAD = ['what', 'measured', 'against', 'figure', 'must be', ''];
/** Figures with three digits are told from each other at any size. */
const DIGITS = 3;

/** @param {number} value */
export function numberText(value) {
  const whole = Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(DIGITS));
  return whole.toLocaleString('en', { maximumFractionDigits: 6 });
}

/** @param {number} value @param {string} unit */
const withUnit = (value, unit) => `${numberText(value)} ${unit}`.trim();

/** @param {Summary | undefined} summary @param {string} unit */
function summaryText(summary, unit) {
  if (summary === undefined) return '';
  const { median, lower, upper, count } = summary;
  if (count === 1) return withUnit(median, unit);
  return `${withUnit(median, unit)} (${numberText(lower)}–${numberText(upper)}, n ${count})`;
}

/** @param {Check} check */
function figureText({ figure, value, unit, spread }) {
  const around = spread === undefined ? '' : ` (${spread.map(numberText).join('–')})`;
  return `${figure} ${withUnit(value, unit)}${around}`;
}

/** @param {Limit | undefined} limit @param {string} unit */
function limitText(limit, unit) {
  if (limit === undefined) return '';
  return 'atMost' in limit
    ? `≤ ${withUnit(limit.atMost, unit)}`
    : `≥ ${withUnit(limit.atLeast, unit)}`;
}

/** @param {readonly Row[]} rows @param {boolean} isQuick @returns {readonly string[]} lines */
export function benchTable(rows, isQuick) {
  const body = rows.flatMap((row) =>
    row.checks.map((check, place) => {
      const { what, unit, subject, floor, against } = row;
      const floorText = [against, summaryText(floor, unit)].filter(Boolean).join(': ');
      const verdict = verdictOn(check, isQuick);
      return [
        ...(place === 0 ? [what, summaryText(subject, unit), floorText] : ['', '', '']),
        figureText(check),
        limitText(isQuick ? check.guard : check.target, check.unit),
        verdict === 'told' ? '' : verdict,
      ];
    }),
  );
  const widths = HEAD.map((head, column) =>
    Math.max(...[head, ...body.map((cells) => cells[column] ?? '')].map(({ length }) => length)),
  );
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(HEAD), rule, ...body.map(line)];
}

/** @param {readonly Row[]} rows @returns {readonly string[]} lines */
export function curveLines(rows) {
  return rows
    .flatMap(({ curves = [] }) => curves)
    .map(({ name, points }) => {
      const places = points.map(
        ([at, value]) => `${at.toLocaleString('en')}: ${numberText(value)}`,
      );
      return `${name}: ${places.join(' · ')}`;
    });
}

/** The last line: how many rows were met. @param {readonly Row[]} rows @param {boolean} isQuick */
export function verdictLine(rows, isQuick) {
  const missed = rows.filter((row) => verdictOnRow(row, isQuick) === 'missed');
  const what = isQuick ? 'guards' : 'targets';
  if (missed.length === 0) return `All ${what} of ${rows.length} rows are met.`;
  return `${missed.length} of ${rows.length} rows miss their ${what}: ${missed.map(({ what: name }) => name).join('; ')}.`;
}
