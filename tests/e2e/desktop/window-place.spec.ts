/** The facilitator's window comes up where it was, and never where it can't be seen. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { LEAST } from '../../../shared/desktop/window-place.ts';
import { LAPTOP, PROJECTOR, type Box, type Desktop } from '../support/hosts/desktop.ts';
import { expect, test } from '../support/fixtures.ts';

/** As tall as title bars are, in device-independent pixels. */
const MOST_TITLE_BAR = 40;

function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** All of it can be seen, on one of these displays. */
async function expectSeen(desktop: Desktop, page: Page, ...areas: readonly Box[]): Promise<void> {
  // A window manager may put it right a moment after it came up.
  await expect(async () => {
    const { bounds, isVisible } = await desktop.windowState(page);
    expect(isVisible).toBe(true);
    expect(
      areas.filter((area) => isWithin(bounds, area)),
      JSON.stringify(bounds),
    ).toHaveLength(1);
    expect(bounds.width).toBeGreaterThanOrEqual(LEAST.width);
    expect(bounds.height).toBeGreaterThanOrEqual(LEAST.height);
  }).toPass({ timeout: 10_000 });
}

test('size and place are remembered, and whether it filled the screen', async ({
  app,
  desktop,
}) => {
  const area = await desktop.workArea(LAPTOP);
  await expectSeen(desktop, app.page, area);
  const place = { x: 100, y: 60, width: 1200, height: 780 };
  await desktop.move(app.page, place);
  const page = await app.launchAgain();
  await expect
    .poll(() => desktop.windowState(page))
    .toMatchObject({ bounds: place, isMaximized: false });

  await desktop.maximize(page);
  const maximized = await app.launchAgain();
  // A title bar above it belongs to the window, and the system may count it apart.
  const edges = async () => {
    const { bounds, isMaximized } = await desktop.windowState(maximized);
    const { x, y, width, height } = bounds;
    const isTitleBar = y >= area.y && y - area.y <= MOST_TITLE_BAR;
    return { isMaximized, isTitleBar, left: x, right: x + width, bottom: y + height };
  };
  await expect.poll(edges).toEqual({
    isMaximized: true,
    isTitleBar: true,
    left: area.x,
    right: area.x + area.width,
    bottom: area.y + area.height,
  });
});

test('a place on a display that is gone is not taken', async ({ app, desktop }) => {
  await desktop.move(app.page, { x: PROJECTOR.bounds.x + 200, y: 100, width: 1300, height: 800 });
  const page = await desktop.launchAgain({ displays: [LAPTOP] });
  await expectSeen(desktop, page, await desktop.workArea(LAPTOP));
});

for (const [what, content] of [
  [
    'half out of sight',
    JSON.stringify({ x: 1300, y: 700, width: 1200, height: 800, isMaximized: false }),
  ],
  ['far away', JSON.stringify({ x: -30000, y: 9e6, width: 1200, height: 800, isMaximized: false })],
  ['far too large', JSON.stringify({ x: 0, y: 0, width: 1e6, height: 1e6, isMaximized: false })],
  ['tiny', JSON.stringify({ x: 10, y: 10, width: 1, height: 1, isMaximized: false })],
  ['damaged', '{"x": 12, "y"'],
  ['of other kinds', JSON.stringify({ x: 'left', y: null, width: [], height: {} })],
] as const) {
  test(`a remembered place that is ${what} does no harm`, async ({ app, desktop }) => {
    await app.kill();
    await writeFile(path.join(desktop.folders.userData, 'window.json'), content);
    const page = await app.launchAgain();
    await expectSeen(desktop, page, await desktop.workArea(LAPTOP), PROJECTOR.bounds);
  });
}
