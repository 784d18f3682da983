/**
 * The screens and slides of ballots, joint answers, corrections, run-offs, quick polls, and before and after: in all sizes
 * and both languages, with their own titles and the longest ones.
 */
import { dictionaryFor, type Dictionary } from '../../shared/text/dictionary.ts';
import type { AppWindow } from './support/app-window.ts';
import { chooseMethod } from './support/choose-method.ts';
import { AGENDA, DANISH, ENGLISH, Facilitator } from './support/facilitator.ts';
import { expect, test } from './support/fixtures.ts';
import { fillTotals, nameEverythingLong } from './support/long-titles.ts';
import { nextStep } from './support/rehearsal.ts';
import { Inspection } from './support/screen-sizes.ts';
import { Wall } from './support/wall.ts';

/** Voters, then the themes: before and after differ in every place, and some are tied. */
const BEFORE = [131, 88, 61, 40, 12, 40, 9, 40, 0, 40, 1];
const AFTER = [119, 12, 70, 40, 55, 40, 9, 88, 3, 0, 40];
/** Voters, then 1 … 4 and Ved ikke a question: spread, tiny, lopsided, all in one, none at all. */
const ANSWERS_BEFORE = [
  [131],
  [30, 31, 32, 33, 5],
  [1, 2, 1, 120, 7],
  [60, 2, 1, 61, 7],
  [0, 131, 0, 0, 0],
  [0, 0, 0, 0, 131],
].flat();
const ANSWERS_AFTER = [
  [119],
  [3, 31, 50, 30, 5],
  [100, 2, 1, 9, 7],
  [2, 60, 50, 0, 7],
  [0, 0, 0, 119, 0],
  [1, 0, 0, 0, 118],
].flat();
const THEME_STEPS = 3;
const QUESTION_STEPS = 5;

interface Stage {
  readonly me: Facilitator;
  readonly wall: Wall;
  readonly words: Dictionary;
  readonly look: Inspection;
}

test.setTimeout(150_000);

for (const language of ['da', 'en'] as const) {
  for (const names of ['own', 'longest'] as const) {
    const words = dictionaryFor(language);

    async function begin(app: AppWindow, look: Inspection): Promise<Stage> {
      const { page } = app;
      await page.getByRole('button', { name: words.common.languageName }).click();
      await expect(page.getByText(words.common.tagline)).toBeVisible();
      await page.getByRole('button', { name: words.start.create }).focus();
      const me = new Facilitator(page, language === 'da' ? DANISH : ENGLISH);
      await me.createWorkshop(131, 24);
      if (names === 'longest') await nameEverythingLong(me, words);
      return { me, wall: new Wall(await me.openAudience(app)), words, look };
    }

    test(`ballots and joint answers with the ${names} titles (${language})`, async ({
      app,
    }, info) => {
      const stage = await begin(app, new Inspection(info));
      await lookAtBallots(stage, AGENDA.themes, ['1', '2', '3', '4']);
      await lookAtAnswers(stage);
      await lookAtBallots(stage, AGENDA.questions, ['1', '4']);
      stage.look.expectNothingFound();
    });

    test(`rounds with the ${names} titles (${language})`, async ({ app }, info) => {
      const stage = await begin(app, new Inspection(info));
      await voteTwice(stage, AGENDA.themes, [BEFORE, AFTER], THEME_STEPS);
      await lookAtDialogs(stage);
      await voteTwice(stage, AGENDA.questions, [ANSWERS_BEFORE, ANSWERS_AFTER], QUESTION_STEPS);
      stage.look.expectNothingFound();
    });
  }
}

/** Empty, with a ballot that has too many marks or lacks answers, and with ballots of every kind. */
async function lookAtBallots({ me, wall, words, look }: Stage, item: number, keys: string[]) {
  const { page } = me;
  await me.goToItem(item);
  await me.changeState('open');
  await chooseMethod(page, words, 'ballot');
  await expect(page.locator('.ballot-input')).toBeFocused();
  await look.console(page, `ballots ${item}, none yet`);
  for (const key of keys) await me.press(key);
  await me.press('Enter');
  await expect(page.locator('.ballot-input')).not.toHaveValue('');
  await look.console(page, `ballots ${item}, a wrong one`);
  await me.press('Escape');
  for (const key of ['.', 'Enter', '-', 'Enter']) await me.press(key);
  await expect(page.locator('.ballot-count')).toHaveText(words.collect.ballots.count(2, 1, 1));
  await look.console(page, `ballots ${item}, two of them`);
  await look.wall(wall.page, `ballots ${item} on the wall`);
}

async function lookAtAnswers({ me, wall, words, look }: Stage) {
  const { page } = me;
  await chooseMethod(page, words, 'table-answer');
  await look.console(page, 'joint answers, none yet');
  await me.type('1');
  await me.press('Enter');
  await me.type('12');
  await look.console(page, 'joint answers, one being typed');
  await me.press('Enter');
  await wall.expectSlide('collecting');
  await look.console(page, 'joint answers, one of them');
  await look.wall(wall.page, 'joint answers on the wall');
  await me.changeState('closed');
}

/** Two rounds by totals, the console with the log of each, and both side by side on the wall. */
async function voteTwice(
  { me, wall, words, look }: Stage,
  item: number,
  totals: readonly (readonly number[])[],
  steps: number,
) {
  const { page } = me;
  await me.goToItem(item);
  for (const [place, values] of totals.entries()) {
    if (place > 0) await pressCommand(me, 'new-round');
    await chooseMethod(page, words, 'totals');
    await me.changeState('open');
    await fillTotals(page, values.map(String));
    await me.press('Enter');
    await expect(page.locator('.slip-message.is-wrong')).toHaveCount(0);
    await me.changeState('closed');
    await me.reveal();
    for (let step = 0; step < steps; step += 1) await nextStep(me);
  }
  await look.console(page, `rounds ${item}`);
  await page.locator('.entry-log summary').focus();
  await me.press('Enter');
  await look.console(page, `rounds ${item}, the log`);
  await pressCommand(me, 'show-comparison');
  await expect(wall.slide).toHaveAttribute('data-slide', /comparison/);
  await look.wall(wall.page, `before and after ${item}`);
}

async function lookAtDialogs({ me, words, look }: Stage) {
  const { page } = me;
  const dialog = page.getByRole('dialog');
  const close = async () => {
    await me.press('Escape');
    await expect(dialog).toHaveCount(0);
  };
  for (const [place, name] of ['correcting', 'taking back'].entries()) {
    await page.locator('.entry-buttons').first().getByRole('button').nth(place).click();
    await expect(dialog).toBeVisible();
    await look.console(page, name);
    await close();
  }
  await pressCommand(me, 'run-off');
  await expect(dialog).toBeVisible();
  await look.console(page, 'run-off');
  await close();
  await me.press('F2');
  await expect(dialog).toBeVisible();
  await look.console(page, 'quick poll, empty');
  await me.press('Enter');
  await dialog.getByRole('button', { name: words.rounds.quick.make }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await look.console(page, 'quick poll, refused');
  await close();
}

/** Presses the button of a command by keyboard. */
async function pressCommand(me: Facilitator, id: string): Promise<void> {
  const button = me.page.locator(`[data-command="${id}"]`);
  await expect(button).toBeEnabled();
  await button.focus();
  await me.press('Enter');
}
