/** Two typists: a pile typed on two laptops from the same copy comes together, each paper once. */
import type { Page } from '@playwright/test';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { AGENDA, Facilitator } from '../support/conduct/facilitator.ts';
import { expect } from '../support/fixtures.ts';
import { chooseMethod, openRound } from '../support/conduct/open-round.ts';
import { record } from '../support/conduct/saved-vote.ts';
import { expectRow, type Slip } from '../support/conduct/slip-grid.ts';
import { bring, giveFiles, saveAs, test } from '../support/hosts/two-laptops.ts';
import {
  ballotCount,
  ballotField,
  hint,
  resultPanel,
  saveState,
  expectResultVotes,
} from '../support/conduct/console.ts';

test.use({ keepsProfile: true });

const words = dictionaryFor('da');
const { merge } = words;
const BASE = 'Fælles start.pejling';
const THEIRS = 'Fra den anden.pejling';
const TITLE = 'Hvor er potentialet i ledelseskæden størst?';

/** The pile of six tables. Table 3 is typed on both laptops, and the second typist misread a number. */
const HERE: readonly Slip[] = [
  { table: 1, voters: 6, votes: [6, 1, 0, 0, 2, 0, 3, 0, 0, 1] },
  { table: 2, voters: 5, votes: [0, 5, 0, 0, 0, 4, 0, 3, 0, 0] },
  { table: 3, voters: 6, votes: [1, 2, 3, 4, 5, 0, 0, 0, 0, 3] },
];
const MISREAD: Slip = { table: 3, voters: 6, votes: [6, 2, 3, 4, 0, 0, 0, 0, 0, 2] };
const THERE: readonly Slip[] = [
  { table: 4, voters: 6, votes: [2, 2, 2, 2, 2, 2, 2, 2, 1, 0] },
  { table: 5, voters: 4, votes: [4, 0, 0, 4, 0, 0, 0, 0, 4, 0] },
  { table: 6, voters: 6, votes: [0, 0, 6, 0, 0, 6, 0, 0, 6, 0] },
];

/** Votes by theme, in the slip's order, added up on the side. */
function added(slips: readonly Slip[]): readonly number[] {
  const totals = Array.from({ length: 10 }, () => 0);
  for (const { votes } of slips) {
    for (const [theme, own] of votes.entries()) totals[theme] = (totals[theme] ?? 0) + own;
  }
  return totals;
}

/** The votes on the result's table, largest first: independent of how ties are ordered. */
async function expectVotes(page: Page, votes: readonly number[]): Promise<void> {
  await expectResultVotes(page, [...votes].sort((a, b) => b - a).map(String));
}

/** The dialog on the other laptop's file, opened from the panel behind the sign of what is saved. */
async function openMerge(me: Facilitator, text: string) {
  await bring(me.page, THEIRS, text);
  await saveState(me.page).click();
  await me.page.locator('[data-command="merge"]').click();
  const dialog = me.page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: merge.title })).toBeVisible();
  return dialog;
}

test('slips typed on two laptops are merged; the table that differs is chosen by keyboard', async ({
  app,
  other,
}) => {
  await giveFiles(app);
  await giveFiles(other);
  const me = await openRound(app.page, 6);
  const start = await saveAs(me, BASE);

  await bring(other.page, BASE, start);
  const they = new Facilitator(other.page);
  await they.press('Control+o');
  await they.expectState('open');
  for (const slip of [MISREAD, ...THERE]) await record(they, slip);
  for (const slip of HERE) await record(me, slip);

  const theirs = await saveAs(they, THEIRS);
  const dialog = await openMerge(me, theirs);
  await expect(dialog).toContainText(merge.tables(3, '4\u2060–\u20606'));
  const yes = dialog.getByRole('button', { name: merge.yes });
  // It may wait, and then the later one counts; what is chosen here is settled on both.
  await expect(yes).toBeEnabled();
  await expect(dialog.getByRole('status')).toHaveText(merge.waits('Bord 3'));
  // Nothing is chosen beforehand: the first arrow key chooses, and the second goes back.
  await expect(dialog.getByRole('radio').first()).toBeFocused();
  await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(0);
  await me.press('ArrowDown');
  await expect(dialog.getByRole('radio').nth(1)).toBeChecked();
  await me.press('ArrowUp');
  await expect(dialog.getByRole('radio').first()).toBeChecked();
  await me.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(hint(app.page)).toHaveText(merge.merged);
  for (const slip of [...HERE, ...THERE]) await expectRow(app.page, slip);

  // The same file again: nothing is new, and nothing is counted twice.
  const again = await openMerge(me, theirs);
  await expect(again).toContainText(merge.nothingNew);
  await expect(again.getByRole('button', { name: merge.yes })).toHaveCount(0);
  await me.press('Escape');
  await me.changeState('closed');
  await expectVotes(app.page, added([...HERE, ...THERE]));
  await expect(resultPanel(app.page)).toContainText(words.round.resultVoters('33', '36'));

  // The other way round it is the same: their copy takes mine in, and the choice with it.
  const mine = await saveAs(me, BASE);
  await bring(other.page, BASE, mine);
  await saveState(other.page).click();
  await other.page.locator('[data-command="merge"]').click();
  await expect(
    other.page.getByRole('dialog').getByRole('button', { name: merge.yes }),
  ).toBeFocused();
  await they.press('Enter');
  await expect(other.page.getByRole('dialog')).toHaveCount(0);
  await they.changeState('closed');
  await expectVotes(other.page, added([...HERE, ...THERE]));
});

test('a table that waits counts by the later slip, is called unsettled, and is settled by keyboard @thorough', async ({
  app,
  other,
}) => {
  const { unsettled, questions } = words;
  await giveFiles(app);
  await giveFiles(other);
  const me = await openRound(app.page, 3);
  await bring(other.page, BASE, await saveAs(me, BASE));
  const they = new Facilitator(other.page);
  await they.press('Control+o');
  await they.expectState('open');
  // Here it is typed first, and there later.
  for (const slip of HERE) await record(me, slip);
  await record(they, MISREAD);

  const theirs = await saveAs(they, THEIRS);
  const dialog = await openMerge(me, theirs);
  await expect(dialog.getByText(unsettled.counting)).toHaveCount(1);
  await dialog.getByRole('button', { name: merge.yes }).focus();
  await me.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expectRow(app.page, MISREAD);
  const section = app.page.getByRole('region', { name: unsettled.heading(1) });
  await expect(section).toContainText('Bord 3');

  await me.changeState('closed');
  await expectVotes(app.page, added([...HERE.slice(0, 2), MISREAD]));
  await expect(app.page.locator('[data-command="reveal"]')).toBeEnabled();
  await me.press('Control+Enter');
  await expect(app.page.getByRole('dialog')).toContainText(unsettled.askTitle(1));
  await app.page.getByRole('button', { name: questions.missingYes }).click();
  await me.expectState('revealed');
  await expect(app.page.getByText(unsettled.onSlide(1, true)).first()).toBeVisible();

  await app.page.locator('[data-command="hide"]').click();
  await me.expectState('closed');
  await section
    .getByRole('button', { name: unsettled.keepLabel('Bord 3', unsettled.here) })
    .focus();
  await me.press('Enter');
  await expect(section).toHaveCount(0);
  await expectVotes(app.page, added(HERE));

  // The same file again changes nothing.
  const again = await openMerge(me, theirs);
  await expect(again).toContainText(merge.nothingNew);
  await me.press('Escape');
});

test('ballots: an open round’s are not in the file and it is said; closed, they are counted @thorough', async ({
  app,
  other,
}) => {
  await giveFiles(app);
  await giveFiles(other);
  const me = await openRound(app.page, 2);
  await chooseMethod(app.page, 'ballot');
  const start = await saveAs(me, BASE);
  await bring(other.page, BASE, start);
  const they = new Facilitator(other.page);
  await they.press('Control+o');
  await they.expectState('open');

  const typeAll = async (facilitator: Facilitator, pile: readonly string[]) => {
    for (const keys of pile) {
      await facilitator.type(keys);
      await facilitator.press('Enter');
      await expect(ballotField(facilitator.page)).toHaveValue('');
    }
  };
  const [mine, theirs] = [
    ['123', '147', '.'],
    ['250', '1', '369', '-'],
  ];
  await typeAll(me, mine);
  await typeAll(they, theirs);

  const early = await openMerge(me, await saveAs(they, THEIRS));
  await expect(early).toContainText(merge.ballotsLeftOut);
  await me.press('Escape');

  await they.changeState('closed');
  const dialog = await openMerge(me, await saveAs(they, THEIRS));
  await expect(dialog).toContainText(merge.ballots(4));
  await me.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(ballotCount(app.page)).toHaveText(words.collect.ballots.count(7, 1, 1));
  // A kill right after: what was merged is there, each ballot once.
  await app.kill();
  const again = new Facilitator(await app.launchAgain());
  await again.page.getByRole('button', { name: words.start.continueVoting }).click();
  await again.changeState('closed');
  const marks = [...mine, ...theirs].filter((keys) => /^\d+$/.test(keys)).join('');
  await expectVotes(
    again.page,
    Array.from('1234567890', (key) => marks.split(key).length - 1),
  );
  await expect(resultPanel(again.page)).toContainText(words.round.resultVoters('6', '12'));
});

test('a file opened while both have gone on offers to merge; a shown result has to be hidden first @thorough', async ({
  app,
  other,
}) => {
  const [first, second] = [HERE[0], THERE[0]];
  if (!first || !second) throw new Error('Slips');
  await giveFiles(app);
  await giveFiles(other);
  const me = await openRound(app.page, 6);
  const start = await saveAs(me, BASE);
  await bring(other.page, BASE, start);
  const they = new Facilitator(other.page);
  await they.press('Control+o');
  await they.expectState('open');
  await record(they, second);
  await record(me, first);
  await me.changeState('closed');
  await expect(app.page.locator('[data-command="reveal"]')).toBeEnabled();
  await me.press('Control+Enter');
  await app.page.getByRole('button', { name: words.questions.missingYes }).click();
  await me.expectState('revealed');

  await bring(app.page, THEIRS, await saveAs(they, THEIRS));
  await me.press('Control+o');
  await app.page.getByRole('button', { name: merge.both }).click();
  const dialog = app.page.getByRole('dialog');
  await expect(dialog).toContainText(TITLE);
  await expect(dialog).toContainText(merge.refused['already-shown']);
  await expect(dialog.getByRole('button', { name: merge.yes })).toHaveCount(0);
  await me.press('Enter');
  await expect(dialog).toHaveCount(0);

  await app.page.locator('[data-command="hide"]').click();
  await me.expectState('closed');
  await bring(app.page, THEIRS, await saveAs(they, THEIRS));
  await me.press('Control+o');
  await app.page.getByRole('button', { name: merge.both }).click();
  await expect(dialog).toContainText(merge.tables(1, '4'));
  await me.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expectVotes(app.page, added([first, second]));
});

test('a file of another event is refused with words, and what is open stays @thorough', async ({
  app,
  other,
}) => {
  await giveFiles(app);
  await giveFiles(other);
  const they = new Facilitator(other.page);
  await they.createWorkshop(12, 2);
  const me = new Facilitator(app.page);
  await me.createWorkshop(18, 3);
  await me.goToItem(AGENDA.themes);
  await bring(app.page, THEIRS, await saveAs(they, THEIRS));
  await saveState(app.page).click();
  await app.page.locator('[data-command="merge"]').click();
  await expect(app.page.getByRole('alert')).toContainText(
    words.errors['merge-other-workshop'].title,
  );
  await me.expectState('ready');
});
