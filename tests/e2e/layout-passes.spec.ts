/**
 * The second pass of ballots, and undo and redo where things are prepared: in all sizes and both languages, with their own titles
 * and the longest ones.
 */
import { dictionaryFor, type Dictionary } from '../../shared/text/dictionary.ts';
import type { AppWindow } from './support/app-window.ts';
import { chooseMethod } from './support/choose-method.ts';
import { AGENDA, DANISH, ENGLISH, Facilitator } from './support/facilitator.ts';
import { expect, test } from './support/fixtures.ts';
import { nameEverythingLong } from './support/long-titles.ts';
import { Inspection } from './support/screen-sizes.ts';

interface Stage {
  readonly me: Facilitator;
  readonly words: Dictionary;
  readonly look: Inspection;
}

/** A pile of eleven, by poll: with blank and spoiled ones, and every mark that may be set. */
const PILES = {
  themes: '123 147 . 250 36 - 1 234 089 470 5'.split(' '),
  questions: '12340 43210 ..... - 1.2.3 00000 44444 11111 22222 33333 12121'.split(' '),
} as const;

test.setTimeout(150_000);

for (const language of ['da', 'en'] as const) {
  for (const names of ['own', 'longest'] as const) {
    const words = dictionaryFor(language);

    test(`second pass and undo with the ${names} titles (${language})`, async ({ app }, info) => {
      const me = await begin(app, words, language);
      const stage: Stage = { me, words, look: new Inspection(info) };
      if (names === 'longest') await nameEverythingLong(me, words);
      await lookAtUndo(stage);
      for (const poll of ['themes', 'questions'] as const) await lookAtPass(stage, poll);
      stage.look.expectNothingFound();
    });
  }
}

async function begin({ page }: AppWindow, words: Dictionary, language: 'da' | 'en') {
  await page.getByRole('button', { name: words.common.languageName }).click();
  await expect(page.getByText(words.common.tagline)).toBeVisible();
  await page.getByRole('button', { name: words.start.create }).focus();
  const me = new Facilitator(page, language === 'da' ? DANISH : ENGLISH);
  await me.createWorkshop(131, 24);
  return me;
}

async function lookAtUndo({ me, words, look }: Stage) {
  const { page } = me;
  await me.press('Alt+2');
  const date = page.getByLabel(words.setup.startTime, { exact: true });
  await date.fill('10:45');
  await me.press('Tab');
  await me.press('Control+z');
  await expect(page.locator('.hint')).toBeVisible();
  await look.console(page, 'set-up, undone');
  await me.press('Alt+3');
  await page.getByLabel(words.polls.maxMarks).fill('2');
  await me.press('Tab');
  await me.press('Control+z');
  await expect(page.getByLabel(words.polls.maxMarks)).toHaveValue('3');
  await look.console(page, 'polls, undone');
}

async function lookAtPass({ me, words, look }: Stage, poll: 'themes' | 'questions') {
  const { page } = me;
  const pile = PILES[poll];
  const field = page.locator('.ballot-input');
  const type = async (keys: string) => {
    await me.type(keys);
    await me.press('Enter');
    await expect(field).toHaveValue('');
  };
  await me.goToItem(AGENDA[poll]);
  await me.changeState('open');
  await chooseMethod(page, words, 'ballot');
  await expect(field).toBeFocused();
  for (const keys of pile.slice(0, 10)) await type(keys);
  await expect(page.locator('.heap-line')).toBeVisible();
  await look.console(page, `${poll}, ten ballots`);
  for (const keys of pile.slice(10)) await type(keys);
  await me.press('Control+z');
  await expect(page.locator('[data-command="redo"]').first()).toBeVisible();
  await look.console(page, `${poll}, a ballot taken back`);
  await me.press('Control+y');
  await me.press('Control+b');
  await expect(page.locator('.pass-place')).toBeVisible();
  for (const keys of ['-', '-']) await type(keys);
  await me.press('Control+z');
  await me.press('Enter');
  await expect(page.locator('.slip-message.is-wrong')).toBeVisible();
  await look.console(page, `${poll}, a heap that is not empty`);
  for (const keys of pile.slice(0, 8)) await type(keys);
  await me.press('Enter');
  await me.press('Enter');
  await expect(page.locator('.batch-difference').first()).toBeVisible();
  await me.press('1');
  await look.console(page, `${poll}, differences`);
  for (let press = 0; press < 10; press += 1) await me.press('1');
  await me.press('Enter');
  await expect(page.locator('.pass-place')).toBeVisible();
  await look.console(page, `${poll}, the next heap`);
  await me.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look.console(page, `${poll}, closing asks`);
  await me.press('Escape');
  await type(pile[10] ?? '');
  await me.press('Enter');
  await expect(page.locator('.pass-done')).toBeVisible();
  await look.console(page, `${poll}, all heaps`);
  await me.changeState('closed');
}
