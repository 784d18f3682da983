/** More than one round, by keyboard: before and after, run-offs, quick polls, and corrections after the reveal. */
import type { Page } from '@playwright/test';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { AGENDA, type Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import {
  nextStep,
  openThemes,
  rehearse,
  revealThemes,
  type Rehearsal,
} from '../support/conduct/rehearsal.ts';
import { readComparison } from '../support/conduct/wall.ts';
import {
  agendaItems,
  chooseInLog,
  logEntries,
  logSummary,
  slideNames,
  tableField,
} from '../support/conduct/console.ts';

const words = dictionaryFor('da');
const { rounds, slides, comparison } = words;

/** Presses the button of a command by keyboard; its key, where it has one, stands in its name. */
async function pressCommand(me: Facilitator, id: string): Promise<void> {
  const button = me.page.locator(`[data-command="${id}"]`);
  await expect(button).toBeEnabled();
  await button.focus();
  await me.press('Enter');
}

async function revealAll({ me, wall }: Rehearsal): Promise<void> {
  for (let step = 0; step < 3; step += 1) await nextStep(me);
  await wall.expectSlide('choice-result');
}

async function openLog(page: Page): Promise<void> {
  await logSummary(page).focus();
  await page.keyboard.press('Enter');
}

test('a second round keeps the first, and before and after come to the wall when both were seen', async ({
  app,
}) => {
  const rehearsal = await rehearse(app);
  const { me, wall } = rehearsal;
  await revealThemes(rehearsal);
  await revealAll(rehearsal);
  await pressCommand(me, 'new-round');
  await me.expectState('ready');
  await wall.expectSlide('choice-result');
  await expect(me.page.getByText(rounds.notReleased)).toBeVisible();
  await expect(me.page.locator('[data-command="show-comparison"]')).toBeDisabled();

  await openThemes(rehearsal, 0);
  await me.typeThemeSlip(1, 6, [1, 5, 0, 0, 0, 0, 0, 0, 0, 0]);
  await me.typeThemeSlip(2, 5, [0, 5, 0, 0, 0, 0, 0, 0, 0, 0]);
  await me.typeThemeSlip(3, 6, [2, 4, 3, 0, 0, 0, 0, 0, 0, 0]);

  // The first round can be looked at meanwhile, and what is done then is done with that one.
  await me.page.getByRole('radio', { name: rounds.round(1) }).focus();
  await me.press('Space');
  await expect(me.page.getByText(rounds.oldRound(1))).toBeVisible();
  await expect(me.page.getByText(rounds.notOpenedAgain(1))).toBeVisible();
  await expect(logSummary(me.page)).toContainText('(3)');
  await expect(me.page.locator('[data-command="close"]')).toHaveCount(0);
  await me.press('ArrowRight');
  await expect(tableField(me.page)).toBeVisible();

  await me.changeState('closed');
  await me.changeState('revealed');
  // Two share the second place, so that there are two places to show, and then all.
  for (let step = 0; step < 2; step += 1) await nextStep(me);
  await wall.expectSlide('choice-result');
  await pressCommand(me, 'show-comparison');
  await expect(wall.slide).toHaveAttribute('data-slide', 'choice-comparison');
  expect((await readComparison(wall.slide)).slice(0, 3)).toEqual([
    ['1', '33 %', '82 %', '+49', '▲1'],
    ['2', '50 %', '18 %', '\u221232', '▼1'],
    ['2', '22 %', '18 %', '\u22124', '▲1'],
  ]);
  await expect(wall.note).toHaveText(
    comparison.note.basisDiffers(comparison.note.voters('18', '17')),
  );

  // Whoever takes a result off the wall takes the comparison off, too.
  await pressCommand(me, 'hide');
  await wall.expectSlide('title');

  await me.press('Alt+6');
  await expect(slideNames(me.page)).toHaveCount(3);
  const names = await slideNames(me.page).allInnerTexts();
  expect(new Set(names).size).toBe(3);
  expect(names[2]).toContain(comparison.fileName);
});

test('a run-off among the tied is the next item, and asks nobody before it is opened @thorough', async ({
  app,
}) => {
  const rehearsal = await rehearse(app);
  const { me, wall } = rehearsal;
  await revealThemes(rehearsal);
  await pressCommand(me, 'run-off');
  const dialog = me.page.getByRole('dialog');
  await expect(dialog.getByRole('radio').first()).toBeChecked();
  await expect(dialog).toContainText(rounds.runOff.tiedCut(2, 3));
  await expect(dialog.getByRole('radio').first()).toBeFocused();
  await me.press('Enter');
  await expect(dialog).toHaveCount(0);

  const items = agendaItems(me.page);
  await expect(items.nth(AGENDA.themes + 1)).toHaveAttribute('aria-current', 'page');
  await expect(items.nth(AGENDA.themes + 1)).toContainText(rounds.runOff.titlePrefix.trim());
  await me.expectState('ready');
  await wall.expectSlide('reveal-step');

  await me.changeState('open');
  await wall.expectSlide('collecting');
  await expect(wall.rows).toHaveCount(2);
  for (const table of [1, 2, 3]) await me.typeThemeSlip(table, 6, [4, 2]);
  await me.changeState('closed');
  await me.changeState('revealed');
});

test('a quick poll of three options is ready within few keys, and says what it lacks @thorough', async ({
  app,
}) => {
  const rehearsal = await rehearse(app);
  const { me, wall } = rehearsal;
  const texts = ['Skal vi holde pause nu?', 'Ja', 'Nej', 'Om lidt'];
  const before = me.presses;
  await me.press('F2');
  const dialog = me.page.getByRole('dialog');
  await expect(dialog.getByLabel(rounds.quick.question)).toBeFocused();
  for (const text of texts) {
    await me.type(text);
    await me.press('Enter');
  }
  await me.press('Enter');
  await expect(dialog).toHaveCount(0);
  await me.expectState('ready');
  // What is typed anyway, an Enter after each, F2 and one Enter more.
  expect(me.presses - before).toBe(texts.join('').length + texts.length + 2);
  await expect(me.page.getByRole('main').getByRole('heading', { level: 1 })).toContainText(
    'Skal vi holde pause nu?',
  );
  await wall.expectSlide('title');
  await me.changeState('open');
  await expect(wall.rows).toHaveCount(3);

  // Not while a number is half typed: commands wait for the disk, so the answer is awaited before the next key.
  await me.type('16');
  await me.press('F2');
  const { rowNotRecorded, rowUnknownTable } = words.console.hints;
  await expect(me.page.getByText(rowNotRecorded(rowUnknownTable))).toBeVisible();
  await expect(dialog).toHaveCount(0);
  await me.press('Escape');

  await me.press('F2');
  await expect(dialog.getByLabel(rounds.quick.question)).toBeFocused();
  await me.press('Enter');
  await me.press('Enter');
  await expect(dialog).toContainText(rounds.quick.noQuestion);
  await me.type('Hvad nu?');
  await me.press('Enter');
  await me.type('Ja');
  await me.press('Enter');
  await me.press('Enter');
  await expect(dialog).toContainText(rounds.quick.tooFew);
  await me.type('ja');
  await expect(dialog).toContainText(rounds.quick.isDouble('1 og 2'));
  // What was typed is not thrown away by one key.
  await me.press('Escape');
  await expect(dialog).toContainText(words.common.escapeAsks);
  await me.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('a correction after the reveal waits for the facilitator, and the slide then says so @thorough', async ({
  app,
}) => {
  const rehearsal = await rehearse(app);
  const { me, wall } = rehearsal;
  await revealThemes(rehearsal);
  await revealAll(rehearsal);
  const shown = await wall.content();
  await openLog(me.page);
  const entry = logEntries(me.page);
  await expect(entry).toHaveCount(3);

  // Numbers that can't be are told before they count.
  await chooseInLog(
    entry.filter({ has: me.page.getByText('Bord 3', { exact: true }) }),
    rounds.log.correctLabel('Bord 3'),
  );
  const dialog = me.page.getByRole('dialog');
  await me.press('Tab');
  await me.press('Control+a');
  await me.type('9');
  await expect(dialog.getByRole('alert')).toBeVisible();
  await me.press('Control+a');
  await me.type('0');
  await me.press('Control+Enter');
  await me.expectState('revealed');
  await me.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(entry).toHaveCount(4);
  await expect(entry.nth(1)).toContainText(rounds.log.replacedBy(4));
  await expect(me.page.getByText(rounds.isOutdated)).toBeVisible();
  expect(await wall.content()).toBe(shown);

  await pressCommand(me, 'show-corrected');
  await expect(wall.corner).toContainText(slides.corrected);
  await expect(wall.votesOf(1)).toHaveText(slides.votes(6));
  await expect(me.page.getByText(rounds.isOutdated)).toHaveCount(0);

  // Taken back with a reason; and taken back again.
  await chooseInLog(
    entry.filter({ has: me.page.getByText('Bord 1', { exact: true }) }),
    rounds.log.removeLabel('Bord 1'),
  );
  await me.page.getByRole('radio', { name: rounds.log.reasons['counted-twice'] }).focus();
  await me.press('Space');
  await me.page.getByRole('button', { name: rounds.takeBack.yes, exact: true }).focus();
  await me.press('Enter');
  await expect(entry.nth(0)).toContainText(rounds.log.reasons['counted-twice']);
  await expect(me.page.getByText(rounds.isOutdated)).toBeVisible();
  await me.press('Control+z');
  await expect(dialog).toContainText(rounds.undo.text(rounds.log.takeBack(1)));
  await me.page.getByRole('button', { name: rounds.undo.yes, exact: true }).focus();
  await me.press('Enter');
  await expect(entry).toHaveCount(6);
  await expect(me.page.getByText(rounds.isOutdated)).toHaveCount(0);
});
