/** One's own day in the editor: a pasted programme and what is said of it, a vote that is not written yet, points, notes to oneself, and what pre-flight repeats. */
import { expect, test } from '../support/fixtures.ts';
import { conference, GalleryWindow, LANGUAGES } from '../support/looks/gallery-window.ts';
import { pasteText } from '../support/conduct/pasting.ts';
import { Inspection } from '../support/looks/screen-sizes.ts';

/** The third item begins later than the minutes before it say. */
const DAY = [
  '09.00\tVelkomst ved formanden for foreningen og den kommunaldirektør, der er vært for dagen\t15',
  '09.15\tOplæg: Hvad siger kommissionen om afstanden mellem ledelse og kerneopgave?\t30',
  '10.00\tPause\t15',
  '10.15\tBordøvelse\t45',
].join('\n');
const NOTE = 'Husk mikrofonerne, og at formanden skal nå et tog kl. 12. ';

test.setTimeout(120_000);

for (const language of LANGUAGES) {
  test(`preparing one’s own day (${language})`, async ({ app }, info) => {
    const gallery = await GalleryWindow.begin(app, language);
    const { page, me, words } = gallery;
    const { prepare } = words;
    const look = new Inspection(info);
    const begin = () => conference({ language, titles: 'own' }, 131, 24).withoutItems();
    await gallery.show(begin().goTo('polls'));
    await look.console(page, 'an empty drejebog');
    await page.getByRole('textbox', { name: prepare.programme.newLine }).focus();
    await pasteText(page, DAY);
    await expect(page.getByText(prepare.programme.inserted(4))).toBeVisible();
    await look.console(page, 'a pasted programme that does not add up');
    await page.getByRole('textbox', { name: prepare.programme.newLine }).focus();
    await pasteText(page, Array.from({ length: 500 }, (_, place) => `Punkt ${place}`).join('\n'));
    await expect(page.getByRole('alert')).toBeVisible();
    await look.console(page, 'a programme that is too long');
    await me.editItem(0);
    await page.getByRole('textbox', { name: prepare.ownNote }).fill(NOTE.repeat(8));
    await look.console(page, 'notes to oneself in the editor');
    for (const kind of ['choice', 'allocation'] as const) {
      await page.keyboard.press('Alt+n');
      await page.getByRole('dialog').getByRole('button', { name: prepare.pollKinds[kind] }).click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await look.console(page, `a new poll of the kind ${kind}`);
    }
    await me.press('Alt+4');
    await expect(page.getByRole('region', { name: prepare.warningsHeading })).toBeVisible();
    await look.console(page, 'pre-flight, votes that are not written');
    await me.goToItem(0);
    await expect(page.getByText(prepare.ownNote)).toBeVisible();
    await look.console(page, 'notes to oneself on the day');
    look.expectNothingFound();
  });
}
