/**
 * Numbers that can't be: refused at Enter with the reason, then corrected, or recorded as they stand with
 * Shift+Enter and marked.
 */
import type { Page } from '@playwright/test';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { AGENDA, cellKeys, Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import { chooseMethod, openPractice, openRound } from '../support/conduct/open-round.ts';
import {
  expectMissing,
  expectRecordedCount,
  expectRow,
  gridRow,
  type Slip,
} from '../support/conduct/slip-grid.ts';
import {
  expectResultVotes,
  peopleRows,
  tableChips,
  totals,
  typingAlert,
  handsRow,
  handsCounts,
} from '../support/conduct/console.ts';

const words = dictionaryFor('da');
const { collect } = words;
const { breaches } = collect;

const GOOD: Slip = { table: 1, voters: 6, votes: [6, 1, 0, 0, 2, 0, 3, 0, 0, 1] };

const sumOf = (votes: readonly number[]) => votes.reduce((sum, vote) => sum + vote, 0);

async function record(facilitator: Facilitator, slip: Slip): Promise<void> {
  await facilitator.typeThemeSlip(slip.table, slip.voters, slip.votes);
}

/** Types a slip to its end, Enter included, whether or not it is taken. */
async function typeToEnd(
  facilitator: Facilitator,
  { table, voters, votes }: Slip,
  control = sumOf(votes),
): Promise<void> {
  await facilitator.beginSlip(table, voters);
  await facilitator.type(votes.map(cellKeys).join(''));
  await facilitator.type(String(control));
  await facilitator.press('Enter');
}

/** Enter was refused: the reason, the way on, and the row still standing. */
async function expectRefused(page: Page, table: number, ...reasons: string[]): Promise<void> {
  const message = typingAlert(page);
  await expect(message).toContainText(reasons[0] ?? '');
  const others = reasons.length - 1;
  if (others > 0) await expect(message).toContainText(collect.moreBreaches(others));
  await expect(message).toContainText(collect.fix);
  await expect(message.getByRole('button')).toHaveText(
    `${collect.recordAnyway} ${collect.anywayKey}`,
  );
  await expect(gridRow(page, table)).toHaveClass('is-typed');
}

/** Shift+Enter records what was refused; the grid marks it in words and not by colour alone. */
async function recordAnyway(facilitator: Facilitator, slip: Slip): Promise<void> {
  await facilitator.press('Shift+Enter');
  await facilitator.expectRecorded();
  await expectRow(facilitator.page, slip, true);
  await expect(gridRow(facilitator.page, slip.table).getByRole('cell').last()).toHaveAttribute(
    'title',
    collect.confirmed,
  );
}

/** What was recorded in spite of its sums is marked as such, once, in words. */
async function expectConfirmedMark(page: Page): Promise<void> {
  const { confirmed } = collect;
  await expect(page.getByTitle(confirmed).or(page.getByText(confirmed))).toHaveCount(1);
}

/** Each a slip of a table with six people that does not add up in exactly one way. */
const IMPOSSIBLE: readonly {
  readonly slip: Slip;
  readonly control?: number;
  readonly reason: string;
}[] = [
  {
    slip: { table: 2, voters: 7, votes: [5, 5, 5, 0, 0, 0, 0, 0, 0, 0] },
    reason: breaches.votersOverTable(7, 6),
  },
  {
    slip: { table: 3, voters: 4, votes: [1, 0, 5, 0, 0, 0, 0, 0, 0, 0] },
    reason: breaches.votesOverVoters(3, 5, 4),
  },
  {
    slip: { table: 4, voters: 6, votes: [6, 6, 6, 1, 0, 0, 0, 0, 0, 0] },
    reason: breaches.marksOverPossible(19, 6, 3),
  },
  {
    slip: { table: 5, voters: 6, votes: [6, 6, 0, 0, 0, 0, 0, 0, 0, 2] },
    control: 15,
    reason: breaches.controlSum(15, 14),
  },
  {
    slip: { table: 6, voters: 0, votes: [0, 0, 1, 0, 0, 0, 0, 0, 0, 0] },
    reason: breaches.noVoters,
  },
];

test('slips that do not add up are recorded only when confirmed, and marked', async ({ app }) => {
  const { page } = app;
  const facilitator = await openRound(page, 6);
  await record(facilitator, GOOD);
  for (const [index, { slip, control, reason }] of IMPOSSIBLE.entries()) {
    await typeToEnd(facilitator, slip, control);
    await expectRefused(page, slip.table, reason);
    await facilitator.press('Enter');
    await expectRefused(page, slip.table, reason);
    await expectRecordedCount(page, index + 1);
    await recordAnyway(facilitator, slip);
  }
  await expectRow(page, GOOD);
});

test('slips that do not add up are corrected where they stand @thorough', async ({ app }) => {
  const { page } = app;
  const facilitator = await openRound(page, 3);
  const box = (table: number, name: string) =>
    page.getByRole('textbox', {
      name: collect.cellLabel(`${collect.table} ${table}`, name),
      exact: true,
    });

  // Said at once where it is typed, before Enter.
  await facilitator.beginSlip(1, 8);
  await expect(page.getByText(breaches.votersOverTable(8, 6))).toBeVisible();
  await expect(box(1, collect.voters)).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('button', { name: collect.recordAnyway })).toHaveCount(0);
  await facilitator.press('ArrowLeft');
  await facilitator.type('5');
  await expect(page.getByText(breaches.votersOverTable(8, 6))).toHaveCount(0);

  await facilitator.type('7000000000');
  await expect(page.getByText(breaches.votesOverVoters(1, 7, 5))).toBeVisible();
  await expect(box(1, '1')).toHaveAttribute('aria-invalid', 'true');
  await facilitator.press('Enter');
  await expectRefused(page, 1, breaches.votesOverVoters(1, 7, 5));
  await box(1, '1').click();
  await facilitator.type('4');
  await facilitator.press('Enter');
  await facilitator.type('5');
  await facilitator.press('Enter');
  await expectRefused(page, 1, breaches.controlSum(5, 4));
  await expect(box(1, collect.control)).toHaveAttribute('aria-invalid', 'true');
  await facilitator.press('Backspace');
  await facilitator.type('4');
  await facilitator.press('Enter');
  await facilitator.expectRecorded();
  await expectRow(page, { table: 1, voters: 5, votes: [4, 0, 0, 0, 0, 0, 0, 0, 0, 0] });

  // Several at once: the first is spelt out, the other numbers (three options and the control sum) counted; given up, nothing of it is left.
  const several: Slip = { table: 2, voters: 7, votes: [8, 9, 9, 0, 0, 0, 0, 0, 0, 0] };
  await typeToEnd(facilitator, several, 20);
  const all = [1, 2, 3, 4, 5].map(() => breaches.votersOverTable(7, 6));
  await expectRefused(page, 2, ...all);
  await facilitator.press('Escape');
  await expectMissing(page, 2);
  await expectRecordedCount(page, 1);
});

test('more voters in all than are present @thorough', async ({ app }) => {
  const { page } = app;
  const facilitator = new Facilitator(page);
  await facilitator.createWorkshop(12, 2);
  await expect(peopleRows(page)).toHaveCount(2);
  await page.getByRole('textbox', { name: words.setup.peopleAtTable(2) }).fill('9');
  await facilitator.goToItem(AGENDA.themes);
  await facilitator.changeState('open');
  await record(facilitator, GOOD);
  const slip: Slip = { table: 2, voters: 9, votes: [9, 0, 0, 0, 0, 0, 0, 0, 0, 0] };
  await typeToEnd(facilitator, slip);
  await expectRefused(page, 2, breaches.votersOverPresent(15, 12));
  await recordAnyway(facilitator, slip);
  await expectRow(page, GOOD);
});

test('a scale slip with more answers than voters @thorough', async ({ app }) => {
  const { page } = app;
  const facilitator = await openRound(page, 2, 'questions');
  await facilitator.beginSlip(1, 5);
  await facilitator.type('12210');
  await expect(
    page
      .getByRole('row')
      .filter({ has: page.getByRole('textbox') })
      .first(),
  ).toContainText('6 / 5');
  await facilitator.type('11111'.repeat(4));
  await facilitator.press('Enter');
  const message = typingAlert(page);
  await expect(message).toContainText(/^1 .*: 6 svar, men 5 har stemt\./);
  await expect(tableChips(page, '–')).toHaveCount(2);
  await facilitator.press('Shift+Enter');
  await facilitator.expectRecorded();
  await expect(tableChips(page, '!')).toHaveText(/^1\s*!$/);
  await facilitator.typeScaleSlip(
    2,
    null,
    Array.from({ length: 5 }, () => [0, 0, 0, 6, 0]),
  );
  await expect(tableChips(page, '✓')).toHaveText(/^2\s*✓$/);
});

test('hands and totals that can not be @thorough', async ({ app }) => {
  const { page } = app;
  const facilitator = await openPractice(page, 2, 'hands');
  const current = handsRow(page);
  await facilitator.type('13');
  await facilitator.press('Enter');
  await expect(current).toContainText(breaches.handsOverPresent('1 Ja, mere end én gang', 13, 12));
  await expect(current).toContainText(collect.fix);
  await current.getByRole('textbox').fill('8');
  await facilitator.press('Enter');
  await expect(current).toContainText('2 Ja, én gang');
  await facilitator.type('5');
  await facilitator.press('Enter');
  await expect(current).toContainText(breaches.allHandsOverPossible(13, 12, 1));
  await facilitator.press('Shift+Enter');
  await expect(handsCounts(page)).toHaveText([/^8$/, /^5/]);
  await expectConfirmedMark(page);

  await chooseMethod(page, 'totals', 2);
  const fields = totals(page).getByRole('textbox');
  for (const [index, text] of ['13', '9', '3', '1'].entries()) await fields.nth(index).fill(text);
  await facilitator.press('Enter');
  await expect(totals(page)).toContainText(breaches.votersOverPresent(13, 12));
  await expect(page.getByText(collect.totalsRecorded)).toHaveCount(0);
  await fields.first().fill('8');
  await expect(totals(page)).toContainText(breaches.votesOverVoters(1, 9, 8));
  // The sum of all marks is no number that was typed.
  await expect(totals(page)).not.toContainText(collect.moreBreaches(1));
  await fields.nth(3).press('Enter');
  await expect(totals(page)).toContainText(collect.fix);
  await expect(page.getByText(collect.totalsRecorded)).toHaveCount(0);
  await fields.nth(3).press('Shift+Enter');
  await expect(page.getByText(collect.totalsRecorded)).toBeVisible();
  await expectConfirmedMark(page);

  // The hands are kept, don't count meanwhile, and count again with their own method.
  await expect(page.getByText(words.round.otherMethod(2, 'håndsoprækning'))).toBeVisible();
  await chooseMethod(page, 'hands', 1);
  await expect(page.getByText(words.round.otherMethod(1, 'samlet optælling'))).toBeVisible();
  await facilitator.changeState('closed');
  await expectResultVotes(page, ['8', '5', '0']);
});
