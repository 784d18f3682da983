/**
 * A stand-in for Electron's runtime, for machines that can't fetch the real one. It suffices for
 * electron-builder to make a package, but does not run.
 */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { shippedFuses } from './fuses.mjs';

/** More languages than the package keeps. */
const LANGUAGES = ['da', 'de', 'en-GB', 'en-US', 'sv'];

/**
 * Writes it into a folder, which is made.
 * @param {string} folder
 * @param {string} version of Electron
 */
export function makeStandInRuntime(folder, version) {
  for (const part of ['resources', 'locales']) {
    mkdirSync(path.join(folder, part), { recursive: true });
  }
  /** @param {string} name @param {string | Buffer} content */
  const write = (name, content) => {
    writeFileSync(path.join(folder, name), content);
  };
  write('electron', Buffer.concat([readFileSync('/bin/true'), shippedFuses()]));
  chmodSync(path.join(folder, 'electron'), 0o755);
  write('version', version);
  write('LICENSE', 'Electron');
  write('LICENSES.chromium.html', 'Chromium');
  for (const language of LANGUAGES) write(`locales/${language}.pak`, '');
}
