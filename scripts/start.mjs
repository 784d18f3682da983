/**
 * npm start: builds when needed and opens the desktop program, fetching Electron's runtime where it can;
 * otherwise the one-file edition as an app window of the installed Edge, Chrome or Chromium. Without a
 * browser or screen it prints where the file is and what to do with it. `npm start -- FILE.pejling` opens a
 * file, `--fetch` tries the runtime again.
 */
import path from 'node:path';
import { hasDisplay, openWindow, windowArguments } from './lib/browser/app-window.mjs';
import { ensureBuilt } from './lib/project/build.mjs';
import { findBrowser, ORDER_FOR_USE } from './lib/browser/find-browser.mjs';
import { openDesktop, readStartOptions } from './lib/electron/open-desktop.mjs';
import { ONE_FILE, root, runMain, say } from './lib/project/project.mjs';

/** @returns {Promise<number>} */
async function start() {
  await ensureBuilt();
  const options = readStartOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  const refusal = await openDesktop(options);
  if (refusal === null) {
    say('Pejling is open in a window of its own.');
    return 0;
  }
  say(`${refusal.reason}, so this is the one-file edition.`);
  for (const line of refusal.remedy) say(line);
  if (options.files.length > 0) say('Choose «Åbn fil …» in Pejling to open your file.');
  return openOneFile();
}

/** @returns {Promise<number>} */
async function openOneFile() {
  const file = path.join(root, ONE_FILE);
  const { platform, env } = process;
  const browser = findBrowser(ORDER_FOR_USE);
  if (browser === null) return tellHow(file, 'No Edge, Chrome or Chromium was found here');
  if (!hasDisplay(platform, env)) return tellHow(file, 'There is no screen to open a window on');
  const args = windowArguments(file, { platform, env, isRoot: process.getuid?.() === 0 });
  if ((await openWindow(browser, args)) === null) {
    say('Pejling is open in a window of its own.');
    return 0;
  }
  return tellHow(file, 'The browser did not open a window');
}

/** @param {string} file @param {string} reason */
function tellHow(file, reason) {
  say(file);
  say(`${reason}: open the file above in Edge, Chrome or Chromium, here or on another computer.`);
  return 0;
}

await runMain(start);
