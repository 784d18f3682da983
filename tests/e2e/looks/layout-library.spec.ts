/** The start page as a library, the first try, and an arrangement without anything: in every size and both languages. */
import { LANGUAGE_TRAITS } from '../../../shared/lib/language.ts';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { PAGES } from '../../../shared/domain/session/pages.ts';
import { LONG } from '../../fixtures/gallery/long-titles.ts';
import { consoleHead, recentRows, startPage } from '../support/conduct/console.ts';
import { DANISH, ENGLISH, Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import { LANGUAGES } from '../support/looks/gallery-window.ts';
import { Inspection } from '../support/looks/screen-sizes.ts';
import { manyLines, seedLines } from '../support/conduct/seed-catalog.ts';

test.setTimeout(300_000);
// Bars that grow and numbers that count up end where they stand without motion.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const HAS_NOTHING: readonly string[] = ['agenda', 'printouts'];
const PLACE = 'Kulturhuset ved den gamle havn i Ærøskøbing, store sal på første sal til højre';

/** Thirty workshops, some with the longest title and place, two in the archive, two templates. */
const LINES = manyLines(30).map((line, place) => ({
  ...line,
  ...(place > 25 ? { title: LONG.workshop, place: PLACE } : {}),
  ...(place === 3 || place === 27 ? { kept: 'archive' } : {}),
  ...(place === 4 || place === 26 ? { kept: 'template' } : {}),
  ...(place === 29 ? { rehearsalOf: 'nowhere' } : {}),
}));

for (const language of LANGUAGES) {
  const words = dictionaryFor(language);
  const { library, start, common } = words;

  test(`the library (${language})`, async ({ app }, info) => {
    const { page } = app;
    const look = new Inspection(info);
    await page.getByRole('button', { name: LANGUAGE_TRAITS[language].name }).click();
    await expect(page.getByText(common.tagline)).toBeVisible();
    await look.console(page, 'first time');
    await page.evaluate(seedLines, LINES);
    await page.reload();
    await expect(recentRows(page)).toHaveCount(20);
    await look.console(page, 'a list with the longest titles');
    await page.getByLabel(library.search).fill(LONG.workshop.slice(0, 60).repeat(3));
    await expect(recentRows(page)).toHaveCount(0);
    await look.console(page, 'none found');
    await page.getByLabel(library.search).fill('');
    await page.getByRole('button', { name: library.more('Møde 0020') }).click();
    await look.console(page, 'a row’s menu');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: start.deleteLabel('Møde 0020') }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look.console(page, 'deleting');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: library.showArchive('2') }).click();
    await look.console(page, 'the archive');
    await page.getByRole('button', { name: library.unarchiveLabel('Møde 0004') }).click();
    await expect(page.getByText(library.unarchived('Møde 0004'))).toBeVisible();
    look.expectNothingFound();
  });

  test(`the first try and an empty arrangement (${language})`, async ({ app }, info) => {
    const { page } = app;
    const me = new Facilitator(page, language === 'da' ? DANISH : ENGLISH);
    const look = new Inspection(info);
    await page.getByRole('button', { name: LANGUAGE_TRAITS[language].name }).click();
    await page.getByRole('button', { name: library.guide.begin, exact: true }).click();
    await expect(consoleHead(page)).toBeVisible();
    await look.console(page, 'first try, at its beginning');
    await me.press('Alt+ArrowDown');
    await me.changeState('open');
    await look.console(page, 'first try, open');
    await me.press('F1');
    await look.console(page, 'help where one stands');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: words.rehearsal.end }).click();
    await startPage(page).waitFor();
    await page.getByRole('button', { name: library.emptyPage }).click();
    await expect(consoleHead(page)).toBeVisible();
    // What the other pages say is tested without a window.
    for (const { id, keys } of PAGES.filter(({ id }) => HAS_NOTHING.includes(id))) {
      await me.press(keys[0]);
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
      await look.console(page, `nothing, ${id}`);
    }
    look.expectNothingFound();
  });
}
