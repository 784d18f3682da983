/** Files that come from outside: with the start, a second start, a double-click, or dropped on the window. */
import path from 'node:path';
import type { Page } from '@playwright/test';
import { tenThemes } from '../../../shared/content/leadership-chain-2025/ten-themes.ts';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import type { Desktop } from '../support/hosts/desktop.ts';
import { Facilitator } from '../support/conduct/facilitator.ts';
import {
  fileFromElsewhere,
  newFolder,
  readDocument,
  expectStoredFrom,
  SAMPLE_TITLE,
  writeElsewhere,
} from '../support/files/file-on-disk.ts';
import { expect, test } from '../support/fixtures.ts';
import { leave, openRound } from '../support/conduct/open-round.ts';
import { expectKeptIn, FIRST, record, SECOND } from '../support/conduct/saved-vote.ts';
import { expectMissing, expectRow, gridRow } from '../support/conduct/slip-grid.ts';
import { Wall } from '../support/conduct/wall.ts';
import { consoleHead, hint, recentTitles } from '../support/conduct/console.ts';

const words = dictionaryFor('da');
const { fileQuestions } = words;
const OWN = 'Reformer og ledelsesudvikling';

interface Way {
  readonly way: string;
  readonly bring: (desktop: Desktop, page: Page, file: string) => Promise<void>;
  /** The program keeps the file until it can ask; what was dropped is in the hand that dropped it. */
  readonly isKept: boolean;
}
const WAYS: readonly Way[] = [
  {
    way: 'a second start',
    bring: (desktop, _, file) => desktop.startSecond([file]),
    isKept: true,
  },
  {
    way: 'a double-click on a Mac',
    bring: (desktop, _, file) => desktop.openFile(file),
    isKept: true,
  },
  {
    way: 'a drop on the window',
    bring: (desktop, page, file) => desktop.dropFile(page, file),
    isKept: false,
  },
];

for (const { way, bring, isKept } of WAYS) {
  test(`${way} brings a file: never at the cost of an open vote`, async ({ app, desktop }) => {
    const { page } = app;
    const file = await fileFromElsewhere(await newFolder(app));
    const me = await openRound(page, 3);
    const wall = new Wall(await me.openAudience(app));
    await record(me, FIRST);

    // A half-typed slip holds: nothing is asked, nothing is lost, and typing goes on where it was.
    const votes = SECOND.votes.join('');
    await me.beginSlip(SECOND.table, SECOND.voters);
    await me.type(votes.slice(0, 4));
    await bring(desktop, page, file);
    await expect(hint(page)).toHaveText(
      words.console.hints.rowNotRecorded(words.common.table(SECOND.table)),
    );
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(gridRow(page, SECOND.table)).toHaveClass('is-typed');
    await me.type(`${votes.slice(4)}12`);
    await me.press('Enter');
    await expectRow(page, SECOND);

    const dialog = page.getByRole('dialog');
    const asked = [
      fileQuestions.switchTitle(SAMPLE_TITLE, OWN),
      fileQuestions.switchSaved(OWN),
      fileQuestions.switchRound(tenThemes.title.da),
      fileQuestions.switchWall(SAMPLE_TITLE),
    ];
    if (!isKept) await bring(desktop, page, file);
    for (const text of asked) await expect(dialog).toContainText(text);
    await me.press('Escape');
    await expect(dialog).toHaveCount(0);
    await me.expectState('open');
    await expect(wall.slide).toContainText(words.slides.slipsRecorded(2, 3));

    await bring(desktop, page, file);
    await me.tabTo(fileQuestions.switchYes);
    await expect(wall.slide).toContainText(words.slides.slipsRecorded(2, 3));
    await me.press('Enter');
    await expectOpened(page, file);
    await expect(wall.slide).not.toContainText(tenThemes.title.da);

    await leave(page);
    await recentTitles(page).filter({ hasText: OWN }).click();
    await me.expectState('open');
    await expectRow(page, FIRST);
    await expectRow(page, SECOND);
    await expectMissing(page, 3);
  });
}

/** The workshop of the file is open, kept in the file, and all of it is stored. */
async function expectOpened(page: Page, file: string): Promise<void> {
  await expect(consoleHead(page)).toContainText(SAMPLE_TITLE);
  await expectKeptIn(page, path.basename(file));
  const { session } = await readDocument(file);
  await expectStoredFrom(page, session);
}

test('the program is started with a file, by its name in the folder', async ({ desktop }) => {
  const file = await fileFromElsewhere(desktop.folders.documents);
  const page = await desktop.launchAgain({ args: ['--no-sandbox', path.basename(file)] });
  await expectOpened(page, file);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  // Started without it, the program begins where it always does, and knows the workshop.
  const again = await desktop.launchAgain({});
  await expect(recentTitles(again)).toHaveText(SAMPLE_TITLE);
});

test('a second start with a file brings the window to the front', async ({ app, desktop }) => {
  const { page } = app;
  const file = await fileFromElsewhere(desktop.folders.documents);
  const me = new Facilitator(page);
  await me.createWorkshop(12, 2);
  await leave(page);
  await desktop.minimize(page);
  await desktop.startSecond([path.basename(file)]);
  await expect
    .poll(() => desktop.windowState(page))
    .toMatchObject({ isMinimized: false, isVisible: true, isFocused: true });
  await expectOpened(page, file);
  // The same file again, for nothing is asked about what is open already.
  await desktop.startSecond([path.basename(file)]);
  await expectOpened(page, file);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a file that comes while a question is open waits for its turn', async ({ app, desktop }) => {
  const { page } = app;
  const folder = await newFolder(app);
  const first = await fileFromElsewhere(folder);
  const second = path.join(folder, 'Samsø.pejling');
  const { session } = await readDocument(first);
  const title = 'Møde på Samsø';
  await writeElsewhere(second, {
    ...session,
    workshop: { ...session.workshop, id: 'a-workshop-on-samsoe', title },
  });
  const me = await openRound(page, 2);
  await record(me, FIRST);
  const dialog = page.getByRole('dialog');

  await desktop.startSecond([first]);
  await expect(dialog).toContainText(fileQuestions.switchTitle(SAMPLE_TITLE, OWN));
  await desktop.openFile(second);
  await me.press('Escape');
  await expect(dialog).toContainText(fileQuestions.switchTitle(title, OWN));
  await me.tabTo(fileQuestions.switchYes);
  await me.press('Enter');
  await expect(consoleHead(page)).toContainText(title);
  await expectKeptIn(page, 'Samsø.pejling');
});
