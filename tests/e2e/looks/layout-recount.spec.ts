/** The recount, the list of entries and what amends it: in all sizes and both languages, with own titles and the longest. */
import type { Conference } from '../../fixtures/gallery/conference.ts';
import type { Dictionary } from '../../../shared/text/dictionary.ts';
import { chooseMethod } from '../support/conduct/choose-method.ts';
import { AGENDA, cellKeys } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import {
  conference,
  GalleryWindow,
  LANGUAGES,
  TITLES_SEEN,
} from '../support/looks/gallery-window.ts';
import { nextStep } from '../support/conduct/rehearsal.ts';
import { Inspection } from '../support/looks/screen-sizes.ts';
import { Wall } from '../support/conduct/wall.ts';
import {
  ballotCount,
  ballotField,
  chooseInLog,
  logEntries,
  logSummary,
  recountHeading,
  recountRows,
} from '../support/conduct/console.ts';

const THEMES = [5, 6, 0, 2, 0, 1, 0, 0, 0, 1];
const ANSWERS = new Array<number>(25).fill(1);
const TABLES = [1, 2, 3, 4];

/** The mark while three of the four tables are counted again, and after that. */
const MARK = { drawn: 3, of: TABLES.length, differences: 0 } as const;
const preliminary = ({ slides }: Dictionary) =>
  slides.verification({ ...MARK, state: 'preliminary' });
const verified = ({ slides }: Dictionary) => slides.verification({ ...MARK, state: 'verified' });

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
    ['recount of the themes, and the list', lookAtThemes],
    ['recount of the questions @thorough', lookAtQuestions],
    ['before and after, recounted', lookAtComparison],
    ['amending answers and ballots', lookAtAmendings],
  ] as const) {
    test(`${name} (${language})`, async ({ app }, info) => {
      const gallery = await GalleryWindow.begin(app, language);
      let wall: Wall | null = null;
      for (const titles of TITLES_SEEN) {
        const begin = () => conference({ language, titles }, 24, TABLES.length);
        await gallery.show(begin());
        wall ??= new Wall(await gallery.me.openAudience(app));
        const stage = { gallery, wall, look: new Inspection(info, titles), begin };
        await lookAt(stage);
        stage.look.expectNothingFound();
      }
    });
  }
}

async function lookAtThemes(stage: Stage): Promise<void> {
  const { gallery, wall, look, begin } = stage;
  const { me } = gallery;
  const voted = begin().at('themes').open();
  for (const table of TABLES) voted.slip(table, null, THEMES);
  await gallery.show(voted.close());
  await look.console(gallery.page, 'themes, nothing drawn');
  await me.changeState('revealed');
  await recountAll(stage, 'themes', [9, 9, 9, 9], [6, ...THEMES]);
  await wall.expectSlide('reveal-step');
  await look.wall(wall.page, 'a place, verified');
  for (let step = 0; step < 3; step += 1) await nextStep(me);
  await wall.expectSlide('choice-result');
  await look.wall(wall.page, 'themes verified');
  await lookAtLog(stage);
}

async function lookAtQuestions(stage: Stage): Promise<void> {
  const { gallery, wall, look, begin } = stage;
  const voted = begin().at('questions').open();
  for (const table of TABLES) voted.slip(table, null, ANSWERS);
  await gallery.show(voted.close().reveal());
  await recountAll(stage, 'questions', [9, 9, 9, 0, 9], [6, ...ANSWERS]);
  await wall.expectSlide('statement');
  await look.wall(wall.page, 'a question, verified');
  for (let step = 0; step < 5; step += 1) await nextStep(gallery.me);
  await wall.expectSlide('scale-overview');
  await look.wall(wall.page, 'questions verified');
}

/** Two rounds, each with tables missing, drawn and corrected: both marks together are the longest. */
async function lookAtComparison({ gallery, wall, look, begin }: Stage): Promise<void> {
  const { words } = gallery;
  const voted = begin().at('themes');
  for (const round of [1, 2]) {
    if (round > 1) voted.again();
    voted.open().slip(1, null, THEMES).close().draw().revealAll();
    voted.correct([6, 1, ...THEMES.slice(1)]).showCorrected();
  }
  await gallery.show(voted);
  await expect(wall.corner).toContainText(` · ${words.slides.corrected}`);
  await wall.expectSlide('choice-result');
  await look.wall(wall.page, 'second round, corrected and preliminary');
  await pressCommand(gallery, 'show-comparison');
  await expect(wall.slide).toHaveAttribute('data-slide', 'choice-comparison');
  await expect(wall.slide).toContainText(preliminary(words));
  await look.wall(wall.page, 'before and after');
}

async function lookAtAmendings(stage: Stage): Promise<void> {
  await lookAtAmending(stage, AGENDA.themes, ['1', '2']);
  await lookAtAmending(stage, AGENDA.questions, ['1', '2', '3', '4', '0']);
}

/** The draw, the dialog blank and with what can't be, a table that differs, all that agree; and the slide at each end. */
async function recountAll(
  { gallery, wall, look }: Stage,
  what: string,
  wrong: readonly number[],
  right: readonly number[],
): Promise<void> {
  const { me, page, words } = gallery;
  const dialog = page.getByRole('dialog');
  const drawn = recountRows(page);
  const openNext = async () => {
    await expect(page.locator('[data-next="true"]')).toBeFocused();
    await me.press('Enter');
    await expect(dialog.getByRole('textbox').first()).toBeFocused();
  };
  const type = async (numbers: readonly number[]) => {
    await me.type(numbers.map(cellKeys).join(''));
    await me.press('Enter');
  };
  await pressCommand(gallery, 'recount');
  await expect(drawn).toHaveCount(3);
  await look.console(page, `${what}, three tables drawn`);
  await pressCommand(gallery, 'show-corrected');
  await expect(wall.corner).toContainText(preliminary(words));
  await look.wall(wall.page, `${what}, preliminary`);
  await page.locator('[data-next="true"]').focus();
  await openNext();
  await look.console(page, `${what}, counting a table`);
  await type([...wrong, ...new Array<number>(right.length - wrong.length).fill(0)]);
  await expect(dialog.getByRole('alert')).toBeVisible();
  await look.console(page, `${what}, a count that can't be`);
  await dialog.getByRole('button', { name: words.collect.recordAnyway }).click();
  await expect(recountRows(page).getByRole('list')).toHaveCount(1);
  await look.console(page, `${what}, a table that differs`);
  for (let table = 0; table < 3; table += 1) {
    await openNext();
    await type(right);
    await expect(dialog).toHaveCount(0);
  }
  await expect(recountHeading(page)).toContainText(verified(words));
  await look.console(page, `${what}, verified`);
  await pressCommand(gallery, 'recount-dice');
  await dialog.getByRole('textbox').fill('111 222 444 55');
  await expect(dialog.getByRole('listitem')).toHaveCount(3);
  await look.console(page, `${what}, dice of a second draw`);
  await me.press('Escape');
  await me.press('Escape');
  await expect(dialog).toHaveCount(0);
  await pressCommand(gallery, 'recount');
  await expect(dialog).toBeVisible();
  await look.console(page, `${what}, drawing anew`);
  await me.press('Escape');
  await pressCommand(gallery, 'show-corrected');
  await expect(wall.corner).toContainText(verified(words));
}

async function lookAtLog({ gallery, look }: Stage): Promise<void> {
  const { me, page, words } = gallery;
  const { auditList, rounds } = words;
  await logSummary(page).focus();
  await me.press('Enter');
  await look.console(page, 'the list');
  await page.getByLabel(auditList.find).fill('2');
  await look.console(page, 'the list, searched');
  await page.getByLabel(auditList.find).fill('77 hyggelige borde langt fra alting');
  await look.console(page, 'the list, nothing found');
  await page.getByLabel(auditList.find).fill('');
  await page.getByRole('switch').click();
  await look.console(page, 'the list, for others');
  await page.getByRole('switch').click();
  const slip = rounds.log.slip(4);
  const row = logEntries(page).filter({ has: page.getByText(slip, { exact: true }) });
  await row.getByRole('button').click();
  await look.console(page, 'the list, a menu');
  await me.press('Escape');
  await chooseInLog(row, rounds.log.removeLabel(slip));
  await page.getByRole('button', { name: rounds.takeBack.yes, exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await look.console(page, 'the list, something taken back');
  await logEntries(page).first().getByRole('button').click();
  await page.getByRole('menuitem').getByText(auditList.undoTaking, { exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look.console(page, 'undoing a taking back');
  await me.press('Escape');
}

/** A joint answer and a corrected ballot, and the dialogs that replace them, as they open and refused. */
async function lookAtAmending(
  { gallery, look, begin }: Stage,
  item: number,
  marks: readonly string[],
): Promise<void> {
  const { me, page, words } = gallery;
  const dialog = page.getByRole('dialog');
  const name = item === AGENDA.themes ? 'themes' : 'questions';
  await gallery.show(begin().at(name).by('ballot').open());
  const enter = async (keys: readonly string[]) => {
    await expect(ballotField(page)).toBeFocused();
    await expect(ballotField(page)).toHaveValue('');
    for (const key of keys) await me.press(key);
    await me.press('Enter');
  };
  await enter(marks);
  await expect(ballotCount(page)).toHaveText(words.collect.ballots.count(1, 0, 0));
  await page.getByRole('button', { name: words.collect.ballots.correct }).click();
  await enter(marks);
  await expect(page.getByText(words.collect.ballots.correctTo, { exact: true })).toBeVisible();
  await enter([...marks].reverse().slice(item === AGENDA.themes ? 1 : 0));
  await expect(page.getByText(words.collect.ballots.corrected)).toBeVisible();
  await page.getByRole('button', { name: words.collect.ballots.correctStop }).click();
  await chooseMethod(page, words, 'table-answer');
  await me.type('1');
  await me.press('Enter');
  await enter(marks);
  await me.expectRecorded();
  await me.changeState('closed');
  await expect(page.getByText(words.recount.onlySlipsBallots)).toBeVisible();
  await logSummary(page).focus();
  await me.press('Enter');
  await look.console(page, `amending ${item}, the list`);
  const refuse = async () => {
    await dialog.getByRole('button', { name: words.rounds.correct.save }).click();
    await expect(dialog.getByRole('alert')).toBeVisible();
  };
  /** Esc asks first where something was typed. */
  const leave = async () => {
    await me.press('Escape');
    if ((await dialog.count()) > 0) await me.press('Escape');
    await expect(dialog).toHaveCount(0);
  };
  const openNth = async (place: number) => {
    const row = logEntries(page).nth(place);
    await row.getByRole('button').click();
    await row.getByRole('menuitem').first().click();
    await expect(dialog).toBeVisible();
  };
  await openNth(0);
  await look.console(page, `amending ${item}, answer`);
  await dialog.getByRole('textbox').fill('99');
  await refuse();
  await look.console(page, `amending ${item}, answer refused`);
  await leave();
  await openNth(1);
  await look.console(page, `amending ${item}, ballot`);
  if (item === AGENDA.themes) await dialog.getByRole('checkbox').nth(5).click();
  else await dialog.getByRole('radio', { name: words.auditList.noAnswer }).first().click();
  await refuse();
  await look.console(page, `amending ${item}, ballot refused`);
  await leave();
}

/** Presses the button of a command by keyboard. */
async function pressCommand({ me, page }: GalleryWindow, id: string): Promise<void> {
  const button = page.locator(`[data-command="${id}"]`);
  await expect(button).toBeEnabled();
  await button.focus();
  await me.press('Enter');
}
