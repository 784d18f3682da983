/** A program that is restarted after changes; the old one ends before the new one starts. */
import { spawn } from 'node:child_process';
import { endProgram } from '../project/background.mjs';

/** How long to wait for further changes, in milliseconds, since several files change at a time. */
const SETTLE_MS = 150;
/** How long a program may take to end before it is killed, in milliseconds; it may be asking the user something. */
const PATIENCE_MS = 1500;

/** @typedef {{ restart: () => void, end: () => Promise<void> }} RestartingProgram */

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string | undefined>} env
 * @param {(message: string) => void} onError
 * @returns {RestartingProgram}
 */
export function restartingProgram(command, args, env, onError) {
  /** @type {import('node:child_process').ChildProcess | null} */
  let running = null;
  /** @type {NodeJS.Timeout | undefined} */
  let settling;
  /** Starts and ends, one after the other. @type {Promise<void>} */
  let turn = Promise.resolve();

  const stop = async () => {
    const program = running;
    running = null;
    if (program !== null) await endProgram(program, PATIENCE_MS);
  };
  const start = () => {
    running = spawn(command, [...args], { stdio: 'inherit', env });
    running.on('error', (error) => {
      onError(error.message);
    });
  };
  return {
    restart: () => {
      clearTimeout(settling);
      settling = setTimeout(() => {
        turn = turn.then(stop).then(start);
      }, SETTLE_MS);
    },
    end: () => {
      clearTimeout(settling);
      turn = turn.then(stop);
      return turn;
    },
  };
}
