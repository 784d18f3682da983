/** Medians and spreads of what was measured. */

/**
 * @typedef {object} Summary
 * @property {number} median
 * @property {number} lower the first quartile
 * @property {number} upper the third quartile
 * @property {number} p95 what 95 of 100 don't exceed
 * @property {number} count how many were measured
 */

/**
 * The value below which the share `part` of the values lies, between two neighbours in proportion.
 * @param {readonly number[]} values at least one
 * @param {number} part 0 … 1
 */
export function quantile(values, part) {
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new Error('Nothing was measured');
  return below + (above - below) * (place - Math.floor(place));
}

/** @param {readonly number[]} values at least one */
export const median = (values) => quantile(values, 0.5);

/** @param {readonly number[]} values at least one @returns {Summary} */
export function summaryOf(values) {
  return {
    median: median(values),
    lower: quantile(values, 0.25),
    upper: quantile(values, 0.75),
    p95: quantile(values, 0.95),
    count: values.length,
  };
}

/**
 * How many times as much the subject took as the floor, turn by turn: both had the same machine at the same time.
 * @param {readonly number[]} subject
 * @param {readonly number[]} floor as many
 */
export function ratiosOf(subject, floor) {
  if (subject.length !== floor.length) throw new Error('Subject and floor take turns');
  return subject.map((value, turn) => value / (floor[turn] ?? Number.NaN));
}
