/**
 * A Chromium for the tests: an installed one, else Debian's through apt-get, else Playwright's own download,
 * else a sentence saying what to install.
 */
import { existsSync } from 'node:fs';
import { firstError, installPackages } from '../project/apt.mjs';
import { findBrowser, ORDER_FOR_TESTS } from './find-browser.mjs';
import { ExpectedFailure, say } from '../project/project.mjs';
import { findProjectNode, runTool } from '../project/project-node.mjs';
import { run } from '../project/run.mjs';

/** The path of a browser for the tests, installed if need be. Needs the packages to be installed. */
export async function ensureChromium() {
  const found =
    findBrowser(ORDER_FOR_TESTS) ??
    (await playwrightsOwn()) ??
    (await installWithApt()) ??
    (await downloadWithPlaywright());
  if (found !== null) return found;
  throw new ExpectedFailure(
    'The end-to-end tests need a browser: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one.',
  );
}

/** The path of Playwright's browser, if it has downloaded one. */
async function playwrightsOwn() {
  const print = "import('@playwright/test').then((p) => console.log(p.chromium.executablePath()))";
  const { code, output } = await run(findProjectNode() ?? process.execPath, ['-e', print]);
  return code === 0 && existsSync(output) ? output : null;
}

async function installWithApt() {
  return (await installPackages('Chromium', ['chromium'])) ? findBrowser(ORDER_FOR_TESTS) : null;
}

async function downloadWithPlaywright() {
  say('Downloading Chromium (Playwright) …');
  const { code, output } = await runTool('@playwright/test', ['install', 'chromium']);
  if (code === 0) return playwrightsOwn();
  say(`The download failed. ${firstError(output)}`);
  return null;
}
