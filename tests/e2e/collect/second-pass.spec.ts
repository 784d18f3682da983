/** The pile typed again in heaps of ten by keyboard: what was typed wrong is found and settled, and nothing of the order stays. */
import type { Page } from '@playwright/test';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { tenThemes } from '../../../shared/content/leadership-chain-2025/ten-themes';
import { Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import { chooseMethod, continueWorkshop, openRound } from '../support/conduct/open-round.ts';
import {
  ballotCount,
  ballotField,
  passPlace,
  resultPanel,
  resultRows,
  typingAlert,
  batchDifferences,
} from '../support/conduct/console.ts';

test.use({ keepsProfile: true });

const words = dictionaryFor('da');
const { secondPass: say, collect } = words;
const THEMES = tenThemes.options.map(({ title }) => title.da);

/** 23 papers as they say it: `.` is blank, `-` spoiled. */
const PAPERS = (
  '123 147 . 250 36 - 1 234 089 470 ' +
  '123 5 8 90 146 . 27 358 12 6 ' +
  '159 260 7'
).split(' ');

async function openForBallots(page: Page): Promise<Facilitator> {
  const me = await openRound(page, 4);
  await chooseMethod(page, 'ballot');
  await expectField(page);
  return me;
}

async function expectField(page: Page): Promise<void> {
  await expect(ballotField(page)).toHaveValue('');
  await expect(ballotField(page)).toBeFocused();
}

/** Types ballots one after another; a ballot is received when the field is empty again. */
async function typeAll(me: Facilitator, pile: readonly string[]): Promise<void> {
  for (const keys of pile) {
    await me.type(keys);
    await me.press('Enter');
    await expectField(me.page);
  }
}

/** Types a heap again; Enter in the empty field says that it is empty, and once more where the numbers differ. */
async function typeHeap(me: Facilitator, heap: readonly string[], isEven = true): Promise<void> {
  await typeAll(me, heap);
  await me.press('Enter');
  if (isEven) return;
  await expect(typingAlert(me.page)).toBeVisible();
  await me.press('Enter');
}

async function expectPlace(page: Page, batch: number, all: number, typed: number): Promise<void> {
  const place = `${say.batch(batch, all)} · ${say.typed(typed)}`;
  await expect(passPlace(page)).toHaveText(place);
}

/** What the result must say of the papers: each mark counted on paper, blank ones among the voters. */
async function expectCountedAs(page: Page, papers: readonly string[]): Promise<void> {
  const valid = papers.filter((paper) => paper !== '-');
  const note = words.round.resultVoters(String(valid.length), '24');
  await expect(resultPanel(page)).toContainText(note);
  const counted = await resultRows(page).evaluateAll((rows) =>
    rows.map((row) => [row.children[1]?.textContent, Number(row.children[2]?.textContent)]),
  );
  const marks = valid.join('');
  const expected = THEMES.map((theme, place) => [
    theme,
    marks.split('1234567890'.charAt(place)).length - 1,
  ]);
  expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(expected));
}

test('23 ballots with a wrong one, a skipped one and one typed twice end as the papers say', async ({
  app,
}) => {
  const { page } = app;
  const me = await openForBallots(page);
  // The third paper is typed as another one, the fifteenth is skipped, the twenty-first typed twice.
  const typed = [...PAPERS.slice(0, 2), '4', ...PAPERS.slice(3, 14), ...PAPERS.slice(15, 21)];
  const [twice, ...rest] = PAPERS.slice(20);
  const first = [...typed, twice ?? '', ...rest];
  expect(first).toHaveLength(23);
  await typeAll(me, first.slice(0, 10));
  await expect(page.getByText(say.layAside(1))).toBeVisible();
  await typeAll(me, first.slice(10, 20));
  await expect(page.getByText(say.layAside(2))).toBeVisible();
  await typeAll(me, first.slice(20));
  await expect(page.getByText(say.growing(3, 3), { exact: true })).toBeVisible();

  // The papers as they lie in heaps: 15 was skipped among those of the second heap, 21 is its last and the third's first.
  const heaps = [PAPERS.slice(0, 10), PAPERS.slice(10, 21), PAPERS.slice(21)];
  const before = me.presses;
  await me.press('Control+b');
  await expectField(page);
  await expectPlace(page, 1, 3, 0);
  await typeHeap(me, heaps[0] ?? []);
  const differences = batchDifferences(page);
  await expect(differences).toHaveCount(1);
  await expect(differences.first().getByRole('strong')).toHaveText(['4', say.blank]);
  // Nothing but the two answers does anything here.
  await me.press('Enter');
  await expect(page.getByText(say.undecided(1))).toBeVisible();
  await me.press('2');
  await me.press('Enter');
  await expectPlace(page, 2, 3, 0);
  await expect(page.getByText(say.corrected(1, 1))).toBeVisible();
  await expectField(page);

  await typeHeap(me, heaps[1] ?? [], false);
  await expect(differences).toHaveCount(1);
  await expect(differences.first().getByRole('strong')).toHaveText([say.none, '1 4 6']);
  await me.press('2');
  await me.press('Enter');
  await expectPlace(page, 3, 3, 0);
  await typeHeap(me, heaps[2] ?? [], false);
  await expect(differences.first().getByRole('strong')).toHaveText(['1 5 9', say.none]);
  await me.press('2');
  await me.press('Enter');
  await expect(page.getByText(say.done)).toBeVisible();
  const keys = me.presses - before;
  test.info().annotations.push({ type: 'keys', description: `second pass of 23: ${keys}` });

  await me.press('Control+b');
  await expect(ballotCount(page)).toHaveText(collect.ballots.count(23, 2, 1));
  await me.changeState('closed');
  await expectCountedAs(page, PAPERS);
});

test('a pass is left and gone on with, its typing undone and redone, and the wrong heap typed anew @thorough', async ({
  app,
}) => {
  const { page } = app;
  const me = await openForBallots(page);
  await typeAll(me, PAPERS.slice(0, 12));
  await me.type('9');
  await me.press('Control+b');
  await expect(page.getByText(words.console.hints.rowUnknownTable)).toBeVisible();
  await me.press('Escape');
  await me.press('Control+b');
  await typeAll(me, PAPERS.slice(0, 2));
  await expectPlace(page, 1, 2, 2);
  await me.press('Control+z');
  await expectPlace(page, 1, 2, 1);
  await me.press('Control+y');
  await expectPlace(page, 1, 2, 2);
  await me.press('Control+b');
  await typeAll(me, ['8']);
  await expect(page.getByText(say.growing(2, 3), { exact: true })).toBeVisible();
  await me.press('Control+b');
  await expectPlace(page, 1, 2, 2);

  // One Enter too many ends nothing; and a heap of others is put away again.
  await me.press('Enter');
  await expect(page.getByText(say.isEmpty(2, 10))).toBeVisible();
  await typeHeap(me, ['1', '2'], false);
  await expect(batchDifferences(page).first()).toBeVisible();
  await me.tabTo(say.wrongHeap);
  await me.press('Enter');
  await expectPlace(page, 1, 2, 0);
  await expectField(page);
  await typeHeap(me, [...PAPERS.slice(0, 10)].reverse());
  await expect(page.getByText(say.agrees(1))).toBeVisible();

  // Closing asks, and says what is lost.
  await me.press('Control+Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(say.closeTitle);
  await expect(dialog).toContainText(say.closeText(1));
  await me.press('Escape');
  await me.expectState('open');
  await typeHeap(me, [...PAPERS.slice(10, 12), '8']);
  await expect(page.getByText(say.done)).toBeVisible();
  await me.press('Control+Enter');
  await me.expectState('closed');
  await expectCountedAs(page, [...PAPERS.slice(0, 12), '8']);
});

test('a restart forgets the order, and says so @thorough', async ({ app }) => {
  const me = await openForBallots(app.page);
  await typeAll(me, PAPERS.slice(0, 3));
  const again = new Facilitator(await app.launchAgain());
  await continueWorkshop(again.page);
  await expectField(again.page);
  await expect(again.page.getByText(say.forgotten(3))).toBeVisible();
  await expect(again.page.locator('[data-command="second-pass"]')).toBeDisabled();
  await typeAll(again, ['5']);
  await again.press('Control+b');
  await expectPlace(again.page, 1, 1, 0);
  await typeHeap(again, ['5']);
  await expect(again.page.getByText(say.done)).toBeVisible();
});
