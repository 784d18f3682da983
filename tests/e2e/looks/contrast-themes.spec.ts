/** Under a contrast theme of the system the wall, a PNG and a printout look as ever; the console follows the theme. */
import type { Locator, Page } from '@playwright/test';
import { ANSWERS } from '../../fixtures/gallery/room-of-131.ts';
import type { AppWindow } from '../support/hosts/app-window.ts';
import { projectorPanel, roundState } from '../support/conduct/console.ts';
import { expect, test } from '../support/fixtures.ts';
import { conference, GalleryWindow } from '../support/looks/gallery-window.ts';
import { slideOf, Wall } from '../support/conduct/wall.ts';

const SETTING = { language: 'da', titles: 'own' } as const;

test('wall, PNG and printout keep their colours under a contrast theme', async ({ app }) => {
  const gallery = await GalleryWindow.begin(app, 'da');
  const { page, me } = gallery;
  const shown = conference(SETTING, 131, 24).at('questions').by('totals').open().totals(ANSWERS);
  await gallery.show(shown.close().revealAll());
  const wall = new Wall(await me.openAudience(app));
  await wall.expectSlide('scale-overview');
  await gallery.expectOnWall(wall);
  const preview = slideOf(projectorPanel(page));
  const slides = [() => pictureOf(wall.slide), () => pictureOf(preview)];
  expect(await inBoth([page, wall.page], ...slides)).toEqual([true, true]);
  await me.press('Alt+6');
  const save = page.getByRole('button', { name: /^Gem PNG: / }).last();
  expect(await inBoth([page], () => savedBy(app, save))).toEqual([true]);
  await me.press('Alt+5');
  await page.getByRole('radio', { name: gallery.words.printouts.sheets }).click();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('#print-root .print-page').first();
  await expect(sheet).toBeVisible();
  expect(await inBoth([page], () => pictureOf(sheet))).toEqual([true]);
});

/** Makes each picture without a contrast theme and with one: whether the two are the same, byte for byte. */
async function inBoth(pages: readonly Page[], ...make: readonly (() => Promise<Buffer>)[]) {
  const taken: Buffer[][] = [];
  for (const forcedColors of ['none', 'active'] as const) {
    for (const page of pages) await page.emulateMedia({ forcedColors });
    const pictures: Buffer[] = [];
    for (const one of make) pictures.push(await one());
    taken.push(pictures);
  }
  for (const page of pages) await page.emulateMedia({ forcedColors: 'none' });
  const [plain = [], forced = []] = taken;
  return plain.map((picture, place) => picture.equals(forced[place] ?? Buffer.alloc(0)));
}

function pictureOf(part: Locator): Promise<Buffer> {
  return part.screenshot({ animations: 'disabled' });
}

async function savedBy(app: AppWindow, button: Locator): Promise<Buffer> {
  const { bytes } = await app.savedFile(() => button.click());
  return Buffer.from(bytes);
}

test('the console follows a contrast theme, and what is chosen can be told', async ({ app }) => {
  const gallery = await GalleryWindow.begin(app, 'da');
  const { page } = gallery;
  await gallery.show(conference(SETTING, 131, 24).at('themes').open());
  await page.emulateMedia({ forcedColors: 'active' });
  const system = await page.evaluate(() => {
    const probe = document.createElement('i');
    document.body.append(probe);
    const of = (name: string) => {
      probe.style.backgroundColor = name;
      return getComputedStyle(probe).backgroundColor;
    };
    const colours = { canvas: of('Canvas'), mark: of('Highlight') };
    probe.remove();
    return colours;
  });
  expect(system.mark).not.toBe(system.canvas);
  const chosen = page.locator('.choice.is-chosen').first();
  const other = page.locator('.choice:not(.is-chosen)').first();
  await expect(chosen).toHaveCSS('background-color', system.mark);
  await expect(other).toHaveCSS('background-color', system.canvas);
  expect(await dotOf(roundState(page))).toEqual({ isFilled: true, width: 17 });
  const ready = page.locator('.round-states li').first();
  expect(await dotOf(ready)).toEqual({ isFilled: false, width: 13 });
  // The agenda says by a frame where one is, and the keyboard's place has one of its own.
  await expect(page.locator('.agenda-item.is-current')).toHaveCSS('outline-color', system.mark);
  const pages = page.locator('.pages .button.is-quiet');
  await expect(pages.first()).toHaveCSS('border-top-color', system.canvas);
  // In a menu, also one that was opened with the mouse, the item that Enter takes is framed.
  await page.locator('.agenda-row .row-menu-button').click();
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await expect(page.getByRole('menuitem').first()).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveCSS('outline-style', 'solid');
  // A dialog has an edge: without shadows it would be on the page's own ground.
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog')).toHaveCSS('border-top-width', '2px');
  // A whole part of the page that the keyboard comes to has no frame around its text.
  await page.keyboard.press('Escape');
  await gallery.show(conference(SETTING, 131, 24).at('themes').open().slip(1, 6, [6]).close());
  await page.keyboard.press('Tab');
  await page.locator('.recount').focus();
  await expect(page.locator('.recount')).toHaveCSS('outline-style', 'none');
});

/** The drawing before a state's name. */
function dotOf(state: Locator) {
  return state.evaluate((item) => {
    const { backgroundColor, width } = getComputedStyle(item, '::before');
    // What has no ground of its own is given the canvas, transparent.
    return { isFilled: !backgroundColor.endsWith(', 0)'), width: Math.round(parseFloat(width)) };
  });
}
