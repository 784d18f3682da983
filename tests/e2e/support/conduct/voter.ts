/** The facilitator who puts the ballot box up, and a voter at it. */
import { expect, type Page } from '@playwright/test';
import { dictionaryFor } from '../../../../shared/text/dictionary.ts';
import type { Facilitator } from './facilitator.ts';
import { consoleHead, startPage } from './console.ts';

const danish = dictionaryFor('da');
const { ballotBox: words, ballotPrint } = danish;

export const BOX_CODE = '2468';

/** Makes one-time codes for the first poll on the printouts page, and reads them off the paper, without hyphens. */
export async function printCodes(me: Facilitator, count: number): Promise<readonly string[]> {
  const { page } = me;
  await me.press('Alt+5');
  await page.getByRole('radio', { name: ballotPrint.codes }).click();
  await page.getByLabel(ballotPrint.codesCount, { exact: true }).fill(String(count));
  await page.getByRole('button', { name: ballotPrint.codesMake }).click();
  await expect(page.getByText(ballotPrint.codesNotKept)).toBeVisible();
  const printed = await page.locator('#print-root .print-code-code').allTextContents();
  expect(printed).toHaveLength(count);
  // Printed, as far as the page can know.
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  return printed.map((code) => code.replace('-', ''));
}

/** Puts the box up for the round that the console is at, by keyboard; voters need a code where the round has some. */
export async function openBox(page: Page): Promise<void> {
  await page.locator('[data-command="ballot-box"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(words.setUp.code)).toBeFocused();
  await page.keyboard.type(BOX_CODE);
  await page.keyboard.press('Enter');
  await expectStart(page);
}

export async function expectStart(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: words.start })).toBeVisible();
}

/** The code screen is up, and behind it nothing of the console. */
export async function expectLocked(page: Page, dictionary = danish): Promise<void> {
  const { title } = dictionary.ballotBox.lock;
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expectNoConsole(page);
}

export async function expectNoConsole(page: Page): Promise<void> {
  await expect(page.getByRole('main')).toBeVisible();
  for (const other of [consoleHead(page), startPage(page), page.getByRole('dialog')]) {
    await expect(other).toHaveCount(0);
  }
  await expect(page.locator('[data-command]')).toHaveCount(0);
}

/** From the code screen back to the console. */
export async function leaveBox(page: Page, dictionary = danish): Promise<void> {
  await expectLocked(page, dictionary);
  await page.keyboard.type(BOX_CODE);
  await page.keyboard.press('Enter');
  await consoleHead(page).waitFor();
}

/** From wherever a voter is to the code screen, as Esc does where the browser fills the screen. */
export async function leaveFullScreen(page: Page, dictionary = danish): Promise<void> {
  await page.evaluate(() => document.exitFullscreen());
  await expectLocked(page, dictionary);
}

/** The program's clock is the spec's from now on; it runs until it is wound on. */
export async function takeClock(page: Page): Promise<void> {
  await page.clock.install();
  await page.reload();
}

/** Enter from a voter who has read what came up, and not from a key that bounces. */
export async function pressEnter(page: Page): Promise<void> {
  await page.clock.fastForward(600);
  await page.keyboard.press('Enter');
}

/** The next voter's turn. */
export async function nextVoter(page: Page): Promise<void> {
  await page.clock.fastForward(4_100);
  await expectStart(page);
}
