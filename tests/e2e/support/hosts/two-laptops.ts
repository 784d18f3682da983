/** The one-file edition on a second laptop: `other` shares nothing with `app` but what is carried over. */
import type { Page } from '@playwright/test';
import {
  askedOfBrowser,
  givePickers,
  pickNext,
  textOnShelf,
  writeOnShelf,
} from '../files/browser-files.ts';
import type { Facilitator } from '../conduct/facilitator.ts';
import { expect, test as base } from '../fixtures.ts';
import { OneFileApp } from './one-file-app.ts';
import { hint } from '../conduct/console.ts';

interface Fixtures {
  readonly other: OneFileApp;
}

export const test = base.extend<Fixtures>({
  other: async ({ file, browserOptions }, use) => {
    const other = await OneFileApp.launch(file, browserOptions);
    try {
      await use(other);
    } finally {
      await other.dispose();
    }
    expect(other.problems, 'problems on the other laptop').toEqual([]);
  },
});

/** From now on the pages of this laptop have files: see `browser-files`. */
export async function giveFiles(app: Pick<OneFileApp, 'context' | 'page'>): Promise<void> {
  await app.context.addInitScript(givePickers);
  await app.page.reload();
}

/** Saves the workshop under `name`, as a facilitator does, and gives the file's text. */
export async function saveAs(me: Facilitator, name: string): Promise<string> {
  const { page } = me;
  await pickNext(page, name);
  const before = (await askedOfBrowser(page)).length;
  await me.press('Control+Shift+s');
  // The hint may be that of the save before; and a file that was picked is empty until it is written.
  await expect.poll(async () => (await askedOfBrowser(page)).length).toBeGreaterThan(before);
  await expect.poll(() => textOnShelf(page, name)).toBeTruthy();
  await expect(hint(page)).toContainText(name);
  return (await textOnShelf(page, name)) ?? '';
}

/** Puts a file on a laptop; the next dialog gives it. */
export async function bring(page: Page, name: string, text: string): Promise<void> {
  await writeOnShelf(page, name, text);
  await pickNext(page, name);
}
