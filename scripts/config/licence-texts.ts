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
  const { version, license, author } = about as Readonly<Record<string, unknown>>;
  const names = readdirSync(folder);
  const texts = LICENCE_FILES.flatMap((pattern) => names.filter((file) => pattern.test(file))).map(
    (file) => readFileSync(path.join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim(),
  );
  // Some packages only name their licence; its text is then the usual one.
  if (texts.length === 0 && license === 'MIT' && typeof author === 'string') {
    texts.push(mit(author));
  }
  if (typeof version !== 'string' || typeof license !== 'string' || texts.length === 0) {
    throw new Error(`${name} does not say its version and licence`);
  }
  return { name: title ?? name, version, licence: license, text: texts.join('\n\n') };
}

/** The MIT licence, as published by the Open Source Initiative. */
function mit(author: string): string {
  return `MIT License

Copyright (c) ${author}

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;
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
