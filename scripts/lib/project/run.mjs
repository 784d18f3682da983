/** Starts other programs, without a shell and without standard input. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { redact } from './redact.mjs';
import { ExpectedFailure, root, say } from './project.mjs';

/**
 * @typedef {object} RunOptions
 * @property {boolean} [stream] print each line as it comes, instead of only returning the output
 * @property {boolean} [isShown] lets it write to the terminal itself, with a progress bar; nothing is then returned
 * @property {Record<string, string | undefined>} [env] added to this process's environment
 * @property {boolean} [shell]
 * @property {number} [timeoutMs] milliseconds after which it is ended, with code 124
 */

const SHOWN = /** @type {const} */ (['inherit', 'inherit']);
const PIPED = /** @type {const} */ (['pipe', 'pipe']);

/** The code of a program that took too long, as the command `timeout` has it. */
const TOO_LONG = 124;

/**
 * Runs a program in the project's folder to its end. Never rejects: a program that can't be started has
 * code 127, as in a shell. Standard output and errors come as one redacted text.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], {
      cwd: root,
      env: { ...process.env, ...colour(), ...options.env },
      shell: options.shell ?? false,
      stdio: ['ignore', ...(options.isShown ? SHOWN : PIPED)],
      windowsHide: true,
    });
    let isTooLong = false;
    const limit =
      options.timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            isTooLong = true;
            child.kill('SIGKILL');
          }, options.timeoutMs);
    /** @type {string[]} */
    const lines = [];
    for (const source of [child.stdout, child.stderr]) {
      if (source === null) continue;
      createInterface({ input: source }).on('line', (line) => {
        const text = redact(line);
        lines.push(text);
        if (options.stream) say(text);
      });
    }
    child.on('error', (error) => {
      clearTimeout(limit);
      resolve({ code: 127, output: redact(error.message) });
    });
    child.on('close', (code) => {
      clearTimeout(limit);
      resolve({ code: isTooLong ? TOO_LONG : (code ?? 1), output: lines.join('\n') });
    });
  });
}

/** Programs behind a pipe keep their colours only if the output goes to a terminal. */
function colour() {
  const wanted = process.stdout.isTTY && process.env.NO_COLOR === undefined;
  return wanted ? { FORCE_COLOR: '1' } : { NO_COLOR: '1', FORCE_COLOR: undefined };
}

/**
 * What a program prints. Throws an expected failure where it is missing or fails.
 * @param {string} command @param {readonly string[]} args @returns {Promise<string>}
 */
export async function outputOf(command, args) {
  const { code, output } = await run(command, args);
  if (code === 127) throw new ExpectedFailure(`${command} is missing.`);
  if (code !== 0) throw new ExpectedFailure(`${command} failed.\n${output}`);
  return output;
}
