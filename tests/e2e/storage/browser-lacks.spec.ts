/** Browsers that lack something: named where the program needs it, done without where it does not. */
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { expect, test } from '../support/fixtures.ts';
import { continueWorkshop, leave, openRound } from '../support/conduct/open-round.ts';
import { expectRow, type Slip } from '../support/conduct/slip-grid.ts';

test.use({ keepsProfile: true });

const words = dictionaryFor('da');

const SLIP: Slip = { table: 1, voters: 6, votes: [6, 1, 0, 0, 2, 0, 3, 0, 0, 1] };

/** Where the browser keeps the feature, and what the program calls it. */
const NEEDED = [
  { feature: 'Web Locks', owner: 'Navigator', property: 'locks' },
  { feature: 'BroadcastChannel', owner: 'window', property: 'BroadcastChannel' },
  { feature: 'IndexedDB', owner: 'window', property: 'indexedDB' },
  { feature: 'Web Crypto', owner: 'Crypto', property: 'randomUUID' },
  { feature: 'FontFace', owner: 'window', property: 'FontFace' },
  { feature: 'ResizeObserver', owner: 'window', property: 'ResizeObserver' },
] as const;

/** Runs in the page before the program. */
function takeAway({ owner, property }: { owner: string; property: string }): void {
  const place: unknown = owner === 'window' ? window : Reflect.get(window, owner);
  const home = typeof place === 'function' ? (place.prototype as object) : window;
  Reflect.deleteProperty(home, property);
}

for (const { feature, ...place } of NEEDED) {
  const onlyInCi = feature === 'Web Locks' ? '' : ' @thorough';
  test(`a browser without ${feature} is told so${onlyInCi}`, async ({ app }) => {
    const { page } = app;
    await app.context.addInitScript(takeAway, place);
    await page.reload();
    const alert = page.getByRole('alert');
    const { title, text } = words.errors['browser-lacks'];
    await expect(alert.getByRole('heading')).toHaveText(title);
    await expect(alert).toContainText(text);
    await expect(alert).toContainText(words.errorPage.missing(feature));
    await expect(alert.getByRole('button')).toHaveCount(0);
  });
}

test('a browser without storage buckets keeps the workshops in plain databases', async ({
  app,
}) => {
  const { page } = app;
  const databases = () =>
    page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));
  const openData = () => page.getByRole('button', { name: words.start.dataQuestion }).click();
  const dialog = page.getByRole('dialog');
  await openData();
  await expect(dialog).toContainText(words.data.hereBrowser);
  await expect(dialog).not.toContainText(words.data.shared);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await app.context.addInitScript(takeAway, { owner: 'Navigator', property: 'storageBuckets' });
  await page.reload();
  expect(await page.evaluate(() => 'storageBuckets' in navigator)).toBe(false);
  await openData();
  await expect(dialog).toContainText(words.data.shared);
  await dialog.getByRole('button', { name: words.common.close }).click();
  await page.getByRole('button', { name: words.start.create }).focus();

  const facilitator = await openRound(page, 2);
  await facilitator.typeThemeSlip(SLIP.table, SLIP.voters, SLIP.votes);
  expect(await databases()).toHaveLength(2);
  await page.reload();
  await continueWorkshop(page);
  await expectRow(page, SLIP);
  await leave(page);
  await page.getByRole('button', { name: /^Slet / }).click();
  await page.getByRole('button', { name: words.questions.deleteYes }).click();
  await expect(page.getByText(words.start.recentEmpty)).toBeVisible();
  expect(await databases()).toEqual(['pejling']);
});
