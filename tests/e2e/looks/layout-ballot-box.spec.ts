/** The screens of the ballot box, its dialog and its printouts page: in all sizes and both languages, own titles and longest. */
import type { Page } from '@playwright/test';
import type { Dictionary } from '../../../shared/text/dictionary.ts';
import type { Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import {
  conference,
  GalleryWindow,
  LANGUAGES,
  TITLES_SEEN,
} from '../support/looks/gallery-window.ts';
import { Inspection } from '../support/looks/screen-sizes.ts';
import {
  BOX_CODE,
  leaveFullScreen,
  pressEnter,
  takeClock,
  expectNoConsole,
} from '../support/conduct/voter.ts';
import { consoleHead } from '../support/conduct/console.ts';

test.setTimeout(300_000);
// Bars that grow and numbers that count up end where they stand without motion.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const language of LANGUAGES) {
  for (const titles of TITLES_SEEN) {
    test(`the ballot box with the ${titles} titles (${language})`, async ({ app }, info) => {
      const { page } = app;
      const look = new Inspection(info, titles);
      await takeClock(page);
      const gallery = await GalleryWindow.begin(app, language);
      const { me, words } = gallery;
      const begin = () => conference({ language, titles }, 131, 24);
      await gallery.show(begin().at('themes').by('ballot'));
      await lookAtPrintouts(me, words, look);
      await me.press('Alt+1');
      await me.changeState('open');
      await lookAtDialog(page, words, look);
      await lookAtChoice(page, words, look);
      await lookAtLock(page, words, look);
      await page.keyboard.type(BOX_CODE);
      await page.keyboard.press('Enter');
      await expect(consoleHead(page)).toBeVisible();
      await gallery.show(begin().at('questions').by('ballot').open());
      await startBox(page, words);
      await lookAtScale(page, words, look);
      look.expectNothingFound();
    });
  }
}

/** Ballots of all sizes, and codes before, while and after they are made. */
async function lookAtPrintouts(me: Facilitator, words: Dictionary, look: Inspection) {
  const { page } = me;
  const { ballotPrint } = words;
  await me.press('Alt+5');
  await page.getByRole('radio', { name: ballotPrint.ballots }).click();
  await page.getByRole('radio', { name: '8', exact: true }).click();
  await look.console(page, 'ballots');
  await page.getByRole('radio', { name: ballotPrint.codes }).click();
  const count = page.getByLabel(ballotPrint.codesCount, { exact: true });
  await count.fill('0');
  await look.console(page, 'codes, a wrong number');
  await count.fill('3');
  await page.getByRole('button', { name: ballotPrint.codesMake }).click();
  await expect(page.getByText(ballotPrint.codesNotKept)).toBeVisible();
  await look.console(page, 'codes, made');
  await page.getByRole('button', { name: ballotPrint.codesRemake }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look.console(page, 'codes, made again');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+1');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look.console(page, 'codes, left before they are printed');
  await page.getByRole('dialog').getByRole('button', { name: ballotPrint.leaveYes }).click();
}

async function lookAtDialog(page: Page, words: Dictionary, look: Inspection) {
  await page.locator('[data-command="ballot-box"]').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: words.ballotBox.setUp.start }).click();
  await expect(dialog.getByText(words.ballotBox.setUp.codeProblem)).toBeVisible();
  await look.console(page, 'the dialog');
  await dialog.getByRole('checkbox').uncheck();
  await page.getByLabel(words.ballotBox.setUp.code).fill(BOX_CODE);
  await page.keyboard.press('Enter');
  await expectNoConsole(page);
}

async function startBox(page: Page, words: Dictionary): Promise<void> {
  await page.locator('[data-command="ballot-box"]').click();
  await page.getByLabel(words.ballotBox.setUp.code).fill(BOX_CODE);
  await page.keyboard.press('Enter');
  await expectNoConsole(page);
}

async function lookAtChoice(page: Page, words: Dictionary, look: Inspection) {
  const box = words.ballotBox;
  await look.console(page, 'box, start');
  await page.keyboard.press('Enter');
  await look.console(page, 'box, a ballot');
  await page.keyboard.type('1239');
  await expect(page.getByText(box.marksFull(3))).toBeVisible();
  await page.clock.fastForward(52_000);
  await expect(page.getByRole('timer')).toBeVisible();
  await look.console(page, 'box, a full ballot left behind');
  await page.keyboard.press('Enter');
  await look.console(page, 'box, looked over');
  await page.clock.fastForward(600);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: box.thanks })).toBeVisible();
  await look.console(page, 'box, thanks');
}

async function lookAtLock(page: Page, words: Dictionary, look: Inspection) {
  const { lock } = words.ballotBox;
  await leaveFullScreen(page, words);
  await page.keyboard.type('123456789012');
  await look.console(page, 'lock, twelve digits');
  await page.keyboard.press('Enter');
  await expect(page.getByText(lock.wrong)).toBeVisible();
  await look.console(page, 'lock, wrong');
  await page.getByRole('button', { name: lock.forgotten }).click();
  await look.console(page, 'lock, forgotten');
  await page.getByRole('button', { name: lock.forgottenStart }).click();
  await expect(page.getByRole('heading', { name: lock.waitingTitle })).toBeVisible();
  await page.clock.fastForward('10:01');
  await expect(page.getByRole('button', { name: lock.unlock })).toBeVisible();
  await look.console(page, 'lock, waited out');
  await page.getByRole('button', { name: lock.waitingStop }).click();
  await expect(page.getByRole('heading', { name: lock.title })).toBeVisible();
}

async function lookAtScale(page: Page, words: Dictionary, look: Inspection) {
  await page.keyboard.press('Enter');
  await expect(page.getByText(words.ballotBox.statementOf(1, 5))).toBeVisible();
  await look.console(page, 'box, a question');
  await page.keyboard.type('140');
  await pressEnter(page);
  await expect(page.getByText(words.ballotBox.skipAsked)).toBeVisible();
  await look.console(page, 'box, a question asked about');
  await pressEnter(page);
  await pressEnter(page);
  await expect(page.getByText(words.ballotBox.reviewUnanswered(2))).toBeVisible();
  await look.console(page, 'box, questions looked over');
  await pressEnter(page);
  await expect(page.getByText(words.ballotBox.openAsked(2))).toBeVisible();
  await look.console(page, 'box, open questions asked about');
}
