/** The library by keyboard: an empty page, an earlier arrangement or last year's file used again, templates, archive, search, deleting. */
import type { Page } from '@playwright/test';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import {
  givePickers,
  pickNext,
  textOnShelf,
  writeOnShelf,
} from '../support/files/browser-files.ts';
import {
  consoleHead,
  errorBanner,
  hint,
  recentRows,
  recentTitles,
  startPage,
} from '../support/conduct/console.ts';
import { AGENDA, Facilitator } from '../support/conduct/facilitator.ts';
import { documentOf } from '../support/files/file-on-disk.ts';
import { expect, test } from '../support/fixtures.ts';
import { leave } from '../support/conduct/open-round.ts';
import { manyLines, seedLines } from '../support/conduct/seed-catalog.ts';

const words = dictionaryFor('da');
const { library, start } = words;

async function choose(me: Facilitator, name: string): Promise<void> {
  await me.tabTo(name);
  await me.press('Enter');
}

/** Types over a field that Tab comes to. */
async function retype(me: Facilitator, label: string, text: string): Promise<void> {
  await me.tabTo(label);
  await me.press('Control+a');
  // Playwright has no key for a capital Å.
  await me.page.keyboard.insertText(text);
}

/** An arrangement from an empty page, with a title; back at the start page. */
async function begin(me: Facilitator, title: string): Promise<void> {
  await choose(me, library.emptyPage);
  await expect(consoleHead(me.page)).toBeVisible();
  await retype(me, words.setup.title, title);
  await expect(consoleHead(me.page)).toContainText(title);
  await leave(me.page);
}

async function titlesOf(page: Page): Promise<readonly string[]> {
  return recentTitles(page).allInnerTexts();
}

test('used again, archived, found and deleted, by keyboard alone', async ({ app }) => {
  const { page } = app;
  const me = new Facilitator(page);
  for (const title of ['Temadag i Silkeborg', 'Årsmøde 2025', 'Døgnseminar', 'Nytårskur']) {
    await begin(me, title);
  }
  // Search.
  await me.tabTo(library.search);
  await me.type('aarsm');
  await expect(recentTitles(page)).toHaveText(['Årsmøde 2025']);
  await expect(page.getByText(`${library.found(1)}.`)).toBeVisible();
  // Used again: opened at its set-up, with the title to be changed.
  await choose(me, library.reuseLabel('Årsmøde 2025'));
  await expect(consoleHead(page)).toContainText('Årsmøde 2025');
  await retype(me, words.setup.title, 'Årsmøde 2026');
  await expect(consoleHead(page)).toContainText('Årsmøde 2026');
  await leave(page);
  expect((await titlesOf(page)).slice(0, 2)).toEqual(['Årsmøde 2026', 'Nytårskur']);
  // Archive, by the row's menu.
  await choose(me, library.more('Døgnseminar'));
  await me.press('ArrowDown');
  await me.press('Enter');
  await expect(page.getByText(library.archived('Døgnseminar'))).toBeVisible();
  await expect(recentRows(page)).toHaveCount(4);
  await choose(me, library.showArchive('1'));
  await choose(me, library.unarchiveLabel('Døgnseminar'));
  await expect(recentRows(page)).toHaveCount(5);
  // A template makes one.
  await choose(me, library.more('Årsmøde 2026'));
  await me.press('Enter');
  await expect(page.getByText(library.savedTemplate('Årsmøde 2026'))).toBeVisible();
  await choose(me, library.createLabel('Årsmøde 2026'));
  await expect(consoleHead(page)).toContainText('Årsmøde 2026');
  await leave(page);
  await expect(recentRows(page)).toHaveCount(6);
  // Deleting tells what stays.
  await choose(me, start.deleteLabel('Døgnseminar'));
  await expect(page.getByRole('dialog')).toContainText(library.deleteStaysPackages);
  await choose(me, words.questions.deleteYes);
  await expect(recentRows(page)).toHaveCount(5);
  expect(await titlesOf(page)).not.toContain('Døgnseminar');
  // After a restart all is as it was left.
  await page.reload();
  await expect(recentRows(page)).toHaveCount(5);
  await expect(
    page.getByRole('button', { name: library.createLabel('Årsmøde 2026') }),
  ).toBeVisible();
});

test('last year’s file makes a new arrangement without its votes, and is left alone @thorough', async ({
  app,
}) => {
  const { page } = app;
  await app.context.addInitScript(givePickers);
  await page.reload();
  const me = new Facilitator(page);
  await me.createWorkshop(12, 2);
  await me.goToItem(AGENDA.themes);
  await me.changeState('open');
  await me.typeThemeSlip(1, null, [6, 1, 0, 2, 0, 0, 3, 0, 0, 1]);
  await me.changeState('closed');
  const NAME = 'Sidste år.pejling';
  await pickNext(page, NAME);
  await me.press('Control+s');
  await expect(hint(page)).toHaveText(words.files.savedHint(NAME));
  await leave(page);
  const before = (await textOnShelf(page, NAME)) ?? '';
  const { session } = documentOf(before);
  expect(session.entries).toHaveLength(1);

  await choose(me, library.fromFile);
  await expect(consoleHead(page)).toContainText(session.workshop.title);
  await expect(page.getByLabel(words.setup.present, { exact: true })).toHaveValue('12');
  await me.goToItem(AGENDA.themes);
  await me.expectState('ready');
  await leave(page);
  await expect(recentRows(page)).toHaveCount(2);
  expect(await textOnShelf(page, NAME)).toBe(before);

  // Of a later Pejling: a clear message, and nothing is made.
  await writeOnShelf(page, NAME, before.replace(/"version": \d+/, '"version": 999'));
  await choose(me, library.fromFile);
  await expect(errorBanner(page)).toContainText(words.errors['file-newer'].title);
  await expect(startPage(page)).toBeVisible();
  await expect(recentRows(page)).toHaveCount(2);
});

test('the first try: from the start page to the result by its checklist, and nothing is left', async ({
  app,
}) => {
  const { page } = app;
  const me = new Facilitator(page);
  const { guide } = library;
  const bar = page.getByRole('region', { name: guide.label });
  const expectStep = (id: keyof typeof guide.steps) =>
    expect(bar.getByRole('status')).toContainText(guide.steps[id].title);
  await choose(me, guide.begin);
  await expectStep('screen');
  await me.openAudience(app);
  await expectStep('open');
  await me.press('Alt+ArrowDown');
  await me.changeState('open');
  await expectStep('vote');
  await me.press('F3');
  await expectStep('close');
  await me.changeState('closed');
  await expectStep('reveal');
  await me.changeState('revealed');
  // Options that share a place are shown in one step.
  const counter = page.locator('.step-counter');
  await expect(counter).toContainText('Trin 1 af ');
  const steps = Number(/af (\d+)/.exec(await counter.innerText())?.[1]);
  for (let step = 2; step <= steps; step += 1) {
    await page.locator('[data-command="next-step"]:enabled').waitFor();
    await me.press('PageDown');
    await expect(counter).toContainText(`Trin ${step} af ${steps}`);
  }
  await expectStep('take');
  await me.press('Alt+6');
  await app.savedFile(() =>
    page
      .getByRole('button', { name: words.results.saveAll('ZIP') })
      .first()
      .click(),
  );
  await expect(bar.getByRole('status')).toContainText(guide.allDoneTitle);
  await bar.getByRole('button', { name: words.rehearsal.end }).click();
  await expect(startPage(page)).toBeVisible();
  await expect(page.getByText(start.recentEmpty)).toBeVisible();
  // Not offered again, but still to be had.
  await expect(page.getByRole('button', { name: guide.begin, exact: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: guide.title })).toBeVisible();
});

test('a thousand arrangements: the list is there at once, and one of them is found by its title @thorough', async ({
  app,
}) => {
  const { page } = app;
  await expect(startPage(page)).toBeVisible();
  await page.evaluate(seedLines, manyLines(1000));
  await page.reload();
  await expect(recentRows(page)).toHaveCount(20);
  const me = new Facilitator(page);
  await me.tabTo(library.search);
  await me.type('0777');
  await expect(recentTitles(page)).toHaveText(['Møde 0777']);
});
