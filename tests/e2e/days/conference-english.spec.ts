/**
 * A smaller conference in English: 57 people, the themes by a show of hands, the questions by totals, with mistakes
 * that are undone and counted again. By keyboard, every number held against a count of the ballots.
 */
import { tenThemes } from '../../../shared/content/leadership-chain-2025/ten-themes';
import { wholenessFive } from '../../../shared/content/leadership-chain-2025/wholeness-five';
import {
  barLengths,
  ENGLISH_SLIDES,
  hiddenRow,
  overviewLines,
  footerOf,
  questionSlide,
  themeRow,
} from '../support/conduct/expected-slides.ts';
import type { AppWindow } from '../support/hosts/app-window.ts';
import { AGENDA, ENGLISH, Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import * as count from '../support/conduct/independent-count.ts';
import { readPng } from '../support/files/png.ts';
import { nextStep } from '../support/conduct/rehearsal.ts';
import * as wallOf from '../support/conduct/wall.ts';
import { handsField, totals, slideCards, slideNames } from '../support/conduct/console.ts';
import { slideOf } from '../support/conduct/wall.ts';

const PRESENT = 57;
const STEPS = 4;
const THEMES = tenThemes.options.map(({ title }) => title.en);
const QUESTIONS = wholenessFive.statements.map(({ text }) => text.en);
const LABELS = wholenessFive.statements.map(({ label }) => label.en);
const poll = { title: wholenessFive.title.en, texts: QUESTIONS };

const random = count.randomFrom(57_9);
const seats = count.seatsOf(PRESENT, 9);
const hands = count.voteOnThemes(seats, [4, 9, 0.4, 5, 2, 7, 12, 3, 6, 1], 0, random);
const themes = count.countThemes(hands, THEMES.length, PRESENT);
const rows = themes.map((theme) => themeRow(theme, THEMES, ENGLISH_SLIDES));
const raised = (theme: number) => themes.find(({ number }) => number === theme)?.votes ?? -1;

const leanings = [
  [2, 4, 12, 6, 1, 1],
  [0, 1, 6, 14, 9, 0],
  [5, 0.4, 10, 8, 2, 2],
  [1, 7, 7, 7, 7, 0],
  [3, 9, 6, 2, 0.4, 1],
];
const answers = count.answerQuestions(seats, leanings, 0.1, random);
const questions = count.countQuestions(answers, QUESTIONS.length, STEPS);
const handsFooter = [
  'Show of hands · 57 present · up to three marks each · share of everyone present',
  'Round 1',
];
/** Where the percentages of a question don't make 100. */
const ROUNDED = 'percentages are rounded and do not always add up to 100';

const totalsFooter: readonly [string, string] = [
  `${answers.length} of 57 answered · “Don’t know” is left out of the percentages and the mean`,
  'Round 1',
];

test('a conference in English by show of hands and totals @thorough', async ({ app }) => {
  test.setTimeout(120_000);
  const me = new Facilitator(app.page, ENGLISH);
  await me.tabTo('English');
  await me.press('Enter');
  await expect(me.page.getByText('Live votes in the room.')).toBeVisible();
  await me.tabTo('Create event');
  await me.createWorkshop(PRESENT, 9);
  await expect(me.page.getByRole('radio', { name: 'English' })).toBeChecked();
  const wall = new wallOf.Wall(await me.openAudience(app));
  await wall.expectSlide('title');
  await expect(wall.slide).toHaveText(/^Reforms and leadership development\d+ [A-Z]\w+ \d{4}$/);
  for (const page of ['Alt+2', 'Alt+3', 'Alt+4', 'Alt+5', 'Alt+6']) {
    await me.press(page);
    await expectEnglish(me, wall);
  }
  await voteByHands(me, wall);
  await answerByTotals(me, wall);
  await takeHome(me, wall, app);
});

async function voteByHands(me: Facilitator, wall: wallOf.Wall): Promise<void> {
  await me.goToItem(AGENDA.themes);
  await me.chooseMethod('Table slips', 'Show of hands');
  await me.changeState('open');
  await wall.expectSlide('collecting');
  expect(await wall.collecting()).toMatchObject({
    title: 'Where is the potential in the leadership chain greatest?',
    instruction: 'Raise your hand at most three times.',
    items: THEMES.map((text, place) => ({ number: String(place + 1), text })),
  });
  for (let theme = 1; theme <= THEMES.length; theme += 1) {
    await expectCounting(wall, theme);
    if (theme === 4) await countWrongly(me, wall, theme);
    // Theme 2 is counted wrongly at first, and again when all are done.
    await countHands(me, theme, theme === 2 ? raised(2) + 3 : raised(theme));
    await wall.expectNoResults();
  }
  await expect(me.page.getByText('All are counted.')).toBeVisible();
  await expect(wall.activeRow).toHaveCount(0);
  await me.tabTo(`2 ${THEMES[1] ?? ''} ${raised(2) + 3}`);
  await me.press('Enter');
  await expectCounting(wall, 2);
  await expect(handsField(me.page)).toHaveAttribute('placeholder', String(raised(2) + 3));
  await countHands(me, 2, raised(2));
  await expectEnglish(me, wall);
  await close(me, wall, 'Where is the potential in the leadership chain greatest?');

  const [first, second, third] = rows;
  expect(rows.slice(0, 4).map(({ rank }) => rank)).toEqual(['1', '2', '3', '4']);
  expect(rows.map(({ votes }) => votes)).toContain('1 vote');
  await me.changeState('revealed');
  for (const shown of [
    [hiddenRow(1), hiddenRow(2), third],
    [hiddenRow(1), second, third],
    [first, second, third],
  ]) {
    await expect.poll(() => wallOf.readPlaces(wall.slide)).toEqual(shown);
    expect(await wallOf.readFooter(wall.slide)).toEqual(handsFooter);
    const labels = shown.map((place) => place?.label);
    await wall.expectAbsent(THEMES.filter((theme) => !labels.includes(theme)));
    await nextStep(me);
  }
  await wall.expectSlide('choice-result');
  expect(await wallOf.readThemes(wall.slide)).toEqual(rows);
  expect(await wallOf.readFooter(wall.slide)).toEqual(handsFooter);
  const lengths = await wallOf.readBars(wall.slide, '.choice-row', '.choice-bar');
  expect(lengths).toEqual(barLengths(themes));
  await expectEnglish(me, wall);
}

/** A wrong number is taken back with Ctrl+Z, and the room is asked again. */
async function countWrongly(me: Facilitator, wall: wallOf.Wall, theme: number): Promise<void> {
  await countHands(me, theme, 56);
  await expectCounting(wall, theme + 1);
  await me.press('Control+z');
  await expect(me.page.getByText('The last show of hands has been taken back.')).toBeVisible();
  await expectCounting(wall, theme);
}

async function countHands(me: Facilitator, theme: number, votes: number): Promise<void> {
  const field = me.page.getByLabel(`How many hands for no. ${theme} ${THEMES[theme - 1] ?? ''}?`);
  await expect(field).toBeFocused();
  await me.type(String(votes));
  await me.press('Enter');
  await expect(field).toHaveCount(0);
}

async function expectCounting(wall: wallOf.Wall, theme: number): Promise<void> {
  await expect(wall.status).toHaveText(`Now counting no. ${theme}`);
  await expect(wall.activeRow).toHaveText(`${theme}${THEMES[theme - 1] ?? ''}`);
}

async function answerByTotals(me: Facilitator, wall: wallOf.Wall): Promise<void> {
  await me.goToItem(AGENDA.questions);
  await me.chooseMethod('Table slips', 'Totals');
  await me.changeState('open');
  await expect(wall.status).toHaveText('All votes are counted together');
  await expectEnglish(me, wall);
  const cells = count.answerRows(answers, QUESTIONS.length, STEPS).flat();
  const right = [answers.length, ...cells].map(String);
  await typeTotals(me, right);
  await expectTotals(me, right);
  // Typed over by mistake, and taken back.
  const wrong = right.map((number, place) => (place === 5 ? String(Number(number) + 1) : number));
  await typeTotals(me, wrong);
  await expectTotals(me, wrong);
  await me.press('Control+z');
  await expect(me.page.getByText('The totals have been taken back.')).toBeVisible();
  await expectTotals(me, right);
  await wall.expectNoResults();
  await close(me, wall, poll.title);

  await me.changeState('revealed');
  const texts: string[] = [];
  for (const question of questions) {
    const slide = questionSlide(question, poll, ENGLISH_SLIDES);
    texts.push(...slide.bars.map((bar) => bar.answers));
    await expect.poll(() => wallOf.readQuestion(wall.slide)).toEqual(slide);
    expect(await wallOf.readFooter(wall.slide)).toEqual(
      footerOf(totalsFooter, [question], ROUNDED),
    );
    await wall.expectAbsent(QUESTIONS.filter((text) => text !== slide.head.text));
    await nextStep(me);
  }
  expect(texts).toContain('1 answer');
  await wall.expectSlide('scale-overview');
  expect(await wallOf.readOverview(wall.slide)).toEqual(
    overviewLines(questions, LABELS, ENGLISH_SLIDES),
  );
  expect(await wallOf.readFooter(wall.slide)).toEqual(footerOf(totalsFooter, questions, ROUNDED));
  await expectEnglish(me, wall);
}

/** From the first field on; each Enter goes to the next one, and the last one records. */
async function typeTotals(me: Facilitator, values: readonly string[]): Promise<void> {
  const recorded = me.page.getByText('The totals are recorded.');
  await expect(me.page.getByLabel('Voted', { exact: true })).toBeFocused();
  for (const value of values) {
    await me.press('Control+a');
    await me.type(value);
    await me.press('Enter');
  }
  await expect(recorded).toBeVisible();
}

async function expectTotals(me: Facilitator, values: readonly string[]): Promise<void> {
  const fields = totals(me.page).getByRole('textbox');
  await expect(fields).toHaveCount(values.length);
  for (const [place, value] of values.entries()) await expect(fields.nth(place)).toHaveValue(value);
}

async function close(me: Facilitator, wall: wallOf.Wall, title: string): Promise<void> {
  await me.changeState('closed');
  await wall.expectSlide('closed');
  await expect(wall.slide).toHaveText(`${title}Thank you. We are counting.`);
}

async function takeHome(me: Facilitator, wall: wallOf.Wall, app: AppWindow): Promise<void> {
  await me.press('Alt+6');
  const cards = slideOf(slideCards(me.page));
  await expect(cards).toHaveCount(7);
  expect(await wallOf.readThemes(cards.nth(0))).toEqual(rows);
  await expectEnglish(me, wall);
  const last = (await slideNames(me.page).allTextContents()).at(-1) ?? '';
  expect(last).toMatch(/^07 .*overview$/i);
  await me.tabTo(`Save PNG: ${last}`);
  const { name, bytes } = await app.savedFile(() => me.press('Enter'));
  expect(name).toBe(`${last}.png`);
  await me.expectSaved(name);
  expect(readPng(bytes)).toMatchObject({ width: 1920, height: 1080 });
}

/** No Danish letter is seen, on the console or on the wall. */
async function expectEnglish(me: Facilitator, wall: wallOf.Wall): Promise<void> {
  for (const page of [me.page, wall.page]) {
    expect(await page.locator('body').innerText()).not.toMatch(/[æøå]/i);
    await expect(page.locator('[lang="da"]:visible')).toHaveCount(0);
  }
}
