/** The desktop program on a second computer: `other` shares nothing with `app` but the files on the disk. */
import { fileURLToPath } from 'node:url';
import type { AppWindow } from './app-window.ts';
import type { Desktop } from './desktop.ts';
import { DesktopApp } from './desktop-app.ts';
import { expect, test as base } from './fixtures.ts';
import { RealElectronApp } from './real-electron-app.ts';

const BUILT = fileURLToPath(new URL('../../../dist/desktop', import.meta.url));

interface Fixtures {
  readonly other: AppWindow & { readonly desktop: Desktop };
}

export const test = base.extend<Fixtures>({
  other: async ({ host, start, browserOptions }, use) => {
    const bundles = process.env.PEJLING_BUNDLES ?? BUILT;
    const other =
      host === 'electron'
        ? await RealElectronApp.launch({ bundles, start })
        : await DesktopApp.launch({ bundles, browser: browserOptions, start });
    try {
      await use(other);
    } finally {
      await other.dispose();
    }
    expect(other.problems, 'problems on the other computer').toEqual([]);
  },
});
