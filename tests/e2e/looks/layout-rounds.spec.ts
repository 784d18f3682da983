/**
 * The screens and slides of ballots, joint answers, corrections, run-offs, quick polls, and before and after: in all sizes
 * and both languages, with their own titles and the longest ones.
 */
import type { Conference, Item } from '../../fixtures/gallery/conference.ts';
import {
  ANSWERS,
  ANSWERS_LATER,
  FOUR_THIRDS,
  FOUR_THIRDS_LATER,
} from '../../fixtures/gallery/room-of-131.ts';
import { chooseMethod } from '../support/conduct/choose-method.ts';
import { expect, test } from '../support/fixtures.ts';
import {
  conference,
  GalleryWindow,
  LANGUAGES,
  TITLES_SEEN,
} from '../support/looks/gallery-window.ts';
import { Inspection } from '../support/looks/screen-sizes.ts';
import { Wall } from '../support/conduct/wall.ts';
import { ballotCount, ballotField, logSummary, logEntries } from '../support/conduct/console.ts';

interface Stage {
  readonly gallery: GalleryWindow;
  readonly wall: Wall;
  readonly look: Inspection;
  /** The conference before its first vote. */
  readonly begin: () => Conference;
}

test.setTimeout(300_000);
// Bars that grow and numbers that count up end where they stand without motion.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const language of LANGUAGES) {
  for (const [name, lookAt] of [
    ['ballots and joint answers', lookAtPaper],
    ['rounds', lookAtRounds],
  ] as const) {
    test(`${name} (${language})`, async ({ app }, info) => {
      const gallery = await GalleryWindow.begin(app, language);
      let wall: Wall | null = null;
      for (const titles of TITLES_SEEN) {
        const begin = () => conference({ language, titles }, 131, 24);
        await gallery.show(begin());
        wall ??= new Wall(await gallery.me.openAudience(app));
        const stage = { gallery, wall, look: new Inspection(info, titles), begin };
        await lookAt(stage);
        stage.look.expectNothingFound();
      }
    });
  }
}

async function lookAtPaper(stage: Stage): Promise<void> {
  await lookAtBallots(stage, 'themes', ['1', '2', '3', '4']);
  await lookAtAnswers(stage);
  await lookAtBallots(stage, 'questions', ['1', '4']);
}

async function lookAtRounds(stage: Stage): Promise<void> {
  await lookAtTwoRounds(stage, 'themes', [FOUR_THIRDS, FOUR_THIRDS_LATER]);
  await lookAtDialogs(stage);
  await lookAtMajority(stage);
  await lookAtTwoRounds(stage, 'questions', [ANSWERS, ANSWERS_LATER]);
}

/** Empty, with a ballot that has too many marks or lacks answers, and with ballots of every kind. */
async function lookAtBallots({ gallery, wall, look, begin }: Stage, item: Item, keys: string[]) {
  const { me, page, words } = gallery;
  await gallery.show(begin().at(item).by('ballot').open());
  await expect(ballotField(page)).toBeFocused();
  await look.console(page, `ballots, ${item}, none yet`);
  for (const key of keys) await me.press(key);
  await me.press('Enter');
  await expect(ballotField(page)).not.toHaveValue('');
  await look.console(page, `ballots, ${item}, a wrong one`);
  await me.press('Escape');
  for (const key of ['.', 'Enter', '-', 'Enter']) await me.press(key);
  await expect(ballotCount(page)).toHaveText(words.collect.ballots.count(2, 1, 1));
  await look.console(page, `ballots, ${item}, two of them`);
  await look.wall(wall.page, `ballots, ${item}, on the wall`);
}

async function lookAtAnswers({ gallery, wall, look }: Stage) {
  const { me, page, words } = gallery;
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
async function lookAtTwoRounds(
  { gallery, wall, look, begin }: Stage,
  item: Item,
  [before, after]: readonly [readonly number[], readonly number[]],
) {
  const { me, page } = gallery;
  const voted = begin().at(item).by('totals').open().totals(before).close().revealAll();
  await gallery.show(voted.again().open().totals(after).close().revealAll());
  await look.console(page, `rounds, ${item}`);
  await logSummary(page).focus();
  await me.press('Enter');
  await look.console(page, `rounds, ${item}, the log`);
  await pressCommand(gallery, 'show-comparison');
  await expect(wall.slide).toHaveAttribute('data-slide', /comparison/);
  await look.wall(wall.page, `before and after, ${item}`);
}

async function lookAtDialogs({ gallery, look }: Stage) {
  const { me, page, words } = gallery;
  const dialog = page.getByRole('dialog');
  const close = async () => {
    await me.press('Escape');
    await expect(dialog).toHaveCount(0);
  };
  for (const [place, name] of ['correcting', 'taking back'].entries()) {
    const row = logEntries(page)
      .filter({ has: page.getByRole('button') })
      .first();
    await row.getByRole('button').click();
    await row.getByRole('menuitem').nth(place).click();
    await expect(dialog).toBeVisible();
    await look.console(page, name);
    await close();
  }
  await pressCommand(gallery, 'run-off');
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
/** An obvious majority by hands: the dialog, what the console and the wall then say, and the result. */
async function lookAtMajority({ gallery, wall, look, begin }: Stage) {
  const { me, page } = gallery;
  const dialog = page.getByRole('dialog');
  await gallery.show(begin().at('themes').by('hands').open());
  await me.press('Control+j');
  await expect(dialog).toBeVisible();
  await look.console(page, 'obvious majority, which');
  await me.press('Enter');
  await expect(dialog).toHaveCount(0);
  await look.console(page, 'obvious majority, recorded');
  await look.wall(wall.page, 'obvious majority, open');
  await gallery.show(begin().at('themes').by('hands').open().majority(2).close().revealAll());
  await wall.expectSlide('choice-majority');
  await look.wall(wall.page, 'obvious majority, shown');
  await look.console(page, 'obvious majority, the result');
}

async function pressCommand({ me, page }: GalleryWindow, id: string): Promise<void> {
  const button = page.locator(`[data-command="${id}"]`);
  await expect(button).toBeEnabled();
  await button.focus();
  await me.press('Enter');
}
