/** The options of `npm run bench`. */
import { parseArgs } from 'node:util';
import { ExpectedFailure } from '../project/project.mjs';

/**
 * @param {readonly string[]} args
 * @param {readonly string[]} known the ids of all benches
 * @returns {{ isQuick: boolean, ids: readonly string[] }} `ids` empty means all of them
 */
export function readBenchOptions(args, known) {
  const usage = `Usage: npm run bench -- [--quick] [${known.join(' | ')}]`;
  const { isQuick, ids } = parse(args, usage);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new ExpectedFailure(`There is no bench «${unknown}».\n${usage}`);
  return { isQuick, ids };
}

/** @param {readonly string[]} args @param {string} usage */
function parse(args, usage) {
  try {
    const options = /** @type {const} */ ({ quick: { type: 'boolean', default: false } });
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { isQuick: values.quick, ids: positionals };
  } catch (error) {
    throw new ExpectedFailure(`${error instanceof Error ? error.message : ''}\n${usage}`);
  }
}
