/**
 * The fixture for all end-to-end tests: `app` is the built program in folders of its own. The project says in which
 * host: the one file, opened from disk, or the desktop program, on the Electron double or on real Electron. The test
 * fails if any of its windows asks the network for something, logs an error, throws, or is stopped by the content
 * security policy. `desktop` is what specs can do to the desktop program from outside.
 *
 *   test('title', async ({ app }) => { await app.page.getByRole(…).click(); });
 */
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, chromium, expect, type Browser } from '@playwright/test';
import type { AppWindow } from './hosts/app-window.ts';
import type { PersistentContextOptions } from './hosts/browser.ts';
import type { Desktop, DesktopStart } from './hosts/desktop.ts';
import { DesktopApp } from './hosts/desktop-app.ts';
import { OneFileApp } from './hosts/one-file-app.ts';
import { RealElectronApp } from './hosts/real-electron-app.ts';

export { expect };

/**
 * For specs of what can't be brought about from outside of real Electron: a request past the bridge, the names of displays, a
 * full disk. `npm run test:electron` leaves them to the double, which runs nothing else.
 */
export const ON_DOUBLE = { tag: '@double' } as const;

const BUILT = fileURLToPath(new URL('../../../dist', import.meta.url));

export type Host = 'one-file' | 'double' | 'electron';

export interface Options {
  readonly host: Host;
  /** The file to open in the one-file host; a spec may name another one with test.use. */
  readonly file: string;
  /** The one file gets a browser of its own, for specs that close, kill or look into it; the others share one that keeps nothing. */
  readonly keepsProfile: boolean;
  /** How the desktop program is started. */
  readonly start: DesktopStart;
}

interface Fixtures {
  /** The folder that profiles are made in. */
  readonly place: string;
  /** How the browser is started: Playwright's own options, which specs change with test.use. */
  readonly browserOptions: PersistentContextOptions;
  readonly app: AppWindow;
  readonly desktop: Desktop;
}

interface WorkerFixtures {
  /** The browser of this worker that its tests share, started when the first one asks. */
  readonly sharedBrowser: () => Promise<Browser>;
}

async function launch(
  {
    host,
    file,
    keepsProfile,
    start,
    place,
    sharedBrowser,
  }: Options & Pick<Fixtures, 'place'> & WorkerFixtures,
  browser: PersistentContextOptions,
) {
  const bundles = process.env.PEJLING_BUNDLES ?? path.join(BUILT, 'desktop');
  switch (host) {
    case 'one-file':
      return keepsProfile
        ? OneFileApp.launch(file, browser, place)
        : OneFileApp.open(file, browser, await sharedBrowser());
    case 'double':
      return DesktopApp.launch({ bundles, browser, start }, place);
    case 'electron':
      return RealElectronApp.launch({ bundles, start });
  }
}

export const test = base.extend<Fixtures & Options, WorkerFixtures>({
  host: ['one-file', { option: true }],
  file: [path.join(BUILT, 'pejling.html'), { option: true }],
  keepsProfile: [false, { option: true }],
  start: [{}, { option: true }],

  sharedBrowser: [
    async ({ launchOptions, headless }, use) => {
      const running: Browser[] = [];
      await use(async () => {
        const found = running.find((browser) => browser.isConnected());
        if (found) return found;
        const browser = await chromium.launch({ ...launchOptions, headless });
        running.push(browser);
        return browser;
      });
      for (const browser of running) await browser.close();
    },
    { scope: 'worker' },
  ],

  // Playwright reads which fixtures are used off the braces.
  place: async ({}, use) => {
    await use(tmpdir());
  },

  browserOptions: async (
    {
      launchOptions,
      headless,
      viewport,
      deviceScaleFactor,
      locale,
      timezoneId,
      colorScheme,
      contextOptions,
    },
    use,
  ) => {
    await use({
      ...contextOptions,
      ...launchOptions,
      headless,
      viewport,
      ...(deviceScaleFactor === undefined ? {} : { deviceScaleFactor }),
      ...(locale === undefined ? {} : { locale }),
      ...(timezoneId === undefined ? {} : { timezoneId }),
      colorScheme,
      acceptDownloads: true,
    });
  },

  app: async ({ host, file, keepsProfile, start, place, sharedBrowser, browserOptions }, use) => {
    const options = { host, file, keepsProfile, start, place, sharedBrowser };
    const app = await launch(options, browserOptions);
    try {
      await use(app);
    } finally {
      await app.dispose();
    }
    expect(app.problems, 'requests, console errors, page errors and blocked content').toEqual([]);
  },

  desktop: async ({ app }, use) => {
    if (!('desktop' in app)) throw new Error('This spec is for the desktop program');
    await use(app.desktop as Desktop);
  },
});
