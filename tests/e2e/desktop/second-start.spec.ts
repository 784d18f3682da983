/** One running program: a second start brings it to the front, and disturbs nothing in it. Its file: file-arrivals. */
import { ORIGIN } from '../support/hosts/desktop.ts';
import { Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import { openRound } from '../support/conduct/open-round.ts';
import { errorBanner, peopleRows } from '../support/conduct/console.ts';

test('a second start brings the first to the front', async ({ app, desktop }) => {
  const me = await openRound(app.page, 2);
  await me.openAudience(app);
  await me.beginSlip(1, null);
  await me.type('12');
  await desktop.minimize(app.page);
  await expect.poll(() => desktop.windowState(app.page)).toMatchObject({ isMinimized: true });

  await desktop.startSecond([]);
  await expect
    .poll(() => desktop.windowState(app.page))
    .toMatchObject({ isMinimized: false, isVisible: true, isFocused: true });
  // No window more, and the half-typed slip is still there.
  expect(await desktop.windows()).toEqual([
    `${ORIGIN}/facilitator.html`,
    `${ORIGIN}/audience.html`,
  ]);
  await me.type('30000000');
  await me.type('6');
  await me.press('Enter');
  await me.expectRecorded();
});

test('switches on a second start are no files, and files without the ending are left alone', async ({
  app,
  desktop,
}) => {
  const me = new Facilitator(app.page);
  await me.createWorkshop(12, 2);
  await desktop.startSecond(['--open=x.pejling', 'notes.txt', '--no-sandbox']);
  await expect.poll(() => desktop.windowState(app.page)).toMatchObject({ isFocused: true });
  await expect(errorBanner(app.page)).toHaveCount(0);
  await expect(peopleRows(app.page)).toHaveCount(2);
});
