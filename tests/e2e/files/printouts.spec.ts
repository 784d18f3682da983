/** The printouts as the printer gets them: as many A4 pages as announced, nothing cut off, in both languages. */
import type { Page } from '@playwright/test';
import { LANGUAGE_TRAITS } from '../../../shared/lib/language.ts';
import { dictionaryFor, type Dictionary } from '../../../shared/text/dictionary.ts';
import { LONG } from '../../fixtures/gallery/long-titles.ts';
import { DANISH, ENGLISH, Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import { LANGUAGES } from '../support/looks/gallery-window.ts';
import { nameEverythingLong } from '../support/looks/long-titles.ts';
import { printNotices } from '../support/conduct/console.ts';

/** A4 in points, as a PDF says it. */
const A4 = { width: 595, height: 842 };
/** Pixels by which a line's box is taller than its letters: so far it may reach without a letter doing so. */
const LINE_SLACK = 4;
/** What a pen hits: 3 mm, in pixels. */
const LEAST_BOX = 11;

for (const language of LANGUAGES) {
  const words = dictionaryFor(language);

  test(`as many pages as announced, each an A4 sheet (${language}) @thorough`, async ({ app }) => {
    const { page } = app;
    await page.getByRole('button', { name: LANGUAGE_TRAITS[language].name }).click();
    await expect(page.getByText(words.common.tagline)).toBeVisible();
    await page.getByRole('button', { name: words.start.create }).focus();
    const me = new Facilitator(page, language === 'da' ? DANISH : ENGLISH);
    await me.createWorkshop(131, 24);
    await me.press('Alt+5');
    await expect(page.getByRole('heading', { name: words.printouts.heading })).toBeVisible();

    // A slip a table and poll; one participant sheet a poll, to be copied.
    const polls = await page
      .getByRole('group', { name: words.printouts.which })
      .getByRole('checkbox')
      .all();
    expect(await expectPages(page, words.printouts.count(48), 48)).toBeGreaterThanOrEqual(10);
    // The browser told that it printed, and what it printed is remembered.
    const marks = await page.locator('#print-root .print-edition').allTextContents();
    const noted = page.getByRole('status').filter({ hasText: words.edition.noted('').slice(0, 5) });
    for (const mark of new Set(marks)) await expect(noted).toContainText(mark.slice(-3));
    await polls[0]?.click();
    await expectPages(page, words.printouts.count(24), 24);
    // Each slip with what stays on the table, which bears the same number.
    const duplicates = page.getByRole('checkbox', { name: words.printouts.duplicates });
    await duplicates.click();
    await expectPages(page, words.printouts.count(48), 48);
    const numbers = await page.locator('#print-root .print-aside').allTextContents();
    expect(numbers.filter((_, at) => at % 2 === 1)).toEqual(
      numbers.filter((_, at) => at % 2 === 0),
    );
    expect(new Set(numbers).size).toBe(24);
    await duplicates.click();
    await page.getByRole('radio', { name: words.printouts.blank }).click();
    await expectPages(page, words.printouts.count(1), 1);
    await page.getByRole('radio', { name: words.printouts.sheets }).click();
    await expectPages(page, words.printouts.count(1), 1);
    await polls[0]?.click();
    // Ten themes to mark, and more answers than that.
    expect(await expectPages(page, words.printouts.count(2), 2)).toBeGreaterThanOrEqual(10);
    for (const poll of polls) await poll.click();
    await expect(page.getByText(words.printouts.nothing)).toBeVisible();
  });

  test(`the longest titles still fit their sheets (${language})`, async ({ app }) => {
    const { page } = app;
    await page.getByRole('button', { name: LANGUAGE_TRAITS[language].name }).click();
    await expect(page.getByText(words.common.tagline)).toBeVisible();
    await page.getByRole('button', { name: words.start.create }).focus();
    const me = new Facilitator(page, language === 'da' ? DANISH : ENGLISH);
    await me.createWorkshop(9, 2);
    await nameEverythingLong(me, words);
    await me.press('Alt+5');
    await page.getByRole('checkbox', { name: words.printouts.duplicates }).click();
    await expectPages(page, words.printouts.count(8), 8);
    await page.getByRole('radio', { name: words.printouts.sheets }).click();
    await expectPages(page, words.printouts.count(2), 2);

    // Nine people: five sheets with two ballots each, three with four; the questions are readable with two only.
    const { ballotPrint } = words;
    await page.getByRole('radio', { name: ballotPrint.ballots }).click();
    const sheets = { 2: 10, 4: 8, 8: 8 } as const;
    for (const [notices, asked] of ([2, 4, 8] as const).entries()) {
      await page.getByRole('radio', { name: String(asked), exact: true }).click();
      await expectPages(page, words.printouts.count(sheets[asked]), sheets[asked]);
      await expect(printNotices(page)).toHaveCount(notices);
    }
    const notice = printNotices(page).last();
    await expect(notice).toHaveText(ballotPrint.larger(LONG.questions, 8, 2));
    await page.getByRole('radio', { name: ballotPrint.codes }).click();
    await makeCodes(page, words, 19);
    await expectPages(page, ballotPrint.codesMade(19, 2), 2);
    // What is for counting: a card, an envelope for each table and poll, and the chart.
    const { kinds } = words.countPapers.printouts;
    for (const [kind, pages] of [
      ['card', 1],
      ['envelopes', 2],
      ['dice', 1],
    ] as const) {
      await page.getByRole('radio', { name: kinds[kind] }).click();
      await expectPages(page, words.countPapers.printouts.intro[kind], pages);
    }
    // And with nine roles of the longest names to circle and to tick.
    await me.press('Alt+2');
    await page.getByLabel(words.groups.setup.collects).click();
    for (let number = 4; number <= 9; number += 1) {
      await page
        .getByLabel(words.groups.setup.add)
        .fill(`Centerchef for område ${number} og øvrige`);
      await me.press('Enter');
      await expect(page.getByLabel(words.groups.setup.role(number))).toBeVisible();
    }
    await me.press('Alt+5');
    await expectPages(page, words.printouts.count(4), 4);
    await page.getByRole('radio', { name: words.printouts.sheets }).click();
    await expectPages(page, words.printouts.count(2), 2);
  });

  test(`ballots for everyone, and codes (${language})`, async ({ app }) => {
    const { page } = app;
    await page.getByRole('button', { name: LANGUAGE_TRAITS[language].name }).click();
    await expect(page.getByText(words.common.tagline)).toBeVisible();
    await page.getByRole('button', { name: words.start.create }).focus();
    const me = new Facilitator(page, language === 'da' ? DANISH : ENGLISH);
    await me.createWorkshop(33, 6);
    await me.press('Alt+5');
    const { ballotPrint } = words;
    await page.getByRole('radio', { name: ballotPrint.ballots }).click();
    const sheets = { 2: 34, 4: 18, 8: 18 } as const;
    for (const asked of [2, 4, 8] as const) {
      await page.getByRole('radio', { name: String(asked), exact: true }).click();
      await expectPages(page, words.printouts.count(sheets[asked]), sheets[asked]);
    }
    // Both polls are too long for eight.
    await expect(printNotices(page)).toHaveCount(2);
    const ballots = page.locator('#print-root .print-ballot');
    await expect(ballots).toHaveCount(18 * 4);
    const keys = await ballots.first().locator('.print-ballot-key').allTextContents();
    expect(keys).toEqual(Array.from('1234567890'));
    await page.getByRole('checkbox').first().click();
    await page.getByRole('checkbox').last().click();
    await expect(page.getByText(words.printouts.nothing)).toBeVisible();

    await page.getByRole('radio', { name: ballotPrint.codes }).click();
    await pressOnceShown(page, ballotPrint.codesNotKept, '4');
    await makeCodes(page, words, 33);
    // Not left behind by a key pressed too soon; once they are printed nothing is asked.
    const dialog = page.getByRole('dialog', { name: ballotPrint.leaveTitle });
    await expect(dialog).toContainText('33');
    await page.keyboard.press('Escape');
    await expectPages(page, ballotPrint.codesMade(33, 2), 2);
    const printed = await page.locator('#print-root .print-code-code').allTextContents();
    expect(new Set(printed).size).toBe(33);
    for (const code of printed) {
      expect(code).toMatch(/^[2-9CDFHJ-NP-RTV-X]{3}-[2-9CDFHJ-NP-RTV-X]{3}$/);
    }

    // Gone with the page, and never printed again.
    await me.press('Alt+2');
    await me.press('Alt+5');
    await expect(page.locator('#print-root .print-code')).toHaveCount(0);
    await page.getByRole('radio', { name: ballotPrint.codes }).click();
    await expect(page.getByText(ballotPrint.codesThere(33, 0))).toBeVisible();
    await expect(page.locator('#print-root .print-code')).toHaveCount(0);

    // Others in their place are asked about first.
    await page.getByRole('button', { name: ballotPrint.codesRemake }).click();
    await expect(page.getByText(ballotPrint.remakeText)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByText(ballotPrint.codesThere(33, 0))).toBeVisible();
    await page.getByRole('button', { name: ballotPrint.codesRemake }).click();
    await page.getByRole('dialog').getByRole('button', { name: ballotPrint.remakeYes }).click();
    await expect(page.locator('#print-root .print-code').first()).toBeAttached();
    const again = await page.locator('#print-root .print-code-code').allTextContents();
    expect(again.filter((code) => printed.includes(code))).toEqual([]);
  });
}

/** Presses Alt and the key in the moment in which the text comes to the page, before the page can do anything else. */
async function pressOnceShown(page: Page, text: string, key: string): Promise<void> {
  await page.evaluate(
    ([awaited, pressed]) => {
      const look = new MutationObserver(() => {
        if (!document.body.textContent.includes(awaited)) return;
        look.disconnect();
        const press = new KeyboardEvent('keydown', {
          ...{ key: pressed, code: `Digit${pressed}`, altKey: true },
          ...{ bubbles: true, cancelable: true },
        });
        document.body.dispatchEvent(press);
      });
      look.observe(document.body, { childList: true, subtree: true });
    },
    [text, key] as const,
  );
}

async function makeCodes(page: Page, words: Dictionary, count: number): Promise<void> {
  const { ballotPrint } = words;
  const field = page.getByLabel(ballotPrint.codesCount, { exact: true });
  await field.fill('1000');
  await expect(page.getByText(ballotPrint.codesCountProblem)).toBeVisible();
  await expect(page.getByRole('button', { name: ballotPrint.codesMake })).toBeDisabled();
  await field.fill(String(count));
  await page.getByRole('button', { name: ballotPrint.codesMake }).click();
  await expect(page.getByText(ballotPrint.codesNotKept)).toBeVisible();
}

test('the sheets say what they are for', async ({ app }) => {
  const { page } = app;
  const me = new Facilitator(page);
  await me.createWorkshop(131, 24);
  await me.press('Alt+5');
  const sheets = page.locator('#print-root .print-page');
  await expect(sheets).toHaveCount(48);
  await page.emulateMedia({ media: 'print' });
  for (const [table, sheet] of (await sheets.all()).slice(0, 24).entries()) {
    await expect(sheet).toContainText(/Bord nr\.\s*\d+/);
    await expect(sheet.getByText(String(table + 1), { exact: true }).first()).toBeVisible();
  }
  await page.emulateMedia({ media: null });
  await page.getByRole('radio', { name: 'Deltagerark' }).click();
  await expect(page.getByText('Vælg 131 kopier')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(sheets).toHaveCount(2);
  await expect(sheets.nth(0)).toContainText('Deltagerark');
  await expect(sheets.nth(0)).toContainText('Højst tre kryds.');
  await expect(sheets.nth(1)).toContainText('Ét kryds i hver række.');
  await expect(page.locator('#root')).toBeHidden();
});

test('Ctrl+P leads to the printouts, and prints there', async ({ app }) => {
  const { page } = app;
  const me = new Facilitator(page);
  await me.createWorkshop(297, 99);
  await page.evaluate(() => {
    window.print = () => {
      document.title = 'printed';
    };
    addEventListener('keydown', (event) => {
      // Left to the browser, the key opens its own print dialog.
      if (event.key === 'p' && event.ctrlKey && !event.defaultPrevented) document.title = 'printed';
    });
  });
  const heading = page.getByRole('heading', { name: 'Udskrifter', level: 1 });
  for (const elsewhere of ['Alt+1', 'Alt+2', 'Alt+6']) {
    await me.press(elsewhere);
    await expect(heading).toHaveCount(0);
    await me.press('Control+p');
    await expect(heading).toBeVisible();
    await expect(page).toHaveTitle('Pejling');
  }
  await me.press('Control+p');
  await expect(page).toHaveTitle('printed');

  // So many tables fill the chart for dice and its sheet.
  const { kinds, intro } = dictionaryFor('da').countPapers.printouts;
  await page.getByRole('radio', { name: kinds.dice }).click();
  await expectPages(page, intro.dice, 1);
  await expect(page.locator('#print-root').getByText('Bord 99')).toBeAttached();
});

/** What the page announces is what comes out, and no sheet's content is taller or wider than its paper. */
async function expectPages(page: Page, announced: string, pages: number): Promise<number> {
  await expect(page.getByRole('main').getByText(announced)).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), 'pages of the PDF').toHaveLength(pages);
  for (const [, width, height] of pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)) {
    expect(Math.abs(Number(width) - A4.width)).toBeLessThan(2);
    expect(Math.abs(Number(height) - A4.height)).toBeLessThan(2);
  }
  await page.emulateMedia({ media: 'print' });
  const cut = await page.locator('#print-root .print-page').evaluateAll(
    (sheets, slack) =>
      sheets.flatMap((sheet, place) => {
        const paper = sheet.getBoundingClientRect();
        const foot = sheet.querySelector('.print-footer')?.getBoundingClientRect();
        const parts = [...sheet.querySelectorAll('*')].filter((part) => part.textContent !== '');
        // A ballot or a code stays within its own part of the sheet.
        const spilt = [...sheet.querySelectorAll('.print-part')].flatMap((part) => {
          const own = part.getBoundingClientRect();
          const inner = [...part.querySelectorAll('*')].map((one) => one.getBoundingClientRect());
          const right = Math.max(...inner.map((box) => box.right)) - own.right;
          const down = Math.max(...inner.map((box) => box.bottom)) - own.bottom;
          const by = Math.max(right, down);
          return by > 0 ? [`sheet ${place + 1}: a part by ${by} px`] : [];
        });
        if (spilt.length > 0) return spilt;
        return parts.flatMap((part) => {
          const box = part.getBoundingClientRect();
          const isOwnFoot = part.closest('.print-footer') !== null;
          const floor = isOwnFoot || !foot ? paper.bottom : foot.top;
          const by = Math.max(box.right - paper.right, box.bottom - floor);
          return by > slack ? [`sheet ${place + 1}: .${part.className} by ${by} px`] : [];
        });
      }),
    LINE_SLACK,
  );
  const counts = await page
    .locator('#print-root .print-page')
    .evaluateAll((sheets) => sheets.map((own) => own.querySelectorAll('.print-box').length));
  const boxes = await page.locator('#print-root .print-box').evaluateAll((all) =>
    all.map((box) => {
      const { width, height } = box.getBoundingClientRect();
      return Math.min(width, height);
    }),
  );
  await page.emulateMedia({ media: null });
  expect(Math.min(...boxes, LEAST_BOX), 'the smallest box to mark or write in').toBe(LEAST_BOX);
  expect(cut, 'sheets with content outside of them or on their footer').toEqual([]);
  return Math.min(...counts);
}
