/** Finds Electron's runtime: a local copy that ELECTRON_OVERRIDE_DIST_PATH names, else the one beside the package. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../project/project.mjs';

/** The folder of the `electron` package. */
export const PACKAGE = path.join(root, 'node_modules/electron');

/** @typedef {Record<string, string | undefined>} Environment */
/** @typedef {{ read: (file: string) => string | null, exists: (file: string) => boolean }} Disk */

/**
 * The program within a folder that holds a runtime.
 * @param {NodeJS.Platform} platform
 */
export function runtimeName(platform) {
  if (platform === 'win32') return 'electron.exe';
  return platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

/**
 * The runtime to start, or null. The one beside the package counts only if it is complete and of the
 * package's own version: the installer writes path.txt last.
 * @param {{ platform: NodeJS.Platform, env: Environment, folder: string, disk: Disk }} machine
 * @returns {string | null}
 */
export function runtimeIn({ platform, env, folder, disk }) {
  const name = runtimeName(platform);
  const join = platform === 'win32' ? joinOnWindows : joinElsewhere;
  if (env.ELECTRON_OVERRIDE_DIST_PATH) {
    const program = join(env.ELECTRON_OVERRIDE_DIST_PATH, name);
    return disk.exists(program) ? program : null;
  }
  const program = join(folder, 'dist', name);
  const isWhole =
    disk.read(join(folder, 'path.txt')) === name &&
    disk.read(join(folder, 'dist/version'))?.replace(/^v/, '') === packageVersion(folder, disk);
  return isWhole && disk.exists(program) ? program : null;
}

/** @param {readonly string[]} parts */
const joinOnWindows = (...parts) => path.win32.join(...parts);
/** @param {readonly string[]} parts */
const joinElsewhere = (...parts) => path.posix.join(...parts);

/**
 * The version of Electron that the project asks for; null if the package is not installed.
 * @param {string} [folder]
 * @param {Disk} [disk]
 * @returns {string | null}
 */
export function packageVersion(folder = PACKAGE, disk = DISK) {
  const text = disk.read(path.join(folder, 'package.json'));
  if (text === null) return null;
  /** @type {unknown} */
  const about = JSON.parse(text);
  return /** @type {{ version: string }} */ (about).version;
}

/** @type {Disk} */
const DISK = {
  exists: existsSync,
  read: (file) => (existsSync(file) ? readFileSync(file, 'utf8').trim() : null),
};

/** The runtime to start here, or null. */
export function findElectron() {
  return runtimeIn({ platform: process.platform, env: process.env, folder: PACKAGE, disk: DISK });
}
