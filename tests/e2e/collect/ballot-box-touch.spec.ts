/** The ballot box by finger alone: a code, a role, a ballot, and the next voter. */
import type { Locator } from '@playwright/test';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { AGENDA, Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import { chooseMethod, openRound } from '../support/conduct/open-round.ts';
import { expectLocked, expectStart, openBox, printCodes } from '../support/conduct/voter.ts';
import { ballotCount } from '../support/conduct/console.ts';

const { ballotBox: words, collect } = dictionaryFor('da');

/** What a finger hits for sure, in pixels. */
const LEAST_TARGET = 56;

test.use({ contextOptions: { hasTouch: true }, viewport: { width: 1280, height: 720 } });

test('two voters by touch, and out with the facilitator’s code', async ({ app }) => {
  const { page } = app;
  await page.clock.install();
  await page.reload();
  const me = new Facilitator(page);
  await me.createWorkshop(12, 2);
  const codes = await printCodes(me, 2);
  await me.goToItem(AGENDA.themes);
  await chooseMethod(page, 'ballot');
  await me.changeState('open');
  await openBox(page);

  const tap = (name: string) => page.getByRole('button', { name, exact: true }).tap();
  /** All that can be pressed on this screen is as large as a fingertip, and none of it lies on another. */
  const expectLarge = async () => {
    const boxes = await page
      .getByRole('main')
      .locator('button')
      .evaluateAll((buttons) =>
        buttons.map((button) => {
          const { width, height } = button.getBoundingClientRect();
          return { width, height };
        }),
      );
    expect(boxes.length).toBeGreaterThan(0);
    for (const { width, height } of boxes) {
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(LEAST_TARGET);
    }
  };

  for (const [voter, code] of codes.entries()) {
    await expectLarge();
    await tap(words.start);
    await expectLarge();
    for (const key of code) await tap(key);
    await expect(page.getByRole('checkbox').first()).toBeVisible();
    await expectLarge();
    const options = page.getByRole('checkbox');
    for (const place of [voter, 4, 5]) await options.nth(place).tap();
    await options.nth(6).tap();
    await expect(page.getByText(words.marksFull(3))).toBeVisible();
    await options.nth(5).tap();
    await page.clock.fastForward(600);
    await page.getByRole('button', { name: words.next }).tap();
    await expectLarge();
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(2);
    // A finger that hits twice casts nothing: the ballot is looked over first.
    await page.getByRole('button', { name: words.cast }).tap();
    await expect(page.getByRole('main').getByRole('list')).toBeVisible();
    await page.clock.fastForward(600);
    await page.getByRole('button', { name: words.cast }).tap();
    await expect(page.getByRole('heading', { name: words.thanks })).toBeVisible();
    await page.clock.fastForward(4_100);
    await expectStart(page);
  }

  await page.evaluate(() => document.exitFullscreen());
  await expectLocked(page);
  await expectLarge();
  for (const digit of '2468') await tap(digit);
  await page.getByRole('button', { name: words.lock.leave }).tap();
  await expect(ballotCount(page)).toHaveText(collect.ballots.count(2, 0, 0));
});

test('the five questions by touch: a finger that goes on after each answer skips none, and is asked about what it skips @thorough', async ({
  app,
}) => {
  const { page } = app;
  await page.clock.install();
  await page.reload();
  await openRound(page, 2, 'questions');
  await chooseMethod(page, 'ballot');
  await openBox(page);
  const tap = async (target: Locator) => {
    await page.clock.fastForward(600);
    await target.tap();
  };
  const wayOn = page.getByRole('main').getByRole('button').last();
  const answer = (place: number) => page.getByRole('main').locator('[aria-pressed]').nth(place);
  const question = (number: number) => page.getByText(words.statementOf(number, 5));
  await tap(page.getByRole('button', { name: words.start }));
  for (const place of [0, 1, 2]) {
    await expect(question(place + 1)).toBeVisible();
    await tap(answer(place));
    await expect(question(place + 2)).toBeVisible();
    // Meant for the answer before.
    await tap(wayOn);
    await expect(page.getByText(words.skipAsked)).toBeVisible();
  }
  await tap(wayOn);
  await expect(question(5)).toBeVisible();
  await tap(answer(3));
  const lines = page.getByRole('main').getByRole('listitem');
  await expect(lines).toHaveText([/^1/, /^2/, /^3/, new RegExp(`^4.*${words.noAnswer}$`), /^5/]);
  await tap(wayOn);
  await expect(page.getByText(words.openAsked(1))).toBeVisible();
  await tap(wayOn);
  await expect(page.getByRole('heading', { name: words.thanks })).toBeVisible();
});
