/** Numbers that are typed again, taken back, or collected another way: what counts is always one of them, and none is lost. */
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import type { Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import { chooseMethod, openRound } from '../support/conduct/open-round.ts';
import {
  expectMissing,
  expectRecordedCount,
  expectRow,
  type Slip,
} from '../support/conduct/slip-grid.ts';
import { resultPanel, resultVotes } from '../support/conduct/console.ts';

const words = dictionaryFor('da');
const { collect } = words;

const GOOD: Slip = { table: 1, voters: 6, votes: [6, 1, 0, 0, 2, 0, 3, 0, 0, 1] };

async function record(facilitator: Facilitator, slip: Slip): Promise<void> {
  await facilitator.typeThemeSlip(slip.table, slip.voters, slip.votes);
}

test('a table typed again replaces its slip, and undo brings the old one back', async ({ app }) => {
  const { page } = app;
  const facilitator = await openRound(page, 2);
  const again: Slip = { table: 1, voters: 5, votes: [0, 0, 5, 5, 0, 1, 0, 0, 0, 4] };
  await record(facilitator, GOOD);
  await facilitator.beginSlip(1, null);
  await facilitator.press('Escape');
  await expectRow(page, GOOD);
  await facilitator.type('1');
  await facilitator.press('Enter');
  await expect(page.getByText(collect.replaces(1))).toBeVisible();
  await facilitator.press('Escape');
  await record(facilitator, again);
  await expectRow(page, again);
  await expectRecordedCount(page, 1);
  await expect(page.getByTestId('preview')).toContainText(words.slides.slipsRecorded(1, 2));

  await facilitator.press('Control+z');
  await expectRow(page, GOOD);
  await expect(page.getByText(words.undo.slipBack(1))).toBeVisible();

  await chooseMethod(page, 'totals', 1);
  await expect(page.getByText(words.round.otherMethod(1, 'bordsedler'))).toBeVisible();
  await chooseMethod(page, 'table-slip');
  await expectRow(page, GOOD);
  await facilitator.press('Control+z');
  await expectMissing(page, 1);

  // Typed three times, counted once.
  for (const slip of [GOOD, again, GOOD]) await record(facilitator, slip);
  await facilitator.changeState('closed');
  await expect(resultPanel(page)).toContainText(words.round.resultVoters('6', '12'));
  const votes = await resultVotes(page);
  expect(votes.map(Number)).toEqual([...GOOD.votes].sort((a, b) => b - a));
});
