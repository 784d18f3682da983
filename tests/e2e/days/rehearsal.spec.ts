/** Generalprøve: a day with made-up votes, marked wherever it can be seen, and nothing of it left behind. */
import type { Page } from '@playwright/test';
import { METHODS } from '../../../shared/domain/kinds/method.ts';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { textOnShelf } from '../support/files/browser-files.ts';
import { AGENDA, Facilitator } from '../support/conduct/facilitator.ts';
import { storedSession, documentOf, inOrder } from '../support/files/file-on-disk.ts';
import { expect, test } from '../support/fixtures.ts';
import { chooseMethod, continueWorkshop, leave, openRound } from '../support/conduct/open-round.ts';
import { FIRST, record } from '../support/conduct/saved-vote.ts';
import { expectMissing, expectRecordedCount, expectRow } from '../support/conduct/slip-grid.ts';
import { giveFiles, saveAs } from '../support/hosts/two-laptops.ts';
import { Wall } from '../support/conduct/wall.ts';
import {
  hint,
  recentRows,
  recentTitles,
  rehearsalBadge,
  saveState,
  consoleHead,
  saveUnseenToo,
  slideCards,
  slideNames,
} from '../support/conduct/console.ts';

test.use({ keepsProfile: true });

const words = dictionaryFor('da');
const { rehearsal } = words;
const FILE = 'Årsmøde.pejling';

/** From wherever the facilitator is: to the pre-flight check, and from there into the rehearsal, by keyboard. */
async function startRehearsal(me: Facilitator): Promise<void> {
  await me.press('Alt+4');
  await me.tabTo(rehearsal.start);
  await me.press('Enter');
  await expect(rehearsalBadge(me.page)).toHaveText(rehearsal.name);
}

async function endRehearsal(me: Facilitator): Promise<void> {
  await consoleHead(me.page).getByRole('button', { name: rehearsal.end }).focus();
  await me.press('Enter');
  await expect(rehearsalBadge(me.page)).toHaveCount(0);
}

/** What the projector shows carries the mark, in a size that the back row can read. */
async function expectMarked(wall: Wall): Promise<void> {
  await expect(wall.page.getByText(rehearsal.mark, { exact: true })).toBeVisible();
  await expect(wall.page).toHaveTitle(new RegExp(`^${rehearsal.mark}`));
}

/** Everything that the browser stores under a workshop's id. */
function databasesOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const buckets: unknown = Reflect.get(navigator, 'storageBuckets');
    const keys: unknown = Reflect.get(Object(buckets), 'keys');
    const names = typeof keys === 'function' ? ((await keys.call(buckets)) as string[]) : [];
    return names.filter((name) => name.startsWith('workshop-') || name.startsWith('ballots-'));
  });
}

test(
  'a day is rehearsed by every method, marked on every surface, and the real one is as it was',
  { tag: '@thorough' },
  async ({ app }) => {
    const { page } = app;
    await giveFiles(app);
    const me = await openRound(page, 3);
    await record(me, FIRST);
    const text = await saveAs(me, FILE);
    const { id } = documentOf(text).session.workshop;
    const stored = await storedSession(page, id);
    const wall = new Wall(await me.openAudience(app));
    await wall.expectSlide('collecting');
    await expect(wall.page.getByText(rehearsal.mark, { exact: true })).toHaveCount(0);

    // A vote is open, and the projector will show something else: that is asked.
    await me.press('Alt+4');
    await me.tabTo(rehearsal.start);
    await me.press('Enter');
    await me.tabTo(words.common.cancel);
    await me.press('Tab');
    await me.press('Enter');
    await expect(rehearsalBadge(page)).toHaveText(rehearsal.name);
    await wall.expectSlide('title');
    await expectMarked(wall);
    await me.press('F7');
    await wall.expectSlide('break');
    await expectMarked(wall);
    await me.press('Alt+4');
    await page.locator('[data-command="show-test-picture"]').click();
    await expectMarked(wall);

    await me.goToItem(AGENDA.themes);
    for (const [place, method] of METHODS.entries()) {
      if (place > 0) await page.locator('[data-command="new-round"]').click();
      await me.expectState('ready');
      await chooseMethod(page, method);
      await me.changeState('open');
      await wall.expectSlide('collecting');
      await expectMarked(wall);
      await me.press('F3');
      if (method === 'table-slip') await expectRecordedCount(page, 3);
      await me.changeState('closed');
      await wall.expectSlide('closed');
      await expectMarked(wall);
      // Whoever is missing from a simulated room is not asked about: the result is shown at once.
      // Rounds of the same people may differ by few, and then it is.
      await me.reveal();
      await expectMarked(wall);
    }
    await me.press('Alt+6');
    const names = slideNames(page);
    await expect(names.first()).toHaveText(/^GENERALPRØVE 01 /);
    for (const name of await names.allInnerTexts()) expect(name).toMatch(/^GENERALPRØVE /);
    await expect(slideCards(page).getByText(rehearsal.mark, { exact: true })).toHaveCount(
      await names.count(),
    );
    await expect(page.getByText(rehearsal.resultsNote)).toBeVisible();
    const zip = await app.savedFile(async () => {
      await page.getByRole('button', { name: words.results.saveAll('ZIP') }).click();
      await saveUnseenToo(page);
    });
    expect(zip.name).toMatch(/^GENERALPRØVE .*\.zip$/);
    await me.press('Alt+5');
    const sheets = page.locator('#print-root .print-page');
    await expect(sheets.first()).toBeAttached();
    await expect(page.locator('#print-root .print-mark')).toHaveCount(await sheets.count());

    // No file: neither by key nor by itself.
    await me.press('Control+s');
    await saveState(page).click();
    await expect(page.getByText(rehearsal.noFileText)).toBeVisible();
    await me.press('Escape');
    expect(await databasesOf(page)).toHaveLength(2);

    await endRehearsal(me);
    await expect(page.getByRole('heading', { name: words.preflight.heading })).toBeVisible();
    await expect(wall.page.getByText(rehearsal.mark, { exact: true })).toHaveCount(0);
    await expect(wall.page).toHaveTitle(words.console.audienceWindow);
    await expect.poll(() => databasesOf(page)).toEqual([`workshop-${id}`]);
    expect(await textOnShelf(page, FILE)).toBe(text);
    // Only where the facilitator stands is another: the pre-flight check, from which it was started.
    const after = await storedSession(page, id);
    expect(inOrder({ ...after, position: stored.position })).toEqual(inOrder(stored));
    await me.goToItem(AGENDA.themes);
    await me.expectState('open');
    await expectRow(page, FIRST);
    await expectMissing(page, 2);
  },
);

test('typing by hand and the simulated room add up @thorough', async ({ app }) => {
  const me = new Facilitator(app.page);
  await me.createWorkshop(18, 3);
  await startRehearsal(me);
  await me.goToItem(AGENDA.themes);
  await me.changeState('open');
  await record(me, FIRST);
  await me.press('F3');
  await expectRecordedCount(app.page, 3);
  await expectRow(app.page, FIRST);
  await me.press('F3');
  await expect(hint(app.page)).toHaveText(rehearsal.everyoneVoted);
});

test('a rehearsal left by a kill is listed as one, goes on, and is ended from the start page @thorough', async ({
  app,
}) => {
  const me = new Facilitator(app.page);
  await me.createWorkshop(12, 2);
  await startRehearsal(me);
  await me.goToItem(AGENDA.themes);
  await me.changeState('open');
  await me.press('F3');
  await expectRecordedCount(app.page, 2);
  await app.kill();

  const page = await app.launchAgain();
  const again = new Facilitator(page);
  await expect(recentRows(page).getByText(rehearsal.listed, { exact: true })).toBeVisible();
  // «Continue» means the real one.
  await continueWorkshop(page);
  await expect(rehearsalBadge(page)).toHaveCount(0);
  await leave(page);
  await recentRows(page).filter({ hasText: rehearsal.listed }).getByRole('button').first().click();
  await expect(rehearsalBadge(page)).toHaveText(rehearsal.name);
  await again.expectState('open');
  await expectRecordedCount(page, 2);
  await leave(page);
  const title = await recentTitles(page).first().innerText();
  await again.tabTo(rehearsal.endLabel(title));
  await again.press('Enter');
  await expect(recentRows(page).getByText(rehearsal.listed, { exact: true })).toHaveCount(0);
  await expect(recentRows(page)).toHaveCount(1);
  await expect.poll(() => databasesOf(page)).toHaveLength(1);
});
