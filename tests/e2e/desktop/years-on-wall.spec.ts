/** A comparison of arrangements in the room: on the projector's display, opened from the start page, and black when the comparison is closed. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { lastYear, thisYear } from '../../fixtures/years.ts';
import { consoleHead, startPage } from '../support/conduct/console.ts';
import { Facilitator } from '../support/conduct/facilitator.ts';
import { Wall } from '../support/conduct/wall.ts';
import { newFolder } from '../support/files/file-on-disk.ts';
import { expect, test } from '../support/fixtures.ts';
import { fileOf } from '../support/looks/gallery-window.ts';

const { common, console, results, years } = dictionaryFor('da');

test('the room sees a comparison, turns its pages with the remote, and loses it when it is closed', async ({
  app,
  desktop,
}) => {
  const { page } = app;
  const me = new Facilitator(page);
  const folder = await newFolder(app);
  for (const session of [lastYear('da'), thisYear('da')]) {
    const file = path.join(folder, `${session.workshop.date}.pejling`);
    await writeFile(file, fileOf(session));
    await expect(startPage(page)).toBeVisible();
    await desktop.dialogs.answerOpen(file);
    await me.press('Control+o');
    await expect(consoleHead(page)).toBeVisible();
    await page.getByRole('button', { name: common.back }).click();
  }
  await page.getByRole('button', { name: years.command }).click();
  await page
    .getByRole('button', { name: results.enlarge('') })
    .first()
    .click();
  const show = page.getByRole('button', { name: years.show });
  const wall = new Wall(await app.projectorWindow(() => show.press('Enter')));
  await expect(wall.slide).toContainText(years.slide.notSame);
  await expect(page.getByRole('dialog')).toContainText(console.nowOnScreen);
  const first = (await wall.slide.textContent()) ?? '';
  await wall.page.keyboard.press('PageDown');
  await expect(wall.slide).not.toHaveText(first);
  await me.press('Escape');
  await me.press('F9');
  await expect(wall.slide).toHaveCount(0);
  await me.press('F9');
  await expect(wall.slide).toHaveCount(1);
  await page.getByRole('button', { name: years.back }).click();
  await expect(wall.slide).toHaveCount(0);
});
