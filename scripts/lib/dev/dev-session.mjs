/** A session of development, under the project's own Node: the pages' server, the watched builds, and the windows. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { build, createServer } from 'vite';
import { addressArguments, hasDisplay } from '../browser/app-window.mjs';
import { readDevOptions } from './dev-options.mjs';
import { findBrowser, ORDER_FOR_USE } from '../browser/find-browser.mjs';
import {
  electronArguments,
  electronEnvironment,
  prepareDesktop,
} from '../electron/open-desktop.mjs';
import { root, runMain, say } from '../project/project.mjs';
import { restartingProgram } from '../electron/restarting-program.mjs';

/** A profile of its own: data stored in development has no value, and a browser of our own can be ended. */
const PROFILE = path.join(root, 'node_modules/.cache/pejling/dev-profile');

/** @typedef {() => unknown} End ends a part of the session */

/** @param {string} name */
const config = (name) =>
  /** @type {const} */ ({
    configFile: path.join(root, `scripts/config/vite.${name}.config.ts`),
    configLoader: 'native',
  });

/** @param {string} origin @returns {End} */
function openBrowser(origin) {
  const browser = findBrowser(ORDER_FOR_USE);
  const { platform, env } = process;
  const page = `${origin}/pejling.html`;
  if (browser === null || !hasDisplay(platform, env)) {
    say(`Open ${page} in Edge, Chrome or Chromium.`);
    return () => undefined;
  }
  const args = addressArguments(page, { platform, env, isRoot: process.getuid?.() === 0 });
  const child = spawn(browser, [...args, `--user-data-dir=${PROFILE}`], { stdio: 'ignore' });
  child.on('error', () => {
    say(`The browser did not start; open ${page} yourself.`);
  });
  return () => child.kill();
}

/**
 * Keeps Electron running on the newest main process and preload.
 * @param {string} runtime
 * @param {string} origin
 * @returns {Promise<End>}
 */
async function keepElectron(runtime, origin) {
  const env = { ...electronEnvironment(process.env), PEJLING_DEV_URL: origin };
  const electron = restartingProgram(
    runtime,
    electronArguments([], { platform: process.platform, env }),
    env,
    (message) => {
      say(`Electron did not start: ${message}`);
    },
  );
  const waiting = new Set(['main', 'preload']);
  const watchers = await Promise.all(
    [...waiting].map((name) =>
      watch(name, () => {
        waiting.delete(name);
        if (waiting.size === 0) electron.restart();
      }),
    ),
  );
  return async () => {
    await Promise.all(watchers.map((watcher) => watcher.close()));
    await electron.end();
  };
}

/**
 * Builds now and after each change. If a build fails, the error is printed and the running program continues.
 * @param {string} name of the configuration
 * @param {() => void} onBuilt
 */
async function watch(name, onBuilt) {
  const watcher = await build({ ...config(name), logLevel: 'warn', build: { watch: {} } });
  if (!('on' in watcher)) throw new Error('The build was not watched');
  watcher.on('event', async (event) => {
    if (event.code === 'ERROR') say(event.error.message);
    if (event.code === 'END') onBuilt();
    if ('result' in event) await event.result.close();
  });
  return watcher;
}

await runMain(async () => {
  const wanted = readDevOptions(process.argv.slice(2));
  const server = await createServer({ ...config('dev'), logLevel: 'warn', clearScreen: false });
  await server.listen();
  const origin = new URL(server.resolvedUrls?.local[0] ?? '').origin;
  /** @type {End[]} */
  const ends = [() => server.close()];
  if (wanted.desktop) {
    const { runtime, reason } = await prepareDesktop({ fetch: false });
    if (runtime === null) say(`${reason}, so only the browser shows the pages.`);
    else ends.push(await keepElectron(runtime, origin));
    if (runtime === null) wanted.browser = true;
  }
  if (wanted.browser) ends.push(openBrowser(origin));
  say(`The pages are at ${origin}, and follow every change. Ctrl+C ends.`);
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await Promise.all(ends.map((end) => end()));
  return 0;
});
