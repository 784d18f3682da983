/** The project's paths, and what every script shares: plain messages without stack traces. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

/** The one-file edition, relative to the root. */
export const ONE_FILE = 'dist/pejling.html';

/** The desktop program's bundles, relative to the root. */
export const DESKTOP = 'dist/desktop';

/** A failure we expect (no network, no browser, a red check): its message is all the user sees. */
export class ExpectedFailure extends Error {}

/** Prints a line for the person at the terminal. @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Runs a script's main function: its number becomes the exit code, an expected failure one line.
 * @param {() => Promise<number>} main
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
