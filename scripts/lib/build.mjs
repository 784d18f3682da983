/** Builds the one-file edition when it is missing or older than what it is made from. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from './install.mjs';
import { ExpectedFailure, ONE_FILE, root, say } from './project.mjs';
import { runTool } from './project-node.mjs';

const SOURCES = [
  'renderer',
  'shared',
  'assets',
  'scripts/config',
  'package.json',
  'package-lock.json',
];

/**
 * When anything under a path last changed, in milliseconds since 1970; null where nothing is. A folder's own
 * time counts too: it is what changes when a file in it is deleted.
 * @param {string} place
 * @returns {number | null}
 */
export function lastChange(place) {
  const stats = statSync(place, { throwIfNoEntry: false });
  if (stats === undefined) return null;
  if (!stats.isDirectory()) return stats.mtimeMs;
  const inside = readdirSync(place).map((name) => lastChange(path.join(place, name)) ?? 0);
  return Math.max(stats.mtimeMs, ...inside);
}

/**
 * Whether a built file has to be built (again).
 * @param {string} built
 * @param {readonly string[]} sources
 */
export function isStale(built, sources) {
  const builtAt = lastChange(built);
  return builtAt === null || sources.some((source) => (lastChange(source) ?? 0) > builtAt);
}

/** Builds, installing what is missing for it. */
export async function build() {
  await ensureInstalled();
  say(`Building ${ONE_FILE} …`);
  const config = ['--config', 'scripts/config/vite.one-file.config.ts', '--configLoader', 'native'];
  const { code, output } = await runTool('vite', ['build', ...config, '--logLevel', 'warn']);
  if (code !== 0) throw new ExpectedFailure(`The build failed:\n${output}`);
  if (output.trim() !== '') say(output);
}

/** Builds only if needed, so that an up-to-date program opens without any package installed. */
export async function ensureBuilt() {
  const sources = SOURCES.map((source) => path.join(root, source));
  if (isStale(path.join(root, ONE_FILE), sources)) await build();
}
