/** Opens the desktop program if this computer can. */
import path from 'node:path';
import { hasDisplay, openWindow } from '../browser/app-window.mjs';
import { fetchElectron } from './fetch-electron.mjs';
import { findElectron } from './find-electron.mjs';
import { root } from '../project/project.mjs';
import { redact } from '../project/redact.mjs';

/** @typedef {Record<string, string | undefined>} Environment */
/** Why the desktop program is not open, as the first half of a sentence, and what helps. @typedef {{ reason: string, remedy: readonly string[] }} Refusal */
/** @typedef {{ fetch: boolean, files: readonly string[] }} StartOptions */

/**
 * Reads the arguments after `npm start --`.
 * @param {readonly string[]} args
 * @param {string} folder where the person stands, for names of files
 * @returns {StartOptions}
 */
export function readStartOptions(args, folder) {
  return {
    fetch: args.includes('--fetch'),
    files: args
      .filter((arg) => !arg.startsWith('-') && arg.toLowerCase().endsWith('.pejling'))
      .map((file) => path.resolve(folder, file)),
  };
}

/**
 * The environment for Electron: this terminal's, without variables that would make Electron plain Node or
 * load pages from elsewhere.
 * @param {Environment} env
 * @returns {Environment}
 */
export function electronEnvironment(env) {
  const { ELECTRON_RUN_AS_NODE: _node, PEJLING_DEV_URL: _pages, ...rest } = env;
  return rest;
}

/**
 * Why the desktop program can't open, as the first half of a sentence; null if it can.
 * @param {{ runtime: string | null, wasFetchTried: boolean, isRoot: boolean, isScreen: boolean, env:
 * Environment }} found
 */
export function whyNoDesktop({ runtime, wasFetchTried, isRoot, isScreen, env }) {
  if (runtime === null && env.ELECTRON_OVERRIDE_DIST_PATH) {
    return 'The folder in ELECTRON_OVERRIDE_DIST_PATH holds no Electron runtime';
  }
  if (runtime === null) {
    return wasFetchTried
      ? 'Electron’s runtime is missing and could not be fetched (`npm start -- --fetch` tries again)'
      : 'Electron’s runtime is not installed (`npm start -- --fetch` tries to fetch it)';
  }
  // Chromium's sandbox refuses to run as root, and without the sandbox we don't start it.
  if (isRoot) return 'Electron can’t run as root';
  return isScreen ? null : 'There is no screen for the desktop program';
}

/**
 * The runtime for the desktop program, fetched if that is worth trying, or the reason why there is none.
 * @param {{ fetch: boolean }} options
 * @returns {Promise<{ runtime: string, reason: null } | { runtime: null, reason: string }>}
 */
export async function prepareDesktop({ fetch }) {
  const { platform, env } = process;
  const isRoot = platform === 'linux' && process.getuid?.() === 0;
  const isScreen = hasDisplay(platform, env);
  let runtime = findElectron();
  const mayFetch = !env.ELECTRON_OVERRIDE_DIST_PATH && (fetch || (isScreen && !isRoot));
  const wasFetchTried = runtime === null && mayFetch;
  if (wasFetchTried) runtime = await fetchElectron({ isAsked: fetch });
  const reason = whyNoDesktop({ runtime, wasFetchTried, isRoot, isScreen, env });
  return runtime !== null && reason === null
    ? { runtime, reason }
    : { runtime: null, reason: reason ?? '' };
}

/**
 * Why a runtime that is there did not start, and what helps.
 * @param {string} said what it wrote to standard error
 * @param {string} runtime its path
 * @returns {Refusal}
 */
export function explainRefusal(said, runtime) {
  if (!/SUID sandbox|No usable sandbox/.test(said)) {
    const last = redact(said).trim().split('\n').slice(-3);
    return { reason: 'Electron did not open a window', remedy: last.filter((line) => line !== '') };
  }
  const helper = JSON.stringify(path.join(path.dirname(runtime), 'chrome-sandbox'));
  return {
    reason: 'This system does not let Electron build its sandbox',
    remedy: [
      'Ubuntu 24.04 and newer want this once after each installation, and then `npm start` opens the desktop program:',
      `  sudo chown root:root ${helper} && sudo chmod 4755 ${helper}`,
      'The one-file edition keeps its workshops in the browser: those of the desktop program are not in it.',
    ],
  };
}

/**
 * The arguments for Electron: the program, and files to open. Under Wayland no program can put a window on the projector, so X11 is used
 * where there is a server. @param {readonly string[]} files @param {{ platform: NodeJS.Platform, env: Environment }} machine
 */
export function electronArguments(files, { platform, env }) {
  const isX11 = platform === 'linux' && Boolean(env.DISPLAY);
  return [...(isX11 ? ['--ozone-platform=x11'] : []), root, ...files];
}

/**
 * Opens the desktop program. Resolves to null when it is open, else to why not.
 * @param {StartOptions} options
 * @returns {Promise<Refusal | null>}
 */
export async function openDesktop({ fetch, files }) {
  const { runtime, reason } = await prepareDesktop({ fetch });
  if (runtime === null) return { reason, remedy: [] };
  const { platform, env } = process;
  const args = electronArguments(files, { platform, env });
  const said = await openWindow(runtime, args, electronEnvironment(env));
  return said === null ? null : explainRefusal(said, runtime);
}
