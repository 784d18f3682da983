/**
 * The fixture for all end-to-end tests: `app` is the built program, opened from disk in a profile of its own. The
 * test fails if any of its windows asks the network for something, logs an error, throws, or is
 * stopped by the content security policy.
 *
 *   test('title', async ({ app }) => { await app.page.getByRole(…).click(); });
 */
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { AppWindow, type PersistentContextOptions } from './app-window.ts';

export { expect };

interface Options {
  /** The file to open; a spec may name another one with test.use. */
  readonly file: string;
}

interface Fixtures {
  /** How the browser is started: Playwright's own options, which specs change with test.use. */
  readonly browserOptions: PersistentContextOptions;
  readonly app: AppWindow;
}

export const test = base.extend<Fixtures & Options>({
  file: [fileURLToPath(new URL('../../../dist/pejling.html', import.meta.url)), { option: true }],

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

  app: async ({ file, browserOptions }, use) => {
    const app = await AppWindow.launch(file, browserOptions);
    try {
      await use(app);
    } finally {
      await app.dispose();
    }
    expect(app.problems, 'requests, console errors, page errors and blocked content').toEqual([]);
  },
});
