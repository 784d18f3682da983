/** Two conferences a year apart are compared in two clicks, from the library and from a file; what can't be compared says why. */
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { lastYear, thisYear, twoYearsAgo } from '../../fixtures/years.ts';
import { consoleHead, recentRows, startPage } from '../support/conduct/console.ts';
import { dropText, givePickers, pickNext, writeOnShelf } from '../support/files/browser-files.ts';
import { Wall } from '../support/conduct/wall.ts';
import { expect, test } from '../support/fixtures.ts';
import { fileOf } from '../support/looks/gallery-window.ts';
import type { Page } from '@playwright/test';
import type { Session } from '../../../shared/domain/session/session.ts';

const { common, console, years, results } = dictionaryFor('da');

/** Opens the file, and goes back to the start page. */
async function takeIn(page: Page, session: Session): Promise<void> {
  await page.evaluate(dropText, ['Sidste år.pejling', fileOf(session)] as const);
  await expect(consoleHead(page)).toBeVisible();
  await page.getByRole('button', { name: common.back }).click();
  await expect(startPage(page)).toBeVisible();
}

/** Takes in last year's and this year's conference, and compares them. */
async function compareTwo(page: Page): Promise<void> {
  await expect(startPage(page)).toBeVisible();
  await takeIn(page, lastYear('da'));
  await takeIn(page, thisYear('da'));
  await page.getByRole('button', { name: years.command }).click();
}

test('two clicks: the newest two with a question in common stand side by side, and are saved', async ({
  app,
}) => {
  const { page } = app;
  await compareTwo(page);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await expect(page.getByRole('main')).toContainText(years.slide.notSame);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: years.files.pptx, exact: true }).click();
  expect((await saving).suggestedFilename()).toMatch(/^Sammenligning.*\.pptx$/u);
});

test('the room sees a picture when it is asked for, the remote turns to the next, and the end is black', async ({
  app,
}) => {
  const { page } = app;
  await compareTwo(page);
  const pictures = page.getByRole('button', { name: results.enlarge('') });
  await expect(pictures.first()).toBeVisible();
  await pictures.first().focus();
  await page.keyboard.press('Enter');
  const viewer = page.getByRole('dialog');
  const name = (await viewer.getByRole('heading', { level: 2 }).textContent()) ?? '';
  const show = viewer.getByRole('button', { name: years.show });
  const wall = new Wall(await app.projectorWindow(() => show.press('Enter')));
  await expect(wall.slide).toContainText(years.slide.notSame);
  const status = page.getByRole('main').getByRole('status');
  await expect(status.filter({ hasText: years.onScreen(name) })).toHaveCount(1);
  const first = (await wall.slide.textContent()) ?? '';

  // Looking at others, and choosing other arrangements, changes nothing in the room.
  await page.bringToFront();
  await expect(viewer).toContainText(console.nowOnScreen);
  await page.keyboard.press('ArrowRight');
  await expect(viewer).toContainText(/Billede 2 af/u);
  await expect(wall.slide).toHaveText(first);
  // Esc closes the picture; a black projector stays black.
  await page.keyboard.press('F9');
  await expect(wall.slide).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(viewer).toHaveCount(0);
  await expect(status.filter({ hasText: console.previewBlack })).toHaveCount(1);
  await expect(wall.slide).toHaveCount(0);
  await page.keyboard.press('F9');
  await expect(wall.slide).toHaveText(first);
  await wall.page.keyboard.press('PageDown');
  await expect(wall.slide).not.toHaveText(first);
  await wall.page.keyboard.press('b');
  await expect(wall.slide).toHaveCount(0);
  await wall.page.keyboard.press('b');
  await expect(wall.slide).toHaveCount(1);
  await wall.page.keyboard.press('PageUp');
  await expect(wall.slide).toHaveText(first);
  await page.getByRole('checkbox', { checked: true }).first().press('Space');
  await expect(page.getByText(years.reasons['too-few'])).toBeVisible();
  await expect(wall.slide).toHaveText(first);
  // What the room sees is told and can be taken away, also where nothing is compared any more.
  await expect(status.filter({ hasText: years.onScreen(name) })).toHaveCount(1);
  await page.getByRole('button', { name: console.blackShort }).click();
  await expect(wall.slide).toHaveCount(0);
  await expect(status.filter({ hasText: console.previewBlack })).toHaveCount(1);
  await page.getByRole('button', { name: console.endBlackShort }).click();
  await expect(wall.slide).toHaveText(first);
  const closed = wall.page.waitForEvent('close');
  await wall.page.close();
  await closed;
  await expect(status.filter({ hasText: years.forScreen(name) })).toHaveCount(1);
  const again = new Wall(await app.projectorWindow(() => page.keyboard.press('F8')));
  await expect(again.slide).toHaveText(first);
  await page.getByRole('button', { name: years.back }).click();
  await expect(again.slide).toHaveCount(0);
  // A page that is loaded anew knows nothing of the comparison, and takes it away.
  await page.getByRole('button', { name: years.command }).click();
  await pictures.first().press('Enter');
  await viewer.getByRole('button', { name: years.show }).press('Enter');
  await expect(again.slide).toHaveCount(1);
  await page.reload();
  await expect(again.slide).toHaveCount(0);
});

test('a file of another laptop is compared without being stored; other marks and a copy are told', async ({
  app,
}) => {
  const { page } = app;
  await expect(startPage(page)).toBeVisible();
  await takeIn(page, thisYear('da'));
  await page.evaluate(givePickers);
  await page.getByRole('button', { name: years.command }).click();
  await expect(page.getByText(years.reasons['too-few'])).toBeVisible();
  const fromFile = async (session: Session): Promise<void> => {
    await writeOnShelf(page, 'Andet.pejling', fileOf(session));
    await pickNext(page, 'Andet.pejling');
    await page.getByRole('button', { name: years.fromFile }).click();
  };
  await fromFile(twoYearsAgo('da'));
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  // Five marks then, three now: two tables and the reason, and the questions beside each other all the same.
  await expect(page.getByRole('main')).toContainText(
    'Ikke samme grundlag: op til fem kryds hver den 15. maj 2024, op til tre kryds hver den 12. maj 2026',
  );
  await fromFile(thisYear('da'));
  const { title } = thisYear('da').workshop;
  await expect(page.getByText(years.refused.again(title))).toBeVisible();
  const enlarge = page.getByRole('button', { name: results.enlarge('') }).first();
  await enlarge.focus();
  await page.keyboard.press('Enter');
  const viewer = page.getByRole('dialog');
  await expect(viewer).toContainText(/Billede 1 af/u);
  await page.keyboard.press('ArrowRight');
  await expect(viewer).toContainText(/Billede 2 af/u);
  await page.keyboard.press('Escape');
  await expect(viewer).toHaveCount(0);
  await page.getByRole('button', { name: years.back }).click();
  await expect(recentRows(page)).toHaveCount(1);
});
