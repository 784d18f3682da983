/** Every slide of the conference on projectors of three sizes, in both languages, with the longest titles and ties. */
import { dictionaryFor, type Dictionary } from '../../shared/text/dictionary.ts';
import type { AppWindow } from './support/app-window.ts';
import { chooseMethod } from './support/choose-method.ts';
import { AGENDA, DANISH, ENGLISH, Facilitator } from './support/facilitator.ts';
import { expect, test } from './support/fixtures.ts';
import { fillTotals, nameEverythingLong } from './support/long-titles.ts';
import { nextStep } from './support/rehearsal.ts';
import { Inspection } from './support/screen-sizes.ts';
import { findScreenProblems } from './support/screen-check.ts';
import { Wall } from './support/wall.ts';

/** Voters, then the themes: four share the third place. */
const FOUR_THIRDS = [131, 88, 61, 40, 12, 40, 9, 40, 0, 40, 1];
const ALL_EQUAL = [131, ...new Array<number>(10).fill(39)];
/** Voters, then 1 … 4 and Ved ikke a question: spread, tiny, lopsided, all in one, none at all. */
const ANSWERS = [
  [131],
  [30, 31, 32, 33, 5],
  [1, 2, 1, 120, 7],
  [60, 2, 1, 61, 7],
  [0, 131, 0, 0, 0],
  [0, 0, 0, 0, 131],
].flat();
const SLIP = [3, 2, 0, 3, 0, 1, 4, 0, 1, 0];

interface Stage {
  readonly me: Facilitator;
  readonly wall: Wall;
  readonly words: Dictionary;
  readonly look: Inspection;
}

test.setTimeout(120_000);

for (const language of ['da', 'en'] as const) {
  const words = dictionaryFor(language);
  for (const names of ['own', 'longest'] as const) {
    test(`slides with the ${names} titles (${language})`, async ({ app }, info) => {
      const { page } = app;
      await page.getByRole('button', { name: words.common.languageName }).click();
      await expect(page.getByText(words.common.tagline)).toBeVisible();
      await page.getByRole('button', { name: words.start.create }).focus();
      const me = new Facilitator(page, language === 'da' ? DANISH : ENGLISH);
      await me.createWorkshop(131, 24);
      if (names === 'longest') await nameEverythingLong(me, words);
      const wall = new Wall(await me.openAudience(app));
      const stage = { me, wall, words, look: new Inspection(info) };
      await lookAtThemes(stage);
      await lookAtQuestions(stage);
      stage.look.expectNothingFound();
    });
  }
}

test('the test picture shows its corners in every size', async ({ app }) => {
  const me = new Facilitator(app.page);
  await me.createWorkshop(131, 24);
  const wall = new Wall(await openTestPicture(me, app));
  for (const [width, height] of [
    [1024, 768],
    [1366, 768],
    [1920, 1080],
    [1280, 800],
  ] as const) {
    await wall.page.setViewportSize({ width, height });
    await expect(wall.page.locator('.test-picture-pixels')).toHaveText(
      `${width} × ${height} pixels`,
    );
    for (const corner of await wall.page.locator('.test-picture-corner').all()) {
      await expect(corner).toBeInViewport({ ratio: 1 });
    }
    expect(await wall.page.evaluate(findScreenProblems), `${width} × ${height}`).toEqual([]);
    const below = await wall.page.locator('.test-picture').evaluate((picture) => {
      const texts = [...picture.querySelectorAll('h1, p')];
      return Math.max(...texts.map((text) => text.getBoundingClientRect().bottom)) - innerHeight;
    });
    expect(below).toBeLessThanOrEqual(0);
  }
});

async function openTestPicture(me: Facilitator, app: AppWindow) {
  await me.press('Alt+4');
  const audience = await me.openAudience(app);
  await me.page.getByRole('button', { name: 'Vis testbillede' }).click();
  return audience;
}

async function lookAtThemes(stage: Stage): Promise<void> {
  const { me, wall, look, words } = stage;
  await look.wall(wall.page, 'title');
  await me.goToItem(AGENDA.themes);
  await me.press('F7');
  await wall.expectSlide('break');
  await look.wall(wall.page, 'break');
  await me.changeState('open');
  await wall.expectSlide('collecting');
  await look.wall(wall.page, 'themes open');
  for (const table of [1, 12, 17, 24]) await me.typeThemeSlip(table, 5, SLIP);
  await expect(wall.slide.locator('.collecting-status')).toContainText('4');
  await look.wall(wall.page, 'themes, some tables missing');
  await me.page.getByRole('button', { name: words.round.countdownStart(5) }).click();
  await expect(wall.slide.locator('.slide-countdown-digits')).toBeVisible();
  await look.wall(wall.page, 'themes, countdown');
  await chooseMethod(me.page, words, 'hands');
  await expect(wall.slide.locator('.collecting-row.is-active')).toBeVisible();
  await look.wall(wall.page, 'themes by hands');
  await chooseMethod(me.page, words, 'totals');
  await look.wall(wall.page, 'themes by totals');
  await record(stage, FOUR_THIRDS);
  await me.changeState('closed');
  await wall.expectSlide('closed');
  await look.wall(wall.page, 'themes closed');
  await me.changeState('revealed');
  await lookAtSteps(stage, 'four at the third place', 4);

  await me.page.getByRole('button', { name: words.commands.hide }).click();
  await me.page.getByRole('button', { name: words.commands.reopen }).click();
  await me.expectState('open');
  await record(stage, ALL_EQUAL);
  await me.changeState('closed');
  await me.changeState('revealed');
  await lookAtSteps(stage, 'ten at the first place', 2);
}

async function lookAtQuestions(stage: Stage): Promise<void> {
  const { me, wall, look, words } = stage;
  await me.goToItem(AGENDA.questions);
  await me.changeState('open');
  await wall.expectSlide('collecting');
  await look.wall(wall.page, 'questions open');
  await chooseMethod(me.page, words, 'hands');
  await expect(wall.slide.locator('.collecting-row.is-active')).toBeVisible();
  await look.wall(wall.page, 'questions by hands');
  await chooseMethod(me.page, words, 'totals');
  await record(stage, ANSWERS);
  await me.changeState('closed');
  await wall.expectSlide('closed');
  await look.wall(wall.page, 'questions closed');
  await me.changeState('revealed');
  await lookAtSteps(stage, 'question', 6);
  await wall.expectSlide('scale-overview');
}

/** All steps of a reveal, which has so many. */
async function lookAtSteps({ me, wall, look, words }: Stage, what: string, count: number) {
  for (let step = 1; step <= count; step += 1) {
    await expect(me.page.locator('.step-counter')).toHaveText(words.round.stepOf(step, count));
    const preview = me.page.locator('.projector-preview .slide');
    await expect(wall.slide).toHaveText((await preview.textContent()) ?? '');
    await look.wall(wall.page, `${what}, step ${step}`);
    if (step < count) await nextStep(me);
  }
}

async function record({ me, words }: Stage, values: readonly number[]): Promise<void> {
  await expect(me.page.locator('.totals input').first()).toBeFocused();
  await fillTotals(me.page, values.map(String));
  await me.press('Enter');
  await expect(me.page.getByText(words.collect.totalsRecorded)).toBeVisible();
}
