/**
 * Nothing that is under the pointer changes place because of a click: each button of the console is clicked, and at the same point there
 * is the same button afterwards, or none. Clicks on what a dialog covers don't count.
 */
import type { Locator, Page } from '@playwright/test';
import type { Conference } from '../../fixtures/gallery/conference.ts';
import { FOUR_THIRDS } from '../../fixtures/gallery/room-of-131.ts';
import { agendaItems, projectorPanel, startPage, tableField } from '../support/conduct/console.ts';
import { expect, test } from '../support/fixtures.ts';
import { findWhatMoves, pressable } from '../support/looks/stay-check.ts';
import { conference, GalleryWindow } from '../support/looks/gallery-window.ts';

const ROOM = () => conference({ language: 'da', titles: 'own' }, 131, 24).at('themes');
const STATES: Readonly<Record<string, () => Conference>> = {
  ready: () => ROOM(),
  open: () => ROOM().open().slip(3, null, [1, 2, 0, 0, 3, 0, 0, 0, 0, 1]),
  closed: () => ROOM().by('totals').open().totals(FOUR_THIRDS).close(),
  revealed: () => ROOM().by('totals').open().totals(FOUR_THIRDS).close().reveal(),
};

/** What moves the round on: the next one takes its place, and a double click presses only the first. */
const NEXT = ['open', 'close', 'reveal', 'next-step', 'show-round'];

/** One button with two states; the second click of a double click is held, because it says something else by then. */
const LENDING = ['lend-screen', 'take-screen-back'];

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The button at this point that could be pressed: its command, or its words; null where there is none. */
function buttonAt(page: Page, point: Point): Promise<string | null> {
  return page.evaluate(({ x, y }) => {
    const button = document.elementFromPoint(x, y)?.closest('button:enabled, .choice');
    return button instanceof HTMLElement
      ? (button.dataset.command ?? button.textContent).trim()
      : null;
  }, point);
}

async function middleOf(button: Locator): Promise<Point> {
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (!box) throw new Error('A button in sight has a box');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('at the point that was clicked there is the same button, or none', async ({ app }) => {
  const { page } = app;
  await page.setViewportSize({ width: 1366, height: 768 });
  const gallery = await GalleryWindow.begin(app, 'da');
  const panel = projectorPanel(page);
  const buttons = panel.getByRole('button');
  const dialog = page.getByRole('dialog');
  for (const [state, begin] of Object.entries(STATES)) {
    await gallery.show(begin());
    const names = await buttons.allTextContents();
    for (let place = 0; place < names.length; place += 1) {
      if ((await buttons.allTextContents()).join() !== names.join()) await gallery.show(begin());
      const button = buttons.nth(place);
      if (await button.isDisabled()) continue;
      const what = `${state}, ${names[place] ?? ''}`;
      const point = await middleOf(button);
      const before = (await buttonAt(page, point)) ?? '';
      // Once it is open, opening the window only brings it to the front.
      if (before === 'open-audience' && app.context.pages().length > 1) continue;
      const shown = await panel.textContent();
      await page.mouse.click(point.x, point.y);
      const isAsked = () => dialog.isVisible();
      await expect
        .poll(async () => (await isAsked()) || (await panel.textContent()) !== shown, what)
        .toBe(true);
      if (await isAsked()) await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      const after = await buttonAt(page, point);
      const isNext = [NEXT, LENDING].some(
        (own) => own.includes(before) && own.includes(after ?? before),
      );
      if (!isNext) expect([null, before], what).toContain(after);
    }
  }
});

test('the grid stays where it is, whatever the line above it says', async ({ app }) => {
  const { page } = app;
  await page.setViewportSize({ width: 1024, height: 768 });
  const gallery = await GalleryWindow.begin(app, 'da');
  const { me } = gallery;
  for (const item of ['themes', 'questions'] as const) {
    await gallery.show(conference({ language: 'da', titles: 'longest' }, 131, 24).at(item).open());
    const grid = page.getByRole('table').last();
    const place = async () => (await grid.boundingBox())?.y;
    const before = await place();
    await me.type('25');
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await place(), 'no such table').toBe(before);
    await me.beginSlip(4, 5);
    expect(await place(), 'the row’s name').toBe(before);
    await me.type('9999');
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await place(), 'what does not add up').toBe(before);
    await me.press('Shift+Enter');
    await expect(page.getByRole('button', { name: 'Registrér det, som det står' })).toBeVisible();
    expect(await place(), 'the ways on').toBe(before);
    await me.press('Escape');
  }
});

test('pages and the key sheet begin at their top, the tools stay in sight, and at 200 % the number field too', async ({
  app,
}) => {
  const { page } = app;
  const gallery = await GalleryWindow.begin(app, 'da');
  const { me, words } = gallery;
  await page.setViewportSize({ width: 683, height: 384 });
  await gallery.show(STATES.open?.() ?? ROOM());
  await expect(tableField(page)).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 1366, height: 768 });
  for (const question of ['Pause nu?', 'Frokost nu?', 'Slut nu?']) {
    await me.press('F2');
    await expect(page.getByLabel(words.rounds.quick.question)).toBeFocused();
    for (const text of [question, 'Ja', 'Nej', '']) {
      await me.type(text);
      await me.press('Enter');
    }
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await expect(agendaItems(page).and(page.locator('[aria-current]'))).toBeInViewport();
  for (const name of [words.pages.preflight, words.pages.printouts, words.pages.results]) {
    await expect(page.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
  }
  await me.press('Alt+3');
  const end = page.getByRole('main').getByRole('textbox').last();
  await end.scrollIntoViewIfNeeded();
  await me.press('Alt+4');
  await expect(page.getByRole('heading', { name: words.preflight.heading })).toBeInViewport({
    ratio: 1,
  });
  await me.press('F1');
  await expect(page.getByRole('dialog').getByRole('heading').first()).toBeInViewport({ ratio: 1 });
});

const PAPER_OLD = () => {
  const { session } = ROOM().goTo('preflight');
  const printed = [{ id: 'ten-themes', edition: 'K7M' }];
  return { ...session, workshop: { ...session.workshop, slipsPrinted: true, printed } };
};
const REVEALED = () => ROOM().by('totals').open().totals(FOUR_THIRDS).close().revealAll();

test('what is clicked stays under the pointer: pre-flight', async ({ app }) => {
  const { page } = app;
  await page.setViewportSize({ width: 1024, height: 768 });
  const gallery = await GalleryWindow.begin(app, 'da');
  const problems = await findWhatMoves(page, pressable(page.getByRole('main')), async () => {
    for (const other of app.context.pages().slice(1)) await other.close();
    await gallery.show(PAPER_OLD());
  });
  expect(problems).toEqual([]);
});

test('what is clicked stays under the pointer: results @thorough', async ({ app }) => {
  const { page } = app;
  await page.setViewportSize({ width: 1024, height: 768 });
  const gallery = await GalleryWindow.begin(app, 'da');
  const main = page.getByRole('main');
  const { numbers } = gallery.words;
  const problems = await findWhatMoves(
    page,
    pressable(main),
    async () => {
      if (await page.getByRole('dialog').isVisible()) await page.keyboard.press('Escape');
      await gallery.show(REVEALED().goTo('results'));
    },
    async (name) => {
      if (name.startsWith('Gem') && !name.startsWith('Gem én fil')) {
        await expect(main.getByRole('status').first()).toContainText(/\S/);
      } else if (name === numbers.copy) await expect(page.getByText(numbers.copied)).toBeVisible();
    },
  );
  expect(problems).toEqual([]);
});

test('what is clicked stays under the pointer: start @thorough', async ({ app }) => {
  const { page } = app;
  await page.setViewportSize({ width: 1024, height: 768 });
  const gallery = await GalleryWindow.begin(app, 'da');
  const { commands, common, start } = gallery.words;
  await gallery.show(ROOM());
  await page.getByRole('button', { name: common.back }).click();
  await expect(startPage(page)).toBeVisible();
  // All others lead to another page, or are tested below.
  const staying = new RegExp(`${start.dataQuestion}|${commands.about}|Åbn fil`);
  const problems = await findWhatMoves(
    page,
    pressable(page.getByRole('main')).filter({ hasText: staying }),
    async () => {
      const covers = page.getByRole('dialog').or(page.getByRole('menu'));
      if (await covers.isVisible()) await page.keyboard.press('Escape');
    },
  );
  expect(problems).toEqual([]);
});

test('what changes the list of the start page stays under the pointer @thorough', async ({
  app,
}) => {
  const { page } = app;
  await page.setViewportSize({ width: 1024, height: 768 });
  const gallery = await GalleryWindow.begin(app, 'da');
  const { common, library, start } = gallery.words;
  for (let made = 0; made < 4; made += 1) await gallery.show(ROOM());
  await page.getByRole('button', { name: common.back }).click();
  await expect(startPage(page)).toBeVisible();
  const menus = page.locator('.recent .row-menu-button');
  const archive = page.getByRole('button', { name: library.showArchive('1') });
  const { length } = await menus.all();
  // One has to be in the archive for it to be shown.
  await menus.first().click();
  await page.getByRole('menuitem').getByText(library.archive, { exact: true }).click();
  await expect(menus).toHaveCount(length - 1);
  const problems = await findWhatMoves(
    page,
    pressable(page.getByRole('main')).and(page.locator('.recent-archive')),
    async () => {
      if (!(await archive.isVisible())) await page.locator('.recent-archive').click();
    },
  );
  expect(problems).toEqual([]);
  // A search changes the list below its field, and nothing above it.
  await page.locator('.recent-archive').click();
  const field = page.getByRole('searchbox', { name: library.search });
  const before = await field.boundingBox();
  await field.fill('findes ikke');
  await expect(page.getByText(library.foundNone('findes ikke'))).toBeVisible();
  expect(await field.boundingBox()).toEqual(before);
  await field.fill('');
  // What is deleted is gone, and a second click there presses nothing of the next row.
  const erase = page.getByRole('button', { name: new RegExp(`^${start.delete} `) });
  const count = await erase.count();
  await erase.first().click();
  await page.getByRole('dialog').getByRole('button').last().click();
  await expect(erase).toHaveCount(count - 1);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await erase.first().hover();
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  // No dialog is open that would lie over the row: a click of its own opens the one there is.
  await erase.first().click({ timeout: 5000 });
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(erase).toHaveCount(count - 1);
});

test('a number that is refused leaves its button where it was pressed', async ({ app }) => {
  const { page } = app;
  await page.setViewportSize({ width: 1024, height: 768 });
  const gallery = await GalleryWindow.begin(app, 'da');
  const { me, words } = gallery;
  const { desk } = words.arrivals;
  await gallery.show(ROOM().open().slip(3, null, [1, 2, 0, 0, 3, 0, 0, 0, 0, 1]));
  await page.locator('[data-command="one-table"]').click();
  const dialog = page.getByRole('dialog');
  const show = dialog.getByRole('button', { name: desk.show });
  const before = await show.boundingBox();
  for (const [typed, said] of [
    ['77', desk.unknown('77')],
    ['3', desk.headingOfTable(3)],
  ] as const) {
    await dialog.getByRole('textbox').fill(typed);
    await show.click();
    await expect(dialog.getByText(said)).toBeVisible();
    expect(await show.boundingBox(), said).toEqual(before);
  }
  await me.press('Escape');
});
