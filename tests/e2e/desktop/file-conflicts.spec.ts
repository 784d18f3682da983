/** A file and this computer's copy go different ways: nothing is replaced without a question, and none is asked in vain. */
import { readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import type { AppWindow } from '../support/hosts/app-window.ts';
import type { Desktop } from '../support/hosts/desktop.ts';
import type { Facilitator } from '../support/conduct/facilitator.ts';
import {
  expectSlipsOnDisk,
  readDocument,
  withSlip,
  writeElsewhere,
} from '../support/files/file-on-disk.ts';
import { expect, test } from '../support/fixtures.ts';
import { leave } from '../support/conduct/open-round.ts';
import {
  expectBehind,
  expectKeptHere,
  expectKeptIn,
  FIRST,
  record,
  saveVote,
  SECOND,
  THIRD,
  type SavedVote,
} from '../support/conduct/saved-vote.ts';
import { expectMissing, expectRow } from '../support/conduct/slip-grid.ts';
import { recentRows } from '../support/conduct/console.ts';

const { fileQuestions } = dictionaryFor('da');
const OWN = 'Reformer og ledelsesudvikling';

/** Another computer records the third table's slip in the file. */
async function recordElsewhere(file: string): Promise<void> {
  const { session } = await readDocument(file);
  await writeElsewhere(file, withSlip(session, THIRD));
  await expectSlipsOnDisk(file, [FIRST, THIRD]);
}

/** The file was changed elsewhere while it is open, and a slip was recorded here. */
async function bothGoOn(app: AppWindow, desktop: Desktop): Promise<SavedVote> {
  const vote = await saveVote(app, desktop);
  await recordElsewhere(vote.file);
  await record(vote.me, SECOND);
  await expectBehind(app.page, 'file-changed');
  await expectSlipsOnDisk(vote.file, [FIRST, THIRD]);
  return vote;
}

/** Ctrl+S, and the question that it comes to. */
async function saveOver(me: Facilitator, file: string) {
  await me.press('Control+s');
  const dialog = me.page.getByRole('dialog');
  await expect(dialog).toContainText(fileQuestions.changedTitle(path.basename(file)));
  await expect(dialog).toContainText(fileQuestions.changedText);
  return dialog;
}

test('a file that was changed elsewhere is replaced only after a question', async ({
  app,
  desktop,
}) => {
  const { page } = app;
  const { me, file } = await bothGoOn(app, desktop);
  const theirs = await readFile(file, 'utf8');
  const dialog = await saveOver(me, file);
  await me.press('Escape');
  await expect(dialog).toHaveCount(0);
  // Slips go on, and still nothing is written over theirs.
  const corrected = { ...FIRST, votes: [5, 2, 0, 0, 2, 0, 3, 0, 0, 1] };
  await record(me, corrected);
  await saveOver(me, file);
  expect(await readFile(file, 'utf8')).toBe(theirs);
  await me.tabTo(fileQuestions.changedReplace);
  await me.press('Enter');
  await expectKeptIn(page, path.basename(file));
  await expectSlipsOnDisk(file, [corrected, SECOND]);
  // From here it follows as before.
  await me.press('Alt+1');
  await record(me, THIRD);
  await expectSlipsOnDisk(file, [corrected, SECOND, THIRD]);
});

test('a file that was changed elsewhere is left alone, and saved in another place', async ({
  app,
  desktop,
}) => {
  const { page } = app;
  const { me, file } = await bothGoOn(app, desktop);
  const theirs = await readFile(file, 'utf8');
  const mine = path.join(path.dirname(file), 'Min udgave.pejling');
  await desktop.dialogs.answerSave(mine);
  await saveOver(me, file);
  await me.tabTo(fileQuestions.changedElsewhere);
  await me.press('Enter');
  await expectKeptIn(page, 'Min udgave.pejling');
  await expectSlipsOnDisk(mine, [FIRST, SECOND]);
  expect(await readFile(file, 'utf8')).toBe(theirs);
});

/** Opens the file with Ctrl+O from where the facilitator stands. */
async function open({ me, file }: SavedVote, desktop: Desktop): Promise<void> {
  await desktop.dialogs.answerOpen(file);
  await me.press('Control+o');
}

async function expectSlips(page: Page, second: boolean, third: boolean): Promise<void> {
  await expectRow(page, FIRST);
  if (second) await expectRow(page, SECOND);
  else await expectMissing(page, 2);
  if (third) await expectRow(page, THIRD);
  else await expectMissing(page, 3);
}

test('both have gone on: cancel, open as a copy, or stay with the computer’s', async ({
  app,
  desktop,
}) => {
  const { page } = app;
  const vote = await bothGoOn(app, desktop);
  const { me, file } = vote;
  const theirs = await readFile(file, 'utf8');
  await leave(page);
  const dialog = page.getByRole('dialog');
  await open(vote, desktop);
  await expect(dialog).toContainText(fileQuestions.differsTitle(OWN));
  await expect(dialog).toContainText(fileQuestions.differsText);
  const counts = dialog.locator('dd').filter({ hasText: 'registreringer' });
  await expect(counts).toHaveText([
    fileQuestions.differsCount('2', 2),
    fileQuestions.differsCount('2', 2),
  ]);
  await me.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(recentRows(page)).toHaveCount(1);

  await open(vote, desktop);
  await me.tabTo(fileQuestions.differsCopy);
  await me.press('Enter');
  await me.expectState('open');
  await expectSlips(page, false, true);
  await expectKeptHere(page);
  await leave(page);
  await expect(recentRows(page)).toHaveCount(2);

  await open(vote, desktop);
  await me.tabTo(fileQuestions.differsUseHere);
  await me.press('Enter');
  await me.expectState('open');
  await expectSlips(page, true, false);
  // Theirs is never written over by itself.
  await expectKeptHere(page);
  await record(me, THIRD);
  // What waits to be written is written on the way out.
  await leave(page);
  expect(await readFile(file, 'utf8')).toBe(theirs);
});

test('only the file has gone on: it is opened without a question', async ({ app, desktop }) => {
  const { page } = app;
  const vote = await saveVote(app, desktop);
  await leave(page);
  await recordElsewhere(vote.file);
  await open(vote, desktop);
  await vote.me.expectState('open');
  await expectSlips(page, false, true);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await record(vote.me, SECOND);
  await expectSlipsOnDisk(vote.file, [FIRST, SECOND, THIRD]);
});

test('only this computer has gone on: it stays, and the file catches up', async ({
  app,
  desktop,
}) => {
  const { page } = app;
  const vote = await saveVote(app, desktop);
  const { me, file } = vote;
  // The stick is pulled out, and comes back with what it had.
  const folder = path.dirname(file);
  await rename(folder, `${folder}-away`);
  await record(me, SECOND);
  await expectBehind(page, 'file-missing');
  await leave(page);
  await rename(`${folder}-away`, folder);
  await expectSlipsOnDisk(file, [FIRST]);
  await open(vote, desktop);
  await me.expectState('open');
  await expectSlips(page, true, false);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectSlipsOnDisk(file, [FIRST, SECOND]);
  await expectKeptIn(page, path.basename(file));
});
