/**
 * Installs the packages when they are absent or stale, and the project's own Node 24.
 * Runs on Node 20 with nothing but npm: no imports from node_modules.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ExpectedFailure, root, say } from './project.mjs';
import { findProjectNode } from './project-node.mjs';
import { run } from './run.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */
/** @typedef {Record<string, LockedPackage>} LockedPackages */

/**
 * Whether the installed packages are those of the lock file. npm writes the list of installed packages when
 * it has finished, so an interrupted installation has none. Optional packages may be missing: they belong to
 * other platforms.
 * @param {LockedPackages} wanted
 * @param {LockedPackages | null} installed
 */
export function isInstallCurrent(wanted, installed) {
  if (installed === null) return false;
  return Object.entries(wanted).every(([location, entry]) => {
    if (location === '') return true;
    const found = installed[location];
    if (found === undefined) return entry.optional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/** Updates node_modules. Prints nothing if there is nothing to do. */
export async function ensureInstalled() {
  const wanted = readPackages('package-lock.json');
  if (wanted === null) throw new ExpectedFailure('package-lock.json is missing or unreadable.');
  if (!isInstallCurrent(wanted, readPackages('node_modules/.package-lock.json'))) {
    say('Installing packages (npm ci) …');
    await npm(installArguments(), 'The packages could not be installed. npm said:');
  }
  if (findProjectNode() === null) {
    // npm skipped the package's install script (`ignore-scripts`); only this one is needed.
    say('Installing the project’s own Node …');
    await npm(
      ['rebuild', 'node', '--ignore-scripts=false'],
      'The project’s own Node could not be installed; install Node 24 or newer instead. npm said:',
    );
  }
}

/**
 * `npm ci` empties node_modules first. Windows can't delete a program that runs, and within `npm test` that is
 * this very Node; `npm install` then changes only what differs.
 */
function installArguments() {
  const runsFromPackages = process.execPath.startsWith(path.join(root, 'node_modules'));
  const command = process.platform === 'win32' && runsFromPackages ? 'install' : 'ci';
  return [command, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
}

/**
 * Runs npm under the Node it came with: ours may be about to be replaced.
 * @param {readonly string[]} args
 * @param {string} complaint
 */
async function npm(args, complaint) {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  const { code, output } =
    script !== undefined && existsSync(script)
      ? await run(node ?? process.execPath, [script, ...args])
      : await run('npm', args, { shell: process.platform === 'win32' });
  if (code !== 0) throw new ExpectedFailure(`${complaint}\n${output}`);
}

/** @param {string} file @returns {LockedPackages | null} */
function readPackages(file) {
  try {
    /** @type {unknown} */
    const lock = JSON.parse(readFileSync(path.join(root, file), 'utf8'));
    if (typeof lock !== 'object' || lock === null || !('packages' in lock)) return null;
    return /** @type {LockedPackages} */ (lock.packages);
  } catch {
    return null;
  }
}
