/**
 * The screens and slides of a ranking and of points that are spread, in all sizes and both languages: the editor, ballots that are right and wrong, the box, the wall from the
 * question to the result by role, and before and after.
 */
import type { Page } from '@playwright/test';
import type { Dictionary } from '../../../shared/text/dictionary.ts';
import type { Conference } from '../../fixtures/gallery/conference.ts';
import { expect, test } from '../support/fixtures.ts';
import {
  conference,
  GalleryWindow,
  LANGUAGES,
  TITLES_SEEN,
} from '../support/looks/gallery-window.ts';
import { Inspection } from '../support/looks/screen-sizes.ts';
import { Wall } from '../support/conduct/wall.ts';
import { BOX_CODE, expectNoConsole, leaveBox, leaveFullScreen } from '../support/conduct/voter.ts';
import { ballotField } from '../support/conduct/console.ts';

/** Of three roles: the second and third place are shared; two ballots are blank and one is spoiled. */
const PILES = [
  ['12345', '13245', '12345', '13245', '21354', '.'],
  ['12345', '13245', '45321', '54321', '12435'],
  ['12345', '13245', '12345', '13245', '12345', '13245', '.', '-'],
];
const LATER = ['21345', '21345', '31245', '21354', '21543', '12345'];

test.setTimeout(300_000);

// Bars that grow and numbers that count up end where they stand without motion.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const language of LANGUAGES) {
  test(`a ranking (${language})`, async ({ app }, info) => {
    const gallery = await GalleryWindow.begin(app, language);
    const { me, page, words } = gallery;
    let wall: Wall | null = null;
    for (const titles of TITLES_SEEN) {
      const look = new Inspection(info, titles);
      const begin = () => conference({ language, titles }, 131, 24).byRole().take('directors-five');
      // With the shortest titles the run sheet ends under the buttons below it, whatever the kind.
      if (titles === 'longest') {
        await gallery.show(begin().goTo('polls'));
        await look.console(page, 'ranking, the editor');
      } else await gallery.show(begin());
      wall ??= new Wall(await me.openAudience(app));
      await gallery.show(begin().open());
      await lookAtTyping(gallery, look);
      await look.wall(wall.page, 'ranking, open');
      await gallery.show(ranked(begin(), PILES).reveal());
      await lookAtResult(gallery, wall, look, () => ranked(begin(), PILES).revealAll());
      await gallery.show(ranked(ranked(begin(), PILES).revealAll().again(), [LATER]).revealAll());
      await page.locator('[data-command="show-comparison"]').click();
      await wall.expectSlide('points-comparison');
      await look.wall(wall.page, 'ranking, before and after');
      await gallery.show(begin().open());
      await startBox(page, words);
      await lookAtBox(page, words, look);
      await endBox(page, words);
      look.expectNothingFound();
    }
  });
}

/** The same of three roles, four options each. */
const SPREADS = [
  ['5320', '4330', '+000', '5500', '2224', '.'],
  ['1234', '2332', '0550', '3331', '4321'],
  ['5320', '4330', '5500', '6211', '7111', '-'],
];
const SPREADS_LATER = ['2530', '1540', '0631', '2440', '3430', '1900'];

for (const language of LANGUAGES) {
  test(`points that are spread (${language})`, async ({ app }, info) => {
    const gallery = await GalleryWindow.begin(app, language);
    const { me, page, words } = gallery;
    let wall: Wall | null = null;
    for (const titles of TITLES_SEEN) {
      const look = new Inspection(info, titles);
      const begin = () =>
        conference({ language, titles }, 131, 24).byRole().take('four-efficiency');
      await gallery.show(begin().open());
      wall ??= new Wall(await me.openAudience(app));
      await expect(ballotField(page)).toBeFocused();
      for (const key of ['5', '3', '1', '0', 'Enter']) await me.press(key);
      await expect(page.getByText(words.collect.ballots.notAddedUpAsked(9, 10))).toBeVisible();
      await look.console(page, 'points, ballots, one that does not add up');
      await me.press('Escape');
      await look.wall(wall.page, 'points, open');
      const twice = ranked(ranked(begin(), SPREADS).revealAll().again(), [SPREADS_LATER]);
      await gallery.show(twice.revealAll());
      await wall.expectSlide('points-result');
      await look.wall(wall.page, 'points, the result');
      await look.console(page, 'points, the result');
      await page.locator('[data-command="show-comparison"]').click();
      await wall.expectSlide('points-comparison');
      await look.wall(wall.page, 'points, before and after');
      await gallery.show(begin().open());
      await startBox(page, words);
      for (const key of ['Enter', '1', '1', '1', '3', 'Enter']) await page.keyboard.press(key);
      await expect(page.getByText(words.ballotBox.pointsLacking(7))).toBeVisible();
      await look.console(page, 'points, box, some left');
      await page.keyboard.type('3333333');
      await page.keyboard.press('4');
      await expect(page.getByText(words.ballotBox.pointsOver)).toBeVisible();
      await look.console(page, 'points, box, all given');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: words.ballotBox.reviewTitle })).toBeVisible();
      await look.console(page, 'points, box, looked over');
      await endBox(page, words);
      look.expectNothingFound();
    }
  });
}

function ranked(of: Conference, piles: readonly (readonly string[])[]): Conference {
  of.open();
  for (const [role, keys] of piles.entries()) of.ballots(keys, role);
  return of.close();
}

/** None yet; a number that stands twice; one with a gap that Enter asks about. */
async function lookAtTyping({ me, page, words }: GalleryWindow, look: Inspection) {
  const { ballots } = words.collect;
  await expect(ballotField(page)).toBeFocused();
  await look.console(page, 'ranking, ballots, none yet');
  await me.type('21');
  await me.press('2');
  await expect(page.getByText(ballots.refusedTaken('2', 1))).toBeVisible();
  await look.console(page, 'ranking, ballots, a place twice');
  await me.press('.');
  await me.press('Enter');
  await expect(page.getByText(ballots.notRankedAsked(3))).toBeVisible();
  await look.console(page, 'ranking, ballots, a gap');
  await me.press('Escape');
}

async function lookAtResult(
  gallery: GalleryWindow,
  wall: Wall,
  look: Inspection,
  whole: () => Conference,
) {
  const { page } = gallery;
  await wall.expectSlide('points-step');
  await look.wall(wall.page, 'ranking, the first step');
  await look.console(page, 'ranking, the first step');
  await gallery.show(whole());
  await wall.expectSlide('points-result');
  await look.wall(wall.page, 'ranking, the result');
  await look.console(page, 'ranking, the result');
  await page.locator('[data-command="show-groups"]').click();
  await wall.expectSlide('groups');
  await look.wall(wall.page, 'ranking, by role');
}

async function startBox(page: Page, words: Dictionary): Promise<void> {
  await page.locator('[data-command="ballot-box"]').click();
  await page.getByLabel(words.ballotBox.setUp.code).fill(BOX_CODE);
  await page.keyboard.press('Enter');
  await expectNoConsole(page);
}

/** Back to the console, which shows the next titles. */
async function endBox(page: Page, words: Dictionary): Promise<void> {
  await leaveFullScreen(page, words);
  await leaveBox(page, words);
}

/** Begun, with two places given, with a gap, and looked over. */
async function lookAtBox(page: Page, { ballotBox }: Dictionary, look: Inspection) {
  await page.keyboard.press('Enter');
  // The round asks for a role.
  await page.keyboard.press('1');
  await look.console(page, 'ranking, box, a ballot');
  await page.keyboard.type('35');
  await page.keyboard.press('Enter');
  await expect(page.getByText(ballotBox.rankLacking(3))).toBeVisible();
  await look.console(page, 'ranking, box, a gap');
  await page.keyboard.type('124');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: ballotBox.reviewTitle })).toBeVisible();
  await look.console(page, 'ranking, box, looked over');
}
