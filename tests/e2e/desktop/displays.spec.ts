/** Displays that come, go and change while a vote is open. */
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { LAPTOP, ORIGIN, PROJECTOR } from '../support/hosts/desktop.ts';
import { AGENDA, Facilitator } from '../support/conduct/facilitator.ts';
import { expect, ON_DOUBLE, test } from '../support/fixtures.ts';
import { openRound } from '../support/conduct/open-round.ts';
import { expectRow, type Slip } from '../support/conduct/slip-grid.ts';
import { slideOf } from '../support/conduct/wall.ts';

const words = dictionaryFor('da');
const FIRST: Slip = { table: 1, voters: 6, votes: [6, 1, 0, 0, 2, 0, 3, 0, 0, 1] };
const SECOND: Slip = { table: 2, voters: 5, votes: [0, 4, 0, 1, 5, 2, 0, 0, 3, 0] };
const THIRD_SLIP: Slip = { table: 3, voters: 4, votes: [4, 0, 0, 2, 0, 1, 0, 0, 2, 0] };

test('the projector is pulled out in the middle of a vote and put in again', async ({
  app,
  desktop,
}) => {
  const { page } = app;
  const me = await openRound(page, 3);
  const audience = await me.openAudience(app);
  await me.typeThemeSlip(FIRST.table, FIRST.voters, FIRST.votes);
  await me.beginSlip(SECOND.table, SECOND.voters);
  await me.type(SECOND.votes.slice(0, 2).join(''));
  await expect(slideOf(audience)).toContainText(words.slides.slipsRecorded(1, 3));
  expect(await desktop.isKeptAwake()).toBe(true);

  const closed = audience.waitForEvent('close');
  await desktop.displays.pullOut(PROJECTOR.id);
  await closed;
  // Nothing covers the console, and the console says what has happened.
  expect(await desktop.windows()).toEqual([`${ORIGIN}/facilitator.html`]);
  await expect(page.getByText(words.console.audienceUnplugged)).toBeVisible();
  await me.type(SECOND.votes.slice(2).join(''));
  await me.type('15');
  await me.press('Enter');
  await me.expectRecorded();
  await me.expectState('open');

  const again = await app.nextWindow(() => desktop.displays.plugIn(PROJECTOR));
  await expect(slideOf(again)).toContainText(words.slides.slipsRecorded(2, 3));
  await expect
    .poll(() => desktop.windowState(again))
    .toMatchObject({
      bounds: PROJECTOR.bounds,
      isFullScreen: true,
      isFocused: false,
    });
  await expect(page.getByText(words.console.audienceUnplugged)).toHaveCount(0);
  await expectRow(page, FIRST);
  await expectRow(page, SECOND);

  // While a speaker has the screen, no display that comes or goes puts the vote on it.
  const lent = again.waitForEvent('close');
  await me.press('F10');
  await lent;
  await expect(page.getByRole('heading', { name: words.console.screenLent })).toBeVisible();
  await desktop.displays.pullOut(PROJECTOR.id);
  await expect(page.getByText(words.console.audienceDisplay('').trim())).toHaveCount(0);
  await me.typeThemeSlip(THIRD_SLIP.table, THIRD_SLIP.voters, THIRD_SLIP.votes);
  await desktop.displays.plugIn(PROJECTOR);
  await expect(page.getByText(words.console.audienceDisplay('').trim())).toBeVisible();
  expect(await desktop.windows()).toEqual([`${ORIGIN}/facilitator.html`]);
  const back = await app.nextWindow(() => me.press('F10'));
  await expect(slideOf(back)).toContainText(words.slides.slipsRecorded(3, 3));
  await expect
    .poll(() => desktop.windowState(back))
    .toMatchObject({ bounds: PROJECTOR.bounds, isFullScreen: true, isFocused: false });
});

test('another resolution, and another place: the audience window fills the display', async ({
  app,
  desktop,
}) => {
  const me = new Facilitator(app.page);
  await me.createWorkshop(12, 2);
  const audience = await me.openAudience(app);
  const bounds = { x: 1440, y: 40, width: 1280, height: 720 };
  await desktop.displays.change({ ...PROJECTOR, bounds });
  await expect
    .poll(() => audience.evaluate(() => [innerWidth, innerHeight]))
    .toEqual([bounds.width, bounds.height]);
  await expect
    .poll(() => desktop.windowState(audience))
    .toMatchObject({ bounds, isFullScreen: true });
  await expect(app.page.getByText('1280 × 720').first()).toBeVisible();
});

/** A third display, such as the speaker's notes. */
const THIRD = {
  ...PROJECTOR,
  id: 3,
  label: 'Storskærm',
  bounds: { ...PROJECTOR.bounds, x: 3360 },
};

test('the vote never lands on another display by itself', async ({ app, desktop }) => {
  await desktop.displays.plugIn(THIRD);
  const me = await openRound(app.page, 3);
  const audience = await me.openAudience(app);
  await expect
    .poll(() => desktop.windowState(audience))
    .toMatchObject({ bounds: PROJECTOR.bounds });
  const closed = audience.waitForEvent('close');
  await desktop.displays.pullOut(PROJECTOR.id);
  await closed;
  await me.typeThemeSlip(FIRST.table, FIRST.voters, FIRST.votes);
  expect(await desktop.windows()).toEqual([`${ORIGIN}/facilitator.html`]);
  const again = await app.nextWindow(() => desktop.displays.plugIn(PROJECTOR));
  await expect(slideOf(again)).toContainText(words.slides.slipsRecorded(1, 3));
  await expect.poll(() => desktop.windowState(again)).toMatchObject({ bounds: PROJECTOR.bounds });
});

// The displays of a screen without a screen have no names.
test('a third display is chosen by its name @thorough', ON_DOUBLE, async ({ app, desktop }) => {
  const me = new Facilitator(app.page);
  await me.createWorkshop(12, 2);
  await me.press('Alt+4');
  await expect(app.page.getByRole('radio', { name: /EPSON PJ · 1920 × 1080/ })).toBeVisible();
  await desktop.displays.plugIn(THIRD);
  await app.page.getByRole('radio', { name: /Storskærm · 1920 × 1080/ }).click();
  const audience = await me.openAudience(app);
  await expect
    .poll(() => desktop.windowState(audience))
    .toMatchObject({
      bounds: THIRD.bounds,
      isFullScreen: true,
    });
});

test.describe('with one display', () => {
  test.use({ start: { displays: [LAPTOP] } });

  test('the audience window is an ordinary one, for trying things out', async ({
    app,
    desktop,
  }) => {
    const me = new Facilitator(app.page);
    await me.createWorkshop(12, 2);
    const audience = await app.nextWindow(() => me.press('F8'));
    await expect(slideOf(audience)).toBeVisible();
    await expect.poll(() => desktop.windowState(audience)).toMatchObject({ isFullScreen: false });
    expect(await desktop.windows()).toHaveLength(2);
    await me.goToItem(AGENDA.themes);
    await me.changeState('open');
    await expect(slideOf(audience)).toHaveAttribute('data-slide', 'collecting');
  });
});
