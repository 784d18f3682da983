/** Arrangements side by side, in all sizes and both languages: nothing to compare, two, three with tables of their own, by role, and a slide seen large and shown. */
import { LANGUAGE_TRAITS } from '../../../shared/lib/language.ts';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { lastYear, roleYear, thisYear, twoYearsAgo } from '../../fixtures/years.ts';
import { consoleHead, startPage } from '../support/conduct/console.ts';
import { dropText } from '../support/files/browser-files.ts';
import { expect, test } from '../support/fixtures.ts';
import { fileOf, LANGUAGES, TITLES_SEEN } from '../support/looks/gallery-window.ts';
import { Inspection } from '../support/looks/screen-sizes.ts';

test.setTimeout(300_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const language of LANGUAGES) {
  const { common, years, results } = dictionaryFor(language);
  for (const titles of TITLES_SEEN) {
    test(`arrangements side by side (${language}, ${titles})`, async ({ app }, info) => {
      const { page } = app;
      const look = new Inspection(info, titles);
      await page.getByRole('button', { name: LANGUAGE_TRAITS[language].name }).click();
      await expect(page.getByText(common.tagline)).toBeVisible();
      const all = [
        ...[lastYear(language, titles), thisYear(language, titles), twoYearsAgo(language, titles)],
        ...[roleYear(language, '2022-01-10', false), roleYear(language, '2023-01-11', true)],
      ];
      for (const [place, session] of all.entries()) {
        await page.evaluate(dropText, ['Et år.pejling', fileOf(session)] as const);
        await expect(consoleHead(page)).toBeVisible();
        await page.getByRole('button', { name: common.back }).click();
        await expect(startPage(page)).toBeVisible();
        if (place > 0) continue;
        await page.getByRole('button', { name: years.command }).click();
        await expect(page.getByText(years.reasons['too-few'])).toBeVisible();
        await look.console(page, 'one arrangement');
        await page.getByRole('button', { name: years.back }).click();
      }
      await page.getByRole('button', { name: years.command }).click();
      const ticked = page.getByRole('checkbox', { checked: true });
      await expect(ticked).toHaveCount(2);
      await look.console(page, 'two arrangements');
      const box = (place: number) =>
        page.getByRole('group', { name: years.choose }).getByRole('checkbox').nth(place);
      await box(2).check();
      await look.console(page, 'three, one with other marks');
      await page
        .getByRole('button', { name: results.enlarge('') })
        .first()
        .click();
      await look.console(page, 'a slide seen large');
      const show = page.getByRole('button', { name: years.show });
      const wall = await app.projectorWindow(() => show.press('Enter'));
      await page.bringToFront();
      await page.keyboard.press('Escape');
      await expect(page.getByText(years.onScreenTag, { exact: true })).toBeVisible();
      await look.console(page, 'a slide on the projector');
      // A second window may leave this one without frames.
      await wall.close();
      for (const place of [0, 1, 2]) await box(place).uncheck();
      for (const place of [3, 4]) await box(place).check();
      await page.getByText(years.byRole).click();
      await look.console(page, 'by role');
      look.expectNothingFound();
    });
  }
}
