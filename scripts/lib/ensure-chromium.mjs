/**
 * A Chromium for the tests: an installed one, else Debian's through apt-get, else Playwright's own download,
 * else a sentence saying what to install.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, ORDER_FOR_TESTS } from './find-browser.mjs';
import { ExpectedFailure, say } from './project.mjs';
import { findProjectNode, runTool } from './project-node.mjs';
import { run } from './run.mjs';

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

/** Where Playwright keeps its browser, if it has downloaded one. */
async function playwrightsOwn() {
  const print = "import('@playwright/test').then((p) => console.log(p.chromium.executablePath()))";
  const { code, output } = await run(findProjectNode() ?? process.execPath, ['-e', print]);
  return code === 0 && existsSync(output) ? output : null;
}

async function installWithApt() {
  const apt = aptCommand();
  if (apt === null) return null;
  say('Installing Chromium (apt-get) …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends', 'chromium'];
  for (const step of [['update'], install]) {
    const [command = '', ...args] = [...apt, ...step];
    const { code, output } = await run(command, args, { env });
    if (code !== 0) {
      say(`apt-get could not install it. ${firstError(output)}`);
      return null;
    }
  }
  return findBrowser(ORDER_FOR_TESTS);
}

/** apt-get as root, or through a sudo that asks for no password; null where neither is possible. */
function aptCommand() {
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version']).status !== 0) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  const sudoAsksNothing = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return sudoAsksNothing ? ['sudo', '-n', 'apt-get'] : null;
}

async function downloadWithPlaywright() {
  say('Downloading Chromium (Playwright) …');
  const { code, output } = await runTool('@playwright/test', ['install', 'chromium']);
  if (code === 0) return playwrightsOwn();
  say(`The download failed. ${firstError(output)}`);
  return null;
}

/** The line of a program's output that says what went wrong. @param {string} output */
function firstError(output) {
  return output.split('\n').find((line) => /^\s*(?:E:|Error\b)/.test(line)) ?? '';
}
