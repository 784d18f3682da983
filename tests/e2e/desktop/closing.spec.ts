/** Closing the program: asked where the room would see it, and everything is there afterwards. */
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { ORIGIN } from '../support/hosts/desktop.ts';
import { expect, test } from '../support/fixtures.ts';
import { continueWorkshop, leave, openRound } from '../support/conduct/open-round.ts';
import { expectRow, type Slip } from '../support/conduct/slip-grid.ts';
import { giveStorageMoods, setMood } from '../support/hosts/storage-moods.ts';
import { memoryBar } from '../support/conduct/console.ts';
import { slideOf } from '../support/conduct/wall.ts';

const words = dictionaryFor('da');
const { closeTitle, closeText, closeNo, closeYes } = words.desktop;
const { closeUnsavedTitle, closeUnsavedText, closeUnsavedYes } = words.desktop;
const SLIP: Slip = { table: 1, voters: 6, votes: [6, 1, 0, 0, 2, 0, 3, 0, 0, 1] };

test('closing while the room watches asks first', async ({ app, desktop }) => {
  const me = await openRound(app.page, 2);
  const audience = await me.openAudience(app);
  await me.typeThemeSlip(SLIP.table, SLIP.voters, SLIP.votes);
  await desktop.dialogs.answerMessage(closeNo);
  await desktop.closeWindow(app.page);
  await expect.poll(async () => (await desktop.dialogs.asked()).length).toBe(1);
  expect(await desktop.dialogs.asked()).toMatchObject([
    {
      text: `${closeTitle}\n${closeText}`,
      buttons: [closeNo, closeYes],
      on: `${ORIGIN}/facilitator.html`,
    },
  ]);
  await expect(slideOf(audience)).toContainText(words.slides.slipsRecorded(1, 2));
  await me.expectState('open');

  await desktop.dialogs.answerMessage(closeYes);
  const page = await app.launchAgain();
  expect(await desktop.isKeptAwake()).toBe(false);
  await continueWorkshop(page);
  expect(await desktop.isKeptAwake()).toBe(true);
  await expectRow(page, SLIP);
  await leave(page);
  await expect.poll(() => desktop.isKeptAwake()).toBe(false);
});

test('«quit» asks first as well, and a no leaves the wall as it was', async ({ app, desktop }) => {
  const me = await openRound(app.page, 2);
  const audience = await me.openAudience(app);
  await desktop.dialogs.answerMessage(closeNo);
  await desktop.menu.click(words.menu.headings.file, words.menu.roles.quit);
  await expect.poll(async () => (await desktop.dialogs.asked()).length).toBe(1);
  await me.typeThemeSlip(SLIP.table, SLIP.voters, SLIP.votes);
  await expect(slideOf(audience)).toContainText(words.slides.slipsRecorded(1, 2));
  expect(await desktop.windows()).toHaveLength(2);
});

test('«quit» closes both windows the same way, and the program ends', async ({ app, desktop }) => {
  const me = await openRound(app.page, 2);
  const audience = await me.openAudience(app);
  await desktop.dialogs.answerMessage(closeYes);
  const gone = Promise.all([app.page, audience].map((page) => page.waitForEvent('close')));
  await desktop.menu.click(words.menu.headings.file, words.menu.roles.quit);
  await gone;
  await desktop.ended();
});

test('a window that holds the only copy says so before it closes, also where no room watches', async ({
  app,
  desktop,
}) => {
  const { page } = app;
  await page.evaluate(giveStorageMoods, 'obeys');
  const me = await openRound(page, 2);
  await setMood(page, 'is-full');
  await me.typeThemeSlip(SLIP.table, SLIP.voters, SLIP.votes);
  await expect(memoryBar(page)).toBeVisible();
  await desktop.dialogs.answerMessage(closeNo);
  await desktop.closeWindow(page);
  await expect.poll(async () => (await desktop.dialogs.asked()).length).toBe(1);
  expect(await desktop.dialogs.asked()).toMatchObject([
    { text: `${closeUnsavedTitle}\n${closeUnsavedText}`, buttons: [closeNo, closeUnsavedYes] },
  ]);
  await expectRow(page, SLIP);

  await setMood(page, 'obeys');
  await expect(memoryBar(page)).toHaveCount(0, { timeout: 20_000 });
  // Nobody answers: it closes without asking.
  const closed = page.waitForEvent('close');
  await desktop.closeWindow(page);
  await closed;
  await desktop.ended();
});
