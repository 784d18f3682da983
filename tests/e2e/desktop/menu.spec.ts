/** The native menu: the command list in both languages. */
import { LANGUAGE_TRAITS } from '../../../shared/lib/language.ts';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { AGENDA, Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import { startPage } from '../support/conduct/console.ts';
import { slideOf } from '../support/conduct/wall.ts';

const danish = dictionaryFor('da');
const english = dictionaryFor('en');

const labels = (items: readonly { readonly label: string }[]) => items.map(({ label }) => label);

test('its headings and items speak the language of the interface', async ({ app, desktop }) => {
  const { page } = app;
  await expect
    .poll(async () => labels(await desktop.menu.items()))
    .toEqual(Object.values(danish.menu.headings));
  const file = labels(await desktop.menu.items(danish.menu.headings.file));
  expect(file).toEqual(
    expect.arrayContaining([
      danish.commands.openFile,
      danish.commands.save,
      danish.menu.roles.quit,
    ]),
  );
  await page.getByRole('button', { name: LANGUAGE_TRAITS.en.name }).click();
  await expect
    .poll(async () => labels(await desktop.menu.items()))
    .toEqual(Object.values(english.menu.headings));
  expect(labels(await desktop.menu.items(english.menu.headings.file))).toContain(
    english.commands.openFile,
  );
});

test('commands run from it, and can be chosen only when they can be carried out', async ({
  app,
  desktop,
}) => {
  const { page } = app;
  const { headings } = danish.menu;
  const item = async (heading: string, label: string) =>
    (await desktop.menu.items(heading)).find((candidate) => candidate.label === label);
  await expect
    .poll(() => item(headings.file, danish.commands.save))
    .toMatchObject({ isEnabled: false });
  const me = new Facilitator(page);
  await me.createWorkshop(12, 2);
  await expect
    .poll(() => item(headings.file, danish.commands.save))
    .toMatchObject({ isEnabled: true });
  await me.goToItem(AGENDA.themes);
  await expect
    .poll(() => item(headings.round, danish.commands.open))
    .toMatchObject({ isEnabled: true });
  await desktop.menu.click(headings.round, danish.commands.open);
  await me.expectState('open');

  const audience = await app.nextWindow(() =>
    desktop.menu.click(headings.screen, danish.commands.openAudience),
  );
  await expect(slideOf(audience)).toHaveAttribute('data-slide', 'collecting');
});

test('larger text in the console leaves the projector as it is', async ({ app, desktop }) => {
  const { page } = app;
  const me = new Facilitator(page);
  await me.createWorkshop(12, 2);
  const audience = await me.openAudience(app);
  await expect(slideOf(audience)).toBeVisible();
  // It is drawn before its window fills the projector.
  await expect.poll(() => audience.evaluate(() => screen.width - innerWidth)).toBe(0);
  await audience.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  /** Where the slide stands on the projector, in its own pixels. */
  const place = () =>
    audience.locator('.slide-stage-inner').evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left, top, width, height].map((length) => length * devicePixelRatio);
    });
  const before = await place();
  const width = await page.evaluate(() => innerWidth);
  await desktop.menu.click(danish.menu.headings.reveal, danish.menu.roles.zoomIn);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(width);
  for (const [at, length] of (await place()).entries()) {
    expect(Math.abs(length - (before[at] ?? 0))).toBeLessThan(2);
  }
  await desktop.menu.click(danish.menu.headings.reveal, danish.menu.roles.resetZoom);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
});

test('the about box tells versions and licences', async ({ app, desktop }) => {
  const { page } = app;
  await expect(startPage(page)).toBeVisible();
  await desktop.menu.click(danish.menu.headings.help, danish.commands.about);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(danish.about.heading);
  for (const name of ['Pejling', 'Electron', 'Chromium', 'Node.js']) {
    await expect(dialog.locator('dl')).toContainText(name);
  }
  const { electron = '?', chrome = '?', node = '?' } = await desktop.versions();
  for (const version of [electron, chrome, node]) await expect(dialog).toContainText(version);
  await dialog.getByText(/^react /).click();
  await expect(dialog).toContainText('Permission is hereby granted');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});
