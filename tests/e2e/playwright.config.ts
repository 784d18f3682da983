/**
 * End-to-end tests of what is built: the one-file edition in a real Chromium, opened from disk, and the desktop
 * program on real Electron (with PEJLING_HOST=electron) or, where that can't be done there, on the Electron double.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import type { Options } from './support/fixtures.ts';
import '../../shared/text/every-dictionary.ts';
import { findBrowser, ORDER_FOR_TESTS } from '../../scripts/lib/browser/find-browser.mjs';

// `npm test` sets CHROMIUM_PATH, which findBrowser reads first; null leaves Playwright's own browser.
const browser = findBrowser(ORDER_FOR_TESTS);

const isReal = process.env.PEJLING_HOST === 'electron';
const folder = isReal ? '../../test-results/electron' : '../../test-results';
const results = fileURLToPath(new URL(folder, import.meta.url));
const screens = process.env.PEJLING_SCREENS?.split(' ').length ?? 0;
// What only CI runs.
const isThorough = Boolean(process.env.PEJLING_THOROUGH);
const notThorough = isThorough ? {} : { grepInvert: /@thorough/ };
// The main job must work in both hosts, from the same files.
const inBothHosts =
  isReal || isThorough ? ['days/conference-*.spec.ts', 'storage/storage-loss.spec.ts'] : [];
// What passes on real Electron is not run on the double as well, but for bundles from a package: real Electron has none.
const onDouble = process.env.PEJLING_BUNDLES ? {} : { grep: /@double/ };

export default defineConfig<Options>({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: path.join(results, 'e2e-artifacts'),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: path.join(results, 'e2e.json') }]],
  projects: [
    { name: 'one-file', testIgnore: 'desktop/**', use: { host: 'one-file' }, ...notThorough },
    {
      name: 'desktop',
      testMatch: ['desktop/**/*.spec.ts', ...inBothHosts],
      use: { host: isReal ? 'electron' : 'double' },
      // Without screens of their own, real windows take the focus from each other. And see `ON_DOUBLE` in support/fixtures.ts.
      ...(isReal
        ? { workers: screens || 1, grepInvert: /@double/ }
        : { ...onDouble, ...notThorough }),
    },
  ],
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    screenshot: 'only-on-failure',
    // What can't be pressed or read by then can't be at all: the test fails at that line, not at the end of its minutes.
    actionTimeout: 60_000,
    launchOptions: {
      ...(browser === null ? {} : { executablePath: browser }),
      // Popups without a click are blocked, as they are for people.
      ignoreDefaultArgs: ['--disable-popup-blocking'],
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
