/** Changing the set-up while a vote is open: what was recorded is never lost, and the open round changes only when asked. */
import type { Page } from '@playwright/test';
import { formatFor } from '../../../shared/lib/format.ts';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { AGENDA, type Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import { chooseMethod, openRound } from '../support/conduct/open-round.ts';
import { nextStep } from '../support/conduct/rehearsal.ts';
import {
  expectMissing,
  expectRecordedCount,
  expectRow,
  gridRow,
  type Slip,
  gridRows,
} from '../support/conduct/slip-grid.ts';
import { errorBanner, resultPanel, resultRows, saveState } from '../support/conduct/console.ts';

test.use({ keepsProfile: true });

const words = dictionaryFor('da');
const { setup } = words;
const QUESTION = 'Hvor er potentialet i ledelseskæden størst?';

const FIRST: Slip = { table: 1, voters: 6, votes: [6, 1, 0, 0, 2, 0, 3, 0, 0, 1] };
const SLIPS: readonly Slip[] = [
  FIRST,
  { table: 5, voters: 4, votes: [0, 4, 4, 0, 0, 0, 0, 0, 2, 0] },
  { table: 6, voters: 6, votes: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1] },
];

async function openWithSlips(page: Page): Promise<Facilitator> {
  const facilitator = await openRound(page, 6);
  for (const { table, voters, votes } of SLIPS) {
    await facilitator.typeThemeSlip(table, voters, votes);
  }
  return facilitator;
}

async function setNumber(page: Page, name: string, value: number): Promise<void> {
  const input = page.getByRole('textbox', { name, exact: true });
  await input.fill(String(value));
  await expect(input).toHaveAttribute('aria-invalid', 'false');
}

async function expectAllSlips(page: Page): Promise<void> {
  for (const slip of SLIPS) await expectRow(page, slip);
  await expectRecordedCount(page, SLIPS.length);
}

/** The set-up page says that the open round still has its own numbers; or says nothing. */
function notice(page: Page) {
  return page.getByRole('status').filter({ hasText: setup.openRound(QUESTION, '36', '6') });
}

test('fewer tables than recorded are refused, naming the tables @thorough', async ({ app }) => {
  const { page } = app;
  const facilitator = await openWithSlips(page);
  await facilitator.press('Alt+2');
  await expect(notice(page)).toHaveCount(0);
  await setNumber(page, setup.tables, 4);
  await expect(notice(page)).toBeVisible();

  await page.getByRole('button', { name: setup.useNewNumbers }).click();
  const alert = errorBanner(page);
  const { title, text } = words.errors['tables-have-slips'];
  await expect(alert).toContainText(title);
  await expect(alert).toContainText(text);
  const tables = formatFor('da').list(['5', '6']);
  await expect(alert).toContainText(words.errorPage.tables(tables));
  await expect(notice(page)).toBeVisible();
  await expect(saveState(page)).toHaveText(words.common.savedHere);

  await facilitator.goToItem(AGENDA.themes);
  await expect(gridRows(page)).toHaveCount(6);
  await expectAllSlips(page);

  // As the message says: with the tables back there is nothing more to decide.
  await facilitator.press('Alt+2');
  await setNumber(page, setup.tables, 6);
  await expect(notice(page)).toHaveCount(0);
});

test('fewer tables are taken where none of them has a slip @thorough', async ({ app }) => {
  const { page } = app;
  const facilitator = await openWithSlips(page);
  await facilitator.press('Control+z');
  await facilitator.press('Control+z');
  await expectRecordedCount(page, 1);
  await facilitator.press('Alt+2');
  await setNumber(page, setup.tables, 4);
  await page.getByRole('button', { name: setup.useNewNumbers }).click();
  await expect(notice(page)).toHaveCount(0);
  await facilitator.goToItem(AGENDA.themes);
  await expect(gridRows(page)).toHaveCount(4);
  await expectRow(page, FIRST);
});

test('slips are protected also while another method is chosen @thorough', async ({ app }) => {
  const { page } = app;
  const facilitator = await openWithSlips(page);
  await chooseMethod(page, 'totals', 3);
  await facilitator.press('Alt+2');
  await setNumber(page, setup.tables, 4);
  await page.getByRole('button', { name: setup.useNewNumbers }).click();
  await expect(errorBanner(page)).toContainText(words.errors['tables-have-slips'].title);
  await facilitator.goToItem(AGENDA.themes);
  await chooseMethod(page, 'table-slip');
  await expectAllSlips(page);
});

test('more tables and people are taken into the open round when asked', async ({ app }) => {
  const { page } = app;
  const facilitator = await openWithSlips(page);
  await facilitator.press('Alt+2');
  await setNumber(page, setup.present, 48);
  await setNumber(page, setup.tables, 8);
  await facilitator.goToItem(AGENDA.themes);
  await expect(gridRows(page)).toHaveCount(6);

  await facilitator.press('Alt+2');
  await page.getByRole('button', { name: setup.useNewNumbers }).click();
  await expect(notice(page)).toHaveCount(0);
  await facilitator.goToItem(AGENDA.themes);
  await expect(page.getByRole('main')).toContainText(words.round.choiceSummary(3, '48', '8'));
  await expectMissing(page, 8);
  const late: Slip = { table: 8, voters: 6, votes: [0, 0, 0, 0, 0, 0, 0, 6, 6, 6] };
  await facilitator.typeThemeSlip(late.table, null, late.votes);
  await expectRow(page, late);
  for (const slip of SLIPS) await expectRow(page, slip);
  await expect(page.getByTestId('preview')).toContainText(words.slides.slipsRecorded(4, 8));
});

test('an edited poll leaves the open round and its result as they were @thorough', async ({
  app,
}) => {
  const { page } = app;
  const facilitator = await openWithSlips(page);
  const preview = page.getByTestId('preview');
  const shown = await preview.innerText();

  await facilitator.press('Alt+3');
  await expect(page.getByText(words.polls.roundStarted)).toBeVisible();
  const option = page.getByRole('textbox', { name: words.polls.option(1), exact: true });
  const before = await option.inputValue();
  await option.fill('Et helt andet tema');
  await page.getByRole('textbox', { name: words.polls.question }).fill('Et andet spørgsmål?');
  await page.getByRole('textbox', { name: words.polls.maxMarks }).fill('1');
  await facilitator.press('Alt+2');
  await setNumber(page, setup.present, 99);
  await expect(preview).toHaveText(shown, { useInnerText: true });

  await facilitator.goToItem(AGENDA.themes);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(QUESTION);
  await expectAllSlips(page);
  await facilitator.changeState('closed');
  await expect(resultPanel(page)).toContainText(words.round.resultVoters('16', '36'));
  const first = resultRows(page).filter({ hasText: before });
  await expect(first.getByRole('cell').nth(1)).toHaveText('7');

  await page.getByRole('button', { name: words.commands.reveal }).click();
  await page.getByRole('button', { name: words.questions.missingYes }).click();
  await facilitator.expectState('revealed');
  for (let step = 0; step < 3; step += 1) await nextStep(facilitator);
  await expect(preview).toContainText(words.slides.voted(16, 36));
  await expect(preview).toContainText(words.slides.marksEach(3));
  await expect(preview).not.toContainText('Et helt andet tema');

  // What was edited holds from the next time on.
  await page.getByRole('button', { name: words.commands.reset }).click();
  await page.getByRole('button', { name: words.questions.resetYes, exact: true }).click();
  await facilitator.changeState('open');
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(
    'Et andet spørgsmål?',
  );
  await expect(preview).toContainText('Et helt andet tema');
  await expectMissing(page, 1);
  await expect(gridRow(page, 6)).toHaveClass(/is-missing/);
});
