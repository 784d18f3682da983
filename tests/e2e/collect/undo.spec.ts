/** Undo and redo by keyboard: in fields that are being typed in, of what was prepared, of what was added, and in a round. */
import type { Page } from '@playwright/test';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { AGENDA, Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import { openRound } from '../support/conduct/open-round.ts';
import { expectMissing, expectRow, type Slip } from '../support/conduct/slip-grid.ts';
import { agendaItems, hint, resultPanel } from '../support/conduct/console.ts';

const words = dictionaryFor('da');
const { undo, setup, polls, rounds } = words;

const titleOf = (page: Page) => page.getByRole('main').getByLabel(setup.title, { exact: true });

async function expectHint(page: Page, text: string): Promise<void> {
  await expect(hint(page)).toHaveText(text);
}

test('set-up and wordings go back field by field, and a field being typed in is the browser’s', async ({
  app,
}) => {
  const { page } = app;
  const me = new Facilitator(page);
  await me.createWorkshop(12, 2);
  const title = titleOf(page);
  await title.focus();
  const before = await title.inputValue();
  await me.press('Control+a');
  await me.type('Landsting');
  // While it is typed, the browser takes back what was typed; nothing is said.
  await me.press('Control+z');
  await expect(title).not.toHaveValue('Landsting');
  await expect(hint(page)).toHaveCount(0);
  await me.press('Control+a');
  await me.type('Landsting');
  await me.tabTo(setup.place);
  await me.type('Ribe');
  await me.tabTo(setup.peopleAtTable(2));
  await me.press('Control+a');
  await me.type('4');
  await me.press('Tab');

  await me.press('Control+z');
  await expectHint(page, undo.undone(undo.fields.tables));
  await expect(page.getByLabel(setup.peopleAtTable(2))).toHaveValue('6');
  await me.press('Control+z');
  await expect(page.getByLabel(setup.place, { exact: true })).toHaveValue('');
  await me.press('Control+z');
  await expect(title).toHaveValue(before);
  await me.press('Control+y');
  await me.press('Control+Shift+z');
  await expect(title).toHaveValue('Landsting');
  await expect(page.getByLabel(setup.place, { exact: true })).toHaveValue('Ribe');
  await expectHint(page, undo.redone(undo.fields.place));

  await me.editItem(AGENDA.themes);
  const question = page.getByLabel(polls.question, { exact: true });
  const asked = await question.inputValue();
  await question.focus();
  await me.press('End');
  await me.type(' Og hvor?');
  await me.tabTo(polls.maxMarks);
  await me.press('Control+a');
  await me.type('2');
  await me.press('Tab');
  await me.press('Control+z');
  await expect(page.getByLabel(polls.maxMarks)).toHaveValue('3');
  await page.getByRole('button', { name: undo.undoWhat(undo.steps.poll) }).click();
  await expect(question).toHaveValue(asked);
  await page.getByRole('button', { name: undo.redoWhat(undo.steps.poll) }).click();
  await expect(question).toHaveValue(`${asked} Og hvor?`);
  await me.press('Alt+2');
  await expect(titleOf(page)).toHaveValue('Landsting');
});

test('a quick poll is taken out of the agenda again and put back, until it is opened @thorough', async ({
  app,
}) => {
  const { page } = app;
  const me = new Facilitator(page);
  await me.createWorkshop(12, 2);
  await me.goToItem(AGENDA.themes);
  const items = agendaItems(page);
  await expect(items).toHaveCount(7);
  await me.press('F2');
  await page.getByLabel(rounds.quick.question).fill('Holder vi pause nu?');
  await page.getByLabel(rounds.quick.option(1), { exact: true }).fill('Ja');
  await page.getByLabel(rounds.quick.option(2), { exact: true }).fill('Nej');
  await page.getByRole('button', { name: rounds.quick.make }).click();
  await expect(items).toHaveCount(8);
  await me.expectState('ready');
  await me.press('Control+z');
  await expect(items).toHaveCount(7);
  await expect(items.nth(AGENDA.themes)).toHaveAttribute('aria-current', 'page');
  await me.press('Control+y');
  await expect(items).toHaveCount(8);
  await expect(items.nth(AGENDA.themes + 1)).toHaveAttribute('aria-current', 'page');
  await me.changeState('open');
  await expect(page.locator('[data-command="undo"]')).toBeDisabled();
  await me.press('Control+z');
  await expect(items).toHaveCount(8);
});

test('slips, method and countdown go back in their order; in a closed round it is asked @thorough', async ({
  app,
}) => {
  const { page } = app;
  const me = await openRound(page, 2);
  const slip: Slip = { table: 1, voters: 6, votes: [6, 1, 0, 0, 2, 0, 3, 0, 0, 1] };
  const again: Slip = { table: 1, voters: 5, votes: [0, 0, 5, 5, 0, 1, 0, 0, 0, 4] };
  for (const { table, voters, votes } of [slip, again]) {
    await me.typeThemeSlip(table, voters, votes);
  }
  await page.getByRole('button', { name: words.round.countdownStart(3) }).click();
  const stop = page.getByRole('button', { name: words.round.countdownStop });
  await expect(stop).toBeEnabled();
  await me.press('Control+z');
  await expectHint(page, undo.undone(undo.steps.countdown));
  await expect(stop).toBeDisabled();
  await me.press('Control+z');
  await expectRow(page, slip);
  await expectHint(page, undo.slipBack(1));
  await me.press('Control+z');
  await expectMissing(page, 1);
  await expectHint(page, words.console.hints.undoneSlip(1));
  for (let step = 0; step < 2; step += 1) await me.press('Control+y');
  await expectRow(page, again);
  // A half-typed row holds what would go past it.
  await me.beginSlip(2, null);
  await me.type('4');
  await me.press('Control+y');
  await expectHint(page, words.console.hints.rowNotRecorded(words.common.table(2)));
  await me.press('Escape');
  await me.press('Control+y');
  await expect(stop).toBeEnabled();

  await me.changeState('closed');
  const dialog = page.getByRole('dialog');
  await me.press('Control+z');
  await dialog.getByRole('button', { name: rounds.undo.yes }).click();
  await expect(resultPanel(page)).toContainText(words.round.resultVoters('6', '12'));
  await me.press('Control+y');
  await expect(dialog).toContainText(undo.closedText(undo.steps.slip(1)));
  await dialog.getByRole('button', { name: undo.closedYes, exact: true }).click();
  await expect(resultPanel(page)).toContainText(words.round.resultVoters('5', '12'));
});
