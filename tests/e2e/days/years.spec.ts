/** Two conferences a year apart are compared in two clicks, from the library and from a file; what can't be compared says why. */
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { lastYear, thisYear, twoYearsAgo } from '../../fixtures/years.ts';
import { consoleHead, startPage } from '../support/conduct/console.ts';
import { dropText } from '../support/files/browser-files.ts';
import { expect, test } from '../support/fixtures.ts';
import { fileOf } from '../support/looks/gallery-window.ts';
import type { Page } from '@playwright/test';
import type { Session } from '../../../shared/domain/session/session.ts';

const { common, years, results } = dictionaryFor('da');

/** Opens the file, and goes back to the start page. */
async function takeIn(page: Page, session: Session): Promise<void> {
  await page.evaluate(dropText, ['Sidste år.pejling', fileOf(session)] as const);
  await expect(consoleHead(page)).toBeVisible();
  await page.getByRole('button', { name: common.back }).click();
  await expect(startPage(page)).toBeVisible();
}

test('two clicks: the newest two with a question in common stand side by side, and are saved', async ({
  app,
}) => {
  const { page } = app;
  await expect(startPage(page)).toBeVisible();
  await takeIn(page, lastYear('da'));
  await takeIn(page, thisYear('da'));
  await page.getByRole('button', { name: years.command }).click();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await expect(page.getByRole('main')).toContainText(years.slide.notSame);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: years.files.pptx, exact: true }).click();
  expect((await saving).suggestedFilename()).toMatch(/^Sammenligning.*\.pptx$/u);
});
