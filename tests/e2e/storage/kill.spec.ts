/** SIGKILL while slips are typed: after a restart every acknowledged entry is there, and the program stands where it stood. */
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import type { AppWindow } from '../support/hosts/app-window.ts';
import { AGENDA, Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import { nextStep } from '../support/conduct/rehearsal.ts';
import {
  expectMissing,
  expectRecordedCount,
  expectRow,
  gridRow,
  type Slip,
} from '../support/conduct/slip-grid.ts';
import {
  consoleHead,
  resultRows,
  resultVotes,
  stepCounter,
  tableChips,
  agendaItems,
  roundState,
} from '../support/conduct/console.ts';

test.use({ keepsProfile: true });

const words = dictionaryFor('da');

const SLIPS: readonly Slip[] = [
  { table: 1, voters: 6, votes: [6, 0, 5, 0, 3, 0, 0, 1, 0, 2] },
  { table: 2, voters: 5, votes: [0, 4, 0, 1, 5, 2, 0, 0, 3, 0] },
  { table: 3, voters: 6, votes: [1, 1, 2, 2, 3, 3, 0, 0, 0, 6] },
  { table: 4, voters: 4, votes: [4, 4, 4, 0, 0, 0, 0, 0, 0, 0] },
];
const [FIRST, SECOND, THIRD, FOURTH] = SLIPS as [Slip, Slip, Slip, Slip];

/** Where the program stands, as the facilitator sees it. */
async function standing(facilitator: Facilitator) {
  const { page } = facilitator;
  return {
    workshop: await consoleHead(page).getByText('·').first().innerText(),
    item: await agendaItems(page).and(page.locator('[aria-current]')).innerText(),
    state: await roundState(page).innerText(),
    projector: await page.getByTestId('preview').innerText(),
  };
}

/** Kills the browser, starts it again and continues; everything must stand as it stood. */
async function killAndContinue(app: AppWindow, facilitator: Facilitator): Promise<Facilitator> {
  const before = await standing(facilitator);
  await app.kill();
  const again = await continueAfterRestart(app);
  await expect.poll(() => standing(again)).toEqual(before);
  return again;
}

async function continueAfterRestart(app: AppWindow): Promise<Facilitator> {
  const page = await app.launchAgain();
  const { continueButton, continueVoting } = words.start;
  const button = page.getByRole('button', {
    name: new RegExp(`^${continueButton}|${continueVoting}$`),
  });
  await expect(button).toBeFocused();
  const facilitator = new Facilitator(page);
  await facilitator.press('Enter');
  await consoleHead(page).waitFor();
  return facilitator;
}

async function typeSlip(facilitator: Facilitator, { table, voters, votes }: Slip): Promise<void> {
  await facilitator.typeThemeSlip(table, voters, votes);
}

async function openThemes(app: AppWindow): Promise<Facilitator> {
  const facilitator = new Facilitator(app.page);
  await facilitator.createWorkshop(24, 4);
  await facilitator.goToItem(AGENDA.themes);
  await facilitator.changeState('open');
  return facilitator;
}

test('kills between and within slips, at several points of a conference', async ({ app }) => {
  let facilitator = await openThemes(app);
  await typeSlip(facilitator, FIRST);
  await typeSlip(facilitator, SECOND);
  await facilitator.beginSlip(3, 6);
  await facilitator.type('112');

  facilitator = await killAndContinue(app, facilitator);
  await expectRow(facilitator.page, FIRST);
  await expectRow(facilitator.page, SECOND);
  await expectMissing(facilitator.page, 3);

  // A correction and an undo are acknowledged facts too; the room looks at something else meanwhile.
  const corrected = { ...FIRST, votes: [5, 0, 5, 0, 3, 0, 0, 1, 0, 4] };
  await typeSlip(facilitator, corrected);
  await typeSlip(facilitator, FOURTH);
  await facilitator.press('Control+z');
  await expectMissing(facilitator.page, 4);
  await facilitator.press('F7');
  await expect(facilitator.page.getByTestId('preview')).toContainText(words.slides.breakMessage);
  await facilitator.beginSlip(3, null);
  await facilitator.type('1');

  facilitator = await killAndContinue(app, facilitator);
  await expectRow(facilitator.page, corrected);
  await expectRow(facilitator.page, SECOND);
  await expectRecordedCount(facilitator.page, 2);

  await typeSlip(facilitator, THIRD);
  await typeSlip(facilitator, FOURTH);
  await facilitator.changeState('closed');
  await facilitator.changeState('revealed');
  await nextStep(facilitator);
  await expect(stepCounter(facilitator.page)).toHaveText(words.round.stepOf(2, 3));

  facilitator = await killAndContinue(app, facilitator);
  await expect(stepCounter(facilitator.page)).toHaveText(words.round.stepOf(2, 3));
  const votes = corrected.votes.map((_, option) =>
    [corrected, SECOND, THIRD, FOURTH].reduce((sum, slip) => sum + (slip.votes[option] ?? 0), 0),
  );
  const shown = await resultVotes(facilitator.page);
  expect(shown.map(Number)).toEqual([...votes].sort((a, b) => b - a));
});

test('a kill while a scale is typed, with the wall black @thorough', async ({ app }) => {
  let facilitator = new Facilitator(app.page);
  await facilitator.createWorkshop(24, 4);
  await facilitator.goToItem(AGENDA.questions);
  await facilitator.changeState('open');
  const rows = [
    [1, 2, 3, 0, 0],
    [0, 1, 2, 2, 1],
    [6, 0, 0, 0, 0],
    [0, 0, 0, 5, 0],
    [1, 1, 1, 1, 1],
  ];
  await facilitator.typeScaleSlip(2, null, rows);
  await facilitator.typeScaleSlip(4, 6, rows);
  await facilitator.press('F9');
  await expect(facilitator.page.getByText(words.console.previewBlack)).toBeVisible();
  await facilitator.beginSlip(1, null);
  await facilitator.type('12');

  facilitator = await killAndContinue(app, facilitator);
  await expect(tableChips(facilitator.page, '✓')).toHaveText([/^2/, /^4/]);
  await facilitator.press('Control+Enter');
  await facilitator.expectState('closed');

  facilitator = await killAndContinue(app, facilitator);
  const table = resultRows(facilitator.page);
  for (const [index, row] of rows.entries()) {
    const cells = await table.nth(index).getByRole('cell').allInnerTexts();
    expect(cells.slice(1, 6).map(Number)).toEqual(row.map((count) => 2 * count));
  }
});

/** At which moment of recording the browser is killed, and whether the entry must be there afterwards. */
const MOMENTS = [
  { moment: 'key', isCertain: false },
  { moment: 'written', isCertain: false },
  { moment: 'complete', isCertain: true },
  { moment: 'shown', isCertain: true },
] as const;

test('a kill during the recording itself leaves the whole entry or none of it @thorough', async ({
  app,
}) => {
  let facilitator = await openThemes(app);
  await typeSlip(facilitator, FIRST);
  for (const { moment, isCertain } of MOMENTS) {
    await facilitator.beginSlip(SECOND.table, SECOND.voters);
    await facilitator.type(SECOND.votes.join(''));
    await facilitator.type('15');
    await killAtEnter(app, moment);

    facilitator = await continueAfterRestart(app);
    await facilitator.expectState('open');
    await expectRow(facilitator.page, FIRST);
    const isThere = !(await isMissing(facilitator, SECOND.table));
    if (isCertain) expect(isThere, `killed at «${moment}»`).toBe(true);
    if (!isThere) continue;
    await expectRow(facilitator.page, SECOND);
    await facilitator.press('Control+z');
    await expectMissing(facilitator.page, SECOND.table);
  }
});

async function isMissing({ page }: Facilitator, table: number): Promise<boolean> {
  const row = gridRow(page, table);
  await row.waitFor();
  return row.evaluate((element) => element.classList.contains('is-missing'));
}

/** Presses Enter without waiting for anything, and kills the browser as soon as the page says that the moment has come. */
async function killAtEnter(app: AppWindow, moment: (typeof MOMENTS)[number]['moment']) {
  const { context, page } = app;
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const { id } = processInfo.find(({ type }) => type === 'browser') ?? {};
  if (id === undefined) throw new Error('The browser process was not found');
  const closed = new Promise((resolve) => context.once('close', resolve));
  const kill = () => process.kill(id, 'SIGKILL');
  await page.exposeFunction('killBrowser', kill);
  await page.evaluate(callAtMoment, { moment, table: SECOND.table });
  // The answer to the key never comes when the browser is gone first.
  void page.keyboard.press('Enter').catch(() => undefined);
  if (moment === 'key') kill();
  await closed;
}

/** Runs in the page: calls killBrowser when the entry is handed to the database, is on disk, or is on the screen. */
function callAtMoment({ moment, table }: { moment: string; table: number }): void {
  const kill = Reflect.get(window, 'killBrowser') as () => void;
  if (moment === 'shown') {
    new MutationObserver(() => {
      const row = document.querySelector(`tr[data-table="${table}"]`);
      if (row?.classList.contains('is-typed') === false) kill();
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
    return;
  }
  const add = Reflect.get(IDBObjectStore.prototype, 'add');
  IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...values) {
    if (moment === 'written') kill();
    else this.transaction.addEventListener('complete', kill);
    return add.apply(this, values);
  };
}
