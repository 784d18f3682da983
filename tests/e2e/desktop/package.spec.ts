/** The package of the day's material as a folder on disk: with its folders, or not at all. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { wholenessFive } from '../../../shared/content/leadership-chain-2025/wholeness-five.ts';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { expect, ON_DOUBLE, test } from '../support/fixtures.ts';
import { openRound } from '../support/conduct/open-round.ts';

const { packing, fileErrors } = dictionaryFor('da');

// Two packages, the first of which has nowhere to go.
test.setTimeout(180_000);

test(
  'the package is a folder with folders; where it can’t be written, nothing is left @thorough',
  ON_DOUBLE,
  async ({ app, desktop }) => {
    const { page } = app;
    const me = await openRound(page, 2, 'questions');
    const rows = wholenessFive.statements.map((_, place) => [place, 5 - place, 1, 0, 0]);
    for (const table of [1, 2]) await me.typeScaleSlip(table, 6, rows);
    await me.changeState('closed');
    await me.changeState('revealed');
    for (let step = 2; step <= 6; step += 1) {
      await page.locator('[data-command="next-step"]:enabled').waitFor();
      await me.press('PageDown');
      await page.locator('.step-counter', { hasText: `Trin ${step} af 6` }).waitFor();
    }
    const home = await mkdtemp(path.join(tmpdir(), 'pejling-package-'));
    try {
      await me.press('Control+e');
      // The folder is gone when it is to be written.
      await desktop.dialogs.answerOpen(path.join(home, 'gone'));
      await me.tabTo(packing.packInFolder);
      await me.press('Enter');
      await expect(page.getByText(packing.stopped)).toBeVisible({ timeout: 60_000 });
      const { title } = fileErrors.export['file-missing'];
      await expect(page.getByRole('dialog').getByText(title)).toBeVisible();
      expect(await readdir(home)).toEqual([]);

      await desktop.dialogs.answerOpen(home);
      await me.tabTo(packing.packInFolder);
      await me.press('Enter');
      await expect(page.locator('[data-outcome="saved"]')).toBeVisible({ timeout: 60_000 });
      const [name = ''] = await readdir(home);
      expect(name).toMatch(/^Reformer og ledelsesudvikling – .+ resultatpakke$/);
      await expect(page.getByText(packing.done.folder(name))).toBeVisible();
      const archive = path.join(home, name, packing.folders.archive);
      expect((await readdir(archive)).sort()).toEqual([
        'Billeder',
        expect.stringMatching(/\.pejling$/),
        expect.stringMatching(/ – optællingsattest\.pdf$/),
      ]);
      const pictures = await readdir(path.join(archive, 'Billeder'));
      expect(pictures.sort()).toEqual(
        [1, 2, 3, 4, 5, 6].map((number) => expect.stringMatching(`^0${number} .+\\.png$`)),
      );
    } finally {
      await rm(home, { recursive: true, force: true });
    }
  },
);
