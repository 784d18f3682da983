/** The pictures of ballots, the second pass, the ballot box and the result by role, in a small room of its own. */
import { simulatedVotes, THEMES_ITEM } from './demo-conference.mjs';

/** @typedef {import('./conductor.mjs').Conductor} Conductor */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').Locator} Locator */

const PRESENT = 36;
const TABLES = 5;
/** Ballots of each role's pile. */
const PILES = [14, 12, 7];
const CODE = '2468';
/** A little longer than the box's own pause, in milliseconds. */
const DEAF_MOMENT = 800;

/**
 * @param {Conductor} conductor
 * @param {(what: Page | Locator, name: string) => Promise<void>} picture
 * @param {number} seed
 */
export async function takeBallotPictures(conductor, picture, seed) {
  const { page, facilitator } = conductor;
  const { keyboard } = page;
  await page.clock.install();
  await page.reload();
  await conductor.createWorkshop(PRESENT, TABLES);
  await page.getByLabel('Dato', { exact: true }).fill('2026-09-22');
  await page.getByText('Saml stemmerne ind efter rolle').click();
  await page
    .locator('input:checked')
    .and(page.getByLabel('Saml stemmerne ind efter rolle'))
    .waitFor();
  const audience = await facilitator.openAudience(conductor.app);
  await facilitator.goToItem(THEMES_ITEM);
  await facilitator.changeState('open');
  await page.getByRole('radio', { name: 'Stemmesedler' }).click();
  await page.locator('.ballot-input').waitFor();

  const { simulateBallotKeys } = await simulatedVotes();
  const piles = PILES.map((count, place) => simulateBallotKeys(count, seed + place));
  let typed = 0;
  for (const pile of piles) {
    for (const keys of pile) {
      await keyboard.type(keys);
      await keyboard.press('Enter');
      typed += 1;
      await page.locator('.ballot-count', { hasText: new RegExp(`^${typed} `) }).waitFor();
    }
    await keyboard.press('F4');
  }
  // Skips the pile without a role and returns to the first one.
  await keyboard.press('F4');
  await page.locator('.pile-choice .is-chosen', { hasText: 'Direktør' }).waitFor();
  await keyboard.type('158');
  await picture(page, 'ballots');

  await keyboard.press('Escape');
  await keyboard.press('Control+b');
  await page.getByText('Stak 1 af 2').waitFor();
  const [first = []] = piles;
  for (const keys of [...first.slice(0, 9), '2']) {
    await keyboard.type(keys);
    await keyboard.press('Enter');
  }
  await keyboard.press('Enter');
  await page.locator('.batch-difference').first().waitFor();
  await picture(page, 'second-pass');
  await page.getByRole('button', { name: 'Det var den forkerte stak' }).click();
  await keyboard.press('Control+b');

  await page.locator('[data-command="ballot-box"]').click();
  await keyboard.type(CODE);
  await keyboard.press('Enter');
  await page.getByRole('button', { name: 'Tryk for at stemme' }).click();
  await page.getByText('Fagchef').waitFor();
  // The box ignores input for a moment after each screen, so that nobody answers one they have not seen. This
  // moves the clock forward.
  await page.clock.fastForward(DEAF_MOMENT);
  await keyboard.press('2');
  await page.locator('.box-options').waitFor();
  await keyboard.type('258');
  await page.getByText('Du har sat alle 3 kryds.').waitFor();
  await picture(page, 'ballot-box');
  await page.evaluate(() => document.exitFullscreen());
  await page.getByRole('heading', { name: 'Stemmeboksen er låst' }).waitFor();
  await keyboard.type(CODE);
  await keyboard.press('Enter');
  await page.locator('.console').waitFor();

  await facilitator.changeState('closed');
  await facilitator.changeState('revealed');
  await conductor.showNextSteps(3);
  await page.locator('[data-command="show-groups"]').click();
  await audience.locator('[data-slide="groups"]').waitFor();
  await picture(audience, 'by-role');
}
