/** A picture that leaves the room is the slide that the room saw, pixel by pixel. */
import { unzipSync } from 'fflate';
import { ANSWERS, FOUR_THIRDS } from '../../fixtures/gallery/room-of-131.ts';
import { Wall } from '../support/conduct/wall.ts';
import { differingShare } from '../support/files/png.ts';
import { expect, test } from '../support/fixtures.ts';
import { conference, GalleryWindow } from '../support/looks/gallery-window.ts';

/** 0.2 %: the browser rounds a few edges differently where it draws a picture. Type of another size changes some per cent. */
const MOST_DIFFERENT = 0.002;

test.setTimeout(120_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the pictures of a package are what stood on the wall', async ({ app }) => {
  const { page } = app;
  const gallery = await GalleryWindow.begin(app, 'da');
  const { packing } = gallery.words;
  const day = conference({ language: 'da', titles: 'own' }, 131, 24);
  day.at('themes').by('totals').open().totals(FOUR_THIRDS).close().revealAll();
  await gallery.show(day);
  const wall = new Wall(await gallery.me.openAudience(app));
  await wall.page.setViewportSize({ width: 1920, height: 1080 });
  await wall.expectSlide('choice-result');
  const themes = await wall.page.screenshot();
  day.at('questions').by('totals').open().totals(ANSWERS).close().revealAll();
  await gallery.show(day);
  await wall.expectSlide('scale-overview');
  const questions = await wall.page.screenshot();

  await page.keyboard.press('Control+e');
  await expect(page.getByRole('button', { name: packing.pack })).toBeFocused();
  const { bytes } = await app.savedFile(() => page.keyboard.press('Enter'));
  const files = Object.entries(unzipSync(bytes));
  const pictureOf = (name: RegExp) => files.find(([path]) => name.test(path))?.[1] ?? bytes;
  const seen = {
    themes: pictureOf(/01 .+ – hele resultatet\.png$/u),
    questions: pictureOf(/overblik\.png$/u),
  };
  expect(differingShare(seen.themes, themes)).toBeLessThan(MOST_DIFFERENT);
  expect(differingShare(seen.questions, questions)).toBeLessThan(MOST_DIFFERENT);
  expect(differingShare(seen.themes, questions)).toBeGreaterThan(MOST_DIFFERENT);
});
