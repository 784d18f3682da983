/** Storage refused, storage full, and browsers that lack something: said where it happens, and nothing is lost or doubled. */
import type { Page } from '@playwright/test';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import type { AppErrorCode } from '../../../shared/errors/app-error.ts';
import type { AppWindow } from '../support/hosts/app-window.ts';
import { Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import {
  chooseMethod,
  continueWorkshop,
  leave,
  openPractice,
  openRound,
} from '../support/conduct/open-round.ts';
import {
  bucketNames,
  giveStorageMoods,
  setMood,
  type Mood,
} from '../support/hosts/storage-moods.ts';
import {
  expectMissing,
  expectRecordedCount,
  expectRow,
  type Slip,
} from '../support/conduct/slip-grid.ts';
import {
  ballotField,
  errorBanner,
  memoryBar,
  recentTitles,
  saveState,
  handsCounts,
} from '../support/conduct/console.ts';

test.use({ keepsProfile: true });

const words = dictionaryFor('da');
const { collect, storage } = words;

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
  const onlyInCi = mood === 'throws' ? '' : ' @thorough';
  test(`storage that ${mood} blocks the program until it is allowed${onlyInCi}`, async ({
    app,
  }) => {
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

test('a refused bucket is said where a workshop is made or opened @thorough', async ({ app }) => {
  const { page } = app;
  await loadIn(app, 'refuses-buckets');
  const create = page.getByRole('button', { name: words.start.create });
  const banner = errorBanner(page);
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
  await recentTitles(page).click();
  await expect(banner).toContainText(words.errors['storage-refused'].title);
  await setMood(page, 'obeys');
  await continueWorkshop(page);
  await expect(banner).toHaveCount(0);
});

for (const mood of ['is-full', 'is-full-at-commit'] as const) {
  const onlyInCi = mood === 'is-full' ? '' : ' @thorough';
  test(`a disk that ${mood} stops no typing, and what was typed is stored once there is room${onlyInCi}`, async ({
    app,
  }) => {
    const { page } = app;
    await loadIn(app, 'obeys');
    const facilitator = await openRound(page, 3);
    await facilitator.typeThemeSlip(SLIP.table, SLIP.voters, SLIP.votes);

    await setMood(page, mood);
    await facilitator.typeThemeSlip(NEXT.table, NEXT.voters, NEXT.votes);
    await expectRow(page, NEXT);
    await expectOnlyInMemory(page);
    await expect(page.getByTestId('preview')).toContainText(words.slides.slipsRecorded(2, 3));
    // Who leaves now would lose it.
    await page.getByRole('button', { name: words.common.back }).click();
    await expect(page.getByText(storage.onlyInMemory)).toBeVisible();

    await setMood(page, 'obeys');
    await expectStored(page);
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

/** It is said that nothing is on the disk, and what to do; nobody is told to close or to load anew. */
async function expectOnlyInMemory(page: Page): Promise<void> {
  const bar = memoryBar(page);
  await expect(bar).toContainText(storage.fullTitle);
  await expect(bar).toContainText(storage.memoryText);
  await expect(saveState(page)).toHaveText(words.common.notSaved);
}

/** The program tries by itself, every few seconds. */
async function expectStored(page: Page): Promise<void> {
  await expect(memoryBar(page)).toHaveCount(0, { timeout: 20_000 });
  await expect(saveState(page)).toHaveText(words.common.savedHere);
}

for (const method of ['hands', 'totals'] as const) {
  test(`a full disk while ${method} are recorded @thorough`, async ({ app }) => {
    const { page } = app;
    await loadIn(app, 'obeys');
    const facilitator = await openPractice(page, 2, method);
    const fields = page.getByRole('main').getByRole('textbox');
    const field = fields.first();
    const last = method === 'hands' ? field : fields.last();
    await field.fill('7');
    await last.fill('7');
    await setMood(page, 'is-full-at-commit');
    await last.press('Enter');
    await expectOnlyInMemory(page);
    if (method === 'hands') await expect(handsCounts(page).first()).toHaveText('7');
    else await expect(page.getByText(collect.totalsRecorded)).toBeVisible();
    await setMood(page, 'obeys');
    await expectStored(page);
    await facilitator.press('Control+z');
    // It was recorded once: what can be undone next is the choice of totals, and nothing where hands were suggested.
    const { undoWhat, steps } = words.undo;
    const next = page.getByRole('button', { name: undoWhat('') });
    await expect(next).toHaveCount(method === 'hands' ? 0 : 1);
    if (method === 'totals') await expect(next).toContainText(undoWhat(steps.method));
    else await expect(handsCounts(page).first()).not.toHaveText('7');
  });
}

test('the rescue file is one key away, and has the ballots of the open round', async ({ app }) => {
  const { page } = app;
  await loadIn(app, 'obeys');
  const facilitator = await openRound(page, 3);
  await chooseMethod(page, 'ballot');
  await setMood(page, 'is-full');
  for (const ballot of ['1', '2', '14']) {
    await facilitator.type(ballot);
    await facilitator.press('Enter');
    await expect(ballotField(page)).toHaveValue('');
  }
  await expectOnlyInMemory(page);
  // The browser is asked where; without its dialogs the file is downloaded.
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  const saved = await app.savedFile(() => facilitator.press('Control+s'));
  expect(saved.name).toMatch(/ redning\.pejling$/);
  await expect(memoryBar(page)).toContainText(storage.rescueIsSent(saved.name));
  const { version, session } = JSON.parse(new TextDecoder().decode(saved.bytes)) as {
    readonly version: number;
    readonly session: { readonly open: { readonly ballots: readonly unknown[] } };
  };
  expect(version).toBe(5);
  expect(session.open.ballots).toHaveLength(3);

  await facilitator.type('1');
  await facilitator.press('Enter');
  await expect(memoryBar(page)).toContainText(storage.rescueIsBehind(saved.name));
});

test('a window that holds the only copy asks before it closes', async ({ app }) => {
  const { page } = app;
  await loadIn(app, 'obeys');
  const facilitator = await openRound(page, 3);
  await setMood(page, 'is-full');
  await facilitator.typeThemeSlip(SLIP.table, SLIP.voters, SLIP.votes);
  await expectOnlyInMemory(page);
  const asked = page.waitForEvent('dialog');
  void page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await expectRow(page, SLIP);

  await setMood(page, 'obeys');
  await expectStored(page);
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
});

test('a workshop whose storage is gone at the next start says what is known of it', async ({
  app,
}) => {
  const { page } = app;
  await openRound(page, 2);
  await leave(page);
  await page.evaluate(async () => {
    const buckets = Reflect.get(navigator, 'storageBuckets') as unknown as {
      keys: () => Promise<string[]>;
      delete: (name: string) => Promise<void>;
    };
    for (const name of await buckets.keys()) await buckets.delete(name);
  });
  const again = await app.launchAgain();
  const title = (await recentTitles(again).first().innerText()).trim();
  await recentTitles(again).first().click();
  const dialog = again.getByRole('dialog');
  await expect(dialog).toContainText(storage.lostWorkshop(title));
  await expect(dialog.getByRole('button', { name: storage.findFile })).toBeVisible();
  await dialog.getByRole('button', { name: storage.removeFromList }).click();
  await expect(recentTitles(again)).toHaveCount(0);
});

test('a workshop that can not be listed is not made, for nobody would find its votes @thorough', async ({
  app,
}) => {
  const { page } = app;
  await loadIn(app, 'obeys');
  // The list of workshops alone can't be written, here and in fresh storage, just when this one is made.
  await page.evaluate(() => {
    const put = Reflect.get(IDBObjectStore.prototype, 'put');
    Reflect.set(window, 'isListFull', true);
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
      const isFull = Reflect.get(window, 'isListFull') === true;
      if (this.name !== 'workshops' || !isFull) return put.apply(this, given);
      throw new DOMException('Encountered full disk', 'QuotaExceededError');
    };
  });
  const create = page.getByRole('button', { name: words.start.create });
  await create.click();
  await expect(errorBanner(page)).toContainText(words.errors['storage-full'].title);
  await expect(page.getByText(words.start.recentEmpty)).toBeVisible();
  const workshops = async () =>
    (await bucketNames(page)).filter((name) => name.startsWith('workshop-'));
  await expect.poll(workshops).toEqual([]);

  await page.evaluate(() => Reflect.set(window, 'isListFull', false));
  await create.focus();
  const facilitator = await openRound(page, 2);
  await expect(errorBanner(page)).toHaveCount(0);
  await facilitator.typeThemeSlip(SLIP.table, SLIP.voters, SLIP.votes);
  await app.kill();
  const again = await app.launchAgain();
  await continueWorkshop(again);
  await expectRow(again, SLIP);
});
