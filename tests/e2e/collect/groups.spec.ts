/**
 * Votes by role, by keyboard: slips and ballots typed pile by pile, the result by role on the wall, in the console and
 * among the slides, a small group nowhere to be found; and a role that goes while it has votes.
 */
import type { Page } from '@playwright/test';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { AGENDA, Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import { chooseMethod } from '../support/conduct/open-round.ts';
import { nextStep } from '../support/conduct/rehearsal.ts';
import { gridRow } from '../support/conduct/slip-grid.ts';
import { readGroups, slideOf, Wall } from '../support/conduct/wall.ts';
import {
  ballotCount,
  ballotField,
  pileChoice,
  slipFields,
  tableField,
  slideCards,
} from '../support/conduct/console.ts';

const words = dictionaryFor('da');
const { groups, setup, collect } = words;
const [BOSS, FIELD, STAFF] = ['Direktør', 'Fagchef', 'Stabschef'] as const;

/** Slips of each pile: table, voters, votes for the first themes. */
const ROOM = {
  boss: [
    [1, 3, [3, 1, 0, 0]],
    [2, 4, [2, 2, 0, 0]],
  ],
  field: [
    [1, 3, [0, 3, 1, 0]],
    [2, 2, [1, 2, 1, 0]],
    [3, 6, [0, 6, 3, 0]],
  ],
} as const;

async function turnRolesOn(me: Facilitator): Promise<void> {
  await me.press('Alt+2');
  await me.tabTo(groups.setup.collects);
  await me.press('Space');
  await expect(me.page.getByLabel(groups.setup.collects)).toBeChecked();
  await expect(me.page.getByLabel(groups.setup.role(3))).toHaveValue(STAFF);
}

async function expectPile(page: Page, name: string): Promise<void> {
  await expect(pileChoice(page).getByRole('radio', { name, checked: true })).toBeVisible();
}

async function typeSlip(
  me: Facilitator,
  [table, voters, votes]: readonly [number, number, readonly number[]],
): Promise<void> {
  const rest = Array.from({ length: 10 - votes.length }, () => 0);
  await me.typeThemeSlip(table, voters, [...votes, ...rest]);
}

test('a room votes by role, and a small group is nowhere to be found', async ({ app }) => {
  const { page } = app;
  const me = new Facilitator(page);
  await me.createWorkshop(24, 4);
  await turnRolesOn(me);
  await me.goToItem(AGENDA.themes);
  const wall = new Wall(await me.openAudience(app));
  await me.changeState('open');
  await expectPile(page, BOSS);

  // Pile by pile; the people of a table are shared by its piles.
  for (const slip of ROOM.boss) await typeSlip(me, slip);
  await me.press('F4');
  await expectPile(page, FIELD);
  await expect(tableField(page)).toBeFocused();
  await expect(gridRow(page, 1)).toContainText(groups.pile.part(BOSS, '3'));
  await me.type('1');
  await me.press('Enter');
  await expect(slipFields(page).first()).toHaveValue('3');
  // Not while a row is half typed.
  await me.press('4');
  await expect(page.getByRole('alert')).toContainText(collect.breaches.votersOverTable(7, 6));
  await me.press('F4');
  await expectPile(page, FIELD);
  await me.press('Escape');
  for (const slip of ROOM.field) await typeSlip(me, slip);

  // A slip of a whole table would stand for its slips by role: it is asked once more, and not recorded.
  for (const name of [STAFF, groups.pile.none]) {
    await me.press('F4');
    await expectPile(page, name);
  }
  await me.beginSlip(2, null);
  await expect(page.getByText(groups.pile.wholeReplaces(2))).toBeVisible();
  await me.type('3000000000');
  await me.press('Enter');
  await expect(page.getByRole('alert')).toContainText(groups.pile.wholeReplaces(2));
  await me.press('Escape');
  await expect(gridRow(page, 2)).toContainText(groups.pile.part(BOSS, '4'));

  // The fourth table handed in ballots: five without a role, three of a role that is too small to show.
  await chooseMethod(page, 'ballot');
  await expectPile(page, groups.pile.none);
  const ballot = async (keys: string) => {
    await me.type(keys);
    await me.press('Enter');
    await expect(ballotField(page)).toHaveValue('');
  };
  for (const keys of ['12', '1', '2', '3', '.']) await ballot(keys);
  for (const name of [BOSS, FIELD, STAFF]) {
    await me.press('F4');
    await expectPile(page, name);
  }
  await expect(ballotField(page)).toBeFocused();
  for (const keys of ['4', '4', '40']) await ballot(keys);
  await expect(ballotCount(page)).toContainText(groups.pile.inPile(3));

  // A correction is one of the pile's own ballots.
  await me.press('F4');
  await expectPile(page, groups.pile.none);
  await page.getByRole('button', { name: collect.ballots.correct }).focus();
  await me.press('Enter');
  await me.type('40');
  await me.press('Enter');
  await expect(page.getByText(groups.pile.correctNone(groups.pile.none))).toBeVisible();
  // Found by what it was recorded as, a ballot goes to the pile it belongs to; and back by Ctrl+Z.
  await me.type('3');
  await me.press('Enter');
  await expect(page.getByText(collect.ballots.correctTo)).toBeVisible();
  for (const name of [BOSS, FIELD]) {
    await me.press('F4');
    await expectPile(page, name);
  }
  await me.type('3');
  await me.press('Enter');
  await expect(page.getByText(groups.pile.moved(FIELD))).toBeVisible();
  await expect(ballotCount(page)).toContainText(groups.pile.inPile(1));
  await me.press('Control+z');
  await expect(page.getByText(collect.ballots.correctionTaken)).toBeVisible();
  await expect(ballotCount(page)).toContainText(groups.pile.inPile(0));
  await wall.expectSlide('collecting');
  await wall.expectAbsent([BOSS, FIELD, STAFF]);

  const showGroups = page.locator('[data-command="show-groups"]');
  await me.changeState('closed');
  await expect(showGroups).toBeDisabled();
  await expect(page.getByText(groups.notReleased)).toBeVisible();
  await me.changeState('revealed');
  await expect(showGroups).toBeDisabled();
  await me.press('F5');
  for (let step = 0; step < 3; step += 1) await nextStep(me);
  await wall.expectSlide('choice-result');
  await showGroups.focus();
  await me.press('Enter');
  await expect(wall.slide).toHaveAttribute('data-slide', 'groups');

  // 7 of Direktør, 11 of Fagchef, 5 without a role, 3 of Stabschef: 26 in all. Theme 2: 3, 11 and 2; theme 1: 5, 1 and
  // 2; theme 3: 0, 5 and 1; theme 4: 3 of Stabschef; theme 10: 1 of them.
  const { heads, rows } = await readGroups(wall.slide);
  expect(heads).toEqual(['Allen = 26', `${BOSS}n = 7`, `${FIELD}n = 11`, `${STAFF}færre end 5`]);
  expect(rows.slice(0, 6)).toEqual([
    ['62 %', '43 %', '100 %', ''],
    ['31 %', '71 %', '9 %', ''],
    ['23 %', '0 %', '45 %', ''],
    ['12 %', '0 %', '0 %', ''],
    ['4 %', '0 %', '0 %', ''],
    ['0 %', '0 %', '0 %', ''],
  ]);
  await expect(wall.note).toHaveText(groups.slide.hiddenNote(5, false));
  await expect(wall.footer).toContainText(groups.slide.ungrouped('5'));

  // The console's own table has the same gap; and so has the slide to take home.
  const table = page.getByRole('region', { name: groups.tableHeading });
  await expect(table.locator('tbody tr').first().getByRole('cell')).toHaveText([
    '62\u00a0%',
    '43\u00a0%',
    '100\u00a0%',
    '',
  ]);
  await expect(table).toContainText(groups.slide.fewerThan(5));

  // The presenter remote goes on from here: black, light again, and back to the whole.
  await wall.page.bringToFront();
  await wall.page.keyboard.press('b');
  await wall.expectBlack();
  await wall.page.keyboard.press('PageUp');
  await expect(wall.slide).toHaveAttribute('data-slide', 'groups');
  await wall.page.keyboard.press('PageUp');
  await wall.expectSlide('choice-result');
  await page.bringToFront();

  await me.press('Alt+6');
  const card = slideCards(page).filter({ hasText: groups.slide.fileName });
  await expect(card).toHaveCount(1);
  expect((await readGroups(slideOf(card))).rows[0]).toEqual(['62 %', '43 %', '100 %', '']);
});

test('a role that goes while it has votes stays in the open poll, and is gone from the next @thorough', async ({
  app,
}) => {
  const { page } = app;
  const me = new Facilitator(page);
  await me.createWorkshop(24, 4);
  await turnRolesOn(me);
  await me.goToItem(AGENDA.themes);
  await me.changeState('open');
  await me.press('F4');
  await expectPile(page, FIELD);
  await typeSlip(me, [1, 6, [6]]);

  await me.press('Alt+2');
  await me.tabTo(groups.setup.removeLabel(FIELD));
  await me.press('Enter');
  await expect(page.getByText(groups.setup.hasVotes(FIELD, 1))).toBeVisible();
  // The keyboard stands in the role that came up; one without votes goes from the open poll when that is asked for.
  await expect(page.getByLabel(groups.setup.role(2))).toHaveValue(STAFF);
  await expect(page.getByLabel(groups.setup.role(2))).toBeFocused();
  await me.tabTo(groups.setup.removeLabel(STAFF));
  await me.press('Enter');
  await me.tabTo(groups.setup.add);
  await page.getByLabel(groups.setup.add).fill('direktør');
  await me.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(groups.setup.double);
  await me.press('Control+a');
  await me.type('Centerchef');
  await me.press('Enter');
  await expect(page.getByLabel(groups.setup.role(2))).toHaveValue('Centerchef');
  await me.tabTo(groups.setup.useNewRoles);
  await me.press('Enter');
  await expect(page.getByRole('button', { name: groups.setup.useNewRoles })).toHaveCount(0);
  await expect(page.getByText(groups.setup.hasVotes(FIELD, 1))).toBeVisible();

  await me.press('Alt+1');
  await expect(pileChoice(page).locator('label')).toHaveText([
    BOSS,
    'Centerchef',
    FIELD,
    groups.pile.none,
  ]);
  await pileChoice(page).getByText(FIELD).click();
  await expect(gridRow(page, 1).getByRole('cell').first()).toHaveText('6');
  await me.changeState('closed');

  await me.goToItem(AGENDA.questions);
  await me.changeState('open');
  await expect(pileChoice(page).locator('label')).toHaveText([
    BOSS,
    'Centerchef',
    groups.pile.none,
  ]);
  await me.press('Alt+2');
  await expect(page.getByText(setup.heading, { exact: true }).first()).toBeVisible();
  await expect(page.getByText(groups.setup.hasVotes(FIELD, 1))).toHaveCount(0);
});
