/** Packages the desktop program with a stand-in runtime and checks the result. Linux only: it needs /bin/true. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packageVersion } from '../electron/find-electron.mjs';
import { fuseComplaints } from '../electron/fuses.mjs';
import {
  archiveComplaints,
  besideComplaints,
  desktopComplaints,
  packagedLanguages,
} from './package-content.mjs';
import { DESKTOP, ExpectedFailure, root } from '../project/project.mjs';
import { findProjectNode, runTool } from '../project/project-node.mjs';
import { run } from '../project/run.mjs';
import { makeStandInRuntime } from '../electron/stand-in-runtime.mjs';

/**
 * What is wrong with the package, in sentences; empty if all is right. Needs the packages to be installed and
 * the program to be built.
 * @param {{ browser: string | null }} options the Chromium that the packaged program is started in; null
 * leaves that out
 * @returns {Promise<readonly string[]>}
 */
export async function checkPackage({ browser }) {
  const node = findProjectNode();
  const version = packageVersion();
  if (node === null || version === null) throw new ExpectedFailure('Run `npm ci` first.');
  if (!existsSync('/bin/true')) throw new ExpectedFailure('package:check needs Linux.');
  const out = mkdtempSync(path.join(tmpdir(), 'pejling-package-'));
  try {
    const runtime = path.join(out, 'runtime');
    makeStandInRuntime(runtime, version);
    const script = path.join(root, 'scripts/lib/package/make-package.mjs');
    const { code, output } = await run(node, [script, runtime, out]);
    if (code !== 0) return [`electron-builder failed:\n${output}`];
    return [
      ...(await contentComplaints(out)),
      ...(browser === null ? [] : await startComplaints(path.join(out, 'app', DESKTOP), browser)),
    ];
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** @param {string} out as make-package.mjs leaves it */
async function contentComplaints(out) {
  const unpacked = path.join(out, 'package/linux-unpacked');
  const app = path.join(out, 'app');
  const names = filesIn(app);
  const files = new Map(names.map((name) => [name, readFileSync(path.join(app, name), 'utf8')]));
  /** @type {unknown} */
  const desktop = JSON.parse(readFileSync(path.join(out, 'desktop.json'), 'utf8'));
  const settings = readFileSync(path.join(root, 'electron-builder.yml'), 'utf8');
  const built = names.filter((name) => name.startsWith(`${DESKTOP}/`));
  return [
    ...archiveComplaints(files),
    ...built
      .filter((name) => !isSame(path.join(app, name), path.join(root, name)))
      .map((name) => `${name} is not the one that was built.`),
    ...besideComplaints(filesIn(unpacked), packagedLanguages(settings)),
    ...(await fuseComplaints(path.join(unpacked, 'pejling'))),
    ...desktopComplaints({ deb: '', appImage: '', mime: '', .../** @type {object} */ (desktop) }),
  ];
}

/** @param {string} packed @param {string} built */
function isSame(packed, built) {
  return existsSync(built) && readFileSync(packed).equals(readFileSync(built));
}

/** Starts the packaged bundles on the Electron double. @param {string} bundles folder @param {string} browser */
async function startComplaints(bundles, browser) {
  const args = ['--config', 'tests/e2e/playwright.config.ts', '--project=desktop'];
  // Uses its own report and folder, so that those of `npm test` stay.
  const own = ['--reporter', 'line', '--output', 'test-results/package-artifacts'];
  const env = { CHROMIUM_PATH: browser, PEJLING_BUNDLES: bundles, NO_COLOR: process.env.NO_COLOR };
  const test = ['test', 'starts', ...args, ...own];
  const { code, output } = await runTool('@playwright/test', test, { env });
  return code === 0 ? [] : [`The packaged program does not start on the double:\n${output}`];
}

/** Paths of all files below a folder, relative to it and with slashes. @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.replaceAll('\\', '/'));
}
