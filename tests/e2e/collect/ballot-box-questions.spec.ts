/** The five questions at the ballot box: an Enter after each answer passes over none, and nothing is cast unseen. */
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { expect, test } from '../support/fixtures.ts';
import { chooseMethod, openRound } from '../support/conduct/open-round.ts';
import {
  leaveBox,
  leaveFullScreen,
  nextVoter,
  openBox,
  pressEnter,
  takeClock,
} from '../support/conduct/voter.ts';
import { resultRows } from '../support/conduct/console.ts';

const { ballotBox: words } = dictionaryFor('da');

test('the five questions with an Enter after each answer: none is passed over, and nothing is cast unseen', async ({
  app,
}) => {
  const { page } = app;
  await takeClock(page);
  const me = await openRound(page, 2, 'questions');
  await chooseMethod(page, 'ballot');
  await openBox(page);
  await page.keyboard.press('Enter');
  for (const [place, key] of Array.from('23142').entries()) {
    await expect(page.getByText(words.statementOf(place + 1, 5))).toBeVisible();
    await page.keyboard.press(key);
    await pressEnter(page);
  }
  await expect(page.getByText(words.lookAsked)).toBeVisible();
  await expect(
    page.getByRole('main').getByRole('listitem').filter({ hasNotText: words.noAnswer }),
  ).toHaveCount(5);
  await pressEnter(page);
  await expect(page.getByRole('heading', { name: words.thanks })).toBeVisible();
  await nextVoter(page);
  await leaveFullScreen(page);
  await leaveBox(page);
  await me.changeState('closed');
  // 1 … 4: each answer stands where it was given.
  const rows = await resultRows(page).all();
  const counts = await Promise.all(
    rows.map(async (row) => (await row.getByRole('cell').allInnerTexts()).slice(1, 5).map(Number)),
  );
  expect(counts.map((row) => row.indexOf(1) + 1)).toEqual([2, 3, 1, 4, 2]);
});

test('the five questions: one key each, and a question left open @thorough', async ({ app }) => {
  const { page } = app;
  await takeClock(page);
  const me = await openRound(page, 2, 'questions');
  await chooseMethod(page, 'ballot');
  await openBox(page);
  await page.keyboard.press('Enter');
  for (const [place, key] of Array.from('1403').entries()) {
    await expect(page.getByText(words.statementOf(place + 1, 5))).toBeVisible();
    await page.keyboard.press(key);
  }
  await page.keyboard.press('Escape');
  await expect(page.getByText(words.statementOf(4, 5))).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.getByText(words.statementOf(5, 5))).toBeVisible();
  // What came up by itself is skipped by a second Enter, and cast by a second one.
  await pressEnter(page);
  await expect(page.getByText(words.skipAsked)).toBeVisible();
  await pressEnter(page);
  await expect(page.getByText(words.reviewUnanswered(1))).toBeVisible();
  await pressEnter(page);
  await expect(page.getByText(words.openAsked(1))).toBeVisible();
  await pressEnter(page);
  await expect(page.getByRole('heading', { name: words.thanks })).toBeVisible();
  await nextVoter(page);
  await leaveFullScreen(page);
  await leaveBox(page);
  await me.changeState('closed');
  // 1 … 4, «Ved ikke», blank, a question.
  const rows = await resultRows(page).all();
  const counts = await Promise.all(
    rows.map(async (row) => (await row.getByRole('cell').allInnerTexts()).slice(1, 7).map(Number)),
  );
  expect(counts).toEqual([
    [1, 0, 0, 0, 0, 0],
    [0, 0, 0, 1, 0, 0],
    [0, 0, 0, 0, 1, 0],
    [0, 1, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 1],
  ]);
});
