/**
 * Conducts the built program for the demo and the pictures: uses the facilitator of the end-to-end tests, and
 * adds what only these two need. Needs the packages to be installed.
 */
import path from 'node:path';
import { ExpectedFailure, ONE_FILE, root } from '../project/project.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('../../../tests/e2e/support/conduct/facilitator.ts').Facilitator} Facilitator */
/** @typedef {import('../../../tests/e2e/support/hosts/one-file-app.ts').OneFileApp} OneFileApp */
/** @typedef {import('./simulated-votes.ts').Slip} Slip */

/** What a browser is started with where it is measured or tested. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Runs a module of the project's own TypeScript.
 * @template Module
 * @param {string} file relative to the root
 * @returns {Promise<Module>}
 */
export async function load(file) {
  const { runnerImport } = await import('vite');
  const options = /** @type {const} */ ({ root, configFile: false, logLevel: 'error' });
  /** @type {{ module: Module }} */
  const { module } = await runnerImport(path.join(root, file), options);
  return module;
}

/** @param {Page} page @returns {Promise<Facilitator>} */
async function facilitatorAt(page) {
  /** @type {typeof import('../../../tests/e2e/support/conduct/facilitator.ts')} */
  const { Facilitator } = await load('tests/e2e/support/conduct/facilitator.ts');
  return new Facilitator(page);
}

/**
 * Opens the program in a headless browser with a profile of its own, and closes it when `work` is done.
 * @template T
 * @param {string} browser path of a Chromium
 * @param {(conductor: Conductor) => Promise<T>} work
 * @param {readonly string[]} [args] more of the browser's
 */
export async function withProgram(browser, work, args = []) {
  /** @type {typeof import('../../../tests/e2e/support/hosts/one-file-app.ts')} */
  const { OneFileApp } = await load('tests/e2e/support/hosts/one-file-app.ts');
  const app = await OneFileApp.launch(path.join(root, ONE_FILE), {
    executablePath: browser,
    viewport: { width: 1440, height: 900 },
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    acceptDownloads: true,
    args: [...BROWSER_ARGS, ...args],
  });
  try {
    return await work(new Conductor(app, await facilitatorAt(app.page)));
  } finally {
    await app.dispose();
  }
}

export class Conductor {
  /** @param {OneFileApp} app @param {Facilitator} facilitator */
  constructor(app, facilitator) {
    this.app = app;
    this.facilitator = facilitator;
    this.page = app.page;
  }

  /** Starts the browser again, with what is stored, and goes on with the workshop that was open. */
  async startAgain() {
    this.page = await this.app.launchAgain();
    this.facilitator = await facilitatorAt(this.page);
    await this.page.locator('.start').first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.console-head').waitFor();
  }

  /** @param {number} present @param {number} tables */
  async createWorkshop(present, tables) {
    await this.facilitator.createWorkshop(present, tables);
    // The set-up is stored when that many tables are listed and everyone has a seat.
    await this.page.waitForFunction(([people, count]) => {
      const inputs = [...document.querySelectorAll('.people-list input')];
      const seats = inputs.map((input) => (input instanceof HTMLInputElement ? input.value : ''));
      const seated = seats.reduce((sum, seat) => sum + Number(seat), 0);
      return seats.length === count && seated === people;
    }, /** @type {const} */ ([present, tables]));
  }

  /** People at each table, table 1 first, as the program has spread them. */
  async peopleAtTables() {
    const inputs = await this.page.locator('.people-list input').all();
    return Promise.all(inputs.map(async (input) => Number(await input.inputValue())));
  }

  /** Types a slip and records it. @param {Slip} slip @param {boolean} hasControlSum */
  async recordSlip({ table, voters, cells }, hasControlSum) {
    if (hasControlSum) await this.facilitator.typeThemeSlip(table, voters, cells);
    else await this.facilitator.typeScaleSlip(table, voters, [cells]);
  }

  /** Presses Page Down `count` times, each as soon as the page reacts to it. @param {number} count */
  async showNextSteps(count) {
    for (let step = 0; step < count; step += 1) {
      await this.page.locator('[data-command="next-step"]:enabled').waitFor();
      await this.page.keyboard.press('PageDown');
      await this.page.locator('.step-counter', { hasText: `Trin ${step + 2} af` }).waitFor();
    }
  }

  /** Shows the room all of the result in view: only then are its pictures saved without a question. */
  async showAllSteps() {
    const counter = await this.page.locator('.step-counter').innerText();
    const [, steps = '1'] = /af (\d+)/.exec(counter) ?? [];
    await this.showNextSteps(Number(steps) - 1);
  }

  /** The result as the console shows it: the texts of each row of the table. */
  async resultRows() {
    const rows = await this.page.locator('.result-table tbody tr').all();
    return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
  }

  /** How many have voted, as the console says it: «126 af 131 har stemt». */
  async votersCounted() {
    const text = await this.page.locator('.result-note').innerText();
    const match = /([\d.]+) af [\d.]+ har stemt/.exec(text);
    return Number((match?.[1] ?? '').replaceAll('.', ''));
  }

  /**
   * Opens a workshop's file from the start screen, as if it was dropped on the window.
   * @param {string} name @param {string} text
   */
  async openFile(name, text) {
    /** @type {typeof import('../../../tests/e2e/support/files/browser-files.ts')} */
    const { dropText } = await load('tests/e2e/support/files/browser-files.ts');
    await this.page.locator('.start').first().waitFor();
    await this.page.evaluate(dropText, /** @type {const} */ ([name, text]));
    const refusal = this.page.locator('.error-banner, dialog[open]').first();
    await this.page.locator('.console-head').or(refusal).first().waitFor();
    if (await refusal.isVisible()) throw new ExpectedFailure(await refusal.innerText());
  }
}
