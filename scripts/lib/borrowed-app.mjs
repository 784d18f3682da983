/**
 * What the borrowed runtime starts (borrowed-electron.mjs): it came without the program that Electron's own runtime has for
 * `electron main.js`. Takes the first argument that is no switch for the program's main file, and loads what `-r` names before it.
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
// Both as Electron's own does it; the second has no type. The program's arguments come after its main file.
process.argv.splice(1, at - 1);
const { setAppPath } = /** @type {{ setAppPath: (folder: string) => void }} */ (
  /** @type {unknown} */ (app)
);
setAppPath.call(app, path.dirname(main));
// Awaited at top level, so that all of it runs before the program is ready.
await import(pathToFileURL(main).href);
