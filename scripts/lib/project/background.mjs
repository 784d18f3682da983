/** A program that runs in the background: ready when it has written a line, ended with the script. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** How long a program may take to be ready or to end, in milliseconds. */
const PATIENCE_MS = 20_000;

/** @typedef {{ line: string, end: () => Promise<void> }} Background */

/**
 * Resolves with the first line of standard output that `isReady` accepts; rejects if the program ends before
 * that, can't be started or takes too long.
 * @param {readonly string[]} command
 * @param {{ env: Record<string, string | undefined>, isReady?: (line: string) => boolean }} options
 * @returns {Promise<Background>}
 */
export async function startBackground([program = '', ...args], { env, isReady = Boolean }) {
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (/** @type {Buffer} */ chunk) => {
    said = `${said}${chunk.toString()}`.slice(-2000);
  });
  const end = () => endProgram(child, PATIENCE_MS);
  /** @type {NodeJS.Timeout | undefined} */
  let limit;
  try {
    const line = await new Promise((/** @type {(line: string) => void} */ resolve, reject) => {
      const fail = (/** @type {string} */ why) => {
        reject(new Error(`${program} ${why}: ${said.trim()}`));
      };
      limit = setTimeout(() => fail('is not ready in time'), PATIENCE_MS);
      createInterface({ input: child.stdout }).on('line', (line) => {
        if (isReady(line)) resolve(line);
      });
      child.once('error', (error) => fail(error.message));
      child.once('exit', (code) => fail(`ended with ${code ?? 'a signal'}`));
    });
    return { line, end };
  } catch (thrown) {
    await end();
    throw thrown;
  } finally {
    clearTimeout(limit);
  }
}

/**
 * Ends a program if it runs, and kills it if that takes longer than `patienceMs`.
 * @param {import('node:child_process').ChildProcess} program @param {number} patienceMs milliseconds
 */
export async function endProgram(program, patienceMs) {
  if (program.pid === undefined || program.exitCode !== null || program.signalCode !== null) return;
  const gone = once(program, 'exit');
  program.kill();
  const limit = setTimeout(() => program.kill('SIGKILL'), patienceMs);
  await gone;
  clearTimeout(limit);
}
