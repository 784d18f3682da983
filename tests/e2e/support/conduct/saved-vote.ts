/** A vote that is kept in a file, and what the console says about the file. */
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { dictionaryFor } from '../../../../shared/text/dictionary.ts';
import type { AppErrorCode } from '../../../../shared/errors/app-error.ts';
import type { ErrorWords } from '../../../../shared/text/da/errors.ts';
import type { AppWindow } from '../hosts/app-window.ts';
import type { Desktop } from '../hosts/desktop.ts';
import type { Facilitator } from './facilitator.ts';
import { expectSlipsOnDisk, newFolder } from '../files/file-on-disk.ts';
import { openRound } from './open-round.ts';
import type { Slip } from './slip-grid.ts';
import { errorBanner, hint, saveState, consoleHead } from './console.ts';

const { files, errors, fileErrors, common } = dictionaryFor('da');

/** Of tables with six people each. */
export const FIRST: Slip = { table: 1, voters: 6, votes: [6, 1, 0, 0, 2, 0, 3, 0, 0, 1] };
export const SECOND: Slip = { table: 2, voters: 5, votes: [0, 5, 0, 0, 0, 4, 0, 3, 0, 0] };
export const THIRD: Slip = { table: 3, voters: 6, votes: [1, 2, 3, 4, 5, 0, 0, 0, 0, 3] };

export function record(me: Facilitator, { table, voters, votes }: Slip): Promise<void> {
  return me.typeThemeSlip(table, voters, votes);
}

export interface SavedVote {
  readonly me: Facilitator;
  /** The path of its file. */
  readonly file: string;
}

/** The ten themes are open at three tables, the first slip is in, and all of it is saved in a new file. */
export async function saveVote(
  app: AppWindow,
  desktop: Desktop,
  name = 'Nørre Åby.pejling',
): Promise<SavedVote> {
  const { page } = app;
  const file = path.join(await newFolder(app), name);
  const me = await openRound(page, 3);
  await record(me, FIRST);
  await desktop.dialogs.answerSave(file);
  await me.press('Control+s');
  await expect(hint(page)).toHaveText(files.savedHint(name));
  await expectKeptIn(page, name);
  await expectSlipsOnDisk(file, [FIRST]);
  return { me, file };
}

/** The head says that the file has all. */
export async function expectKeptIn(page: Page, name: string): Promise<void> {
  await expect(saveState(page)).toHaveText(files.savedIn(name));
}

/** The head says that it lies on this computer and in no file. */
export async function expectKeptHere(page: Page): Promise<void> {
  await expect(saveState(page)).toHaveText(common.savedHere);
}

/** The head says that the file is behind, and its panel why; put away again with Esc. */
export async function expectBehind(page: Page, code: AppErrorCode): Promise<void> {
  const pill = saveState(page);
  await expect(pill).toHaveText(files.notInFile);
  await expect(page.getByRole('button', { name: files.saveAgain })).toBeVisible();
  await pill.click();
  const panel = consoleHead(page);
  await expect(panel).toContainText(errors[code].title);
  await expect(panel).toContainText(errors[code].text);
  await page.keyboard.press('Escape');
  await expect(panel).not.toContainText(errors[code].title);
}

/** The failure is said at the top, in words, as of a file that was to be opened or saved; `about`: what it names. */
export async function expectBanner(
  page: Page,
  act: 'open' | 'save',
  code: AppErrorCode,
  about = '',
): Promise<void> {
  const opening: Partial<Readonly<Record<AppErrorCode, ErrorWords>>> = fileErrors.open;
  const own = act === 'open' ? opening[code] : undefined;
  const { title, text } = own ?? errors[code];
  const banner = errorBanner(page);
  await expect(banner).toContainText(title);
  await expect(banner).toContainText(text);
  await expect(banner).toContainText(about);
}
