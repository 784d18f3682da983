/** A vote kept in a file: saved, opened on another computer, followed, found again; and the slides in a folder. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { wholenessFive } from '../../../shared/content/leadership-chain-2025/wholeness-five.ts';
import { CURRENT_VERSION } from '../../../shared/file-format/migrations.ts';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { test } from '../support/hosts/another-computer.ts';
import { Facilitator } from '../support/conduct/facilitator.ts';
import {
  checksumOf,
  expectSlipsOnDisk,
  fileFromElsewhere,
  expectStoredFrom,
  inOrder,
  newFolder,
  readDocument,
  storedSession,
  suggestedName,
  SAMPLE_TITLE,
} from '../support/files/file-on-disk.ts';
import { expect } from '../support/fixtures.ts';
import { continueWorkshop, leave, openRound } from '../support/conduct/open-round.ts';
import { readPng } from '../support/files/png.ts';
import {
  expectKeptHere,
  expectKeptIn,
  FIRST,
  record,
  saveVote,
  SECOND,
  THIRD,
} from '../support/conduct/saved-vote.ts';
import { expectMissing, expectRow } from '../support/conduct/slip-grid.ts';
import { consoleHead, saveUnseenToo } from '../support/conduct/console.ts';

const words = dictionaryFor('da');
const { files, menu, results, start } = words;

test('a vote is saved whole, and goes on on another computer', async ({ app, desktop, other }) => {
  const { me, file } = await saveVote(app, desktop);
  await record(me, SECOND);
  await me.press('Control+z');
  const corrected = { ...FIRST, votes: [5, 2, 0, 0, 2, 0, 3, 0, 0, 1] };
  await record(me, corrected);
  await record(me, THIRD);
  await me.press('Control+s');
  const slips = [corrected, THIRD];
  await expectSlipsOnDisk(file, slips);
  const saved = await readDocument(file);
  expect(saved).toMatchObject({ format: 'pejling', version: CURRENT_VERSION });
  expect(saved.checksum).toBe(checksumOf(saved.session));
  expect(Math.abs(Date.now() - Date.parse(saved.savedAt))).toBeLessThan(60_000);
  // Slip, slip, undo, correction and slip: what was taken back is kept too.
  expect(saved.session.entries.map(({ kind, table }) => table ?? kind)).toEqual([
    1,
    2,
    'void',
    1,
    3,
  ]);
  const { id } = saved.session.workshop;
  expect(await storedSession(app.page, id)).toEqual(inOrder(saved.session));

  const { page } = other;
  await expect(page.getByText(start.recentEmpty)).toBeVisible();
  await other.desktop.dialogs.answerOpen(file);
  const you = new Facilitator(page);
  await you.press('Control+o');
  await you.expectState('open');
  await expectKeptIn(page, path.basename(file));
  for (const slip of slips) await expectRow(page, slip);
  await expectMissing(page, 2);
  await expectStoredFrom(page, saved.session);

  const copy = path.join(await newFolder(app), 'Kopi');
  await other.desktop.dialogs.answerSave(copy);
  await you.press('Control+Shift+s');
  await expectKeptIn(page, 'Kopi.pejling');
  const again = await readDocument(`${copy}.pejling`);
  const { roomId } = again.session.workshop;
  const workshop = { ...saved.session.workshop, roomId };
  expect(again.session).toEqual({ ...saved.session, workshop });
  expect(again.checksum).toBe(checksumOf(again.session));
  // And it goes on: the round knows its tables, the next slip its place.
  await you.press('Alt+1');
  await record(you, SECOND);
  await expectSlipsOnDisk(`${copy}.pejling`, [corrected, SECOND, THIRD]);
  await you.changeState('closed');
  expect(await readDocument(file)).toEqual(saved);
});

test('the file follows by itself, also to another place and after a restart', async ({
  app,
  desktop,
}) => {
  const { me, file } = await saveVote(app, desktop);
  await record(me, SECOND);
  await expectSlipsOnDisk(file, [FIRST, SECOND]);
  await expectKeptIn(app.page, path.basename(file));

  const elsewhere = path.join(path.dirname(file), 'Et andet sted.pejling');
  await desktop.dialogs.answerSave(elsewhere);
  await me.press('Control+Shift+S');
  await expectKeptIn(app.page, 'Et andet sted.pejling');
  await record(me, THIRD);
  await expectSlipsOnDisk(elsewhere, [FIRST, SECOND, THIRD]);
  await me.press('Control+z');
  await expectSlipsOnDisk(elsewhere, [FIRST, SECOND]);
  await expectSlipsOnDisk(file, [FIRST, SECOND]);
  expect((await readdir(path.dirname(file))).sort()).toEqual(
    [path.basename(file), path.basename(elsewhere)].sort(),
  );

  // Closed at once after a slip: the file has it at the latest when the program is back.
  await record(me, THIRD);
  const again = new Facilitator(await desktop.launchAgain({}));
  await continueWorkshop(again.page);
  await expectKeptIn(again.page, 'Et andet sted.pejling');
  await expectSlipsOnDisk(elsewhere, [FIRST, SECOND, THIRD]);
  await again.changeState('closed');
  const states = async () =>
    JSON.stringify((await readDocument(elsewhere)).session.rounds).includes('"closed"');
  await expect.poll(states).toBe(true);
});

test('a dialog that is cancelled changes nothing', async ({ app, desktop }) => {
  const me = await openRound(app.page, 3);
  await record(me, FIRST);
  for (const key of ['Control+s', 'Control+Shift+s']) {
    await desktop.dialogs.answerSave(null);
    await me.press(key);
  }
  await desktop.dialogs.answerOpen(null);
  await me.press('Control+o');
  const asked = async () => (await desktop.dialogs.asked()).map(({ kind }) => kind);
  await expect.poll(asked).toEqual(['save', 'save', 'open']);
  const [dialog] = await desktop.dialogs.asked();
  expect(dialog?.text).toBe(words.desktop.saveTitle);
  expect(path.basename(dialog?.defaultPath ?? '')).toBe(await suggestedName(app.page));
  expect(path.dirname(dialog?.defaultPath ?? '')).toBe(desktop.folders.documents);
  await expectKeptHere(app.page);
  await record(me, SECOND);
});

test('recent files are opened from the start screen and from the menu', async ({
  app,
  desktop,
}) => {
  const { page } = app;
  const { me, file } = await saveVote(app, desktop);
  const foreign = await fileFromElsewhere(path.dirname(file));
  const folder = path.basename(path.dirname(file));
  await leave(page);
  await desktop.dialogs.answerOpen(foreign);
  await me.press('Control+o');
  await expect(consoleHead(page)).toContainText(SAMPLE_TITLE);
  await leave(page);

  const listed = page.getByRole('button', { name: /\.pejling/ });
  await expect(listed).toContainText(['Fra Ærø.pejling', 'Nørre Åby.pejling']);
  await me.tabTo(files.recentLabel('Nørre Åby.pejling', folder));
  await me.press('Enter');
  await me.expectState('open');
  await expectRow(page, FIRST);
  await expectKeptIn(page, 'Nørre Åby.pejling');

  const labels = async () =>
    (await desktop.menu.items(menu.headings.file, menu.recentFiles)).map(({ label }) => label);
  await expect
    .poll(labels)
    .toEqual([`Nørre Åby.pejling · ${folder}`, `Fra Ærø.pejling · ${folder}`]);
  await desktop.menu.click(menu.headings.file, menu.recentFiles, `Fra Ærø.pejling · ${folder}`);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(SAMPLE_TITLE);
  await dialog.getByRole('button', { name: words.fileQuestions.switchYes }).click();
  await expect(consoleHead(page)).toContainText(SAMPLE_TITLE);
  await expectKeptIn(page, 'Fra Ærø.pejling');
  await expect
    .poll(labels)
    .toEqual([`Fra Ærø.pejling · ${folder}`, `Nørre Åby.pejling · ${folder}`]);
  await expectSlipsOnDisk(file, [FIRST]);
});

test('all slides are saved in a folder, and again in another one', async ({ app, desktop }) => {
  const me = await openRound(app.page, 2, 'questions');
  const rows = wholenessFive.statements.map((_, place) => [place, 5 - place, 1, 0, 0]);
  await me.typeScaleSlip(1, 6, rows);
  await me.typeScaleSlip(2, 6, rows);
  await me.changeState('closed');
  await me.press('Alt+6');
  const home = await newFolder(app);
  for (const number of ['', ' (2)']) {
    await desktop.dialogs.answerOpen(home);
    await me.tabTo(results.saveFolder);
    await me.press('Enter');
    await saveUnseenToo(app.page);
    await expect.poll(async () => (await readdir(home)).length).toBe(number === '' ? 1 : 2);
    const folder = (await readdir(home)).find((name) => name.endsWith(`resultater${number}`)) ?? '';
    expect(folder).toMatch(/^Reformer og ledelsesudvikling \d+\. .+ – resultater/);
    await me.expectSaved(results.savedFolder(folder));
    await expectSlidesIn(path.join(home, folder));
  }
});

/** The five questions and their overview: names that tell them apart, and different pictures. */
async function expectSlidesIn(folder: string): Promise<void> {
  const names = (await readdir(folder)).sort();
  expect(names).toEqual([
    ...wholenessFive.statements.map((_, place) =>
      expect.stringMatching(new RegExp(`^0${place + 1} .*spørgsmål ${place + 1} .+\\.png$`, 'i')),
    ),
    expect.stringMatching(/^06 .*overblik\.png$/i),
  ]);
  const contents = await Promise.all(names.map((name) => readFile(path.join(folder, name))));
  for (const bytes of contents) {
    const { width, height, colours } = readPng(bytes);
    expect([width, height]).toEqual([1920, 1080]);
    expect(colours).toBeGreaterThan(20);
  }
  expect(new Set(contents.map((bytes) => bytes.toString('base64'))).size).toBe(names.length);
}
