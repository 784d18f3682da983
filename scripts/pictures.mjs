/** npm run pictures: the pictures of README and docs, made by the program itself with simulated votes. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { takeBallotPictures } from './lib/conference/ballot-pictures.mjs';
import { takeEditorPicture } from './lib/conference/editor-picture.mjs';
import { ensureBuilt } from './lib/project/build.mjs';
import { withProgram } from './lib/conference/conductor.mjs';
import { QUESTIONS_ITEM, simulatedVotes, THEMES_ITEM } from './lib/conference/demo-conference.mjs';
import { ensureChromium } from './lib/browser/ensure-chromium.mjs';
import { ensureInstalled } from './lib/project/install.mjs';
import { root, runMain, say } from './lib/project/project.mjs';

const FOLDER = path.join(root, 'docs/pictures');
const SEED = 5;
const PRESENT = 131;
const TABLES = 24;
/** Slips still missing when the console's picture is taken. */
const MISSING = new Set([4, 10, 13, 17, 21, 24]);

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').Locator} Locator */

/** @param {Page | Locator} what @param {string} name */
async function picture(what, name) {
  await what.screenshot({ path: path.join(FOLDER, `${name}.png`), animations: 'disabled' });
}

/** @param {import('./lib/conference/conductor.mjs').Conductor} conductor */
async function takePictures(conductor) {
  const { page, facilitator } = conductor;
  await conductor.createWorkshop(PRESENT, TABLES);
  await page.getByLabel('Sted', { exact: true }).fill('Nyborg Strand');
  await page.getByLabel('Dato', { exact: true }).fill('2026-09-22');
  const { simulateConference } = await simulatedVotes();
  const cast = simulateConference(await conductor.peopleAtTables(), SEED);
  const audience = await facilitator.openAudience(conductor.app);
  await page.keyboard.press('Alt+5');
  await page.locator('.print-preview .print-page').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  await picture(page.locator('#print-root .print-page').first(), 'table-slip');
  await page.emulateMedia({ media: 'screen' });

  await facilitator.goToItem(THEMES_ITEM);
  await facilitator.changeState('open');
  for (const slip of cast.themes) {
    if (!MISSING.has(slip.table)) await conductor.recordSlip(slip, true);
  }
  await picture(audience, 'audience-collecting');
  await page.keyboard.type('21');
  await page.keyboard.press('Enter');
  await page.keyboard.type('3');
  await picture(page, 'console');
  await page.keyboard.press('Escape');
  for (const slip of cast.themes) {
    if (MISSING.has(slip.table)) await conductor.recordSlip(slip, true);
  }
  await facilitator.changeState('closed');
  await facilitator.changeState('revealed');
  await audience.locator('.slide-reveal-step, .slide').first().waitFor();
  await picture(audience, 'reveal-step');
  await conductor.showNextSteps(3);
  await audience.getByText('10', { exact: true }).first().waitFor();
  await picture(audience, 'theme-result');

  await facilitator.goToItem(QUESTIONS_ITEM);
  await facilitator.changeState('open');
  for (const slip of cast.questions) await conductor.recordSlip(slip, false);
  await facilitator.changeState('closed');
  await facilitator.changeState('revealed');
  await conductor.showNextSteps(5);
  await audience.getByText('gns.').first().waitFor();
  await picture(audience, 'scale-result');
  await page.keyboard.press('Alt+7');
  await page.getByRole('textbox').first().waitFor();
  await picture(page, 'minutes');
  await page.keyboard.press('Control+e');
  await page.locator('.package-picture .slide').first().waitFor();
  await picture(page, 'package');
  await page.keyboard.press('Escape');
  await page.getByText('Tilbage til forsiden').click();
  await page.locator('.start').waitFor();
  await picture(page, 'start');
}

await runMain(async () => {
  await ensureInstalled();
  const browser = await ensureChromium();
  await ensureBuilt();
  mkdirSync(FOLDER, { recursive: true });
  await withProgram(browser, takePictures);
  await withProgram(browser, (conductor) => takeEditorPicture(conductor, picture));
  await withProgram(browser, (conductor) => takeBallotPictures(conductor, picture, SEED));
  say(`The pictures are in ${path.relative(root, FOLDER)}.`);
  return 0;
});
