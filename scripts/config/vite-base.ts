/** What all builds share: where things lie, the constants of the program, and plain output. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { versionIn } from './version.ts';

/** The project's folder, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The program's version. */
export const version = versionIn(readFileSync(`${root}package.json`, 'utf8'));

/** The values that the bundler puts in place of names (see build-constants.d.ts). */
export const define = { __APP_VERSION__: JSON.stringify(version) };

/** Chromium and Node of Electron 45. */
export const DESKTOP_TARGET = { pages: 'chrome156', main: 'node24' } as const;

/** The desktop program's bundles, as electron-builder packs them. */
export const DESKTOP_FOLDER = `${root}dist/desktop`;

/**
 * What pdfkit brings along and Pejling never uses: fonts in WOFF2 and pictures. Left out of every build, which then is smaller.
 */
export const alias = [
  {
    find: /^(?:brotli\/decompress\.js|png-js)$/u,
    replacement: `${root}scripts/config/left-out.ts`,
  },
];
