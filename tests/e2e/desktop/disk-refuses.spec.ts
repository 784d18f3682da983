/** A disk that refuses to be written while a vote is on: said at the file's name, nothing is lost, and mended at once. */
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { test } from '../support/fixtures.ts';
import { openRound } from '../support/open-round.ts';
import { expectRow, type Slip } from '../support/slip-grid.ts';

const words = dictionaryFor('da');
const FIRST: Slip = { table: 1, voters: 6, votes: [6, 1, 0, 0, 2, 0, 3, 0, 0, 1] };
const SECOND: Slip = { table: 2, voters: 5, votes: [0, 4, 0, 1, 5, 2, 0, 0, 3, 0] };

for (const [mood, code] of [
  ['EROFS', 'file-read-only'],
  ['ENOSPC', 'file-disk-full'],
  ['EBUSY', 'file-in-use'],
] as const) {
  test(`a file that can’t be written any more: ${code}`, async ({ app, desktop }) => {
    const { page } = app;
    const pill = page.locator('.save-state .pill');
    const me = await openRound(page, 2);
    const folder = path.join(desktop.folders.documents, 'nøgle');
    const file = path.join(folder, 'Ærø.pejling');
    await mkdir(folder);
    await desktop.dialogs.answerSave(file);
    await me.press('Control+s');
    await expect(pill).toHaveText(words.files.savedIn(path.basename(file)));
    await me.typeThemeSlip(FIRST.table, FIRST.voters, FIRST.votes);
    await expect.poll(() => readFile(file, 'utf8')).toContain('"table": 1,');
    const before = await readFile(file);

    await desktop.breakDisk(folder, mood);
    await me.typeThemeSlip(SECOND.table, SECOND.voters, SECOND.votes);
    await expect(pill).toHaveText(words.files.notInFile);
    await pill.click();
    await expect(page.getByText(words.errors[code].title)).toBeVisible();
    await me.press('Escape');
    expect(await readFile(file)).toEqual(before);
    await expectRow(page, FIRST);
    await expectRow(page, SECOND);
    // The same at once, when a person asks for it elsewhere on that disk.
    await desktop.dialogs.answerSave(path.join(folder, 'andet navn.pejling'));
    await me.press('Control+Shift+S');
    const banner = page.locator('.error-banner');
    await expect(banner).toContainText(words.errors[code].text);
    await banner.getByRole('button').click();

    await desktop.mendDisk();
    await page.getByRole('button', { name: words.files.saveAgain }).click();
    await expect(pill).toHaveText(words.files.savedIn(path.basename(file)));
    await expect.poll(() => readFile(file, 'utf8')).toContain('"table": 2,');
  });
}
