/**
 * Fetches Electron's runtime. After a failure it waits before trying again, so that a computer without
 * internet access is not slow at every start.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findElectron, PACKAGE, packageVersion } from './find-electron.mjs';
import { root, say } from '../project/project.mjs';
import { findProjectNode } from '../project/project-node.mjs';
import { run } from '../project/run.mjs';

/** How long the download (120 MB) may take at an ordinary start, and when someone asked for it, in milliseconds. */
const LIMIT_MS = { atStart: 2 * 60 * 1000, asked: 20 * 60 * 1000 };
/** How long a failed attempt is remembered, in milliseconds. */
const PATIENCE_MS = 60 * 60 * 1000;

const MEMORY = path.join(root, 'node_modules/.cache/pejling/electron-fetch.json');

/** For networks behind a proxy or with certificates of their own: Node then asks the environment and the system. */
export const FETCH_ENVIRONMENT = { NODE_USE_ENV_PROXY: '1', NODE_USE_SYSTEM_CA: '1' };

/** @typedef {{ version: string, at: number }} FailedAttempt */

/**
 * Whether it is worth trying.
 * @param {FailedAttempt | null} failed the newest failed attempt, milliseconds since 1970
 * @param {{ version: string, now: number, isAsked: boolean }} wish
 */
export function mayTry(failed, { version, now, isAsked }) {
  if (isAsked || failed?.version !== version) return true;
  // A clock that was set back must not make the wait longer.
  return now < failed.at || now - failed.at >= PATIENCE_MS;
}

/**
 * The runtime, fetched if possible; null if not.
 * @param {{ isAsked: boolean }} options
 * @returns {Promise<string | null>}
 */
export async function fetchElectron({ isAsked }) {
  const version = packageVersion();
  const node = findProjectNode();
  if (version === null || node === null) return null;
  if (!mayTry(remembered(), { version, now: Date.now(), isAsked })) return null;
  say(`Fetching Electron ${version} …`);
  const script = path.join(PACKAGE, 'install.js');
  const timeoutMs = isAsked ? LIMIT_MS.asked : LIMIT_MS.atStart;
  // A progress bar is only drawn on a terminal; elsewhere what went wrong is said here, without addresses.
  const isShown = process.stderr.isTTY;
  const { code, output } = await run(node, [script], {
    env: FETCH_ENVIRONMENT,
    timeoutMs,
    isShown,
  });
  if (code !== 0 && output !== '') say(output.split('\n')[0] ?? '');
  const found = code === 0 ? findElectron() : null;
  if (found === null) remember({ version, at: Date.now() });
  else rmSync(MEMORY, { force: true });
  return found;
}

/** @returns {FailedAttempt | null} */
function remembered() {
  if (!existsSync(MEMORY)) return null;
  try {
    /** @type {unknown} */
    const attempt = JSON.parse(readFileSync(MEMORY, 'utf8'));
    return /** @type {FailedAttempt} */ (attempt);
  } catch {
    return null;
  }
}

/** @param {FailedAttempt} attempt */
function remember(attempt) {
  mkdirSync(path.dirname(MEMORY), { recursive: true });
  writeFileSync(MEMORY, JSON.stringify(attempt));
}
