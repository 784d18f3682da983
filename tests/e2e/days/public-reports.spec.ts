/**
 * What users of other tools reported in public, tried on Pejling, with the right outcome. Those that take a whole vote have specs of their own:
 * storage that the browser clears (`storage/storage-loss`), contrast themes (`looks/contrast-themes`), an obvious majority
 * (`collect/obvious-majority`), and what a recount proves (`collect/recount`).
 */
import type { Page } from '@playwright/test';
import { FOUR_THIRDS } from '../../fixtures/gallery/room-of-131.ts';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { projectorPanel } from '../support/conduct/console.ts';
import { pasteText } from '../support/conduct/pasting.ts';
import { slideOf } from '../support/conduct/wall.ts';
import { expect, test } from '../support/fixtures.ts';
import { conference, GalleryWindow } from '../support/looks/gallery-window.ts';

const words = dictionaryFor('da');
const { edition, polls, preflight, prepare, wording } = words;
const ROOM = () => conference({ language: 'da', titles: 'own' }, 131, 24).at('themes');
const TITLE = 'Hvor er potentialet i ledelseskæden størst?';

const dialog = (page: Page) => page.getByRole('dialog');
const option = (page: Page, number: number) =>
  page.getByLabel(polls.option(number), { exact: true });

test('Northampton: paper that is older than its vote loses its tick, and is asked about before the vote @thorough', async ({
  app,
}) => {
  const { page } = app;
  const gallery = await GalleryWindow.begin(app, 'da');
  const { me } = gallery;
  await gallery.show(ROOM().goTo('preflight'));
  const tick = page.getByLabel(preflight.slipsPrinted);
  await tick.click();
  await expect(tick).toBeChecked();
  // Two themes change places.
  await me.press('Alt+3');
  const titles = [await option(page, 1).inputValue(), await option(page, 2).inputValue()];
  const second = page.getByRole('listitem').filter({ has: option(page, 2) });
  await second.locator('.row-menu-button').click();
  await page.getByRole('menuitem').getByText(prepare.moveUp, { exact: true }).click();
  await expect(option(page, 1)).toHaveValue(titles[1] ?? '');
  await me.press('Alt+4');
  await expect(page.getByText(/Papiret er udgave \w+, afstemningen er nu \w+/u)).toBeVisible();
  await expect(tick).not.toBeChecked();
  await gallery.me.press('Alt+1');
  await me.press('Control+Enter');
  await expect(dialog(page)).toContainText(edition.question.oldTitle);
  await me.press('Escape');
  await me.expectState('ready');
});

test('nextcloud/polls #433: options that are alike but for case and spaces are told while they are edited, and before the vote @thorough', async ({
  app,
}) => {
  const { page } = app;
  const gallery = await GalleryWindow.begin(app, 'da');
  const { me } = gallery;
  await gallery.show(ROOM().goTo('polls'));
  const first = await option(page, 1).inputValue();
  await option(page, 7).fill(`${first.toUpperCase()} `);
  await expect(page.getByText(wording.alikeOptions('1 og 7')).first()).toBeVisible();
  await me.press('Alt+1');
  await me.press('Control+Enter');
  await expect(dialog(page)).toContainText(edition.question.alikeTitle);
  await expect(dialog(page)).toContainText(wording.alikeIn(TITLE, '1 og 7'));
});

test('Loomio #7475: a result that the room has not seen says so among the results, and is asked about before it is saved @thorough', async ({
  app,
}) => {
  const { page } = app;
  const gallery = await GalleryWindow.begin(app, 'da');
  await gallery.show(ROOM().by('totals').open().totals(FOUR_THIRDS).close().goTo('results'));
  await expect(
    page
      .getByRole('main')
      .getByText(/^ikke vist endnu$/iu)
      .first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Gem alle som ZIP' }).click();
  await expect(dialog(page)).toContainText(words.results.unseen.title);
});

test('RCTab #868: shares that do not add up say why, and stay as they are', async ({ app }) => {
  const { page } = app;
  const gallery = await GalleryWindow.begin(app, 'da');
  // 40, 40 and 40 of 120 on each question, and nobody at the fourth step or without an opinion.
  const numbers = [1, 2, 3, 4, 5].flatMap(() => [40, 40, 40, 0, 0]);
  const asked = conference({ language: 'da', titles: 'own' }, 131, 24).at('questions').by('totals');
  await gallery.show(
    asked
      .open()
      .totals([120, ...numbers])
      .close()
      .reveal(),
  );
  const slide = slideOf(projectorPanel(page));
  await expect(slide.locator('.statement-percent')).toHaveText([/33/u, /33/u, /33/u, /^0/u]);
  await expect(slide).toContainText('procenterne er afrundet og giver ikke altid 100 i alt');
});

test('BigBlueButton #18660: a long word breaks at its syllables, with a hyphen', async ({
  app,
}) => {
  const { page } = app;
  const gallery = await GalleryWindow.begin(app, 'da');
  const { session } = ROOM();
  const syllables = 'ko or di na tor funk tions be skri vel ses mø de'.split(' ');
  const long = [...syllables, ...syllables].join('');
  const titled = session.workshop.polls.map((poll) =>
    poll.kind === 'choice'
      ? {
          ...poll,
          options: poll.options.map((own, place) =>
            place === 0 ? { ...own, title: { da: long, en: long } } : own,
          ),
        }
      : poll,
  );
  await gallery.show({ ...session, workshop: { ...session.workshop, polls: titled } });
  await gallery.me.changeState('open');
  const row = slideOf(projectorPanel(page)).locator('.collecting-text').first();
  await expect(row).toContainText('koor');
  const lines = (await row.innerText()).split('\n').map((line) => line.trim());
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true);
  expect(lines.map((line) => line.replace(/-$/u, '')).join('')).toBe(long);
  // Every line ends where a syllable does.
  const ends = [...syllables, ...syllables].map((_, count, all) =>
    all.slice(0, count + 1).join(''),
  );
  for (let count = 1; count < lines.length; count += 1) {
    const before = lines.slice(0, count).map((line) => line.replace(/-$/u, ''));
    expect(ends).toContain(before.join(''));
  }
});

test('Greenwich RTM: a table sees that its slip has come, and reads its own numbers at the desk @thorough', async ({
  app,
}) => {
  const { page } = app;
  const gallery = await GalleryWindow.begin(app, 'da');
  const votes = [1, 2, 0, 0, 3, 0, 0, 0, 0, 1];
  await gallery.show(ROOM().open().slip(3, null, votes));
  await page.getByRole('button', { name: words.arrivals.show }).click();
  const slide = slideOf(projectorPanel(page));
  await expect(slide).toHaveAttribute('data-slide', 'arrivals');
  await expect(slide.locator('.arrival.is-in')).toHaveCount(1);
  await expect(slide.locator('.arrival.is-in')).toContainText(/^3/u);
  await page.locator('[data-command="one-table"]').click();
  await dialog(page).getByRole('textbox').fill('3');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toContainText(words.arrivals.desk.headingOfTable(3));
  const numbers = await dialog(page).locator('.one-table-counts dd').allInnerTexts();
  expect(numbers.slice(0, votes.length).map(Number)).toEqual(votes);
});

test('nextcloud/polls #2339: three lines that are pasted become three options @thorough', async ({
  app,
}) => {
  const { page } = app;
  const gallery = await GalleryWindow.begin(app, 'da');
  const { me } = gallery;
  await gallery.show(ROOM());
  await me.press('F2');
  await expect(page.getByLabel(words.rounds.quick.question)).toBeFocused();
  await me.type('Hvad nu?');
  await me.press('Enter');
  await pasteText(page, 'Pause\r\nFrokost\r\nVidere\r\n');
  for (const [place, text] of ['Pause', 'Frokost', 'Videre'].entries()) {
    await expect(page.getByLabel(words.rounds.quick.option(place + 1))).toHaveValue(text);
  }
});
