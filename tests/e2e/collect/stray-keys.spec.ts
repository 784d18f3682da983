/** No key is lost without a word: slips and ballots are typed from wherever the keyboard harmlessly is, or it is said that they are not. */
import type { Locator, Page } from '@playwright/test';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { AGENDA, type Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import { chooseMethod, openRound } from '../support/conduct/open-round.ts';
import {
  ballotCount,
  consoleHead,
  hint,
  projectorPanel,
  roundStates,
  slipFields,
  tableField,
  agendaItems,
} from '../support/conduct/console.ts';
import { gridRow, typedRow, missingRows } from '../support/conduct/slip-grid.ts';

const words = dictionaryFor('da');
const { console: say, collect } = words;

/** Places that a click leaves the keyboard at, and that have no use for a digit. */
const HARMLESS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['the poll’s title', (page) => page.getByRole('heading', { level: 1 }).first().click()],
  ['an empty spot of the middle', (page) => clickAtBottom(page.getByRole('main').locator('..'))],
  ['an empty spot of the left', (page) => clickAtBottom(page.getByRole('complementary').first())],
  ['an empty spot of the right', (page) => clickAtBottom(projectorPanel(page).locator('..'))],
  ['the preview', (page) => page.getByTestId('preview').click()],
  ['the state of the round', (page) => roundStates(page).click()],
  ['«Storskærm»', (page) => page.getByRole('radio', { name: say.screenTitle }).click()],
  ['a button of the screen', (page) => page.locator('[data-command="black"]').click()],
  [
    'the method that is chosen',
    (page) =>
      page
        .getByRole('group', { name: words.round.methodLabel })
        .locator('label', { has: page.getByRole('radio', { checked: true }) })
        .click(),
  ],
  ['the agenda item', (page) => agendaItems(page).and(page.locator('[aria-current]')).click()],
];

async function clickAtBottom(place: Locator): Promise<void> {
  const { width, height } = await place.evaluate(({ clientWidth, clientHeight }) => ({
    width: clientWidth,
    height: clientHeight,
  }));
  await place.click({ position: { x: width / 2, y: height - 6 } });
}

test('a slip is typed after a click on anything harmless', async ({ app }) => {
  const { page } = app;
  const me = await openRound(page, HARMLESS.length + 2);
  for (const [place, [name, click]] of HARMLESS.entries()) {
    const table = place + 1;
    await click(page);
    await me.type(String(table));
    const row = typedRow(page).and(gridRow(page, table));
    const field = tableField(page);
    await expect(field, name).toHaveValue(String(table));
    await me.press('Enter');
    await expect(row, name).toBeVisible();
    // In the middle of the row, too.
    await me.type('6');
    await click(page);
    await me.type('1230000000');
    await me.type('6');
    await me.press('Enter');
    await expect(typedRow(page), name).toHaveCount(0);
    await expect(gridRow(page, table), name).toContainText('6');
    await expect(missingRows(page).and(gridRow(page, table)), name).toHaveCount(0);
  }
});

test('a ballot is typed after a click on anything harmless, and Enter belongs to a button @thorough', async ({
  app,
}) => {
  const { page } = app;
  const me = await openRound(page, 2);
  await chooseMethod(page, 'ballot');
  const count = ballotCount(page);
  for (const [place, [name, click]] of HARMLESS.entries()) {
    await click(page);
    await me.type('14');
    await me.press('Enter');
    await expect(count, name).toHaveText(collect.ballots.count(place + 1, 0, 0));
  }
  const black = page.locator('[data-command="black"]');
  await black.focus();
  const before = await black.textContent();
  await me.press('Enter');
  await expect(black).not.toHaveText(before ?? '');
  await expect(count).toHaveText(collect.ballots.count(HARMLESS.length, 0, 0));
});

test('a show of hands and totals are typed after a click on anything harmless @thorough', async ({
  app,
}) => {
  const { page } = app;
  const me = await openRound(page, 2);
  for (const method of ['hands', 'totals'] as const) {
    await chooseMethod(page, method);
    for (const [name, click] of HARMLESS) {
      await click(page);
      await me.type('7');
      const field = page.getByRole('textbox').and(page.locator(':focus'));
      await expect(field, `${method}, ${name}`).toHaveValue('7');
      await me.press('Escape');
      await expect(field, `${method}, ${name}`).toHaveValue('');
    }
  }
});

test('what is typed where no vote is taken is said to be lost @thorough', async ({ app }) => {
  const { page } = app;
  const me = await openRound(page, 2);
  const line = hint(page);
  const expectHint = async (text: string) => {
    await expect(line).toHaveText(text);
    await expect(line).toHaveClass(/is-warning/);
    await expect(line).toBeInViewport({ ratio: 1 });
  };
  await page.setViewportSize({ width: 1024, height: 768 });
  await me.press('Alt+2');
  await clickAtBottom(page.getByRole('complementary').first());
  await me.type('1');
  const title = 'Hvor er potentialet i ledelseskæden størst?';
  await expectHint(say.hints.elsewhere(title));

  await me.goToItem(AGENDA.questions);
  await clickAtBottom(page.getByRole('main').locator('..'));
  await me.type('1');
  await expectHint(say.hints.elsewhere(title));

  await me.goToItem(AGENDA.themes);
  await expect(line).toHaveCount(0);
  await consoleHead(page).waitFor();
  await me.press('F1');
  await me.type('1');
  await expectHint(say.hints.behindDialog);
  await me.press('Escape');
  await expect(line).toHaveCount(0);
  await me.changeState('closed');
  await me.type('1');
  await expectHint(say.hints.notOpenAnyMore);

  await me.goToItem(AGENDA.questions);
  await me.type('1');
  await expectHint(say.hints.notOpened);

  // With an earlier round in view, while the newer one is open.
  await me.goToItem(AGENDA.themes);
  await page.locator('[data-command="new-round"]').click();
  await me.expectState('ready');
  await me.changeState('open');
  await page.getByRole('radio', { name: words.rounds.round(1) }).check();
  await me.type('1');
  await expectHint(say.hints.newerRound(2));
});

test('a number pad without Num Lock is said, and does nothing else @thorough', async ({ app }) => {
  const { page } = app;
  const me = await openRound(page, 2);
  const line = hint(page);
  for (const place of ['slip', 'middle'] as const) {
    if (place === 'middle') await clickAtBottom(page.getByRole('main').locator('..'));
    for (const key of ['Numpad7', 'Numpad8', 'Numpad9', 'Numpad5', 'NumpadDecimal']) {
      await me.press(key);
      await expect(line, `${place} ${key}`).toHaveText(say.hints.numLockOff);
    }
  }
  await expectNothingTyped(me);
});

test('a digit that is held fills nothing @thorough', async ({ app }) => {
  const { page } = app;
  const me = await openRound(page, 2);
  await me.type('1');
  await me.press('Enter');
  await expect(slipFields(page).first()).toBeFocused();
  // The first press counts, what comes of holding it does not.
  await page.keyboard.down('3');
  for (let times = 0; times < 20; times += 1) await page.keyboard.down('3');
  await page.keyboard.up('3');
  await expect(slipFields(page).nth(0)).toHaveValue('3');
  await expect(slipFields(page).nth(1)).toBeFocused();
  for (const place of [1, 5, 11]) {
    await expect(slipFields(page).nth(place)).toHaveValue('');
  }
});

async function expectNothingTyped({ page }: Facilitator): Promise<void> {
  await expect(tableField(page)).toHaveValue('');
  await expect(typedRow(page)).toHaveCount(0);
}
