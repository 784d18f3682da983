/** «Kontroltælling» by keyboard, from the draw to the slide; and the list of entries as others may see it. */
import type { Page } from '@playwright/test';
import { tenThemes } from '../../../shared/content/leadership-chain-2025/ten-themes.ts';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { AGENDA, cellKeys, Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import { nextStep } from '../support/conduct/rehearsal.ts';
import { Wall } from '../support/conduct/wall.ts';
import {
  logEntries,
  logSummary,
  chooseInLog,
  recountHeading,
  recountRows,
  slideCards,
} from '../support/conduct/console.ts';

const words = dictionaryFor('da');
const { recount, recountPlan, auditList, rounds, slides } = words;

const PRELIMINARY = slides.verification({ state: 'preliminary', drawn: 0, of: 0, differences: 0 });
/** What slide and console say once so many of five tables agree. */
const verified = (drawn: number, differences: number, of = 5) =>
  slides.verification({ state: 'verified', drawn, of, differences });

const SECOND = `2 ${tenThemes.options[1]?.title.da ?? ''}`;

/**
 * Votes of six people at each of five tables for the ten themes: theme 1 has 2, 3, 4, 5 and 6. So the third place is five
 * votes ahead of the next: three of the five tables must be wrong for another top three, and three are drawn.
 */
const VOTES = [1, 2, 3, 4, 5].map((table) => [table + 1, 6, 0, 2, 0, 1, 0, 0, 0, 1]);
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

async function pressCommand(me: Facilitator, id: string): Promise<void> {
  const button = me.page.locator(`[data-command="${id}"]`);
  await expect(button).toBeEnabled();
  await button.focus();
  await me.press('Enter');
}

async function pressButton(me: Facilitator, name: string): Promise<void> {
  await me.page.getByRole('button', { name, exact: true }).focus();
  await me.press('Enter');
}

/** The ten themes by slips from five tables, revealed to the end. */
async function revealedThemes(me: Facilitator, wall: Wall): Promise<void> {
  await me.changeState('open');
  for (const [place, votes] of VOTES.entries()) await me.typeThemeSlip(place + 1, null, votes);
  await me.changeState('closed');
  await me.changeState('revealed');
  for (let step = 0; step < 3; step += 1) await nextStep(me);
  await wall.expectSlide('choice-result');
}

/** The drawn tables, in the order in which they stand. */
async function drawnTables(page: Page): Promise<readonly number[]> {
  const rows = recountRows(page);
  await expect(rows).toHaveCount(3);
  return rows.evaluateAll((all) => all.map((row) => Number(row.getAttribute('data-table'))));
}

/** Types what was counted again into the open dialog with the keys of a slip: its control sum ends it. */
async function typeRecount(me: Facilitator, numbers: readonly number[]): Promise<void> {
  const dialog = me.page.getByRole('dialog');
  await expect(dialog.getByRole('textbox').first()).toBeFocused();
  const shown = await dialog
    .getByRole('textbox')
    .evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value).join(''));
  expect(shown, 'the first numbers are not shown').toBe('');
  await me.type(numbers.map(cellKeys).join(''));
  await me.type(String(sumOf(numbers.slice(1))));
  await me.press('Enter');
  await expect(dialog).toHaveCount(0);
}

const numbersOf = (table: number) => [6, ...(VOTES[table - 1] ?? [])];

test('three tables are drawn, counted again and corrected, and the slide says so when it is told to', async ({
  app,
}) => {
  const { page } = app;
  const me = new Facilitator(page);
  await me.createWorkshop(30, 5);
  await me.goToItem(AGENDA.themes);
  const wall = new Wall(await me.openAudience(app));
  const corner = wall.corner;
  await revealedThemes(me, wall);
  await expect(corner).toHaveText('Runde 1');

  await pressCommand(me, 'recount');
  const [first = 0, second = 0, third = 0] = await drawnTables(page);
  expect(new Set([first, second, third]).size).toBe(3);
  await expect(recountHeading(page)).toContainText(PRELIMINARY);
  await expect(page.getByText(recount.news.preliminary)).toBeVisible();
  await expect(corner).toHaveText('Runde 1');

  // The first table: one theme differs by one.
  await expect(page.getByRole('button', { name: recount.countLabel(first) })).toBeFocused();
  const before = me.presses;
  await me.press('Enter');
  const wrong = numbersOf(first).map((number, place) => (place === 2 ? number - 1 : number));
  await typeRecount(me, wrong);
  expect(me.presses - before, 'keys to count one table again').toBe(
    // Enter, the voters and ten themes of one digit each, two for the control sum, and Enter.
    1 + 11 + String(sumOf(wrong.slice(1))).length + 1,
  );
  const row = recountRows(page).and(page.locator(`[data-table="${first}"]`));
  await expect(row).toContainText(recount.differs(first));
  await expect(row.getByRole('listitem')).toHaveText([recount.option(SECOND, '6', '5')]);

  // Counted once more it comes out the same, and is then taken over.
  await expect(page.getByRole('button', { name: recount.countLabel(first) })).toBeFocused();
  await me.press('Enter');
  await expect(recountRows(page).getByRole('listitem')).toHaveCount(0);
  await typeRecount(me, wrong);
  await expect(row.getByRole('listitem')).toHaveText([recount.option(SECOND, '6', '5')]);
  await me.press('Tab');
  await expect(page.getByRole('button', { name: recount.takeOverLabel(first) })).toBeFocused();
  await me.press('Enter');
  await expect(row).toContainText(recount.agrees(first));
  await expect(page.getByText(rounds.isOutdated)).toBeVisible();

  for (const table of [second, third]) {
    await expect(page.getByRole('button', { name: recount.countLabel(table) })).toBeFocused();
    await me.press('Enter');
    await typeRecount(me, numbersOf(table));
  }
  await expect(recountHeading(page)).toContainText(verified(3, 1));
  await expect(corner).toHaveText('Runde 1');
  await pressCommand(me, 'show-corrected');
  await expect(corner).toHaveText(`Runde 1 · ${slides.corrected} · ${verified(3, 1)}`);
  await expect(wall.votesOf(0)).toHaveText(slides.votes(29));

  // A later correction of a drawn table: preliminary again, on the slide when it is shown.
  await logSummary(page).focus();
  await me.press('Enter');
  await page.getByLabel(auditList.find).focus();
  await me.type(String(second));
  const slip = logEntries(page).filter({
    has: page.getByText(`Bord ${second}`, { exact: true }),
  });
  await chooseInLog(slip, rounds.log.correctLabel(`Bord ${second}`));
  await me.press('Tab');
  await me.press('Control+a');
  await me.type('1');
  await me.press('Enter');
  await expect(recountHeading(page)).toContainText(PRELIMINARY);
  await expect(corner).toContainText(verified(3, 1));
  await pressCommand(me, 'show-corrected');
  await expect(corner).toHaveText(`Runde 1 · ${slides.corrected} · ${PRELIMINARY}`);

  // Undone, it is verified again; and the wall hears of it when it is told to.
  await me.press('Control+z');
  await pressButton(me, rounds.undo.yes);
  await expect(recountHeading(page)).toContainText(verified(3, 1));
  await expect(corner).toContainText(PRELIMINARY);

  // All are counted then; both draws stay on the list.
  await pressCommand(me, 'recount-all');
  await expect(recountHeading(page)).toContainText(PRELIMINARY);
  await expect(recountRows(page)).toHaveCount(5);
  await page.getByLabel(auditList.find).fill('tælles igen');
  await expect(logEntries(page)).toHaveCount(2);
});

test('dice are thrown in the room, a difference is found, all are counted, and the slide says what is so at every step @thorough', async ({
  app,
}) => {
  const { page } = app;
  const me = new Facilitator(page);
  await me.createWorkshop(30, 5);
  await me.goToItem(AGENDA.themes);
  const wall = new Wall(await me.openAudience(app));
  const { corner } = wall;
  await revealedThemes(me, wall);

  // 43 throws a table: 111–221 draw table 1, 222–332 table 2, 444–554 table 4, and 666 none.
  await pressCommand(me, 'recount-dice');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await me.type('666 332 111 222');
  await expect(dialog.getByRole('listitem')).toHaveText([
    recountPlan.diceDialog.again('666'),
    recountPlan.diceDialog.drawn('332', 2),
    recountPlan.diceDialog.drawn('111', 1),
    recountPlan.diceDialog.again('222'),
  ]);
  await me.press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText(recountPlan.diceDialog.missing(1));
  await me.type(' 444');
  await me.press('Enter');
  expect(await drawnTables(page)).toEqual([1, 2, 4]);
  await expect(corner).toHaveText('Runde 1');
  await pressCommand(me, 'show-corrected');
  await expect(corner).toHaveText(`Runde 1 · ${PRELIMINARY}`);

  const countNext = async (table: number, numbers = numbersOf(table)): Promise<void> => {
    const button = page.getByRole('button', { name: recount.countLabel(table) });
    await button.focus();
    await me.press('Enter');
    await typeRecount(me, numbers);
  };
  await countNext(1);
  await countNext(
    2,
    numbersOf(2).map((number, place) => (place === 2 ? number - 1 : number)),
  );
  await expect(page.getByText(recountPlan.foundDifference)).toBeVisible();
  await expect(corner).toHaveText(`Runde 1 · ${PRELIMINARY}`);

  // Table 1 was counted again already.
  await pressCommand(me, 'recount-all');
  await expect(recountRows(page)).toHaveCount(5);
  await expect(recountRows(page).first()).toContainText(recount.agrees(1));
  await pressButton(me, recount.takeOverLabel(2));
  await expect(recountRows(page).nth(1)).toContainText(recount.agrees(2));
  for (const table of [3, 4, 5]) {
    await expect(corner).toHaveText(`Runde 1 · ${PRELIMINARY}`);
    await countNext(table);
  }
  await expect(recountHeading(page)).toContainText(verified(5, 1));
  await expect(page.getByText(recountPlan.proof.all)).toBeVisible();
  await expect(corner).toHaveText(`Runde 1 · ${PRELIMINARY}`);
  await pressCommand(me, 'show-corrected');
  await expect(corner).toHaveText(`Runde 1 · ${slides.corrected} · ${verified(5, 1)}`);
  await expect(wall.votesOf(0)).toHaveText(slides.votes(29));
});

test('a verified result is shown as such without a word of correction, and exported so @thorough', async ({
  app,
}) => {
  const { page } = app;
  const me = new Facilitator(page);
  await me.createWorkshop(6, 1);
  await me.goToItem(AGENDA.themes);
  const wall = new Wall(await me.openAudience(app));
  await me.changeState('open');
  await me.typeThemeSlip(1, null, VOTES[0] ?? []);
  await me.changeState('closed');
  await pressCommand(me, 'recount-all');
  await expect(recountRows(page)).toHaveCount(1);
  await me.press('Enter');
  await typeRecount(me, numbersOf(1));
  await expect(recountHeading(page)).toContainText(verified(1, 0, 1));
  await me.changeState('revealed');
  await expect(wall.corner).toHaveText(`Runde 1 · ${verified(1, 0, 1)}`);
  await expect(page.locator('[data-command="show-corrected"]')).toHaveCount(0);
  await me.press('Alt+6');
  await expect(slideCards(page).first()).toContainText(verified(1, 0, 1));
});

test('shown to others the list holds no number of a small table, nor one it can be worked out from @thorough', async ({
  app,
}) => {
  const { page } = app;
  const me = new Facilitator(page);
  // 6, 6, 6, 6 and 5 people; only three of table 4 vote.
  await me.createWorkshop(29, 5);
  await me.goToItem(AGENDA.themes);
  await me.changeState('open');
  const votes = [0, 0, 3, 0, 2, 0, 0, 1, 0, 1];
  await me.typeThemeSlip(4, 3, votes);
  await me.typeThemeSlip(4, 3, [...votes].reverse());
  const others = [0, 0, 0, 5, 0, 0, 5, 0, 0, 4];
  for (const table of [1, 2, 3, 5]) await me.typeThemeSlip(table, null, others);
  await me.changeState('closed');
  await logSummary(page).focus();
  await me.press('Enter');
  const entry = (sequence: number) =>
    logEntries(page).filter({ has: page.getByText(rounds.log.number(sequence), { exact: true }) });
  await expect(entry(1)).toContainText('3: 3');

  await page.getByRole('switch', { name: auditList.forOthers }).focus();
  await me.press('Space');
  await expect(page.getByText(auditList.why(5))).toBeVisible();
  // Both versions of table 4, and table 5, the smallest of the others.
  for (const sequence of [1, 2, 6]) {
    await expect(entry(sequence)).toContainText(auditList.hidden);
    await expect(entry(sequence)).not.toContainText(/\d: \d|stemte/);
  }
  for (const sequence of [3, 4, 5]) await expect(entry(sequence)).toContainText('4: 5');
  await expect(logEntries(page).getByRole('button')).toHaveCount(0);
  await me.press('Space');
  await expect(entry(1)).toContainText('3: 3');
  await expect(logEntries(page).getByRole('button').first()).toBeVisible();
});
