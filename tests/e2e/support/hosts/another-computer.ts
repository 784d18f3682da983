/** The desktop program on a second computer: `other` shares nothing with `app` but the files on the disk. */
import { fileURLToPath } from 'node:url';
import { expect, test as base } from '../fixtures.ts';
import { RealElectronApp } from './real-electron-app.ts';

const BUILT = fileURLToPath(new URL('../../../../dist/desktop', import.meta.url));

interface Fixtures {
  readonly other: RealElectronApp;
}

export const test = base.extend<Fixtures>({
  other: async ({ start }, use) => {
    const other = await RealElectronApp.launch({ bundles: BUILT, start });
    try {
      await use(other);
    } finally {
      await other.dispose();
    }
    expect(other.problems, 'problems on the other computer').toEqual([]);
  },
});
