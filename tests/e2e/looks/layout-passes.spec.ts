/**
 * The second pass of ballots, and undo and redo where things are prepared: in all sizes and both languages, with their own titles
 * and the longest ones.
 */
import { AGENDA } from '../support/conduct/facilitator.ts';
import type { Conference } from '../../fixtures/gallery/conference.ts';
import { expect, test } from '../support/fixtures.ts';
import {
  conference,
  GalleryWindow,
  LANGUAGES,
  TITLES_SEEN,
} from '../support/looks/gallery-window.ts';
import { Inspection } from '../support/looks/screen-sizes.ts';
import {
  ballotField,
  batchDifferences,
  heapLine,
  hint,
  passPlace,
  typingAlert,
} from '../support/conduct/console.ts';

interface Stage {
  readonly gallery: GalleryWindow;
  readonly look: Inspection;
  /** The conference before its first vote. */
  readonly begin: () => Conference;
}

/** A pile of eleven, by poll: with blank and spoiled ones, and every mark that may be set. */
const PILES = {
  themes: '123 147 . 250 36 - 1 234 089 470 5'.split(' '),
  questions: '12340 43210 ..... - 1.2.3 00000 44444 11111 22222 33333 12121'.split(' '),
} as const;

test.setTimeout(300_000);
// Bars that grow and numbers that count up end where they stand without motion.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const language of LANGUAGES) {
  test(`second pass and undo (${language})`, async ({ app }, info) => {
    const gallery = await GalleryWindow.begin(app, language);
    for (const titles of TITLES_SEEN) {
      const begin = () => conference({ language, titles }, 131, 24);
      const stage: Stage = { gallery, look: new Inspection(info, titles), begin };
      await lookAtUndo(stage);
      for (const item of ['themes', 'questions'] as const) await lookAtPass(stage, item);
      stage.look.expectNothingFound();
    }
  });
}

async function lookAtUndo({ gallery, look, begin }: Stage) {
  const { me, page, words } = gallery;
  await gallery.show(begin().goTo('setup'));
  const date = page.getByLabel(words.setup.startTime, { exact: true });
  await date.fill('10:45');
  await me.press('Tab');
  await me.press('Control+z');
  await expect(hint(page)).toBeVisible();
  await look.console(page, 'set-up, undone');
  await me.editItem(AGENDA.themes);
  await page.getByLabel(words.polls.maxMarks).fill('2');
  await me.press('Tab');
  await me.press('Control+z');
  await expect(page.getByLabel(words.polls.maxMarks)).toHaveValue('3');
  await look.console(page, 'polls, undone');
}

/** Ballots are typed: what was typed into a heap, and when, no file tells. */
async function lookAtPass({ gallery, look, begin }: Stage, poll: 'themes' | 'questions') {
  const { me, page } = gallery;
  const pile = PILES[poll];
  const field = ballotField(page);
  const type = async (keys: string) => {
    await me.type(keys);
    await me.press('Enter');
    await expect(field).toHaveValue('');
  };
  await gallery.show(begin().at(poll).by('ballot').open());
  await expect(field).toBeFocused();
  for (const keys of pile.slice(0, 10)) await type(keys);
  await expect(heapLine(page)).toBeVisible();
  await look.console(page, `${poll}, ten ballots`);
  for (const keys of pile.slice(10)) await type(keys);
  await me.press('Control+z');
  await expect(page.locator('[data-command="redo"]').first()).toBeVisible();
  await look.console(page, `${poll}, a ballot taken back`);
  await me.press('Control+y');
  await me.press('Control+b');
  await expect(passPlace(page)).toBeVisible();
  for (const keys of ['-', '-']) await type(keys);
  await me.press('Control+z');
  await me.press('Enter');
  await expect(typingAlert(page)).toBeVisible();
  await look.console(page, `${poll}, a heap that is not empty`);
  for (const keys of pile.slice(0, 8)) await type(keys);
  await me.press('Enter');
  await me.press('Enter');
  await expect(batchDifferences(page).first()).toBeVisible();
  await me.press('1');
  await look.console(page, `${poll}, differences`);
  for (let press = 0; press < 10; press += 1) await me.press('1');
  await me.press('Enter');
  await expect(passPlace(page)).toBeVisible();
  await look.console(page, `${poll}, the next heap`);
  await me.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look.console(page, `${poll}, closing asks`);
  await me.press('Escape');
  await type(pile[10] ?? '');
  await me.press('Enter');
  await expect(page.getByText(gallery.words.secondPass.doneNext)).toBeVisible();
  await look.console(page, `${poll}, all heaps`);
  await me.changeState('closed');
}
