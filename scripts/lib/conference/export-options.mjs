/** The options of `npm run export`. */
import { parseArgs } from 'node:util';
import { ExpectedFailure } from '../project/project.mjs';

export const USAGE = 'Usage: npm run export -- FILE.pejling --out DIR [--only pptx,xlsx,…]';

/**
 * @param {readonly string[]} args
 * @returns {{ file: string, out: string, only: readonly string[] | null }}
 */
export function readExportOptions(args) {
  const { values, positionals } = parse(args);
  const [file] = positionals;
  if (!file || positionals.length > 1) {
    throw new ExpectedFailure(`One .pejling file is needed.\n${USAGE}`);
  }
  if (!values.out) throw new ExpectedFailure(`--out is missing.\n${USAGE}`);
  const only = values.only?.split(',').map((id) => id.trim().toLowerCase()) ?? null;
  if (only?.some((id) => id === '')) throw new ExpectedFailure(`--only has a gap.\n${USAGE}`);
  return { file, out: values.out, only };
}

/** @param {readonly string[]} args */
function parse(args) {
  const option = /** @type {const} */ ({ type: 'string' });
  try {
    return parseArgs({
      args: [...args],
      options: { out: option, only: option },
      allowPositionals: true,
    });
  } catch (error) {
    throw new ExpectedFailure(`${error instanceof Error ? error.message : ''}\n${USAGE}`);
  }
}
