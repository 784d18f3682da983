/** What the disk is asked for: strict transactions, «recorded» only after they are done, and a bucket a workshop. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import type { AppWindow } from '../support/hosts/app-window.ts';
import { AGENDA, Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import { chooseMethod } from '../support/conduct/open-round.ts';
import { nextStep } from '../support/conduct/rehearsal.ts';
import { bucketNames } from '../support/hosts/storage-moods.ts';
import { recentTitles, totals, handsRow } from '../support/conduct/console.ts';

test.use({ keepsProfile: true });

const words = dictionaryFor('da');

type DiskEvent =
  | { readonly kind: 'begin'; readonly stores: string; readonly durability: string }
  /** The transaction of a recorded count is on disk. */
  | { readonly kind: 'complete'; readonly count: string }
  /** A recorded count came on the screen. */
  | { readonly kind: 'shown'; readonly count: string };

/** Runs in the page before the program: notes each writing transaction, and what the screen shows as recorded. */
function watchDisk(): void {
  const events: DiskEvent[] = [];
  Reflect.set(window, 'diskEvents', events);
  const begin = Reflect.get(IDBDatabase.prototype, 'transaction');
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...given) {
    const transaction = begin.apply(this, given);
    if (transaction.mode !== 'readwrite') return transaction;
    const stores = [...transaction.objectStoreNames].join(' ');
    events.push({ kind: 'begin', stores, durability: transaction.durability });
    // Listened to before the program can: what it draws when told comes after.
    transaction.addEventListener('complete', () => {
      for (const count of added.get(transaction) ?? []) events.push({ kind: 'complete', count });
    });
    return transaction;
  };
  const added = new WeakMap<IDBTransaction, string[]>();
  const add = Reflect.get(IDBObjectStore.prototype, 'add');
  IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...given) {
    const { kind, table, cell } = given[0] as { kind: string; table?: number; cell?: string };
    const count = [kind, table ?? cell ?? ''].join(' ').trim();
    added.set(this.transaction, [...(added.get(this.transaction) ?? []), count]);
    return add.apply(this, given);
  };

  const shown = new Set<string>();
  const show = (count: string): void => {
    if (shown.has(count)) return;
    shown.add(count);
    events.push({ kind: 'shown', count });
  };
  const look = (): void => {
    const rows = '.slip-grid tr[data-table]:not(.is-missing):not(.is-typed)';
    for (const row of document.querySelectorAll<HTMLElement>(rows)) {
      show(`table-slip ${row.dataset.table ?? ''}`);
    }
    for (const chip of document.querySelectorAll('.table-chip.is-in')) {
      show(`table-slip ${chip.firstChild?.textContent ?? ''}`);
    }
    const counted = [...document.querySelectorAll('.hands-count')].map((part) => part.textContent);
    counted.forEach((count, index) => {
      // The line being counted is a field, not a count: those before it are recorded in order.
      if (count !== '–') show(`hands ${['yes', 'once', 'no'][index] ?? ''}`);
    });
    const message = document.querySelector('.totals .message')?.textContent ?? '';
    if (message.startsWith('Optællingen er registreret')) show('totals');
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
}

function eventsOf(page: Page): Promise<readonly DiskEvent[]> {
  return page.evaluate(() => Reflect.get(window, 'diskEvents') as DiskEvent[]);
}

/** A facilitator at a console whose disk is watched from the first moment. */
async function openWatched(app: AppWindow): Promise<Facilitator> {
  await app.context.addInitScript(watchDisk);
  await app.page.reload();
  const facilitator = new Facilitator(app.page);
  await facilitator.createWorkshop(12, 2);
  return facilitator;
}

async function recordTotals(facilitator: Facilitator, numbers: readonly number[]): Promise<void> {
  for (const number of numbers) {
    await facilitator.type(String(number));
    await facilitator.press('Enter');
  }
  await expect(facilitator.page.getByText(words.collect.totalsRecorded)).toBeVisible();
}

const VOTES = [6, 1, 0, 2, 0, 0, 3, 0, 0, 1];
const ANSWERS = Array.from({ length: 5 }, () => [1, 2, 2, 1, 0]);

test('every writing transaction of a conference is strict', async ({ app }) => {
  const facilitator = await openWatched(app);
  const { page } = facilitator;
  await page.getByLabel(words.setup.place, { exact: true }).fill('Nyborg Strand');

  await facilitator.press('Alt+4');
  await expect(page.getByText(words.preflight.storageGood)).toBeVisible();
  await page.getByRole('button', { name: words.preflight.practiceGo }).click();
  await facilitator.changeState('open');
  await chooseMethod(page, 'totals');
  await recordTotals(facilitator, [12, 7, 3, 2]);
  await facilitator.changeState('closed');

  await facilitator.goToItem(AGENDA.themes);
  await facilitator.changeState('open');
  await facilitator.typeThemeSlip(1, null, VOTES);
  await facilitator.typeThemeSlip(2, 5, [5, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  await facilitator.press('Control+z');
  await facilitator.typeThemeSlip(2, 5, [4, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  await facilitator.changeState('closed');
  await facilitator.changeState('revealed');
  for (let step = 0; step < 3; step += 1) await nextStep(facilitator);

  await facilitator.goToItem(AGENDA.questions);
  await facilitator.changeState('open');
  await facilitator.typeScaleSlip(1, null, ANSWERS);
  await page.getByRole('button', { name: words.commands.reset }).click();
  await page.getByRole('button', { name: words.questions.resetYes, exact: true }).click();
  await facilitator.expectState('ready');

  await page.getByRole('button', { name: words.common.back }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Dansk' }).click();
  await page.getByRole('button', { name: /^Slet / }).click();
  await page.getByRole('button', { name: words.questions.deleteYes }).click();
  await expect(page.getByText(words.start.recentEmpty)).toBeVisible();

  const begun = (await eventsOf(page)).filter((event) => event.kind === 'begin');
  expect(begun.filter(({ durability }) => durability !== 'strict')).toEqual([]);
  const stores = new Set(begun.flatMap((event) => event.stores.split(' ')));
  expect([...stores].sort()).toEqual([
    'ballots',
    'codes',
    'documents',
    'entries',
    'files',
    'rounds',
    'settings',
    'workshops',
  ]);
  expect(begun.length).toBeGreaterThan(30);
});

test('nothing is shown as recorded before its transaction is done', async ({ app }) => {
  const facilitator = await openWatched(app);
  await facilitator.goToItem(AGENDA.themes);
  await facilitator.changeState('open');
  await facilitator.typeThemeSlip(1, null, VOTES);
  await expectRecordedAfterDisk(facilitator, 'table-slip 1');

  await facilitator.goToItem(AGENDA.questions);
  await facilitator.changeState('open');
  await facilitator.typeScaleSlip(2, null, ANSWERS);
  await expectRecordedAfterDisk(facilitator, 'table-slip 2');

  await facilitator.press('Alt+4');
  await facilitator.page.getByRole('button', { name: words.preflight.practiceGo }).click();
  await facilitator.changeState('open');
  await chooseMethod(facilitator.page, 'hands');
  const field = handsRow(facilitator.page);
  await expect(field.getByRole('textbox')).toBeFocused();
  await facilitator.type('7');
  await facilitator.press('Enter');
  await expect(field).toContainText('2 ');
  await expectRecordedAfterDisk(facilitator, 'hands yes');

  await chooseMethod(facilitator.page, 'totals', 1);
  await expect(totals(facilitator.page).getByRole('textbox').first()).toBeFocused();
  await recordTotals(facilitator, [12, 7, 3, 2]);
  await expectRecordedAfterDisk(facilitator, 'totals');
});

async function expectRecordedAfterDisk({ page }: Facilitator, count: string): Promise<void> {
  const order = (await eventsOf(page)).flatMap((event) =>
    event.kind !== 'begin' && event.count === count ? [event.kind] : [],
  );
  expect(order, count).toEqual(['complete', 'shown']);
}

test('each workshop has a bucket of its own, which goes from the disk when it is deleted', async ({
  app,
}) => {
  const { page } = app;
  const buckets = () => bucketNames(page);
  const facilitator = new Facilitator(page);
  await facilitator.createWorkshop(12, 2);
  await page.getByRole('textbox', { name: words.setup.title }).fill('Den ene');
  await page.getByRole('button', { name: words.common.back }).click();
  const [first] = await buckets();

  await page.getByRole('button', { name: words.start.create }).click();
  await page.getByRole('textbox', { name: words.setup.title }).fill('Den anden');
  await facilitator.editItem(AGENDA.themes);
  // Lies in the workshop only, never in the list of workshops; nothing in it repeats, so that packing leaves it whole.
  const mark = 'Qzxw7kvJpy93tBghm';
  await page.getByLabel(words.polls.question, { exact: true }).fill(mark);
  await expect.poll(() => filesWith(app.profile, mark)).not.toEqual([]);
  await page.getByRole('button', { name: words.common.back }).click();
  expect(await buckets()).toHaveLength(2);
  expect((await buckets()).every((name) => name.startsWith('workshop-'))).toBe(true);

  await page.getByRole('button', { name: words.start.deleteLabel('Den anden') }).click();
  await page.getByRole('button', { name: words.questions.deleteYes }).click();
  await expect(recentTitles(page)).toHaveText(['Den ene']);
  expect(await buckets()).toEqual([first]);
  await expect.poll(() => filesWith(app.profile, mark)).toEqual([]);
});

/** The files below a folder that hold a text as the browser stores it: with one or two bytes a letter. */
async function filesWith(folder: string, text: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const wanted = [Buffer.from(text, 'latin1'), Buffer.from(text, 'utf16le')];
  const found: string[] = [];
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    const content = await readFile(file).catch(() => Buffer.alloc(0));
    if (wanted.some((bytes) => content.includes(bytes))) found.push(file);
  }
  return found;
}
