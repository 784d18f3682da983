/**
 * A whole conference in Danish by keyboard alone: 131 people at 24 tables, the ten themes with a tie at the third
 * place, the five questions, and the slides to take home. Every number is held against a count of the ballots.
 */
import type { Locator, Page } from '@playwright/test';
import { tenThemes } from '../../../shared/content/leadership-chain-2025/ten-themes';
import { wholenessFive } from '../../../shared/content/leadership-chain-2025/wholeness-five';
import {
  barLengths,
  DANISH_SLIDES,
  hiddenRow,
  overviewLines,
  footerOf,
  questionSlide,
  themeRow,
} from '../support/conduct/expected-slides.ts';
import type { AppWindow } from '../support/hosts/app-window.ts';
import { AGENDA, Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import * as count from '../support/conduct/independent-count.ts';
import { nextStep } from '../support/conduct/rehearsal.ts';
import * as wallOf from '../support/conduct/wall.ts';
import { expectDeck, expectSlides } from '../support/files/zip-of-slides.ts';
import { peopleRows, slideCards } from '../support/conduct/console.ts';
import { slideOf } from '../support/conduct/wall.ts';

const PRESENT = 131;
const TABLES = 24;
const STEPS = 4;
const MOST_KEYS = 17;

const THEMES = tenThemes.options.map(({ title }) => title.da);
const QUESTIONS = wholenessFive.statements.map(({ text }) => text.da);
const LABELS = wholenessFive.statements.map(({ label }) => label.da);

const random = count.randomFrom(131_24);
const seats = count.seatsOf(PRESENT, TABLES);
const themeBallots = count.voteOnThemes(seats, [9, 6, 10, 3, 12, 5, 2, 7, 8, 4], 0.06, random);
count.tieTheThird(themeBallots, THEMES.length);
const themes = count.countThemes(themeBallots, THEMES.length, themeBallots.length);
const leanings = [
  [1, 6, 12, 8, 2, 1],
  [2, 2, 8, 14, 6, 1],
  [3, 9, 10, 5, 1, 2],
  [1, 14, 3, 3, 13, 0],
  [4, 3, 9, 9, 4, 1],
];
const answerBallots = count.answerQuestions(seats, leanings, 0.08, random);
const questions = count.countQuestions(answerBallots, QUESTIONS.length, STEPS);

const rows = themes.map((theme) => themeRow(theme, THEMES, DANISH_SLIDES));
const poll = { title: wholenessFive.title.da, texts: QUESTIONS };
const overview = overviewLines(questions, LABELS, DANISH_SLIDES);

const themeFooter = [
  `${themeBallots.length} af 131 stemte · op til tre kryds hver · andel af dem, der stemte`,
  'Runde 1',
];
/** Where the percentages of a question don't make 100. */
const ROUNDED = 'procenterne er afrundet og giver ikke altid 100 i alt';

const questionFooter: readonly [string, string] = [
  `${answerBallots.length} af 131 svarede · »Ved ikke« indgår ikke i procenter og gennemsnit`,
  'Runde 1',
];

test.setTimeout(180_000);

test('a conference in Danish by keyboard alone', async ({ app }) => {
  const me = new Facilitator(app.page);
  const wall = await prepare(me, () => me.openAudience(app));
  const themeKeys = await voteOnThemes(me, wall);
  const questionKeys = await answerQuestions(me, wall);
  process.stdout.write(
    `Keystrokes per table: themes ${themeKeys.toFixed(1)}, questions ${questionKeys.toFixed(1)}\n`,
  );
  expect(themeKeys).toBeLessThanOrEqual(MOST_KEYS);
  await takeHome(me, app);
});

/** Set-up and pre-flight; gives the projector. */
async function prepare(me: Facilitator, open: () => Promise<Page>): Promise<wallOf.Wall> {
  await me.createWorkshop(PRESENT, TABLES);
  const people = peopleRows(me.page).getByRole('textbox');
  await expect(people).toHaveCount(TABLES);
  for (const [place, field] of (await people.all()).entries()) {
    await expect(field).toHaveValue(place < 11 ? '6' : '5');
  }
  await me.press('Alt+4');
  await expect(me.page.getByRole('heading', { name: 'Klargøring' })).toBeVisible();
  const wall = new wallOf.Wall(await open());
  await wall.expectSlide('title');
  await expect(wall.slide).toHaveText(/^Reformer og ledelsesudvikling\d+\. \p{L}+ \d{4}$/u);
  await me.tabTo('Vis testbillede');
  await me.press('Enter');
  await expect(wall.page.getByText('1920 × 1080 pixels', { exact: true })).toBeVisible();
  await expect(wall.corners).toHaveCount(4);
  for (const corner of await wall.corners.all()) {
    await expect(corner).toBeInViewport({ ratio: 1 });
  }
  await me.press('F6');
  await wall.expectSlide('title');
  return wall;
}

/** The ten themes with all slips; gives the key presses per table. */
async function voteOnThemes(me: Facilitator, wall: wallOf.Wall): Promise<number> {
  await me.goToItem(AGENDA.themes);
  await me.changeState('open');
  await wall.expectSlide('collecting');
  expect(await wall.collecting()).toEqual({
    title: 'Hvor er potentialet i ledelseskæden størst?',
    instruction:
      'Sæt hver for sig op til tre kryds ved de temaer, hvor ledelseskæden hos jer har størst udviklingspotentiale. Bordværten tæller op og afleverer bordsedlen.',
    items: THEMES.map((text, place) => ({ number: String(place + 1), text })),
    keys: [],
    status: '0 af 24 bordsedler er registreret',
  });
  const slips = count.shuffled(count.themeSlips(themeBallots, TABLES, THEMES.length), random);
  expect(slips.filter(({ table, voters }) => voters < peopleAt(table)).length).toBeGreaterThan(3);
  const before = me.presses;
  for (const [place, { table, voters, votes }] of slips.entries()) {
    await me.typeThemeSlip(table, voters === peopleAt(table) ? null : voters, votes);
    await expectProgress(wall, place + 1, slips.slice(place + 1));
  }
  const keys = (me.presses - before) / TABLES;
  await close(me, wall, 'Hvor er potentialet i ledelseskæden størst?');

  const [first, second, third, alsoThird, ...rest] = rows;
  expect([first, second, third, alsoThird].map((own) => own?.rank)).toEqual(['1', '2', '3', '3']);
  expect(rest[0]?.rank).toBe('5');
  await me.changeState('revealed');
  const steps = [
    [hiddenRow(1), hiddenRow(2), third, alsoThird],
    [hiddenRow(1), second, third, alsoThird],
    [first, second, third, alsoThird],
  ];
  for (const shown of steps) {
    await wall.expectSlide('reveal-step');
    await expect.poll(() => wallOf.readPlaces(wall.slide)).toEqual(shown);
    expect(await wallOf.readFooter(wall.slide)).toEqual(themeFooter);
    const labels = shown.map((place) => place?.label);
    await wall.expectAbsent(THEMES.filter((theme) => !labels.includes(theme)));
    await nextStep(me);
  }
  await wall.expectSlide('choice-result');
  await expectThemes(wall.slide);
  return keys;
}

async function expectThemes(slide: Locator): Promise<void> {
  await expect.poll(() => wallOf.readThemes(slide)).toEqual(rows);
  expect(await wallOf.readFooter(slide)).toEqual(themeFooter);
  await expect(wallOf.topRows(slide)).toHaveCount(4);
  const lengths = await wallOf.readBars(slide, '.choice-row', '.choice-bar');
  expect(lengths).toEqual(barLengths(themes));
}

/** The five questions with all slips; gives the key presses per table. */
async function answerQuestions(me: Facilitator, wall: wallOf.Wall): Promise<number> {
  await me.goToItem(AGENDA.questions);
  await me.changeState('open');
  await expect(wall.title).toHaveText(wholenessFive.title.da);
  expect(await wall.collecting()).toMatchObject({
    items: QUESTIONS.map((text, place) => ({ number: String(place + 1), text })),
    keys: [
      ...DANISH_SLIDES.steps.map((label, place) => ({ key: String(place + 1), label })),
      { key: '0', label: 'Ved ikke' },
    ],
    status: '0 af 24 bordsedler er registreret',
  });
  const slips = count.questionSlips(answerBallots, TABLES, QUESTIONS.length, STEPS);
  const ordered = count.shuffled(slips, random);
  const before = me.presses;
  for (const [place, { table, voters, rows }] of ordered.entries()) {
    await me.typeScaleSlip(table, voters === peopleAt(table) ? null : voters, rows);
    await expectProgress(wall, place + 1, ordered.slice(place + 1));
  }
  const keys = (me.presses - before) / TABLES;
  await close(me, wall, wholenessFive.title.da);

  await me.changeState('revealed');
  for (const question of questions) {
    await wall.expectSlide('statement');
    await expect
      .poll(() => wallOf.readQuestion(wall.slide))
      .toEqual(questionSlide(question, poll, DANISH_SLIDES));
    expect(await wallOf.readFooter(wall.slide)).toEqual(
      footerOf(questionFooter, [question], ROUNDED),
    );
    await wall.expectAbsent(QUESTIONS.filter((_, place) => place + 1 !== question.number));
    await nextStep(me);
  }
  await wall.expectSlide('scale-overview');
  expect(await wallOf.readOverview(wall.slide)).toEqual(overview);
  expect(await wallOf.readFooter(wall.slide)).toEqual(footerOf(questionFooter, questions, ROUNDED));
  expect(questions.some(({ isDivided }) => isDivided)).toBe(true);
  return keys;
}

/** How far the collection is, and nothing else. */
async function expectProgress(
  wall: wallOf.Wall,
  recorded: number,
  missing: readonly { readonly table: number }[],
): Promise<void> {
  const all = missing.length === 0;
  await expect(wall.status).toHaveText(
    all ? 'Alle 24 bordsedler er registreret' : `${recorded} af 24 bordsedler er registreret`,
  );
  const tables = missing.map(({ table }) => table).sort((a, b) => a - b);
  // Each has its dot; few are named as well.
  const named = tables.length > 6 ? [] : tables;
  expect(await wall.missingTables()).toEqual({ shown: tables, named });
  await wall.expectNoResults();
}

async function close(me: Facilitator, wall: wallOf.Wall, title: string): Promise<void> {
  await me.changeState('closed');
  await wall.expectSlide('closed');
  await expect(wall.slide).toHaveText(`${title}Tak. Vi tæller op.`);
}

/** The results page: thumbnails, and the ZIP with a picture of each. */
async function takeHome(me: Facilitator, app: AppWindow): Promise<void> {
  await me.press('Alt+6');
  const cards = slideOf(slideCards(me.page));
  await expect(cards).toHaveCount(7);
  await expectThemes(cards.nth(0));
  for (const question of questions) {
    const card = cards.nth(question.number);
    expect(await wallOf.readQuestion(card)).toEqual(questionSlide(question, poll, DANISH_SLIDES));
    expect(await wallOf.readFooter(card)).toEqual(footerOf(questionFooter, [question], ROUNDED));
  }
  expect(await wallOf.readOverview(cards.nth(6))).toEqual(overview);

  await me.tabTo('Gem alle som ZIP');
  const { name, bytes } = await app.savedFile(() => me.press('Enter'));
  expect(name).toMatch(/^Reformer og ledelsesudvikling .*resultater\.zip$/);
  await me.expectSaved(name);
  expectSlides(bytes, [
    /^01 .+hele resultatet\.png$/,
    ...LABELS.map((label, place) => {
      const words = label.replace(':', '');
      return new RegExp(`^0${place + 2} .*spørgsmål ${place + 1} .*${words}\\.png$`, 'i');
    }),
    /^07 .*overblik\.png$/i,
  ]);

  await me.tabTo('Gem alle som PowerPoint');
  const deck = await app.savedFile(() => me.press('Enter'));
  expect(deck.name).toMatch(/^Reformer og ledelsesudvikling .*resultater\.pptx$/);
  // A title, the top places before all seven, and the method.
  expectDeck(deck.bytes, 10, [...LABELS.slice(0, 1), 'Metode og forbehold']);
}

function peopleAt(table: number): number {
  return seats.filter((seat) => seat === table).length;
}
