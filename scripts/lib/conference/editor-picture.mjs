/** The picture of the editor: a vote of one's own in the run sheet of a conference. */
import { THEMES_ITEM } from './demo-conference.mjs';

/** @typedef {import('./conductor.mjs').Conductor} Conductor */
/** @typedef {import('@playwright/test').Page} Page */

const OPTIONS = [
  'Hurtigere svar til ansøgere',
  'Fælles opslag for området',
  'Fleksibel arbejdstid',
  'Ledere, der er til at få fat på',
  'Bedre introduktion de første 100 dage',
];

/**
 * @param {Conductor} conductor
 * @param {(what: Page, name: string) => Promise<void>} picture
 */
export async function takeEditorPicture(conductor, picture) {
  const { page, facilitator } = conductor;
  await conductor.createWorkshop(87, 11);
  await page.getByLabel('Dato', { exact: true }).fill('2026-09-22');
  await facilitator.editItem(THEMES_ITEM);
  await page.keyboard.press('Alt+n');
  await page.getByRole('dialog').getByRole('button').first().waitFor();
  await page.keyboard.press('1');
  await page.getByLabel('Svarmulighed 1', { exact: true }).waitFor();
  await page
    .getByLabel('Spørgsmål', { exact: true })
    .fill('Hvad skal vi gøre først for at få flere ansøgere?');
  for (const [place, option] of OPTIONS.entries()) {
    if (place < 2) {
      await page.getByLabel(`Svarmulighed ${place + 1}`, { exact: true }).fill(option);
    } else {
      await page.getByPlaceholder('Ny svarmulighed').fill(option);
      await page.keyboard.press('Enter');
      await page.getByLabel(`Svarmulighed ${place + 1}`, { exact: true }).waitFor();
    }
  }
  await page.locator('.edit-preview', { hasText: 'Bedre introduktion' }).waitFor();
  await picture(page, 'editor');
}
