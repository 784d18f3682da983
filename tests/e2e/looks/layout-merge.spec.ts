/**
 * The dialog on a second laptop's file, and the surfaces of a rehearsal with their mark: in all sizes and both languages,
 * with their own titles and the longest ones.
 */
import type { Page } from '@playwright/test';
import { AGENDA, type Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import {
  conference,
  fileOf,
  GalleryWindow,
  LANGUAGES,
  TITLES_SEEN,
} from '../support/looks/gallery-window.ts';
import { nextStep } from '../support/conduct/rehearsal.ts';
import { Inspection } from '../support/looks/screen-sizes.ts';
import { bring, giveFiles } from '../support/hosts/two-laptops.ts';
import { Wall } from '../support/conduct/wall.ts';
import {
  rehearsalBadge,
  saveState,
  startPage,
  stepCounter,
  recentRows,
} from '../support/conduct/console.ts';
import { missingRows } from '../support/conduct/slip-grid.ts';

test.use({ keepsProfile: true });

type Setting = Parameters<typeof conference>[0];

test.setTimeout(300_000);
// Bars that grow and numbers that count up end where they stand without motion.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const FILE = 'Fælles start.pejling';
const THEIRS = 'Fra den anden computer ved bordet længst væk fra vinduet.pejling';
/** Ten counts of two digits where the table is large: the widest line a conflict can have. */
const WIDE = [12, 11, 10, 12, 11, 10, 0, 0, 0, 0] as const;
const OTHER_WIDE = [10, 11, 12, 10, 11, 12, 0, 0, 0, 0] as const;

for (const language of LANGUAGES) {
  test(`merging (${language})`, async ({ app }, info) => {
    await giveFiles(app);
    const gallery = await GalleryWindow.begin(app, language);
    for (const titles of TITLES_SEEN) {
      const look = new Inspection(info, titles);
      await lookAtMerging(gallery, { language, titles }, look);
      look.expectNothingFound();
    }
  });

  test(`a rehearsal (${language})`, async ({ app }, info) => {
    const gallery = await GalleryWindow.begin(app, language);
    let wall: Wall | null = null;
    for (const titles of TITLES_SEEN) {
      const look = new Inspection(info, titles);
      await gallery.show(conference({ language, titles }, 131, 24));
      wall ??= new Wall(await gallery.me.openAudience(app));
      await lookAtRehearsal(gallery, wall, look);
      look.expectNothingFound();
    }
  });

  for (const [item, onlyInCi] of [
    ['themes', ''],
    ['questions', ' @thorough'],
  ] as const) {
    test(`the marked slides of ${item} (${language})${onlyInCi}`, async ({ app }, info) => {
      const gallery = await GalleryWindow.begin(app, language);
      const { me, page } = gallery;
      let wall: Wall | null = null;
      for (const titles of TITLES_SEEN) {
        const look = new Inspection(info, titles);
        // A rehearsal never lies in a file: it is begun here.
        await gallery.show(conference({ language, titles }, 131, 24).goTo('preflight'));
        await page.getByRole('button', { name: gallery.words.rehearsal.start }).click();
        await expect(rehearsalBadge(page)).toBeVisible();
        wall ??= new Wall(await me.openAudience(app));
        await me.goToItem(AGENDA[item]);
        for (const round of [1, 2]) {
          await vote(me);
          await look.wall(wall.page, `collecting ${item}`);
          await me.changeState('closed');
          if (round === 1) await look.wall(wall.page, `closed ${item}`);
          await me.reveal();
          await expect(page.locator('[data-command="next-step"]')).toBeEnabled();
          // Ties make the way shorter.
          const all = await countSteps(page);
          for (let step = 0; step < all - 1; step += 1) {
            if (round === 1) await look.wall(wall.page, `step ${step} of ${item}`);
            await nextStep(me);
            await expect(stepCounter(page)).toHaveText(gallery.words.round.stepOf(step + 2, all));
          }
          await look.wall(wall.page, `the end of ${item}`);
          if (round === 1) await page.locator('[data-command="new-round"]').click();
        }
        await page.locator('[data-command="show-comparison"]').click();
        await expect(wall.slide).toHaveAttribute('data-slide', /comparison/);
        await look.wall(wall.page, `before and after ${item}`);
        look.expectNothingFound();
      }
    });
  }
}

/** Two laptops began with the same file. Each counted the same tables, the other one also a third, and it went on. */
async function lookAtMerging(
  { me, page, words }: GalleryWindow,
  setting: Setting,
  look: Inspection,
) {
  const mine = conference(setting, 72, 3).at('themes').open();
  const they = mine.elsewhere();
  for (const table of [1, 2]) {
    mine.slip(table, 24, WIDE);
    they.slip(table, 24, OTHER_WIDE);
  }
  // A round that is not opened here, and ballots that the file leaves out.
  they.slip(3, 24, WIDE).close().at('questions').by('ballot').open();
  const theirs = fileOf(they.session);

  const dialog = page.getByRole('dialog');
  await bring(page, FILE, fileOf(mine.session));
  await me.press('Control+o');
  await me.expectState('open');
  await bring(page, THEIRS, theirs);
  await me.press('Control+o');
  await expect(dialog).toContainText(words.merge.both);
  await look.console(page, 'both have gone on');
  await page.getByRole('button', { name: words.merge.both }).click();
  await expect(dialog).toContainText(words.merge.ballotsLeftOut);
  await look.console(page, 'merging, nothing chosen');
  for (const place of [0, 2]) await dialog.getByRole('radio').nth(place).check();
  await look.console(page, 'merging, all chosen');
  await dialog.getByRole('button', { name: words.merge.yes }).click();
  await expect(dialog).toHaveCount(0);
  await look.console(page, 'merged');
  await me.changeState('closed');
  await bring(page, THEIRS, theirs);
  await saveState(page).click();
  await look.console(page, 'the panel of what is saved');
  await page.locator('[data-command="merge"]').click();
  await expect(dialog).toBeVisible();
  await look.console(page, 'nothing new');
  await me.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: words.common.back }).click();
  await expect(startPage(page)).toBeVisible();
}

async function lookAtRehearsal({ me, page, words }: GalleryWindow, wall: Wall, look: Inspection) {
  await me.press('Alt+4');
  await look.console(page, 'pre-flight check');
  await me.tabTo(words.rehearsal.start);
  await me.press('Enter');
  await expect(rehearsalBadge(page)).toBeVisible();
  await look.wall(wall.page, 'title of a rehearsal');
  await me.press('F7');
  await wall.expectSlide('break');
  await look.wall(wall.page, 'break of a rehearsal');
  await me.press('Alt+4');
  await look.console(page, 'pre-flight check of a rehearsal');
  await saveState(page).click();
  await look.console(page, 'what is not saved');
  await me.press('Escape');
  await me.goToItem(AGENDA.themes);
  await vote(me);
  await look.console(page, 'the room has voted');
  await me.changeState('closed');
  await me.press('Alt+6');
  await look.console(page, 'results of a rehearsal');
  await page.getByRole('button', { name: words.common.back }).click();
  await expect(recentRows(page).filter({ hasText: words.rehearsal.listed }).first()).toBeVisible();
  await look.console(page, 'the start page with a rehearsal');
}

/** Opens the poll and lets the room vote. */
async function vote(me: Facilitator): Promise<void> {
  await me.expectState('ready');
  await me.changeState('open');
  await me.press('F3');
  await expect(missingRows(me.page)).toHaveCount(0);
}

/** How many steps the reveal on the screen has. */
async function countSteps(page: Page): Promise<number> {
  const numbers = (await stepCounter(page).innerText()).match(/\d+/g);
  return Number(numbers?.at(-1));
}
