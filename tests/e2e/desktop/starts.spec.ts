/** The desktop program's bundles start, wherever they lie: `PEJLING_BUNDLES` names the folder. */
import { ORIGIN } from '../support/hosts/desktop.ts';
import { Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import { continueWorkshop } from '../support/conduct/open-round.ts';
import { Wall } from '../support/conduct/wall.ts';
import { peopleRows, startPage } from '../support/conduct/console.ts';

test('start screen, a workshop, the audience window on the projector, and again', async ({
  app,
  desktop,
}) => {
  const me = new Facilitator(app.page);
  await expect(startPage(app.page)).toBeVisible();
  expect(await desktop.windows()).toEqual([`${ORIGIN}/facilitator.html`]);
  await me.createWorkshop(12, 2);
  await expect(peopleRows(app.page)).toHaveCount(2);

  const audience = await me.openAudience(app);
  await new Wall(audience).expectSlide('title');
  expect(await desktop.windows()).toEqual([
    `${ORIGIN}/facilitator.html`,
    `${ORIGIN}/audience.html`,
  ]);
  await expect
    .poll(() => desktop.windowState(audience))
    .toMatchObject({
      isFullScreen: true,
      isVisible: true,
      // The keyboard stays with the facilitator.
      isFocused: false,
    });
  await audience.close();
  // The program knows it is gone: starting anew asks nothing.
  await expect.poll(() => desktop.windows()).toEqual([`${ORIGIN}/facilitator.html`]);

  const page = await app.launchAgain();
  await continueWorkshop(page);
  await expect(peopleRows(page)).toHaveCount(2);
});
