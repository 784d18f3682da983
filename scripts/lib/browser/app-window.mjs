/** Opens a window: a file as an app window of an installed browser, or the desktop program. */
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** A program that fails to start ends within this time, in milliseconds. */
const REFUSAL_WITHIN_MS = 2000;

/** @typedef {Record<string, string | undefined>} Environment */

/**
 * Whether there is a screen to open a window on.
 * @param {NodeJS.Platform} platform
 * @param {Environment} env
 */
export function hasDisplay(platform, env) {
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY);
}

/** @typedef {{ platform: NodeJS.Platform, env: Environment, isRoot: boolean }} Machine */

/**
 * The browser's arguments for a file. The person's ordinary profile is used on purpose. Votes live in the browser
 * profile, and people also open pejling.html by double-clicking it: a profile of our own would show them an
 * empty program there, and they would think that their votes were lost.
 * @param {string} file absolute path
 * @param {Machine} machine
 */
export function windowArguments(file, machine) {
  return addressArguments(pathToFileURL(file).href, machine);
}

/**
 * The browser's arguments for an address.
 * @param {string} address
 * @param {Machine} machine
 */
export function addressArguments(address, { platform, env, isRoot }) {
  const onlyWayland = platform === 'linux' && !env.DISPLAY && Boolean(env.WAYLAND_DISPLAY);
  return [
    `--app=${address}`,
    '--no-first-run',
    '--no-default-browser-check',
    ...(onlyWayland ? ['--ozone-platform=wayland'] : []),
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
}

/**
 * Starts a detached program. Resolves to null if it started, else to what it wrote to standard error. A browser that is already running
 * takes over the window, and the process we started then ends with code 0.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Environment} [env]
 * @returns {Promise<string | null>}
 */
export function openWindow(program, args, env = process.env) {
  return new Promise((resolve) => {
    // A file, because a program that goes on after us must be able to go on writing.
    const folder = mkdtempSync(path.join(tmpdir(), 'pejling-start-'));
    const file = path.join(folder, 'stderr.txt');
    const errors = openSync(file, 'w');
    const child = spawn(program, [...args], {
      detached: true,
      stdio: ['ignore', 'ignore', errors],
      env,
    });
    closeSync(errors);
    /** @param {boolean} isOpen */
    const end = (isOpen) => {
      clearTimeout(timer);
      resolve(isOpen ? null : readFileSync(file, 'utf8'));
      removeQuietly(folder);
    };
    const timer = setTimeout(() => {
      child.unref();
      end(true);
    }, REFUSAL_WITHIN_MS);
    child.once('error', () => end(false));
    child.once('exit', (code) => end(code === 0));
  });
}

/** Windows keeps a file that a running program writes to. @param {string} folder */
function removeQuietly(folder) {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // It lies among temporary files.
  }
}
