import { describe, expect, it } from 'vitest';
import {
  archiveComplaints,
  besideComplaints,
  desktopComplaints,
  packagedLanguages,
} from './package-content.mjs';

const AT = 'dist/desktop';
const MANIFEST = {
  name: 'pejling',
  productName: 'Pejling',
  version: '1.0.0',
  type: 'module',
  main: 'dist/desktop/main.js',
};
const FILES: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify(MANIFEST),
  [`${AT}/main.js`]: 'import "electron";',
  [`${AT}/preload.cjs`]: 'require("electron");',
  [`${AT}/licences.txt`]: 'OFL',
  [`${AT}/pages/facilitator.html`]: '<script src="./assets/facilitator.js"></script>',
  [`${AT}/pages/audience.html`]: '<link href="./assets/audience.css">',
  [`${AT}/pages/assets/facilitator.js`]: 'import "../shared.js";',
  [`${AT}/pages/assets/shared.js`]: 'const later = () => import("../later.js");',
  [`${AT}/pages/assets/later.js`]: '',
  [`${AT}/pages/assets/audience.css`]: '',
};
const check = (change: Readonly<Record<string, string>> = {}, without = '') =>
  archiveComplaints(
    new Map(Object.entries({ ...FILES, ...change }).filter(([name]) => name !== without)),
  );
const manifest = (change: object) => ({
  'package.json': JSON.stringify({ ...MANIFEST, ...change }),
});

describe('archiveComplaints', () => {
  it('is content with the three bundles, the licences and package.json', () => {
    expect(check()).toEqual([]);
  });

  it.each([
    'node_modules/react/index.js',
    'electron-builder.yml',
    `${AT}/main.js.map`,
    `${AT}/pages/assets/stray.js`,
    `${AT}/pages/assets/later.js.map`,
    `${AT}/pages/assets/later.wasm`,
    `${AT}/pages/pejling.html`,
    'dist/pejling.html',
    'shared/domain/poll/poll.ts',
  ])('finds a stray file: %s', (name) => {
    expect(check({ [name]: '' })).toEqual([`It holds ${name}.`]);
  });

  it.each([
    `${AT}/main.js`,
    `${AT}/preload.cjs`,
    `${AT}/licences.txt`,
    `${AT}/pages/audience.html`,
  ])('misses %s', (name) => {
    expect(check({}, name)).toContain(`It lacks ${name}.`);
  });

  it.each([
    ['development packages', { devDependencies: {} }],
    ['scripts', { scripts: {} }],
    ['another beginning', { main: 'main.js' }],
    ['CommonJS', { type: 'commonjs' }],
    ['another name', { productName: 'Electron' }],
  ])('does not take a package.json with %s', (_what, change) => {
    expect(check(manifest(change))).toHaveLength(1);
  });

  it('finds a pointer at a source map', () => {
    expect(check({ [`${AT}/main.js`]: '//# sourceMappingURL=main.js.map' })).toHaveLength(1);
  });
});

describe('besideComplaints', () => {
  const right = [
    'LICENSE.electron.txt',
    'LICENSES.chromium.html',
    'locales/da.pak',
    'locales/en-US.pak',
    'pejling',
    'resources/app.asar',
    'resources/apparmor-profile',
    'version',
  ];

  const complaints = (names: readonly string[]) => besideComplaints(names, ['da', 'en-US']);

  it('wants the licences of Electron and Chromium, and nothing loose', () => {
    expect(complaints(right)).toEqual([]);
    expect(complaints(right.slice(1))).toHaveLength(1);
    expect(complaints([...right, 'resources/app/main.js'])).toHaveLength(1);
    expect(complaints([...right, 'resources/app.asar.unpacked/x.node'])).toHaveLength(1);
  });

  it('wants each language that comes along', () => {
    const languages = packagedLanguages('appId: a\nelectronLanguages: [da, en-US, sv]\nmac:\n');
    expect(besideComplaints(right, languages)).toEqual([
      'Beside the archive is no locales/sv.pak.',
    ]);
  });
});

describe('desktopComplaints', () => {
  const entry =
    'Exec=/opt/Pejling/pejling %U\nMimeType=application/x-pejling;\nCategories=Office;\n';
  const mime = '<mime-type type="application/x-pejling"><glob pattern="*.pejling"/></mime-type>';
  const right = { deb: entry, appImage: entry.replace('/opt/Pejling/pejling', 'AppRun'), mime };

  it('is content with a program that opens its files', () => {
    expect(desktopComplaints(right)).toEqual([]);
  });

  it.each([
    ['no file type', { mime: '' }],
    ['no association', { deb: entry.replace('x-pejling', 'json') }],
    ['no file given', { deb: entry.replace(' %U', '') }],
    ['the sandbox given up', { appImage: entry.replace(' %U', ' --no-sandbox %U') }],
    ['another category', { appImage: entry.replace('Office', 'Game') }],
  ])('complains of %s', (_what, change) => {
    expect(desktopComplaints({ ...right, ...change })).toHaveLength(1);
  });
});
