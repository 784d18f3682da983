/** One running program: a second start brings it to the front, hands its file over, and disturbs nothing in it. */
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { ORIGIN } from '../support/desktop.ts';
import { Facilitator } from '../support/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import { leave, openRound } from '../support/open-round.ts';

const words = dictionaryFor('da');
/** A whole workshop file of a conference that was conducted. */
const MODEL = fileURLToPath(
  new URL('../../../shared/file-format/testing/version-1.pejling', import.meta.url),
);

test('a second start brings the first to the front', async ({ app, desktop }) => {
  const me = await openRound(app.page, 2);
  await me.openAudience(app);
  await me.beginSlip(1, null);
  await me.type('12');
  await desktop.minimize(app.page);
  expect(await desktop.windowState(app.page)).toMatchObject({ isMinimized: true });

  await desktop.startSecond([]);
  await expect
    .poll(() => desktop.windowState(app.page))
    .toMatchObject({ isMinimized: false, isVisible: true, isFocused: true });
  // No window more, and the half-typed slip is still there.
  expect(await desktop.windows()).toEqual([
    `${ORIGIN}/facilitator.html`,
    `${ORIGIN}/audience.html`,
  ]);
  await me.type('30000000');
  await me.type('6');
  await me.press('Enter');
  await me.expectRecorded();
});

test('switches on a second start are no files, and files without the ending are left alone', async ({
  app,
  desktop,
}) => {
  const me = new Facilitator(app.page);
  await me.createWorkshop(12, 2);
  await desktop.startSecond(['--open=x.pejling', 'notes.txt', '--no-sandbox']);
  await expect.poll(() => desktop.windowState(app.page)).toMatchObject({ isFocused: true });
  await expect(app.page.locator('.error-banner')).toHaveCount(0);
  await expect(app.page.locator('.people-list li')).toHaveCount(2);
});

test('a file comes in by a second start, from the Finder, and with the start itself', async ({
  app,
  desktop,
}) => {
  const title = app.page.locator('.console-title');
  const file = path.join(desktop.folders.documents, 'Fra en nøgle.pejling');
  await copyFile(MODEL, file);
  await expect(app.page.locator('.start')).toBeVisible();
  // A name alone is looked for where the second start stood.
  await desktop.startSecond([path.basename(file)]);
  await expect(title).toBeVisible();
  const opened = await title.innerText();
  expect(await desktop.windowState(app.page)).toMatchObject({ isFocused: true });
  await leave(app.page);

  await desktop.openFile(file);
  await expect(title).toHaveText(opened);

  await app.kill();
  const page = await desktop.launchAgain({ args: [file] });
  await expect(page.locator('.console-title')).toHaveText(opened);
  await expect(page.locator('.pill')).toHaveText(words.files.savedIn(path.basename(file)));
});
