/** Storage refused, storage full, and browsers that lack something: said where it happens, and nothing is lost or doubled. */
import type { Page } from '@playwright/test';
import { dictionaryFor } from '../../shared/text/dictionary.ts';
import type { AppErrorCode } from '../../shared/errors/app-error.ts';
import type { AppWindow } from './support/app-window.ts';
import { Facilitator } from './support/facilitator.ts';
import { expect, test } from './support/fixtures.ts';
import { continueWorkshop, leave, openPractice, openRound } from './support/open-round.ts';
import { bucketNames, giveStorageMoods, setMood, type Mood } from './support/storage-moods.ts';
import {
  expectMissing,
  expectRecordedCount,
  expectRow,
  gridRow,
  type Slip,
} from './support/slip-grid.ts';

const words = dictionaryFor('da');
const { collect } = words;

const SLIP: Slip = { table: 1, voters: 6, votes: [6, 1, 0, 0, 2, 0, 3, 0, 0, 1] };
const NEXT: Slip = { table: 2, voters: 5, votes: [0, 5, 0, 0, 0, 4, 0, 3, 0, 0] };

/** The program, loaded anew where storage is in this mood from the start. */
async function loadIn(app: AppWindow, mood: Mood): Promise<void> {
  await app.context.addInitScript(giveStorageMoods, mood);
  await app.page.reload();
}

async function expectBlocked(page: Page, code: AppErrorCode): Promise<void> {
  const alert = page.getByRole('alert');
  await expect(alert.getByRole('heading')).toHaveText(words.errors[code].title);
  await expect(alert).toContainText(words.errors[code].text);
}

for (const [mood, code] of [
  ['throws', 'storage-refused'],
  ['answers-no', 'storage-failed'],
] as const) {
  test(`storage that ${mood} blocks the program until it is allowed`, async ({ app }) => {
    const { page } = app;
    const facilitator = await openRound(page, 2);
    await facilitator.typeThemeSlip(SLIP.table, SLIP.voters, SLIP.votes);
    await loadIn(app, mood);
    const retry = page.getByRole('button', { name: words.errorPage.tryAgain });
    await expectBlocked(page, code);
    await retry.click();
    await expectBlocked(page, code);

    await setMood(page, 'obeys');
    await retry.click();
    await expect(page.getByText(words.start.slipsRecorded(1, 2))).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await continueWorkshop(page);
    await expectRow(page, SLIP);
    await expectMissing(page, 2);
  });
}

test('a refused bucket is said where a workshop is made or opened', async ({ app }) => {
  const { page } = app;
  await loadIn(app, 'refuses-buckets');
  const create = page.getByRole('button', { name: words.start.create });
  const banner = page.locator('.error-banner');
  await create.click();
  await expect(banner).toContainText(words.errors['storage-refused'].title);
  await expect(banner).toContainText(words.errors['storage-refused'].text);
  await expect(page.getByText(words.start.recentEmpty)).toBeVisible();

  await setMood(page, 'obeys');
  await create.click();
  await expect(page.getByRole('heading', { name: words.setup.heading })).toBeVisible();
  await expect(banner).toHaveCount(0);
  await leave(page);

  await setMood(page, 'refuses-buckets');
  await page.locator('.recent-title').click();
  await expect(banner).toContainText(words.errors['storage-refused'].title);
  await setMood(page, 'obeys');
  await continueWorkshop(page);
  await expect(banner).toHaveCount(0);
});

for (const mood of ['is-full', 'is-full-at-commit'] as const) {
  test(`a disk that ${mood} keeps the typed row until there is room`, async ({ app }) => {
    const { page } = app;
    await loadIn(app, 'obeys');
    const facilitator = await openRound(page, 3);
    await facilitator.typeThemeSlip(SLIP.table, SLIP.voters, SLIP.votes);

    await setMood(page, mood);
    await facilitator.beginSlip(NEXT.table, NEXT.voters);
    await facilitator.type(NEXT.votes.join(''));
    await facilitator.type('12');
    for (let attempt = 0; attempt < 2; attempt += 1) {
      await facilitator.press('Enter');
      await expectUnsavedRow(page);
    }

    await setMood(page, 'obeys');
    await facilitator.press('Enter');
    await facilitator.expectRecorded();
    await expectRow(page, NEXT);
    await expect(page.locator('.error-banner')).toHaveCount(0);
    await expect(page.locator('.pill')).toHaveText(words.common.savedHere);

    const again = await app.launchAgain();
    await continueWorkshop(again);
    await expectRow(again, SLIP);
    await expectRow(again, NEXT);
    await expectRecordedCount(again, 2);
    // Nothing of the failed attempts was stored: undo takes the slip back, and none is under it.
    await new Facilitator(again).press('Control+z');
    await expectMissing(again, 2);
  });
}

/** The failure is said at the row and at the top, and the row still stands with its numbers. */
async function expectUnsavedRow(page: Page): Promise<void> {
  await expect(page.locator('.slip-bar').getByRole('alert')).toHaveText(collect.saveFailed);
  const banner = page.locator('.error-banner');
  await expect(banner).toContainText(words.errors['storage-full'].title);
  await expect(banner).toContainText(words.errors['storage-full'].text);
  await expect(page.locator('.pill')).toHaveText(words.common.notSaved);
  await expect(gridRow(page, NEXT.table)).toHaveClass('is-typed');
  const typed = await gridRow(page, NEXT.table)
    .getByRole('textbox')
    .evaluateAll((boxes) => boxes.map((box) => (box instanceof HTMLInputElement ? box.value : '')));
  expect(typed.map(Number)).toEqual([NEXT.voters, ...NEXT.votes, 12]);
  await expectRow(page, SLIP);
  await expectRecordedCount(page, 1);
  await expect(page.getByTestId('preview')).toContainText(words.slides.slipsRecorded(1, 3));
}

for (const method of ['hands', 'totals'] as const) {
  test(`a full disk while ${method} are recorded`, async ({ app }) => {
    const { page } = app;
    await loadIn(app, 'obeys');
    const facilitator = await openPractice(page, 2, method);
    const fields = page.locator('.round-body').getByRole('textbox');
    const field = fields.first();
    const last = method === 'hands' ? field : fields.last();
    await field.fill('7');
    await last.fill('7');
    await setMood(page, 'is-full-at-commit');
    await last.press('Enter');
    await expect(page.locator('.round-body')).toContainText(collect.saveFailed);
    await expect(page.locator('.error-banner')).toContainText(words.errors['storage-full'].title);
    await expect(field).toHaveValue('7');
    await setMood(page, 'obeys');
    await last.press('Enter');
    await expect(page.locator('.error-banner')).toHaveCount(0);
    await expect(page.locator('.round-body')).not.toContainText(collect.saveFailed);
    if (method === 'hands') await expect(page.locator('.hands-count').first()).toHaveText('7');
    else await expect(page.getByText(collect.totalsRecorded)).toBeVisible();
    await facilitator.press('Control+z');
    // Nothing was recorded: what can be undone is the choice before it.
    const { undoWhat, steps } = words.undo;
    await expect(page.getByRole('button', { name: undoWhat(steps.method) })).toBeEnabled();
  });
}

test('a workshop that can not be listed is not made, for nobody would find its votes', async ({
  app,
}) => {
  const { page } = app;
  await loadIn(app, 'obeys');
  // The list of workshops alone can't be written, just when this one is made.
  await page.evaluate(() => {
    const put = Reflect.get(IDBObjectStore.prototype, 'put');
    let isFull = true;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
      if (this.name !== 'workshops' || !isFull) return put.apply(this, given);
      isFull = false;
      throw new DOMException('Encountered full disk', 'QuotaExceededError');
    };
  });
  const create = page.getByRole('button', { name: words.start.create });
  await create.click();
  await expect(page.locator('.error-banner')).toContainText(words.errors['storage-full'].title);
  await expect(page.getByText(words.start.recentEmpty)).toBeVisible();
  await expect.poll(() => bucketNames(page)).toEqual([]);

  await create.focus();
  const facilitator = await openRound(page, 2);
  await expect(page.locator('.error-banner')).toHaveCount(0);
  await facilitator.typeThemeSlip(SLIP.table, SLIP.voters, SLIP.votes);
  await app.kill();
  const again = await app.launchAgain();
  await continueWorkshop(again);
  await expectRow(again, SLIP);
});
