/** Opens a window: a file as an app window of an installed browser, or the desktop program. */
import { spawn } from 'node:child_process';
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
 * Starts a detached program and resolves to whether it started. A browser that is already running takes over
 * the window, and the process we started then ends with code 0.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Environment} [env]
 * @returns {Promise<boolean>}
 */
export function openWindow(program, args, env = process.env) {
  return new Promise((resolve) => {
    const child = spawn(program, [...args], { detached: true, stdio: 'ignore', env });
    const timer = setTimeout(() => {
      child.unref();
      resolve(true);
    }, REFUSAL_WITHIN_MS);
    child.once('error', () => {
      clearTimeout(timer);
      resolve(false);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });
}
