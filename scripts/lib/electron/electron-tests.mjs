/** Runs the desktop program's end-to-end tests on real Electron: prepares runtime, user and screens, and cleans up afterwards. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { borrowElectron, canBorrow } from './borrowed-electron.mjs';
import { build } from '../project/build.mjs';
import { fetchElectron } from './fetch-electron.mjs';
import { findElectron } from './find-electron.mjs';
import { installPackages } from '../project/apt.mjs';
import { ordinaryUser } from './ordinary-user.mjs';
import { ExpectedFailure, root, say } from '../project/project.mjs';
import { runTool } from '../project/project-node.mjs';
import { run } from '../project/run.mjs';
import { startScreens } from './screens.mjs';
import { countPlaywright, readCounts } from '../reports/test-counts.mjs';

const RESULTS = 'test-results/electron';
/** One screen each: the real windows of a worker take the focus from each other. */
const WORKERS = 2;

/**
 * Needs the packages to be installed. Throws an ExpectedFailure if real Electron can't be obtained.
 * @param {readonly string[]} args for Playwright
 * @returns {Promise<{ ok: boolean, counts: import('../reports/test-counts.mjs').Counts }>}
 */
export async function runElectronTests(args) {
  rmSync(path.join(root, RESULTS), { recursive: true, force: true });
  const runtime = await runtimeFolder();
  await build();
  const user = ordinaryUser();
  const screens = process.platform === 'linux' ? await startScreens(WORKERS, user) : null;
  try {
    user.giveFolder(path.join(root, RESULTS));
    const config = ['test', '--config', 'tests/e2e/playwright.config.ts', '--project=desktop'];
    const env = {
      ...user.env,
      PEJLING_HOST: 'electron',
      PEJLING_SCREENS: screens?.names.join(' '),
      ...(runtime === null ? {} : { ELECTRON_OVERRIDE_DIST_PATH: user.placeOf(runtime) }),
      NO_COLOR: process.env.NO_COLOR,
    };
    const options = { stream: true, env, through: user.through, placeOf: user.placeOf };
    const { code } = await runTool('@playwright/test', [...config, ...args], options);
    return { ok: code === 0, counts: readCounts(`${RESULTS}/e2e.json`, countPlaywright) };
  } finally {
    await screens?.end();
    user.end();
  }
}

/** The folder of the borrowed runtime; null if Electron's own is installed. */
export async function runtimeFolder() {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) {
    if (findElectron() !== null) return process.env.ELECTRON_OVERRIDE_DIST_PATH;
    throw new ExpectedFailure('ELECTRON_OVERRIDE_DIST_PATH holds no Electron runtime.');
  }
  if (findElectron() !== null) return null;
  if (canBorrow()) return ensureLibraries(await borrowElectron());
  if ((await fetchElectron({ isAsked: true })) !== null) return null;
  throw new ExpectedFailure('Electron’s runtime could not be fetched: nothing was tested on it.');
}

/** Libraries that Electron needs and a minimal machine lacks. */
const LIBRARIES = ['libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2', 'libxss1'];

/** @param {string} folder */
async function ensureLibraries(folder) {
  const missing = async () => {
    const { output } = await run('ldd', [path.join(folder, 'electron')]);
    return output.split('\n').filter((line) => line.includes('not found'));
  };
  if ((await missing()).length > 0) await installPackages('Electron’s libraries', LIBRARIES);
  const left = await missing();
  if (left.length === 0) return folder;
  say(left.join('\n'));
  throw new ExpectedFailure(`Electron needs libraries. On Debian: ${LIBRARIES.join(' ')}`);
}
