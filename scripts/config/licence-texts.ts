/** Reads the licences of packages from node_modules. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ListedPackage } from './licence-list.ts';

export interface PackageLicence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** The text itself, and the notices that some licences require (Apache 2.0, section 4d). */
const LICENCE_FILES = [/^licen[cs]e(?:\.\w+)?$/i, /^notice(?:\.\w+)?$/i] as const;

/** @param modules the folder `node_modules`. Throws if a package does not name its licence. */
export function readLicence(modules: string, { name, title }: ListedPackage): PackageLicence {
  const folder = path.join(modules, name);
  const about: unknown = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const { version, license } = about as { readonly version?: unknown; readonly license?: unknown };
  const names = readdirSync(folder);
  const texts = LICENCE_FILES.flatMap((pattern) => names.filter((file) => pattern.test(file))).map(
    (file) => readFileSync(path.join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim(),
  );
  if (typeof version !== 'string' || typeof license !== 'string' || texts.length === 0) {
    throw new Error(`${name} does not say its version and licence`);
  }
  return { name: title ?? name, version, licence: license, text: texts.join('\n\n') };
}

/** All of them as one plain text, for people who look into the program's folder. */
export function licencesText(product: string, licences: readonly PackageLicence[]): string {
  const line = '='.repeat(72);
  const parts = licences.map(
    ({ name, version, licence, text }) => `${line}\n${name} ${version} (${licence})\n\n${text}\n`,
  );
  const head =
    `${product} holds work of others. Their licences follow. Those of Electron and Chromium come\n` +
    'with the runtime: LICENSE.electron.txt and LICENSES.chromium.html.\n';
  return [head, ...parts].join('\n');
}
