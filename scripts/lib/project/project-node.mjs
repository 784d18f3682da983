/** The project's own Node (the `node` package) and the tools that run under it; some need more than Node 20. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ExpectedFailure, root } from './project.mjs';
import { run } from './run.mjs';

const OLDEST_MAJOR = 24;

/** @typedef {{ bin?: string | Record<string, string> }} PackageWithBin */

/** The Node to run tools under: the project's own, else this one when it is new enough, else null. */
export function findProjectNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = path.join(root, 'node_modules/node/bin', name);
  if (existsSync(own) && spawnSync(own, ['--version']).status === 0) return own;
  return Number(process.versions.node.split('.')[0]) >= OLDEST_MAJOR ? process.execPath : null;
}

/** The script behind a package's command, so that no shell shim is needed. @param {string} name */
function toolScript(name) {
  const folder = path.join(root, 'node_modules', name);
  /** @type {unknown} */
  const json = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const { bin } = /** @type {PackageWithBin} */ (json);
  const command = name.split('/').pop() ?? name;
  const script = typeof bin === 'string' ? bin : (bin?.[command] ?? Object.values(bin ?? {})[0]);
  if (script === undefined) throw new Error(`${name} has no command`);
  return path.join(folder, script);
}

/**
 * @typedef {object} ToolOptions
 * @property {readonly string[]} [through] a command that starts another one, such as `setpriv …`
 * @property {(file: string) => string} [placeOf] where that other one finds a file of the project
 */

/**
 * Runs a package's command under the project's Node.
 * @param {string} name package name
 * @param {readonly string[]} args
 * @param {import('./run.mjs').RunOptions & ToolOptions} [options]
 */
export function runTool(name, args, { through = [], placeOf = (file) => file, ...options } = {}) {
  const node = findProjectNode();
  if (node === null) throw new ExpectedFailure('Node 24 is missing: run `npm ci` first.');
  const script = placeOf(toolScript(name));
  const [command = node, ...rest] = [...through, placeOf(node), script, ...args];
  return run(command, rest, options);
}
