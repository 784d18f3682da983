/** Paper ballots and common table answers by keyboard; and what the browser's files tell of who voted what. */
import type { Page } from '@playwright/test';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import type { AppWindow } from '../support/hosts/app-window.ts';
import { Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import { chooseMethod, continueWorkshop, openRound } from '../support/conduct/open-round.ts';
import { expectGone, findIds, inOrder } from '../support/files/profile-search.ts';
import {
  ballotCount,
  ballotField,
  nextButton,
  resultPanel,
  resultRows,
  resultVotes,
  tableField,
} from '../support/conduct/console.ts';

test.use({ keepsProfile: true });

const words = dictionaryFor('da');
const { collect } = words;
const say = collect.ballots;

/** Twelve ballots as they are typed: nine with marks, one blank, two spoiled (one of them by too many marks). */
const PILE = ['123', '147', '.', '250', '36', '-', '1', '2345', '089', '470', '123', '5'] as const;
const COUNTED = say.count(12, 1, 2);

/** Opens the themes (or the five questions) for ballots, in a room of twelve at two tables. */
async function openForBallots(page: Page, item: 'themes' | 'questions' = 'themes') {
  const me = await openRound(page, 2, item);
  await chooseMethod(page, 'ballot');
  await expectReady(page);
  return me;
}

/** A ballot is received when the field is empty again. */
async function expectReady(page: Page): Promise<void> {
  await expect(ballotField(page)).toHaveValue('');
  await expect(ballotField(page)).toBeFocused();
}

async function expectCount(page: Page, text: string): Promise<void> {
  await expect(ballotCount(page)).toHaveText(text);
}

async function typeBallot(me: Facilitator, keys: string): Promise<void> {
  await me.type(keys);
  await me.press('Enter');
  // Four marks where three are allowed: asked once more.
  if (keys.length === 4) await me.press('Enter');
}

/** Puts the keys it took into the report. */
function noteKeys(what: string, keys: number): void {
  test.info().annotations.push({ type: 'keys', description: `${what}: ${keys.toFixed(1)}` });
}

/** From now on the page remembers in which order ballots are handed to the database. */
async function rememberIds(page: Page): Promise<void> {
  await page.evaluate(() => {
    const ids: unknown[] = [];
    Reflect.set(window, 'typedIds', ids);
    const add = Reflect.get(IDBObjectStore.prototype, 'add');
    IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...values) {
      if (this.name === 'ballots') ids.push(Reflect.get(Object(values[0]), 'id'));
      return add.apply(this, values);
    };
  });
}

async function typedIds(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Reflect.get(window, 'typedIds') as string[]);
}

/** Only the workshop's own bucket knows the ballots, and whatever it wrote of them it wrote sorted. */
async function expectNoOrder(app: AppWindow, ids: readonly string[]): Promise<void> {
  const findings = await findIds(app, ids);
  expect(findings.length, 'the ballots are on the disk').toBeGreaterThan(0);
  expect(new Set(findings.map(({ folder }) => folder)).size, 'in one bucket').toBe(1);
  const sorted = [...ids].sort();
  for (const finding of findings) {
    // A row names its key several times; and all of them may be written again, from the first to the last.
    const named = finding.ids.filter((id, index) => id !== finding.ids[index - 1]);
    for (let at = 0; at < named.length; at += sorted.length) {
      expect(named.slice(at, at + sorted.length)).toEqual(sorted);
    }
  }
}

test('from the closing on, no file of the browser tells the order of the ballots', async ({
  app,
}) => {
  const { page } = app;
  const me = await openForBallots(page);
  await rememberIds(page);
  const before = me.presses;
  for (const keys of PILE) {
    await typeBallot(me, keys);
    await expectReady(page);
  }
  const presses = me.presses - before;
  noteKeys('a ballot', presses / PILE.length);
  await expectCount(page, COUNTED);
  const ids = await typedIds(page);
  expect(ids).toHaveLength(PILE.length);
  expect([...ids].sort()).not.toEqual(ids);

  // The search works: while the round is open its bucket tells the order, and it is a bucket of its own.
  const open = await findIds(app, ids);
  expect(open.some((finding) => inOrder(finding.ids).join() === ids.join())).toBe(true);
  expect(new Set(open.map(({ folder }) => folder)).size).toBe(1);

  // A second pass with a correction, which is taken back, leaves no more behind than the vote without it.
  await me.press('Control+b');
  for (const keys of PILE.slice(0, 10)) await typeBallot(me, keys);
  await me.press('Enter');
  for (const keys of ['123', '6']) await typeBallot(me, keys);
  await me.press('Enter');
  await me.press('2');
  await me.press('Enter');
  await expect(page.getByText(words.secondPass.done)).toBeVisible();
  await me.press('Control+z');
  await expect(page.getByText(say.correctionTaken)).toBeVisible();
  await me.press('Control+b');
  await expectCount(page, COUNTED);

  await me.changeState('closed');
  await expect(resultPanel(page)).toContainText(words.round.resultVoters('10', '12'));
  await expectGone(open);
  await app.kill();
  await expectNoOrder(app, ids);

  const again = new Facilitator(await app.launchAgain());
  await continueWorkshop(again.page);
  await expect(resultPanel(again.page)).toContainText('10');
  await expectNoOrder(app, ids);
  // What was typed is what is counted.
  const votes = await resultVotes(again.page);
  const marks = PILE.filter((keys) => /^\d{1,3}$/.test(keys)).join('');
  const expected = Array.from('1234567890', (key) => marks.split(key).length - 1);
  expect(votes.map(Number)).toEqual(expected.sort((a, b) => b - a));

  // Opened again, Ctrl+Z does not know which of them was the last.
  await again.page.locator('[data-command="reopen"]').click();
  await again.expectState('open');
  await again.press('Control+z');
  await expect(again.page.getByText(say.lastUnknown)).toBeVisible();
  await expectCount(again.page, COUNTED);
});

test('a kill with an open round loses no recorded ballot, and the last one can’t be taken back', async ({
  app,
}) => {
  const me = await openForBallots(app.page);
  for (const keys of ['123', '.', '47']) {
    await typeBallot(me, keys);
    await expectReady(app.page);
  }
  await me.type('89');
  await app.kill();

  const again = new Facilitator(await app.launchAgain());
  await continueWorkshop(again.page);
  await again.expectState('open');
  await expectReady(again.page);
  await expectCount(again.page, say.count(3, 1, 0));
  await again.press('Control+z');
  await expect(again.page.getByText(say.lastUnknown)).toBeVisible();
  await expectCount(again.page, say.count(3, 1, 0));

  await typeBallot(again, '5');
  await expectCount(again.page, say.count(4, 1, 0));
  await again.press('Control+z');
  await expect(again.page.getByText(say.taken)).toBeVisible();
  await expectCount(again.page, say.count(3, 1, 0));
  await expectReady(again.page);
});

test('a reset leaves nothing of the ballots', async ({ app }) => {
  const { page } = app;
  const me = await openForBallots(page);
  await rememberIds(page);
  for (const keys of ['123', '456', '789']) await typeBallot(me, keys);
  await expectCount(page, say.count(3, 0, 0));
  const ids = await typedIds(page);
  await page.locator('[data-command="reset"]').click();
  await page.getByRole('dialog').getByRole('button', { name: words.questions.resetYes }).click();
  await me.expectState('ready');
  await expect.poll(() => findIds(app, ids)).toEqual([]);
  await me.changeState('open');
  await expectCount(page, say.count(0, 0, 0));
});

test('a ballot found wrong becomes another one, and that can be taken back @thorough', async ({
  app,
}) => {
  const { page } = app;
  const me = await openForBallots(page);
  for (const keys of ['123', '4']) await typeBallot(me, keys);
  await expectCount(page, say.count(2, 0, 0));
  await page.getByRole('button', { name: say.correct }).click();
  await expectReady(page);

  await typeBallot(me, '56');
  await expect(page.getByText(say.correctNone)).toBeVisible();
  await typeBallot(me, '321');
  await expect(page.getByText(say.correctTo, { exact: true })).toBeVisible();
  await typeBallot(me, '123');
  await expect(page.getByText(say.correctSame)).toBeVisible();
  await typeBallot(me, '-');
  await expect(page.getByText(say.corrected)).toBeVisible();
  await expectCount(page, say.count(2, 0, 1));

  await me.press('Control+z');
  await expect(page.getByText(say.correctionTaken)).toBeVisible();
  await expectCount(page, say.count(2, 0, 0));
  await page.getByRole('button', { name: say.correctStop }).click();
  await expectReady(page);
});

test('wrong keys are refused in words, and none of them does anything else @thorough', async ({
  app,
}) => {
  const { page } = app;
  const me = await openForBallots(page);
  await me.press('Enter');
  await expect(page.getByText(say.refusedEnter)).toBeVisible();
  await me.type('b');
  await expect(page.getByText(say.refusedOption('b', '1', '0'))).toBeVisible();
  await me.type('1.');
  await expect(page.getByText(say.refusedNotBlank)).toBeVisible();
  await me.type('234');
  await expect(page.getByText(say.tooMany(4, 3))).toBeVisible();
  await me.press('Enter');
  await expect(page.getByText(say.tooManyAsked)).toBeVisible();
  await me.type('4');
  await expect(ballotField(page)).toHaveValue('1 2 3');
  await expect(nextButton(page)).toBeEnabled();
  await me.press('Control+Enter');
  await expect(page.getByText(words.console.hints.rowUnknownTable)).toBeVisible();
  await me.expectState('open');
  await me.press('Escape');
  await expect(page.getByText(words.console.previewBlack)).toBeHidden();

  // A held key is one key; and keys find their way when nothing has the keyboard.
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
  });
  await page.keyboard.down('7');
  await page.keyboard.down('7');
  await page.keyboard.up('7');
  await expect(ballotField(page)).toHaveValue('7');
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expectCount(page, say.count(1, 0, 0));
  await expectReady(page);
  // The wall says how many, and nothing of what.
  await expect(page.getByTestId('preview')).toContainText(words.slides.ballotsRecorded(1));
});

test('the five questions take one key each @thorough', async ({ app }) => {
  const { page } = app;
  const me = await openForBallots(page, 'questions');
  await typeBallot(me, '14203');
  await expectCount(page, say.count(1, 0, 0));
  await me.type('9');
  await expect(page.getByText(say.refusedStep('9', '1–4', true))).toBeVisible();
  await me.type('12');
  await me.press('Enter');
  await expect(page.getByText(say.unfinished(3))).toBeVisible();
  await me.press('Enter');
  await expectCount(page, say.count(2, 0, 0));
  await me.changeState('closed');
  const first = resultRows(page).first().getByRole('cell');
  // 1, 2, 3, 4, «Ved ikke», blank: both answered 1.
  expect((await first.allInnerTexts()).slice(1, 7)).toEqual(['2', '0', '0', '0', '0', '0']);
});

test('a common answer weighs as much as its table, and adds up with ballots @thorough', async ({
  app,
}) => {
  const { page } = app;
  const me = await openRound(page, 2);
  await chooseMethod(page, 'table-answer');
  const table = tableField(page);
  await expect(table).toBeFocused();
  await me.type('3');
  await expect(page.getByText(collect.unknownTable('3', 2))).toBeVisible();

  const before = me.presses;
  await me.type('1');
  await me.press('Enter');
  await me.type('258');
  await me.press('Enter');
  noteKeys('a common answer with three marks', me.presses - before);
  const answerOf = (number: number) =>
    page
      .getByRole('region', { name: collect.answersByTable })
      .getByRole('button')
      .nth(number - 1);
  await expect(answerOf(1)).toHaveText('12 5 8');
  await expect(answerOf(2)).toHaveText(`2${collect.missing}`);

  await me.type('2');
  await me.press('Enter');
  await me.type('1234');
  await expect(page.getByText(say.tooManyAnswer(4, 3))).toBeVisible();
  await me.press('Enter');
  await me.press('Enter');
  await expect(answerOf(2)).toHaveText(`2${collect.missing}`);
  await me.press('Escape');
  await me.press('Escape');
  await expect(table).toHaveValue('');

  // Typed again, it replaces; taken back, the first one counts.
  await me.type('1');
  await me.press('Enter');
  await expect(page.getByText(collect.answerReplaces(1))).toBeVisible();
  await me.type('9');
  await me.press('Enter');
  await expect(answerOf(1)).toHaveText('19');
  await me.press('Control+z');
  await expect(answerOf(1)).toHaveText('12 5 8');

  // Late ballots count beside it, and nobody is asked.
  await chooseMethod(page, 'ballot');
  await expectReady(page);
  await typeBallot(me, '2');
  await expectCount(page, say.count(1, 0, 0));
  const sources = `${collect.sources.answers(1)}, ${collect.sources.ballots(1)}`;
  await expect(page.getByRole('main')).toContainText(sources);
  await me.changeState('closed');
  await expect(resultPanel(page)).toContainText(words.round.resultVoters('7', '12'));
  const votes = await resultVotes(page);
  expect(votes.map(Number)).toEqual([7, 6, 6, 0, 0, 0, 0, 0, 0, 0]);
});
