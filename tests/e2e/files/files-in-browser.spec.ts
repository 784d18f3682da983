/** The one-file edition keeps a vote in a file: through the browser's own pickers, or among the downloads. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import type { AppWindow } from '../support/hosts/app-window.ts';
import {
  askedOfBrowser,
  dropText,
  givePickers,
  pickNext,
  setPermission,
  takePickers,
  textOnShelf,
  writeOnShelf,
} from '../support/files/browser-files.ts';
import type { Facilitator } from '../support/conduct/facilitator.ts';
import {
  checksumOf,
  documentOf,
  expectStoredFrom,
  fileFromElsewhere,
  inOrder,
  newFolder,
  slipsIn,
  storedSession,
  suggestedName,
  textElsewhere,
  SAMPLE_TITLE,
  withSlip,
  type FileDocument,
} from '../support/files/file-on-disk.ts';
import { expect, test } from '../support/fixtures.ts';
import { leave, openRound } from '../support/conduct/open-round.ts';
import {
  expectBanner,
  expectBehind,
  expectKeptHere,
  expectKeptIn,
  FIRST,
  record,
  SECOND,
  THIRD,
} from '../support/conduct/saved-vote.ts';
import { expectMissing, expectRow, type Slip } from '../support/conduct/slip-grid.ts';
import { consoleHead, errorBanner, hint } from '../support/conduct/console.ts';

test.use({ keepsProfile: true });

const words = dictionaryFor('da');
const { fileQuestions, files } = words;
const NAME = 'Nørre Åby.pejling';

async function documentIn(page: Page, name: string): Promise<FileDocument> {
  return documentOf((await textOnShelf(page, name)) ?? '');
}

async function expectSlips(page: Page, name: string, slips: readonly Slip[]): Promise<void> {
  await expect
    .poll(async () => slipsIn((await documentIn(page, name)).session), `the slips in ${name}`)
    .toEqual(slips);
}

/** The page, loaded anew in a browser that was changed by `change`. */
async function loadWith(app: AppWindow, change: () => void): Promise<void> {
  await app.context.addInitScript(change);
  await app.page.reload();
}

/** A vote with one slip, saved in the picked file. */
async function saveVote(app: AppWindow): Promise<Facilitator> {
  await loadWith(app, givePickers);
  const me = await openRound(app.page, 3);
  await record(me, FIRST);
  await pickNext(app.page, NAME);
  await me.press('Control+s');
  await expect(hint(app.page)).toHaveText(files.savedHint(NAME));
  await expectKeptIn(app.page, NAME);
  return me;
}

test('a vote is saved in a picked file, which follows, and opened from it', async ({ app }) => {
  const { page } = app;
  const me = await saveVote(app);
  expect(await askedOfBrowser(page)).toEqual([`save ${await suggestedName(page)}`]);
  await record(me, SECOND);
  await expectSlips(page, NAME, [FIRST, SECOND]);
  const saved = await documentIn(page, NAME);
  expect(saved.checksum).toBe(checksumOf(saved.session));
  const { id } = saved.session.workshop;
  expect(await storedSession(page, id)).toEqual(inOrder(saved.session));

  await pickNext(page, null);
  await me.press('Control+Shift+s');
  await expect.poll(async () => (await askedOfBrowser(page)).length).toBe(2);
  await expectKeptIn(page, NAME);

  // Deleted here, and opened again from the file.
  await leave(page);
  await me.tabTo(words.start.deleteLabel(saved.session.workshop.title));
  await me.press('Enter');
  await me.tabTo(words.questions.deleteYes);
  await me.press('Enter');
  await expect(page.getByText(words.start.recentEmpty)).toBeVisible();
  await pickNext(page, NAME);
  await me.press('Control+o');
  await me.expectState('open');
  await expectRow(page, FIRST);
  await expectRow(page, SECOND);
  await expectStoredFrom(page, saved.session);
  await record(me, THIRD);
  await expectSlips(page, NAME, [FIRST, SECOND, THIRD]);
});

test('the browser takes the permission back: Ctrl+S asks for it again @thorough', async ({
  app,
}) => {
  const { page } = app;
  const me = await saveVote(app);
  await setPermission(page, 'prompt', 'denied');
  await record(me, SECOND);
  await expectBehind(page, 'file-not-allowed');
  // By itself it never asks: that would stand in the way of the slips.
  expect(await askedOfBrowser(page)).not.toContain('permission');
  await record(me, THIRD);
  await me.press('Control+s');
  await expectBanner(page, 'save', 'file-not-allowed', files.file(NAME));
  await expectSlips(page, NAME, [FIRST]);

  await setPermission(page, 'prompt', 'granted');
  await me.press('Control+s');
  await expectKeptIn(page, NAME);
  await expect(errorBanner(page)).toHaveCount(0);
  await expectSlips(page, NAME, [FIRST, SECOND, THIRD]);
});

test('a picked file that was changed elsewhere is replaced only after a question', async ({
  app,
}) => {
  const { page } = app;
  const me = await saveVote(app);
  const { session } = await documentIn(page, NAME);
  const theirs = await textElsewhere(withSlip(session, THIRD));
  await writeOnShelf(page, NAME, theirs);
  await record(me, SECOND);
  await expectBehind(page, 'file-changed');
  await me.press('Control+s');
  await expect(page.getByRole('dialog')).toContainText(fileQuestions.changedTitle(NAME));
  await me.press('Escape');
  expect(await textOnShelf(page, NAME)).toBe(theirs);
  await me.press('Control+s');
  await me.tabTo(fileQuestions.changedReplace);
  await me.press('Enter');
  await expectKeptIn(page, NAME);
  await expectSlips(page, NAME, [FIRST, SECOND]);
});

test('a damaged file is refused, and the open vote stays as it is @thorough', async ({ app }) => {
  const { page } = app;
  const me = await saveVote(app);
  const whole = (await textOnShelf(page, NAME)) ?? '';
  for (const [name, text, code] of [
    ['Halv.pejling', whole.slice(0, whole.length / 2), 'file-damaged'],
    ['Noter.pejling', 'Husk kaffe', 'file-foreign'],
  ] as const) {
    await writeOnShelf(page, name, text);
    await pickNext(page, name);
    await me.press('Control+o');
    await expectBanner(page, 'open', code);
  }
  await expectRow(page, FIRST);
  await record(me, SECOND);
  await expectSlips(page, NAME, [FIRST, SECOND]);
});

test('without pickers it is downloaded, and chosen in a field @thorough', async ({ app }) => {
  const { page } = app;
  await loadWith(app, takePickers);
  const me = await openRound(page, 3);
  await record(me, FIRST);
  const { name, bytes } = await app.savedFile(() => me.press('Control+s'));
  expect(name).toBe(await suggestedName(page));
  await expect(hint(page)).toHaveText(files.downloadedHint(name));
  await expectKeptHere(page);
  const text = new TextDecoder().decode(bytes);
  expect(slipsIn(documentOf(text).session)).toEqual([FIRST]);

  // A slip more, and the file is the older one: this computer's copy is not replaced without a question.
  await record(me, SECOND);
  await leave(page);
  const choose = async () => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), me.press('Control+o')]);
    await chooser.setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  };
  await choose();
  await expect(page.getByRole('dialog')).toContainText(fileQuestions.differsText);
  await me.tabTo(fileQuestions.differsCopy);
  await me.press('Enter');
  await me.expectState('open');
  await expectRow(page, FIRST);
  await expectMissing(page, 2);
  await expectKeptHere(page);
});

test('a file without a handle is dropped on the window @thorough', async ({ app }) => {
  const { page } = app;
  const me = await openRound(page, 3);
  await record(me, FIRST);
  const file = await fileFromElsewhere(await newFolder(app));
  const text = await readFile(file, 'utf8');
  const drop = (content: string) =>
    page.evaluate(dropText, [path.basename(file), content] as const);

  await drop(text.slice(0, 500));
  await expectBanner(page, 'open', 'file-damaged');
  await drop(text);
  await expect(page.getByRole('dialog')).toContainText(SAMPLE_TITLE);
  await me.tabTo(fileQuestions.switchYes);
  await me.press('Enter');
  await expect(consoleHead(page)).toContainText(SAMPLE_TITLE);
  await expectKeptHere(page);
  const { session } = documentOf(text);
  await expectStoredFrom(page, session);
});
