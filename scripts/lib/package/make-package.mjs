/**
 * Makes an unpacked Linux package on a runtime that lies in a folder, and lists it. Run under the project's own Node:
 * `node make-package.mjs RUNTIME OUT`. Leaves in OUT: `package/`, `app/` (the archive's content) and `desktop.json`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { extractAll } from '@electron/asar';
import { Arch, build, Platform } from 'electron-builder';
import { root } from '../project/project.mjs';

const [runtime = '', out = ''] = process.argv.slice(2);
const packages = path.join(out, 'package');

/** @type {Record<string, string>} */
const desktop = {};

/**
 * electron-builder calls this with what it has computed for a target; returning true keeps it from making the target.
 * @param {unknown} computed of a deb: the arguments and the .desktop file; of an AppImage: the .desktop file's text
 */
async function note(computed) {
  if (isDeb(computed)) {
    const [args, entry] = computed;
    desktop.deb = readFileSync(entry, 'utf8');
    const [types = ''] = args.find((arg) => arg.includes('/mime/packages/'))?.split('=') ?? [];
    if (types !== '') desktop.mime = readFileSync(types, 'utf8');
  } else {
    desktop.appImage = /** @type {{ desktop: string }} */ (computed).desktop;
  }
  return Promise.resolve(true);
}

/** @param {unknown} computed @returns {computed is readonly [readonly string[], string]} */
function isDeb(computed) {
  return Array.isArray(computed);
}

await build({
  projectDir: root,
  targets: Platform.LINUX.createTarget(['dir', 'AppImage', 'deb'], Arch.x64),
  publish: 'never',
  config: { electronDist: runtime, directories: { output: packages } },
  effectiveOptionComputed: note,
});
extractAll(path.join(packages, 'linux-unpacked/resources/app.asar'), path.join(out, 'app'));
writeFileSync(path.join(out, 'desktop.json'), JSON.stringify(desktop));
