/** Builds the one-file edition and the desktop program if they are missing or older than their sources. */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from './install.mjs';
import { DESKTOP, ExpectedFailure, ONE_FILE, root, say } from './project.mjs';
import { runTool } from './project-node.mjs';

const SOURCES = [
  'electron',
  'renderer',
  'shared',
  'assets',
  'scripts/config',
  'package.json',
  'package-lock.json',
];

/** The parts of the desktop program in its folder. The pages' build empties its own folder. */
const DESKTOP_PARTS = ['main.js', 'preload.cjs', 'licences.txt', 'pages'];

/** The files that must exist and be up to date, relative to the root. */
const BUILT = [
  ONE_FILE,
  ...['main.js', 'preload.cjs', 'pages/facilitator.html', 'pages/audience.html'].map(
    (name) => `${DESKTOP}/${name}`,
  ),
];

const CONFIGS = ['one-file', 'desktop-pages', 'main', 'preload'];

/**
 * When anything under a path last changed, in milliseconds since 1970; null if nothing is there. A folder's
 * own time counts too, since it changes when a file in it is deleted.
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

/** Builds everything, installing what is missing for it. The builds run side by side: together about two seconds. */
export async function build() {
  await ensureInstalled();
  say(`Building ${ONE_FILE} and ${DESKTOP} …`);
  removeStrays(path.join(root, DESKTOP), DESKTOP_PARTS);
  const outcomes = await Promise.all(
    CONFIGS.map((name) => {
      const config = ['--config', `scripts/config/vite.${name}.config.ts`];
      return runTool('vite', [
        'build',
        ...config,
        '--configLoader',
        'native',
        '--logLevel',
        'warn',
      ]);
    }),
  );
  const output = outcomes.map((outcome) => outcome.output.trim()).filter((text) => text !== '');
  if (outcomes.some(({ code }) => code !== 0)) {
    throw new ExpectedFailure(`The build failed:\n${output.join('\n')}`);
  }
  if (output.length > 0) say(output.join('\n'));
}

/**
 * Removes what an earlier build left and this one doesn't make.
 * @param {string} folder
 * @param {readonly string[]} parts
 */
export function removeStrays(folder, parts) {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (!parts.includes(name)) rmSync(path.join(folder, name), { recursive: true });
  }
}

/** Builds only if needed, so that an up-to-date program opens without any package installed. */
export async function ensureBuilt() {
  const sources = SOURCES.map((source) => path.join(root, source));
  if (BUILT.some((built) => isStale(path.join(root, built), sources))) await build();
}
