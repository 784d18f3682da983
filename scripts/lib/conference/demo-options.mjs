/** The options of `npm run demo`. */
import { parseArgs } from 'node:util';
import { ExpectedFailure } from '../project/project.mjs';

export const USAGE =
  'Usage: npm run demo -- --out DIR [--participants 1–999] [--tables 1–99] [--seed 0–4294967295]';

/** The largest table that a slip can be typed for. */
const MOST_AT_TABLE = 99;

/**
 * @param {readonly string[]} args
 * @returns {{ out: string, participants: number, tables: number, seed: number }}
 */
export function readDemoOptions(args) {
  const values = parse(args);
  const participants = wholeNumber('--participants', values.participants ?? '131', 1, 999);
  const tables = wholeNumber('--tables', values.tables ?? '24', 1, 99);
  const seed = wholeNumber('--seed', values.seed ?? '1', 0, 2 ** 32 - 1);
  if (!values.out) throw new ExpectedFailure(`--out is missing.\n${USAGE}`);
  if (tables > participants || Math.ceil(participants / tables) > MOST_AT_TABLE) {
    throw new ExpectedFailure(`Between 1 and ${MOST_AT_TABLE} people sit at a table.\n${USAGE}`);
  }
  return { out: values.out, participants, tables, seed };
}

/** @param {readonly string[]} args */
function parse(args) {
  const option = /** @type {const} */ ({ type: 'string' });
  try {
    const options = { out: option, participants: option, tables: option, seed: option };
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new ExpectedFailure(`${error instanceof Error ? error.message : ''}\n${USAGE}`);
  }
}

/** @param {string} name @param {string} text @param {number} least @param {number} most */
function wholeNumber(name, text, least, most) {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new ExpectedFailure(`${name} must be a whole number from ${least} to ${most}.\n${USAGE}`);
}
