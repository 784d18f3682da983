/** Files that can't be read or written: said in words, and nothing that is open changes. */
import {
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import type { AppErrorCode } from '../../../shared/errors/app-error.ts';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { fillDisk, READ_ONLY_FOLDER } from '../support/hosts/failing-places.ts';
import {
  expectSlipsOnDisk,
  fileFromElsewhere,
  newFolder,
  readDocument,
  storedSession,
} from '../support/files/file-on-disk.ts';
import { expect, ON_DOUBLE, test } from '../support/fixtures.ts';
import {
  expectBanner,
  expectBehind,
  expectKeptIn,
  FIRST,
  record,
  saveVote,
  SECOND,
  THIRD,
} from '../support/conduct/saved-vote.ts';
import { expectRow } from '../support/conduct/slip-grid.ts';
import { errorBanner, recentRows, tableField } from '../support/conduct/console.ts';

const words = dictionaryFor('da');

interface BadFile {
  readonly what: string;
  /** Spoils the whole file at this path. */
  readonly spoil: (file: string) => Promise<void>;
  readonly code: AppErrorCode;
  /** What is said besides. */
  readonly about?: string;
}

async function rewrite(file: string, change: (text: string) => string | Uint8Array): Promise<void> {
  const text = await readFile(file, 'utf8');
  const changed = change(text);
  expect(changed).not.toEqual(text);
  await writeFile(file, changed);
}

/** A picture of one pixel. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const BAD_FILES: readonly BadFile[] = [
  {
    what: 'cut short',
    spoil: (file) => rewrite(file, (text) => text.slice(0, text.length / 2)),
    code: 'file-damaged',
  },
  {
    what: 'one digit of a vote changed',
    spoil: (file) => rewrite(file, (text) => text.replace(/"voters": \d/, '"voters": 4')),
    code: 'file-damaged',
  },
  {
    what: 'over twenty million characters',
    spoil: (file) => truncate(file, 20_000_001),
    code: 'file-too-large',
  },
  {
    what: 'a picture with another name',
    spoil: (file) => rewrite(file, () => PICTURE),
    code: 'file-foreign',
  },
  {
    what: 'JSON of something else',
    spoil: (file) => rewrite(file, () => '{"name":"pejling","version":"1.0.0"}'),
    code: 'file-foreign',
  },
  { what: 'empty', spoil: (file) => rewrite(file, () => ''), code: 'file-foreign' },
  {
    what: 'from a newer version',
    spoil: (file) =>
      rewrite(file, (text) =>
        text
          .replace(/"version": (\d+),/, (_, version) => `"version": ${Number(version) + 1},`)
          .replace(/"program": "[^"]*"/, '"program": "9.8.7"'),
      ),
    code: 'file-newer',
    about: words.files.program('9.8.7'),
  },
  {
    what: 'gone',
    spoil: (file) => rm(file),
    code: 'file-missing',
    about: words.files.file('Slem.pejling'),
  },
];

test('bad files are refused in words, and the open vote stays as it is', async ({
  app,
  desktop,
}) => {
  const { page } = app;
  const { me, file } = await saveVote(app, desktop);
  const { id } = (await readDocument(file)).session.workshop;
  const [before, onDisk] = [await storedSession(page, id), await readFile(file, 'utf8')];
  const folder = await newFolder(app);
  for (const { what, spoil, code, about } of BAD_FILES) {
    await test.step(what, async () => {
      const bad = await fileFromElsewhere(folder, 'Slem.pejling');
      await spoil(bad);
      await desktop.dialogs.answerOpen(bad);
      await me.press('Control+o');
      await expectBanner(page, 'open', code, about);
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expectRow(page, FIRST);
      await errorBanner(page).getByRole('button', { name: words.common.ok }).press('Enter');
      await expect(errorBanner(page)).toHaveCount(0);
    });
  }
  await me.expectState('open');
  expect(await storedSession(page, id)).toEqual(before);
  expect(await readFile(file, 'utf8')).toBe(onDisk);
  await tableField(page).focus();
  await record(me, SECOND);
  await expectSlipsOnDisk(file, [FIRST, SECOND]);
});

test('a bad file that is dropped, double-clicked or started with is refused the same', async ({
  app,
  desktop,
}) => {
  const { documents } = desktop.folders;
  const bad = await fileFromElsewhere(documents, 'Slem.pejling');
  await rewrite(bad, (text) => text.slice(0, -20));
  // A format that carries no results; a PNG might, and is looked into.
  const picture = path.join(documents, 'Salen.jpg');
  await writeFile(picture, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0]));
  await mkdir(path.join(documents, 'Mappe.pejling'));

  const { me } = await saveVote(app, desktop);
  await desktop.startSecond([bad]);
  await expectBanner(app.page, 'open', 'file-damaged');
  await desktop.dropFile(app.page, picture);
  await expectBanner(app.page, 'open', 'file-foreign');
  await desktop.openFile(path.join(documents, 'Væk.pejling'));
  await expectBanner(app.page, 'open', 'file-missing', words.files.file('Væk.pejling'));
  await desktop.openFile(path.join(documents, 'Mappe.pejling'));
  await expectBanner(app.page, 'open', 'file-foreign');
  await record(me, SECOND);

  const page = await desktop.launchAgain({ args: [bad] });
  await expectBanner(page, 'open', 'file-damaged');
  await expect(page.getByText(words.start.slipsRecorded(2, 3))).toBeVisible();
  await expect(recentRows(page)).toHaveCount(1);
});

test('the folder vanishes in the middle of a vote, and comes back', async ({ app, desktop }) => {
  const { page } = app;
  const { me, file } = await saveVote(app, desktop);
  const folder = path.dirname(file);
  await rename(folder, `${folder}-away`);
  await record(me, SECOND);
  // Said while a slip is half typed, and looked up there: the row is not disturbed.
  const votes = THIRD.votes.join('');
  await me.beginSlip(THIRD.table, THIRD.voters);
  await me.type(votes.slice(0, 4));
  await expectBehind(page, 'file-missing');
  await me.type(`${votes.slice(4)}18`);
  await me.press('Enter');
  await me.expectRecorded();
  await me.press('Control+s');
  await expectBanner(page, 'save', 'file-missing', words.files.file(path.basename(file)));
  for (const slip of [FIRST, SECOND, THIRD]) await expectRow(page, slip);
  await me.expectState('open');
  expect(await readdir(path.dirname(folder))).not.toContain(path.basename(folder));

  await rename(`${folder}-away`, folder);
  await expectSlipsOnDisk(file, [FIRST]);
  await me.press('Control+s');
  await expectKeptIn(page, path.basename(file));
  await expect(errorBanner(page)).toHaveCount(0);
  await expectSlipsOnDisk(file, [FIRST, SECOND, THIRD]);
});

test('a file that was deleted is there again with the next slip', async ({ app, desktop }) => {
  const { me, file } = await saveVote(app, desktop);
  await rm(file);
  await record(me, SECOND);
  await expectSlipsOnDisk(file, [FIRST, SECOND]);
  await expectKeptIn(app.page, path.basename(file));
});

test('a place that may only be read', async ({ app, desktop }) => {
  const { page } = app;
  const { me, file } = await saveVote(app, desktop);
  const forbidden = path.join(READ_ONLY_FOLDER, 'Forbudt.pejling');
  await desktop.dialogs.answerSave(forbidden);
  await me.press('Control+Shift+s');
  await expectBanner(page, 'save', 'file-read-only', words.files.file('Forbudt.pejling'));
  // The file that it had is its file still.
  await expectKeptIn(page, path.basename(file));

  await rename(file, `${file}.away`);
  await symlink(forbidden, file);
  await record(me, SECOND);
  await expectBehind(page, 'file-read-only');
  await record(me, THIRD);
  await rm(file);
  await rename(`${file}.away`, file);
  await expectSlipsOnDisk(file, [FIRST]);
  await me.press('Control+s');
  await expectKeptIn(page, path.basename(file));
  await expect(errorBanner(page)).toHaveCount(0);
  await expectSlipsOnDisk(file, [FIRST, SECOND, THIRD]);
});

test('a disk that is full @thorough', ON_DOUBLE, async ({ app, desktop }) => {
  const { page } = app;
  const { me, file } = await saveVote(app, desktop);
  const before = await readFile(file, 'utf8');
  const empty = fillDisk(path.dirname(file));
  try {
    await record(me, SECOND);
    await expectBehind(page, 'file-disk-full');
    await record(me, THIRD);
    await me.press('Control+s');
    await expectBanner(page, 'save', 'file-disk-full', words.files.file(path.basename(file)));
  } finally {
    empty();
  }
  // As it was, and nothing beside it.
  expect(await readFile(file, 'utf8')).toBe(before);
  expect(await readdir(path.dirname(file))).toEqual([path.basename(file)]);
  for (const slip of [FIRST, SECOND, THIRD]) await expectRow(page, slip);

  await me.press('Control+s');
  await expectKeptIn(page, path.basename(file));
  await expect(errorBanner(page)).toHaveCount(0);
  await expectSlipsOnDisk(file, [FIRST, SECOND, THIRD]);
});
