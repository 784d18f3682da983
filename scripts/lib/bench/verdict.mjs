/** Whether figures reach what they must. */

/** @typedef {import('./rows.mjs').Check} Check */
/** @typedef {import('./rows.mjs').Limit} Limit */
/** @typedef {import('./rows.mjs').Row} Row */
/** `told` is a figure that need not reach anything. @typedef {'met' | 'missed' | 'told'} Verdict */

/** @param {number} value @param {Limit} limit */
export function isWithin(value, limit) {
  return 'atMost' in limit ? value <= limit.atMost : value >= limit.atLeast;
}

/**
 * @param {Check} check
 * @param {boolean} isQuick the quick run holds the guards, the whole one the targets
 * @returns {Verdict}
 */
export function verdictOn({ value, target, guard }, isQuick) {
  const limit = isQuick ? guard : target;
  if (limit === undefined) return 'told';
  return isWithin(value, limit) ? 'met' : 'missed';
}

/** A row is met if none of its figures is missed. @param {Row} row @param {boolean} isQuick @returns {Verdict} */
export function verdictOnRow({ checks }, isQuick) {
  const verdicts = checks.map((check) => verdictOn(check, isQuick));
  if (verdicts.includes('missed')) return 'missed';
  return verdicts.includes('met') ? 'met' : 'told';
}
