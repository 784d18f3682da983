/** Conducts Pejling through its ordinary interface, by keyboard, for the demo and the pictures. */
import { rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ONE_FILE, root } from './project.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').BrowserContext} BrowserContext */
/** @typedef {import('./simulated-votes.ts').Slip} Slip */

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Opens the built program in a headless browser with a profile of its own, and closes it when `work` is done.
 * @template T
 * @param {string} browser path of a Chromium
 * @param {{ width: number, height: number }} viewport
 * @param {(conductor: Conductor) => Promise<T>} work
 */
export async function withProgram(browser, viewport, work) {
  const { chromium } = await import('@playwright/test');
  const profile = mkdtempSync(path.join(tmpdir(), 'pejling-demo-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser,
    viewport,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    acceptDownloads: true,
    args: ARGS,
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(pathToFileURL(path.join(root, ONE_FILE)).href);
    return await work(new Conductor(context, page));
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

export class Conductor {
  /** @param {BrowserContext} context @param {Page} page */
  constructor(context, page) {
    this.context = context;
    this.page = page;
  }

  /** @param {number} present @param {number} tables */
  async createWorkshop(present, tables) {
    await this.page.getByRole('button', { name: 'Opret arrangement' }).click();
    await this.page.getByLabel('Til stede', { exact: true }).fill(String(present));
    await this.page.getByLabel('Borde', { exact: true }).fill(String(tables));
    // The set-up is taken when as many tables stand there and everyone has a seat: it is stored by then.
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

  /** Opens the audience window as large as a full-HD projector. */
  async openAudience() {
    const [audience] = await Promise.all([
      this.context.waitForEvent('page'),
      this.page.keyboard.press('F8'),
    ]);
    await audience.setViewportSize({ width: 1920, height: 1080 });
    await this.page.bringToFront();
    await this.page.getByText('1920 × 1080').first().waitFor();
    return audience;
  }

  /** @param {number} index place in the drejebog, 0 first */
  async goToItem(index) {
    await this.page.locator('.agenda-item').nth(index).click();
    await this.page.locator('.round-states').waitFor();
  }

  /** Ctrl+Enter, as soon as it is listened to. @param {'Klar' | 'Åben' | 'Lukket' | 'Vist'} state */
  async changeState(state) {
    await this.page.locator('.projector .button.is-primary:enabled').waitFor();
    await this.page.keyboard.press('Control+Enter');
    await this.page.locator('.round-states .is-current', { hasText: state }).waitFor();
  }

  /**
   * Types a slip and records it. `controlSum` is typed at the end where the slip has one.
   * @param {Slip} slip
   * @param {boolean} hasControlSum
   */
  async recordSlip({ table, voters, cells }, hasControlSum) {
    const { keyboard } = this.page;
    const number = this.page.locator('.slip-table-input:not([readonly])');
    await number.waitFor();
    await keyboard.type(String(table));
    if ((await this.page.locator('.slip-input').count()) === 0) await keyboard.press('Enter');
    await this.page.locator('.slip-input').first().waitFor();
    for (const value of [voters, ...cells]) {
      await keyboard.type(value > 9 ? `+${value}` : `${value}`);
    }
    if (hasControlSum) await keyboard.type(String(cells.reduce((sum, cell) => sum + cell, 0)));
    await keyboard.press('Enter');
    await number.waitFor();
  }

  /** Page Down, as soon as it is listened to, `count` times. @param {number} count */
  async showNextSteps(count) {
    for (let step = 0; step < count; step += 1) {
      await this.page.locator('[data-command="next-step"]:enabled').waitFor();
      await this.page.keyboard.press('PageDown');
      await this.page.locator('.step-counter', { hasText: `Trin ${step + 2} af` }).waitFor();
    }
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

  /** All result slides as the program's own ZIP. @param {string} file */
  async saveSlides(file) {
    await this.page.keyboard.press('Alt+6');
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: 'Gem alle som ZIP' }).click(),
    ]);
    await download.saveAs(file);
  }
}
