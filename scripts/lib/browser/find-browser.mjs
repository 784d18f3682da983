/** Finds an installed Edge, Chrome or Chromium. CHROMIUM_PATH names one outright. */
import { existsSync } from 'node:fs';
import path from 'node:path';

/** @typedef {'edge' | 'chrome' | 'chromium'} Brand */
/** @typedef {Record<string, string | undefined>} Environment */

/** Edge first: it is on every municipal laptop. */
export const ORDER_FOR_USE = /** @type {const} */ (['edge', 'chrome', 'chromium']);
/** Chromium first: what the tests are measured on. */
export const ORDER_FOR_TESTS = /** @type {const} */ (['chromium', 'chrome', 'edge']);

/** @type {Record<Brand, readonly string[]>} */
const LINUX_COMMANDS = {
  edge: ['microsoft-edge-stable', 'microsoft-edge'],
  chrome: ['google-chrome-stable', 'google-chrome'],
  chromium: ['chromium', 'chromium-browser'],
};
/** @type {Record<Brand, readonly string[]>} */
const LINUX_PLACES = {
  edge: ['/opt/microsoft/msedge/msedge'],
  chrome: ['/opt/google/chrome/chrome'],
  chromium: ['/usr/lib/chromium/chromium', '/snap/bin/chromium'],
};
/** @type {Record<Brand, string>} */
const MAC_NAMES = { edge: 'Microsoft Edge', chrome: 'Google Chrome', chromium: 'Chromium' };
/** @type {Record<Brand, string>} */
const WINDOWS_PLACES = {
  edge: 'Microsoft\\Edge\\Application\\msedge.exe',
  chrome: 'Google\\Chrome\\Application\\chrome.exe',
  chromium: 'Chromium\\Application\\chrome.exe',
};

/**
 * Every place a browser may be, best first.
 * @param {NodeJS.Platform} platform
 * @param {Environment} env
 * @param {readonly Brand[]} order
 * @returns {readonly string[]}
 */
export function browserCandidates(platform, env, order) {
  const named = env.CHROMIUM_PATH ? [env.CHROMIUM_PATH] : [];
  return [...named, ...order.flatMap((brand) => placesOf(brand, platform, env))];
}

/** @param {Brand} brand @param {NodeJS.Platform} platform @param {Environment} env */
function placesOf(brand, platform, env) {
  if (platform === 'win32') {
    const folders = [env['ProgramFiles(x86)'], env.ProgramFiles, env.LOCALAPPDATA];
    return folders
      .filter((folder) => folder !== undefined)
      .map((folder) => path.win32.join(folder, WINDOWS_PLACES[brand]));
  }
  if (platform === 'darwin') {
    const inside = `${MAC_NAMES[brand]}.app/Contents/MacOS/${MAC_NAMES[brand]}`;
    return ['/Applications', `${env.HOME ?? ''}/Applications`].map((at) => `${at}/${inside}`);
  }
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
  const onPath = LINUX_COMMANDS[brand].flatMap((command) =>
    folders.map((folder) => path.posix.join(folder, command)),
  );
  return [...onPath, ...LINUX_PLACES[brand]];
}

/**
 * The path of an installed browser, or null.
 * @param {readonly Brand[]} order
 * @returns {string | null}
 */
export function findBrowser(order) {
  const candidates = browserCandidates(process.platform, process.env, order);
  return candidates.find((candidate) => existsSync(candidate)) ?? null;
}
