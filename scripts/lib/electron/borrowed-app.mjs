/**
 * The program that the borrowed runtime starts (borrowed-electron.mjs), because it lacks Electron's own one
 * for `electron main.js`. The first argument that is not a switch is the main file; modules named by `-r` are
 * loaded before it.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const required = process.argv.indexOf('-r');
if (required > 0) {
  const [, loader = ''] = process.argv.splice(required, 2);
  createRequire(import.meta.url)(loader);
}
const at = process.argv.findIndex((argument, index) => index > 0 && !argument.startsWith('-'));
const main = path.resolve(process.argv[at] ?? '');
// Electron's own program does the same; the second function has no type. The program's arguments come after
// its main file.
process.argv.splice(1, at - 1);
const { setAppPath } = /** @type {{ setAppPath: (folder: string) => void }} */ (
  /** @type {unknown} */ (app)
);
setAppPath.call(app, path.dirname(main));
// Awaited at top level, so that all of it runs before the program is ready.
await import(pathToFileURL(main).href);
