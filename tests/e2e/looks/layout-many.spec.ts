/** Twenty options of 120 characters and twelve statements, on every surface that shows them: nothing is cut, covered or out of reach. */
import type { Conference, Item } from '../../fixtures/gallery/conference.ts';
import type { Method } from '../../../shared/domain/kinds/method.ts';
import {
  ballotField,
  handsField,
  logSummary,
  tableField,
  totals,
} from '../support/conduct/console.ts';
import { expect, test } from '../support/fixtures.ts';
import { conference, GalleryWindow } from '../support/looks/gallery-window.ts';
import { Inspection } from '../support/looks/screen-sizes.ts';
import { BOX_CODE, expectNoConsole } from '../support/conduct/voter.ts';
import { Wall } from '../support/conduct/wall.ts';

test.setTimeout(300_000);
// Bars that grow and numbers that count up end where they stand without motion.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const ITEMS = {
  themes: [7, 6, 0, 2, 0, 1, 0, 0, 0, 1, 5, 1, 1, 0, 0, 2, 0, 0, 1, 1],
  questions: Array.from({ length: 12 }, () => [1, 2, 3, 0, 1]).flat(),
} as const satisfies Readonly<Record<Item, readonly number[]>>;

/** A room of 131 at 24 tables, of which three have handed in. */
function voted(item: Item): Conference {
  const room = conference({ language: 'da', titles: 'many' }, 192, 24).at(item).open();
  for (const table of [1, 2, 3]) room.slip(table, null, ITEMS[item]);
  return room;
}

const begun = (item: Item, method: Method) =>
  conference({ language: 'da', titles: 'many' }, 192, 24).at(item).by(method).open();

for (const [item, onlyInCi] of [
  ['themes', ''],
  ['questions', ' @thorough'],
] as const) {
  test(`${item}: slips, ballots, totals, hands, list, recount and slides${onlyInCi}`, async ({
    app,
  }, info) => {
    const { page } = app;
    const gallery = await GalleryWindow.begin(app, 'da');
    const { me, words } = gallery;
    const look = new Inspection(info, 'longest');
    await gallery.show(voted(item));
    const wall = new Wall(await me.openAudience(app));
    await expect(tableField(page)).toBeFocused();
    await me.beginSlip(4, null);
    await look.console(page, 'a slip');
    await me.press('Escape');

    await gallery.show(begun(item, 'ballot'));
    await expect(ballotField(page)).toBeFocused();
    for (const key of item === 'themes' ? '123' : '1234') await me.press(key);
    await look.console(page, 'a ballot');
    await me.press('Escape');
    for (let ballot = 0; ballot < 2; ballot += 1) {
      for (const key of ['.', 'Enter']) await me.press(key);
    }
    await me.press('Control+b');
    await look.console(page, 'second pass');

    await gallery.show(begun(item, 'totals'));
    await expect(totals(page)).toBeVisible();
    await look.console(page, 'totals');
    if (item === 'themes') {
      await gallery.show(begun(item, 'hands'));
      await expect(handsField(page)).toBeFocused();
      await look.console(page, 'hands');
      await look.wall(wall.page, 'hands on the wall');
    }

    await gallery.show(voted(item).close().draw());
    await look.console(page, 'closed');
    await logSummary(page).focus();
    await me.press('Enter');
    await logSummary(page).evaluate((own) => own.scrollIntoView());
    await look.console(page, 'the list');
    await page.locator('[data-next="true"]').click();
    await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeFocused();
    await look.console(page, 'a recount');
    await me.press('Escape');

    await gallery.show(voted(item).close().revealAll());
    await look.console(page, 'shown');
    await look.wall(wall.page, 'the result');
    await gallery.show(voted(item).goTo('printouts'));
    await expect(page.getByRole('heading', { name: words.printouts.heading })).toBeVisible();
    await look.console(page, 'printouts');
    look.expectNothingFound();
  });
}

test('the ballot box: what is out of sight is told, and comes into sight', async ({
  app,
}, info) => {
  const { page } = app;
  const gallery = await GalleryWindow.begin(app, 'da');
  const { ballotBox } = gallery.words;
  const look = new Inspection(info, 'longest');
  await gallery.show(begun('themes', 'ballot'));
  await page.locator('[data-command="ballot-box"]').click();
  await page.getByLabel(ballotBox.setUp.code).fill(BOX_CODE);
  await page.keyboard.press('Enter');
  await expectNoConsole(page);
  await page.keyboard.press('Enter');
  const more = page.getByRole('button', { name: ballotBox.moreBelow });
  const last = page.getByRole('checkbox').last();
  await look.console(page, 'box, a long ballot');
  await expect(last).not.toBeInViewport();
  // The box keeps the browser's own keys; the key of the last option is J.
  await page.keyboard.press('j');
  await expect(last).toBeInViewport({ ratio: 0.95 });
  await expect(last).toBeChecked();
  await expect(more).toBeHidden();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await more.click();
  await expect(page.getByRole('checkbox').first()).not.toBeInViewport({ ratio: 1 });
  look.expectNothingFound();
});
