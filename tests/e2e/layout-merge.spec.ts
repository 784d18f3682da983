/**
 * The dialog on a second laptop's file, and the surfaces of a rehearsal with their mark: in all sizes and both languages,
 * with their own titles and the longest ones.
 */
import type { Page } from '@playwright/test';
import { dictionaryFor, type Dictionary } from '../../shared/text/dictionary.ts';
import { chooseMethod } from './support/choose-method.ts';
import { AGENDA, DANISH, ENGLISH, Facilitator } from './support/facilitator.ts';
import { expect } from './support/fixtures.ts';
import { nameEverythingLong } from './support/long-titles.ts';
import { nextStep } from './support/rehearsal.ts';
import { Inspection } from './support/screen-sizes.ts';
import { bring, giveFiles, saveAs, test } from './support/two-laptops.ts';
import { Wall } from './support/wall.ts';

test.setTimeout(150_000);

const FILE = 'Fælles start.pejling';
const THEIRS = 'Fra den anden computer ved bordet længst væk fra vinduet.pejling';
/** Ten counts of two digits where the table is large: the widest line a conflict can have. */
const WIDE = [12, 11, 10, 12, 11, 10, 0, 0, 0, 0] as const;
const OTHER_WIDE = [10, 11, 12, 10, 11, 12, 0, 0, 0, 0] as const;

for (const language of ['da', 'en'] as const) {
  for (const names of ['own', 'longest'] as const) {
    const words = dictionaryFor(language);

    const begin = async (page: Page, present: number, tables: number): Promise<Facilitator> => {
      await page.getByRole('button', { name: words.common.languageName }).click();
      await expect(page.getByText(words.common.tagline)).toBeVisible();
      await page.getByRole('button', { name: words.start.create }).focus();
      const me = new Facilitator(page, language === 'da' ? DANISH : ENGLISH);
      await me.createWorkshop(present, tables);
      if (names === 'longest') await nameEverythingLong(me, words);
      return me;
    };

    test(`merging with the ${names} titles (${language})`, async ({ app, other }, info) => {
      const look = new Inspection(info);
      await giveFiles(app);
      await giveFiles(other);
      const me = await begin(app.page, 72, 3);
      await me.goToItem(AGENDA.themes);
      await me.changeState('open');
      const they = await join(other.page, me, words, await saveAs(me, FILE));
      for (const table of [1, 2]) {
        await me.typeThemeSlip(table, 24, WIDE);
        await they.typeThemeSlip(table, 24, OTHER_WIDE);
      }
      await they.typeThemeSlip(3, 24, WIDE);
      // A round that is not opened here, and ballots that the file leaves out.
      await they.changeState('closed');
      await they.goToItem(AGENDA.questions);
      await chooseMethod(they.page, words, 'ballot');
      await they.changeState('open');
      const theirs = await saveAs(they, THEIRS);

      const dialog = app.page.getByRole('dialog');
      await bring(app.page, THEIRS, theirs);
      await me.press('Control+o');
      await expect(dialog).toContainText(words.merge.both);
      await look.console(app.page, 'both have gone on');
      await app.page.getByRole('button', { name: words.merge.both }).click();
      await expect(dialog).toContainText(words.merge.ballotsLeftOut);
      await look.console(app.page, 'merging, nothing chosen');
      for (const place of [0, 2]) await dialog.getByRole('radio').nth(place).check();
      await look.console(app.page, 'merging, all chosen');
      await dialog.getByRole('button', { name: words.merge.yes }).click();
      await expect(dialog).toHaveCount(0);
      await look.console(app.page, 'merged');
      await me.changeState('closed');
      await bring(app.page, THEIRS, theirs);
      await app.page.locator('.pill').click();
      await look.console(app.page, 'the panel of what is saved');
      await app.page.locator('[data-command="merge"]').click();
      await expect(dialog).toBeVisible();
      await look.console(app.page, 'nothing new');
      look.expectNothingFound();
    });

    test(`a rehearsal with the ${names} titles (${language})`, async ({ app }, info) => {
      const look = new Inspection(info);
      const { page } = app;
      const me = await begin(page, 131, 24);
      const wall = new Wall(await me.openAudience(app));
      await me.press('Alt+4');
      await look.console(page, 'pre-flight check');
      await me.tabTo(words.rehearsal.start);
      await me.press('Enter');
      await expect(page.locator('.console-head .badge')).toBeVisible();
      await look.wall(wall.page, 'title of a rehearsal');
      await me.press('F7');
      await wall.expectSlide('break');
      await look.wall(wall.page, 'break of a rehearsal');
      await me.press('Alt+4');
      await look.console(page, 'pre-flight check of a rehearsal');
      await page.locator('.pill').click();
      await look.console(page, 'what is not saved');
      await me.press('Escape');
      await me.goToItem(AGENDA.themes);
      await vote(me);
      await look.console(page, 'the room has voted');
      await me.changeState('closed');
      await me.press('Alt+6');
      await look.console(page, 'results of a rehearsal');
      await page.getByRole('button', { name: words.common.back }).click();
      await expect(page.locator('.rehearsal-tag')).toBeVisible();
      await look.console(page, 'the start page with a rehearsal');
      look.expectNothingFound();
    });

    for (const item of ['themes', 'questions'] as const) {
      test(`the marked slides of ${item} with the ${names} titles (${language})`, async ({
        app,
      }, info) => {
        const look = new Inspection(info);
        const me = await begin(app.page, 131, 24);
        await me.press('Alt+4');
        await me.tabTo(words.rehearsal.start);
        await me.press('Enter');
        await expect(app.page.locator('.console-head .badge')).toBeVisible();
        const wall = new Wall(await me.openAudience(app));
        await me.goToItem(AGENDA[item]);
        for (const round of [1, 2]) {
          await vote(me);
          await look.wall(wall.page, `collecting ${item}`);
          await me.changeState('closed');
          if (round === 1) await look.wall(wall.page, `closed ${item}`);
          await me.reveal();
          await expect(app.page.locator('[data-command="next-step"]')).toBeEnabled();
          // Ties make the way shorter.
          const all = await countSteps(app.page);
          for (let step = 0; step < all - 1; step += 1) {
            if (round === 1) await look.wall(wall.page, `step ${step} of ${item}`);
            await nextStep(me);
            await expect(app.page.locator('.step-counter')).toHaveText(
              words.round.stepOf(step + 2, all),
            );
          }
          await look.wall(wall.page, `the end of ${item}`);
          if (round === 1) await app.page.locator('[data-command="new-round"]').click();
        }
        await app.page.locator('[data-command="show-comparison"]').click();
        await expect(wall.slide).toHaveAttribute('data-slide', /comparison/);
        await look.wall(wall.page, `before and after ${item}`);
        look.expectNothingFound();
      });
    }
  }
}

/** Opens the poll and lets the room vote. */
async function vote(me: Facilitator): Promise<void> {
  await me.expectState('ready');
  await me.changeState('open');
  await me.press('F3');
  await expect(me.page.locator('.slip-grid .is-missing')).toHaveCount(0);
}

/** How many steps the reveal on the screen has. */
async function countSteps(page: Page): Promise<number> {
  const numbers = (await page.locator('.step-counter').innerText()).match(/\d+/g);
  return Number(numbers?.at(-1));
}

/** The second laptop opens the file of the first, in the same language. */
async function join(
  page: Page,
  me: Facilitator,
  words: Dictionary,
  text: string,
): Promise<Facilitator> {
  await page.getByRole('button', { name: words.common.languageName }).click();
  await expect(page.getByText(words.common.tagline)).toBeVisible();
  const they = new Facilitator(page, me.words);
  await bring(page, FILE, text);
  await they.press('Control+o');
  await they.expectState('open');
  return they;
}
