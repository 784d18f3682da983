/** More windows than one, or one less: the second facilitator window, the audience window closed, the console closed, and dialogs. */
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { DANISH, Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import { continueWorkshop, leave, openRound } from '../support/conduct/open-round.ts';
import { expectMissing, expectRow, type Slip } from '../support/conduct/slip-grid.ts';
import { errorBanner, recentTitles, saveState } from '../support/conduct/console.ts';
import { slideOf } from '../support/conduct/wall.ts';

const words = dictionaryFor('da');

const SLIP: Slip = { table: 1, voters: 6, votes: [6, 1, 0, 0, 2, 0, 3, 0, 0, 1] };

async function record(facilitator: Facilitator): Promise<void> {
  await facilitator.typeThemeSlip(SLIP.table, SLIP.voters, SLIP.votes);
}

test('a second facilitator window waits for the first', async ({ app }) => {
  const facilitator = await openRound(app.page, 2);
  await record(facilitator);
  const second = await app.context.newPage();
  await second.goto(app.address);
  const blocked = second.getByRole('alert');
  await expect(blocked.getByRole('heading')).toHaveText(words.errors['second-window'].title);
  await expect(blocked).toContainText(words.errors['second-window'].text);
  await expect(blocked.getByRole('button')).toHaveCount(0);
  // Its keys must not run commands either.
  await second.keyboard.press('Control+Enter');
  await second.keyboard.press('F8');

  await app.page.bringToFront();
  await facilitator.beginSlip(2, null);
  await facilitator.expectState('open');
  await app.page.close();

  await expect(blocked).toHaveCount(0);
  await expect(second.getByText(words.start.slipsRecorded(1, 2))).toBeVisible();
  await continueWorkshop(second);
  await expectRow(second, SLIP);
  await expectMissing(second, 2);
  const again = new Facilitator(second, DANISH);
  await again.typeThemeSlip(2, null, SLIP.votes);
  await again.changeState('closed');
});

test('the audience window is closed in the middle and opened again', async ({ app }) => {
  const facilitator = await openRound(app.page, 2);
  const { page } = app;
  const audience = await facilitator.openAudience(app);
  await record(facilitator);
  await expect(audience.locator('body')).toContainText(words.slides.slipsRecorded(1, 2));
  const shown = await slideOf(audience).innerText();

  await audience.close();
  await expect(page.getByText(words.console.audienceClosed)).toBeVisible();
  await facilitator.beginSlip(2, null);

  const again = await facilitator.openAudience(app);
  await expect(slideOf(again)).toHaveText(shown, { useInnerText: true });
  await expect(page.getByText(words.console.audienceClosed)).toHaveCount(0);
  // The half-typed row was not in the way.
  await facilitator.type(SLIP.votes.join(''));
  await facilitator.type('13');
  await facilitator.press('Enter');
  await facilitator.expectRecorded();
  await expect(slideOf(again)).toContainText(words.slides.slipsRecorded(2, 2));
});

test('a blocked pop-up is said with what to do, until the window opens', async ({ app }) => {
  const facilitator = await openRound(app.page, 2);
  const { page } = app;
  await record(facilitator);
  await page.evaluate(() => {
    const open = window.open.bind(window);
    let calls = 0;
    window.open = (...given) => ((calls += 1) === 1 ? null : open(...given));
  });
  await facilitator.press('F8');
  const banner = errorBanner(page);
  await expect(banner).toContainText(words.errors['popup-blocked'].title);
  await expect(banner).toContainText(words.errors['popup-blocked'].text);
  await expect(page.getByText(words.console.audienceClosed)).toBeVisible();
  await expect(saveState(page)).toHaveText(words.common.savedHere);
  await expectRow(page, SLIP);

  await facilitator.openAudience(app);
  await expect(banner).toHaveCount(0);
});

test('the console is closed while a slip is typed; the room sees no change @thorough', async ({
  app,
}) => {
  const facilitator = await openRound(app.page, 2);
  const audience = await facilitator.openAudience(app);
  await record(facilitator);
  await expect(slideOf(audience)).toContainText(words.slides.slipsRecorded(1, 2));
  const shown = await slideOf(audience).innerText();
  await facilitator.beginSlip(2, null);
  await facilitator.type('12');
  await app.page.close();
  await expect(slideOf(audience)).toHaveText(shown, { useInnerText: true });

  const page = await app.context.newPage();
  await page.goto(app.address);
  await continueWorkshop(page);
  await expectRow(page, SLIP);
  await expectMissing(page, 2);
  await expect(page.getByText(words.console.audienceOpen(1920, 1080))).toBeVisible();
  await expect(slideOf(audience)).toHaveText(shown, { useInnerText: true });
  const again = new Facilitator(page);
  await again.typeThemeSlip(2, null, SLIP.votes);
  await expect(slideOf(audience)).toContainText(words.slides.slipsRecorded(2, 2));

  // The same when it is only reloaded.
  await page.reload();
  await expect(slideOf(audience)).toContainText(words.slides.slipsRecorded(2, 2));
  await continueWorkshop(page);
  await expectRow(page, SLIP);
});

test('Esc on a question changes nothing @thorough', async ({ app }) => {
  const facilitator = await openRound(app.page, 2);
  const { page } = app;
  const dialog = page.getByRole('dialog');
  await record(facilitator);
  await facilitator.press('F9');
  await expect(page.getByText(words.console.previewBlack)).toBeVisible();

  await page.getByRole('button', { name: words.commands.reset }).click();
  await expect(dialog).toContainText(words.questions.resetTitle);
  // Neither Esc nor the keys of the console reach through the question.
  await facilitator.press('Control+Enter');
  await facilitator.press('Escape');
  await expect(dialog).toHaveCount(0);
  await facilitator.expectState('open');
  await expectRow(page, SLIP);
  await expect(page.getByText(words.console.previewBlack)).toBeVisible();

  await page.getByRole('button', { name: words.commands.close }).click();
  await facilitator.expectState('closed');
  await page.getByRole('button', { name: words.commands.reveal }).click();
  await expect(dialog).toContainText(words.questions.missingTitle(1));
  await facilitator.press('Escape');
  await expect(dialog).toHaveCount(0);
  await facilitator.expectState('closed');

  await facilitator.press('F1');
  await expect(dialog).toContainText(words.help.heading);
  await facilitator.press('Control+Enter');
  await facilitator.press('Escape');
  await expect(dialog).toHaveCount(0);
  await facilitator.expectState('closed');
  await expect(page.getByText(words.console.previewBlack)).toBeVisible();
});

test('deleting asks first @thorough', async ({ app }) => {
  await openRound(app.page, 2);
  const { page } = app;
  await leave(page);
  const title = await recentTitles(page).innerText();
  const dialog = page.getByRole('dialog');
  const ask = async () => {
    await page.getByRole('button', { name: words.start.deleteLabel(title) }).click();
    await expect(dialog.getByRole('heading')).toHaveText(words.questions.deleteTitle(title));
    await expect(dialog).toContainText(words.questions.deleteText);
    await expect(dialog.getByRole('button', { name: words.common.cancel })).toBeFocused();
  };
  for (const key of ['Escape', 'Enter']) {
    await ask();
    await page.keyboard.press(key);
    await expect(dialog).toHaveCount(0);
    await expect(recentTitles(page)).toHaveText([title]);
  }
  await continueWorkshop(page);
  await new Facilitator(page).expectState('open');
  await leave(page);

  await ask();
  await page.getByRole('button', { name: words.questions.deleteYes }).click();
  await expect(page.getByText(words.start.recentEmpty)).toBeVisible();
  await page.reload();
  await expect(page.getByText(words.start.recentEmpty)).toBeVisible();
});
