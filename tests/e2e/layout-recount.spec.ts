/** The recount, the list of entries and what amends it: in all sizes and both languages, with own titles and the longest. */
import { dictionaryFor, type Dictionary } from '../../shared/text/dictionary.ts';
import type { AppWindow } from './support/app-window.ts';
import { chooseMethod } from './support/choose-method.ts';
import { AGENDA, DANISH, ENGLISH, Facilitator } from './support/facilitator.ts';
import { expect, test } from './support/fixtures.ts';
import { nameEverythingLong } from './support/long-titles.ts';
import { nextStep } from './support/rehearsal.ts';
import { Inspection } from './support/screen-sizes.ts';
import { Wall } from './support/wall.ts';

const THEMES = [5, 6, 0, 2, 0, 1, 0, 0, 0, 1];
const ANSWERS = new Array<readonly number[]>(5).fill([1, 1, 1, 1, 1]);
const TABLES = [1, 2, 3, 4];

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
      await me.createWorkshop(24, TABLES.length);
      if (names === 'longest') await nameEverythingLong(me, words);
      return { me, wall: new Wall(await me.openAudience(app)), words, look };
    }

    test(`recount of the themes, and the list, with the ${names} titles (${language})`, async ({
      app,
    }, info) => {
      const stage = await begin(app, new Inspection(info));
      const { me, wall, look } = stage;
      await me.goToItem(AGENDA.themes);
      await me.changeState('open');
      for (const table of TABLES) await me.typeThemeSlip(table, null, THEMES);
      await me.changeState('closed');
      await look.console(me.page, 'themes, nothing drawn');
      await me.changeState('revealed');
      await recountAll(stage, 'themes', ['9', '9', '9', '9'], [6, ...THEMES]);
      await wall.expectSlide('reveal-step');
      await look.wall(wall.page, 'a place, verified');
      for (let step = 0; step < 3; step += 1) await nextStep(me);
      await wall.expectSlide('choice-result');
      await look.wall(wall.page, 'themes verified');
      await lookAtLog(stage);
      look.expectNothingFound();
    });

    test(`recount of the questions with the ${names} titles (${language})`, async ({
      app,
    }, info) => {
      const stage = await begin(app, new Inspection(info));
      const { me, wall, look } = stage;
      await me.goToItem(AGENDA.questions);
      await me.changeState('open');
      for (const table of TABLES) await me.typeScaleSlip(table, null, ANSWERS);
      await me.changeState('closed');
      await me.changeState('revealed');
      await recountAll(stage, 'questions', ['9', '9', '9', '', '9'], [6, ...ANSWERS.flat()]);
      await wall.expectSlide('statement');
      await look.wall(wall.page, 'a question, verified');
      for (const _ of ANSWERS) await nextStep(me);
      await wall.expectSlide('scale-overview');
      await look.wall(wall.page, 'questions verified');
      look.expectNothingFound();
    });

    test(`before and after, recounted, with the ${names} titles (${language})`, async ({
      app,
    }, info) => {
      const stage = await begin(app, new Inspection(info));
      const { me, wall, look } = stage;
      await me.goToItem(AGENDA.themes);
      for (const round of [1, 2]) {
        if (round > 1) await pressCommand(me, 'new-round');
        await me.changeState('open');
        await me.typeThemeSlip(1, null, THEMES);
        await me.changeState('closed');
        await pressCommand(me, 'recount');
        await revealAnyway(stage);
        for (let step = 0; step < 3; step += 1) await nextStep(me);
        await wall.expectSlide('choice-result');
        // A correction besides: both marks together are the longest.
        await me.page.locator('.entry-log summary').click();
        await me.page.locator('.entry-buttons').last().getByRole('button').first().click();
        await me.page.keyboard.press('Tab');
        await me.page.keyboard.type('1');
        await me.page.keyboard.press('Enter');
        await expect(me.page.getByRole('dialog')).toHaveCount(0);
        await pressCommand(me, 'show-corrected');
        await expect(wall.slide.locator('.slide-footer-right')).toContainText(
          ` · ${stage.words.slides.corrected}`,
        );
      }
      await look.wall(wall.page, 'second round, corrected and preliminary');
      await pressCommand(me, 'show-comparison');
      await expect(wall.slide).toHaveAttribute('data-slide', 'choice-comparison');
      await expect(wall.slide).toContainText(stage.words.slides.verification.preliminary);
      await look.wall(wall.page, 'before and after');
      look.expectNothingFound();
    });

    test(`amending answers and ballots with the ${names} titles (${language})`, async ({
      app,
    }, info) => {
      const stage = await begin(app, new Inspection(info));
      for (const [item, marks] of [
        [AGENDA.themes, ['1', '2']],
        [AGENDA.questions, ['1', '2', '3', '4', '0']],
      ] as const) {
        await lookAtAmending(stage, item, marks);
      }
      stage.look.expectNothingFound();
    });
  }
}

/** Reveals although tables are missing. */
async function revealAnyway({ me, words }: Stage): Promise<void> {
  await expect(me.page.locator('[data-command="reveal"]')).toBeEnabled();
  await me.press('Control+Enter');
  await me.page.getByRole('button', { name: words.questions.missingYes, exact: true }).click();
  await me.expectState('revealed');
}

/** The draw, the dialog blank and with what can't be, a table that differs, all that agree; and the slide at each end. */
async function recountAll(
  { me, wall, words, look }: Stage,
  what: string,
  wrong: readonly string[],
  right: readonly number[],
): Promise<void> {
  const { page } = me;
  const dialog = page.getByRole('dialog');
  const drawn = page.locator('.recount-table');
  const openNext = async () => {
    await expect(page.locator('[data-next="true"]')).toBeFocused();
    await me.press('Enter');
    await expect(dialog.getByRole('textbox').first()).toBeFocused();
  };
  const type = async (numbers: readonly (string | number)[]) => {
    for (const number of numbers) {
      await me.type(String(number));
      await me.press('Enter');
    }
  };
  await pressCommand(me, 'recount');
  await expect(drawn).toHaveCount(3);
  await look.console(page, `${what}, three tables drawn`);
  await pressCommand(me, 'show-corrected');
  await expect(wall.slide.locator('.slide-footer-right')).toContainText(
    words.slides.verification.preliminary,
  );
  await look.wall(wall.page, `${what}, preliminary`);
  await page.locator('[data-next="true"]').focus();
  await openNext();
  await look.console(page, `${what}, counting a table`);
  await type([...wrong, ...new Array<string>(right.length - wrong.length).fill('')]);
  await expect(dialog.getByRole('alert')).toBeVisible();
  await look.console(page, `${what}, a count that can't be`);
  await dialog.getByRole('button', { name: words.recount.sheet.saveAnyway }).click();
  await expect(page.locator('.recount-table.is-differs')).toHaveCount(1);
  await look.console(page, `${what}, a table that differs`);
  for (let table = 0; table < 3; table += 1) {
    await openNext();
    await type(right);
    await expect(dialog).toHaveCount(0);
  }
  await expect(page.locator('.recount-mark.is-verified')).toBeVisible();
  await look.console(page, `${what}, verified`);
  await pressCommand(me, 'recount');
  await expect(dialog).toBeVisible();
  await look.console(page, `${what}, drawing anew`);
  await me.press('Escape');
  await pressCommand(me, 'show-corrected');
  await expect(wall.slide.locator('.slide-footer-right')).toContainText(
    words.slides.verification.verified,
  );
}

async function lookAtLog({ me, words, look }: Stage): Promise<void> {
  const { page } = me;
  const { auditList, rounds } = words;
  await page.locator('.entry-log summary').focus();
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
  await page
    .getByRole('button', { name: rounds.log.removeLabel(rounds.log.slip(4)), exact: true })
    .click();
  await page.getByRole('button', { name: rounds.takeBack.yes, exact: true }).click();
  await expect(page.getByText(auditList.undoTaking, { exact: true })).toBeVisible();
  await look.console(page, 'the list, something taken back');
  await page.getByText(auditList.undoTaking, { exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look.console(page, 'undoing a taking back');
  await me.press('Escape');
}

/** A joint answer and a corrected ballot, and the dialogs that replace them, as they open and refused. */
async function lookAtAmending(
  { me, words, look }: Stage,
  item: number,
  marks: readonly string[],
): Promise<void> {
  const { page } = me;
  const dialog = page.getByRole('dialog');
  await me.goToItem(item);
  await me.changeState('open');
  await chooseMethod(page, words, 'ballot');
  const enter = async (keys: readonly string[]) => {
    await expect(page.locator('.ballot-input')).toBeFocused();
    await expect(page.locator('.ballot-input')).toHaveValue('');
    for (const key of keys) await me.press(key);
    await me.press('Enter');
  };
  await enter(marks);
  await expect(page.locator('.ballot-count')).toHaveText(words.collect.ballots.count(1, 0, 0));
  await page.getByRole('button', { name: words.collect.ballots.correct }).click();
  await enter(marks);
  await expect(page.getByText(words.collect.ballots.correctTo, { exact: true })).toBeVisible();
  await enter([...marks].reverse().slice(item === AGENDA.themes ? 1 : 0));
  await expect(page.getByText(words.collect.ballots.corrected)).toBeVisible();
  await page.getByRole('button', { name: words.collect.ballots.correctStop }).click();
  await chooseMethod(page, words, 'table-answer');
  await me.type('1');
  await enter(marks);
  await me.expectRecorded();
  await me.changeState('closed');
  await expect(page.getByText(words.recount.onlySlipsBallots)).toBeVisible();
  await page.locator('.entry-log summary').focus();
  await me.press('Enter');
  await look.console(page, `amending ${item}, the list`);
  const refuse = async () => {
    await dialog.getByRole('button', { name: words.rounds.correct.save }).click();
    await expect(dialog.getByRole('alert')).toBeVisible();
  };
  const openNth = async (place: number) => {
    await page.locator('.entry').nth(place).getByRole('button').first().click();
    await expect(dialog).toBeVisible();
  };
  await openNth(0);
  await look.console(page, `amending ${item}, answer`);
  await dialog.getByRole('textbox').fill('99');
  await refuse();
  await look.console(page, `amending ${item}, answer refused`);
  await me.press('Escape');
  await openNth(1);
  await look.console(page, `amending ${item}, ballot`);
  if (item === AGENDA.themes) await dialog.getByRole('checkbox').nth(5).click();
  else await dialog.getByRole('radio', { name: words.auditList.noAnswer }).first().click();
  await refuse();
  await look.console(page, `amending ${item}, ballot refused`);
  await me.press('Escape');
}

/** Presses the button of a command by keyboard. */
async function pressCommand(me: Facilitator, id: string): Promise<void> {
  const button = me.page.locator(`[data-command="${id}"]`);
  await expect(button).toBeEnabled();
  await button.focus();
  await me.press('Enter');
}
