/** Letters, minus signs, decimals and absurd numbers: a message where they were typed, and nothing recorded is lost. */
import type { Locator, Page } from '@playwright/test';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { AGENDA, type Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import { continueWorkshop, leave, openPractice, openRound } from '../support/conduct/open-round.ts';
import {
  expectMissing,
  expectRecordedCount,
  expectRow,
  type Slip,
  typedRow,
} from '../support/conduct/slip-grid.ts';
import {
  expectResultVotes,
  tableField,
  totals,
  typingAlert,
  handsField,
  handsCounts,
} from '../support/conduct/console.ts';

const words = dictionaryFor('da');
const { collect, setup } = words;

const SLIP: Slip = { table: 1, voters: 6, votes: [6, 1, 0, 0, 2, 0, 3, 0, 0, 1] };

/** The one message above the grid. */
function slipMessage(page: Page): Locator {
  return typingAlert(page);
}

async function record(facilitator: Facilitator, slip: Slip): Promise<void> {
  await facilitator.typeThemeSlip(slip.table, slip.voters, slip.votes);
}

test('a table number that is none @thorough', async ({ app }) => {
  const { page } = app;
  const facilitator = await openRound(page, 24);
  await record(facilitator, SLIP);
  const input = tableField(page);
  const cases = [
    { keys: 'x', says: collect.onlyDigits('x'), leaves: '' },
    { keys: '-', says: collect.notNegative, leaves: '' },
    { keys: ',', says: collect.onlyDigits(','), leaves: '' },
    { keys: '0', says: collect.unknownTable('0', 24), leaves: '' },
    { keys: '25', says: collect.unknownTable('25', 24), leaves: '' },
    { keys: '00', says: collect.unknownTable('0', 24), leaves: '' },
    { keys: '2x', says: collect.onlyDigits('x'), leaves: '2' },
  ];
  for (const { keys, says, leaves } of cases) {
    await facilitator.type(keys);
    await expect(slipMessage(page), keys).toHaveText(says);
    await expect(input).toHaveValue(leaves);
    if (leaves !== '') continue;
    // An Enter out of habit opens no other table, and what was wrong stays to be read.
    await facilitator.press('Enter');
    await expect(slipMessage(page), keys).toHaveText(says);
    await expect(typedRow(page), keys).toHaveCount(0);
  }
  // The digit that was right still stands: with one more it is a table.
  await facilitator.type('4');
  await facilitator.press('Enter');
  await expect(typedRow(page).getByRole('rowheader')).toHaveText('24');
  await facilitator.press('Escape');
  await expectRow(page, SLIP);
  await expectRecordedCount(page, 1);
});

test('letters, minus, decimals and too many digits in a slip @thorough', async ({ app }) => {
  const { page } = app;
  const facilitator = await openRound(page, 4);
  await record(facilitator, SLIP);
  await facilitator.beginSlip(2, null);
  const box = (name: string) =>
    page.getByRole('textbox', { name: collect.cellLabel(`${collect.table} 2`, name), exact: true });

  for (const key of ['a', 'E', '.', ',', '/']) {
    await facilitator.press(key);
    await expect(slipMessage(page)).toHaveText(collect.onlyDigits(key));
    await expect(box('1')).toHaveValue('');
    await expect(box('1')).toBeFocused();
  }
  await facilitator.press('-');
  await expect(slipMessage(page)).toHaveText(collect.notNegative);
  await expect(box('1')).toHaveValue('');

  // Going on takes the message away: it spoke of that key only.
  await facilitator.type('5');
  await expect(slipMessage(page)).toHaveCount(0);
  await expect(box('1')).toHaveValue('5');

  // A cell takes one digit, or two after the prefix: the next digit is the next cell's.
  await facilitator.type('+123');
  await expect(box('2')).toHaveValue('12');
  await expect(box('3')).toHaveValue('3');
  await expect(box('2')).toHaveAttribute('aria-invalid', 'true');
  await expect(slipMessage(page)).toContainText(collect.breaches.votesOverVoters(2, 12, 6));
  await facilitator.press('ArrowLeft');
  await facilitator.press('ArrowLeft');
  await facilitator.type('1');
  await expect(slipMessage(page)).toHaveCount(0);

  await facilitator.press('Enter');
  await expect(box(collect.control)).toBeFocused();
  await facilitator.type('9-');
  await expect(slipMessage(page)).toHaveText(collect.notNegative);
  await facilitator.type('x');
  await expect(slipMessage(page)).toHaveText(collect.onlyDigits('x'));
  await facilitator.type('999');
  await expect(slipMessage(page)).toHaveText(collect.tooLong);
  await expect(box(collect.control)).toHaveValue('999');
  for (let digit = 0; digit < 3; digit += 1) await facilitator.press('Backspace');
  await facilitator.type('9');
  await facilitator.press('Enter');
  await facilitator.expectRecorded();
  await expectRow(page, { table: 2, voters: 6, votes: [5, 1, 3, 0, 0, 0, 0, 0, 0, 0] });
  await expectRow(page, SLIP);
});

test('set-up fields keep what stood there before', async ({ app }) => {
  const { page } = app;
  const facilitator = await openRound(page, 4);
  await record(facilitator, SLIP);
  await facilitator.press('Alt+2');
  const number = (most: number) => [
    { text: 'mange', says: collect.notANumber },
    { text: '12,5', says: collect.notANumber },
    { text: '1e2', says: collect.notANumber },
    { text: '', says: collect.notANumber },
    { text: '-5', says: collect.notNegative },
    { text: '0', says: collect.outOfRange('1', String(most)) },
    { text: '99999999999999999999', says: collect.outOfRange('1', String(most)) },
  ];
  const text = (says: string, ...texts: string[]) => texts.map((wrong) => ({ text: wrong, says }));
  const fields = [
    { name: setup.present, good: '24', cases: number(999) },
    { name: setup.tables, good: '4', cases: number(99) },
    { name: setup.title, good: null, cases: text(setup.required, '', '   ') },
    {
      name: setup.startTime,
      good: '09:30',
      cases: text(setup.badTime, 'ni', '25.00', '9.75', '-1'),
    },
  ];
  for (const { name, good, cases } of fields) {
    const input = page.getByRole('textbox', { name, exact: true });
    const before = await input.inputValue();
    if (good !== null) expect(before).toBe(good);
    for (const wrong of cases) {
      await input.fill(wrong.text);
      await expect(input, `${name}: «${wrong.text}»`).toHaveAccessibleDescription(wrong.says);
      await expect(input).toHaveAttribute('aria-invalid', 'true');
      await expect(page.getByText(setup.notSavedYet)).toBeVisible();
    }
    // Leaving the page with it wrong leaves the program with what it had.
    await facilitator.press('Alt+4');
    await facilitator.press('Alt+2');
    await expect(input).toHaveValue(before);
    await expect(page.getByText(setup.notSavedYet)).toHaveCount(0);
  }

  await page.getByLabel(setup.date).fill('');
  await expect(page.getByLabel(setup.date)).toHaveAccessibleDescription(setup.badDate);

  const people = page.getByRole('textbox', { name: setup.peopleAtTable(2) });
  for (const wrong of ['ti', '-1', '2,5', '0', '100', '']) {
    await people.fill(wrong);
    await expect(people, wrong).toHaveAccessibleDescription(collect.outOfRange('1', '99'));
  }
  await people.fill('5');
  await expect(people).toHaveAttribute('aria-invalid', 'false');
  await expect(page.getByText(setup.peopleShort(1))).toBeVisible();

  await leave(page);
  await continueWorkshop(page);
  await facilitator.goToItem(AGENDA.themes);
  await facilitator.expectState('open');
  await expectRow(page, SLIP);
  await expectMissing(page, 2);
});

const WRONG_COUNTS = [
  { text: 'mange', says: collect.notANumber },
  { text: '1,5', says: collect.notANumber },
  { text: '2.5', says: collect.notANumber },
  { text: '-3', says: collect.notNegative },
  { text: '1000', says: collect.outOfRange('0', '999') },
  { text: '999999999999999999999', says: collect.outOfRange('0', '999') },
] as const;

test('a show of hands that is no number @thorough', async ({ app }) => {
  const { page } = app;
  const facilitator = await openPractice(page, 4, 'hands');
  const field = handsField(page);
  for (const { text, says } of WRONG_COUNTS) {
    await field.fill(text);
    await expect(field).toHaveAccessibleDescription(says);
    await facilitator.press('Enter');
    await expect(field, 'the same one is still counted').toHaveValue(text);
  }
  await field.fill('');
  await facilitator.press('Enter');
  await expect(field, 'nothing is not zero').toHaveAccessibleDescription(collect.notANumber);
  await field.fill('7');
  await facilitator.press('Enter');
  await expect(handsCounts(page).first()).toHaveText('7');
});

test('totals that are no numbers @thorough', async ({ app }) => {
  const { page } = app;
  const facilitator = await openPractice(page, 4, 'totals');
  const fields = totals(page).getByRole('textbox');
  for (const index of [0, 2]) {
    const field = fields.nth(index);
    for (const { text, says } of WRONG_COUNTS) {
      await field.fill(text);
      await expect(field).toHaveAccessibleDescription(says);
      await page.getByRole('button', { name: collect.recordTotals }).click();
      await expect(field, 'the text stands until it is corrected').toHaveValue(text);
    }
    await field.fill('4');
    await expect(field).toHaveAttribute('aria-invalid', 'false');
  }
  await expect(page.getByText(collect.totalsRecorded)).toHaveCount(0);
  await fields.nth(3).press('Enter');
  await expect(page.getByText(collect.totalsRecorded)).toBeVisible();
  await facilitator.changeState('closed');
  await expectResultVotes(page, ['4', '0', '0']);
});
