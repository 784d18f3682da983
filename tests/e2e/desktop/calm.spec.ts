/** When something fails that should not: a dialog with the way back, a log without votes and names, and a wall that stays as it is. */
import type { Page } from '@playwright/test';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import type { AppWindow } from '../support/hosts/app-window.ts';
import { ORIGIN, type Desktop } from '../support/hosts/desktop.ts';
import { Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import { logText } from '../support/files/log-text.ts';
import { openRound } from '../support/conduct/open-round.ts';
import { watchTexts } from '../support/conduct/rehearsal.ts';
import { expectMissing, expectRow, type Slip } from '../support/conduct/slip-grid.ts';
import { Wall, slideOf } from '../support/conduct/wall.ts';
import { consoleHead } from '../support/conduct/console.ts';

const words = dictionaryFor('da');
const { failedTitle, failedText, carryOn, restart, silentTitle, wait } = words.desktop;
const SLIP: Slip = { table: 1, voters: 6, votes: [6, 1, 0, 0, 2, 0, 3, 0, 0, 1] };
/** Nowhere else in the program, and so nowhere in a log that keeps to itself. */
const NAME = 'Grethe Kvistgård-Ølholm';

/** All that a line of the log may tell. */
const KNOWN_KEYS = new Set(['what', 'why', 'page', 'version', 'trace']);

interface Scene {
  readonly me: Facilitator;
  readonly wall: Wall;
  /** The different texts that the wall has shown since. */
  readonly shown: () => Promise<readonly string[]>;
}

/** A vote is open with one slip in, one is half typed, and the room watches. */
async function openVote(app: AppWindow): Promise<Scene> {
  const me = await openRound(app.page, 3);
  await me.press('Alt+2');
  await app.page.getByRole('textbox', { name: words.setup.title, exact: true }).fill(NAME);
  await me.press('Alt+1');
  const wall = new Wall(await me.openAudience(app));
  await me.typeThemeSlip(SLIP.table, SLIP.voters, SLIP.votes);
  await expect(wall.slide).toContainText(words.slides.slipsRecorded(1, 3));
  return { me, wall, shown: await watchTexts(wall) };
}

/** The facilitator's page is loaded anew, and stands where it stood. */
async function expectCarriedOn(page: Page): Promise<Facilitator> {
  await expect(consoleHead(page)).toContainText(NAME);
  const me = new Facilitator(page);
  await me.expectState('open');
  await expectRow(page, SLIP);
  await expectMissing(page, 2);
  return me;
}

/** Neither what was voted nor a name is in the log. */
async function expectNothingPrivate(desktop: Desktop): Promise<void> {
  const log = await logText(desktop);
  expect(log).not.toContain(NAME);
  expect(log).not.toMatch(/secret|Grethe|votes|voters|\/tmp\/|[A-Z]:\\/);
  for (const line of log.trim().split('\n')) {
    const event = JSON.parse(line.replace(/^\S+ /, '')) as object;
    const strange = Object.keys(event).filter((key) => !KNOWN_KEYS.has(key));
    expect(strange, line).toEqual([]);
  }
}

test('the facilitator’s page crashes in the middle of a vote', async ({ app, desktop }) => {
  app.allow('crash', /facilitator\.html/);
  const { shown } = await openVote(app);
  const before = await shown();
  await desktop.dialogs.answerMessage(carryOn);
  await desktop.crash(app.page);

  const me = await expectCarriedOn(await desktop.pageAt('facilitator.html'));
  const [dialog, ...others] = await desktop.dialogs.asked();
  expect(others).toEqual([]);
  expect(dialog).toMatchObject({
    text: `${failedTitle}\n${failedText}`,
    buttons: [carryOn],
    // Never on the projector.
    on: expect.stringContaining(`${ORIGIN}/facilitator.html`),
  });
  expect(await shown()).toEqual(before);
  await me.typeThemeSlip(2, null, SLIP.votes);
  await expect.poll(async () => (await shown()).at(-1)).toContain(words.slides.slipsRecorded(2, 3));
  expect(await logText(desktop)).toMatch(/"what":"page-gone","page":"facilitator","why":"crashed"/);
  await expectNothingPrivate(desktop);
});

test('the audience window’s page crashes, and comes back by itself', async ({ app, desktop }) => {
  app.allow('crash', /audience\.html/);
  const { me, wall } = await openVote(app);
  const text = await wall.slide.innerText();
  await me.beginSlip(2, 6);
  await me.type('61');
  await desktop.crash(wall.page);

  const page = await desktop.pageAt('audience.html');
  await expect(slideOf(page)).toHaveText(text, { useInnerText: true });
  await expect.poll(() => desktop.windowState(page)).toMatchObject({ isFullScreen: true });
  expect(await desktop.dialogs.asked()).toEqual([]);
  await me.type('00203001');
  await me.type('13');
  await me.press('Enter');
  await me.expectRecorded();
  await expect(slideOf(page)).toContainText(words.slides.slipsRecorded(2, 3));
  expect(await logText(desktop)).toMatch(/"what":"page-gone","page":"audience"/);
  await expectNothingPrivate(desktop);
});

test('the main process fails: said once, noted, and all goes on', async ({ app, desktop }) => {
  const { me, shown } = await openVote(app);
  const before = await shown();
  await me.beginSlip(2, 6);
  await me.type('61');
  await desktop.dialogs.answerMessage(carryOn);
  await desktop.throwInMain(new Error(`secret ${NAME}`));
  await expect.poll(async () => (await desktop.dialogs.asked()).length).toBe(1);
  expect(await desktop.dialogs.asked()).toMatchObject([
    {
      text: `${failedTitle}\n${failedText}`,
      on: expect.stringContaining('facilitator') as unknown,
    },
  ]);
  expect(await shown()).toEqual(before);
  await me.type('00203001');
  await me.type('13');
  await me.press('Enter');
  await me.expectRecorded();
  await expect
    .poll(() => logText(desktop))
    .toMatch(/"what":"main-failed","trace":\{"name":"Error"/);
  await expectNothingPrivate(desktop);
});

test('a page that no longer answers is waited for, or started again', async ({ app, desktop }) => {
  app.allow('crash', /facilitator\.html/);
  const { me, shown } = await openVote(app);
  const before = await shown();
  await desktop.dialogs.answerMessage(wait);
  await desktop.becomeSilent(app.page);
  await me.expectState('open');

  await desktop.dialogs.answerMessage(restart);
  const first = app.page;
  await desktop.becomeSilent(first);
  await expect.poll(() => desktop.isGone(first)).toBe(true);
  await expectCarriedOn(await desktop.pageAt('facilitator.html'));
  const asked = await desktop.dialogs.asked();
  expect(asked.map(({ text }) => text.split('\n')[0])).toEqual([silentTitle, silentTitle]);
  expect(await shown()).toEqual(before);
  await expectNothingPrivate(desktop);
});

test('an error in the facilitator’s page is noted without its message', async ({
  app,
  desktop,
}) => {
  app.allow('page-error', /secret/);
  const { shown } = await openVote(app);
  const before = await shown();
  await app.page.evaluate((text) => {
    setTimeout(() => {
      throw new TypeError(text);
    });
  }, `secret ${NAME}`);
  await expect
    .poll(() => logText(desktop))
    .toMatch(/"what":"page-failed","trace":\{"name":"TypeError"/);
  await expect(app.page.getByText(words.errors.unexpected.title)).toBeVisible();
  expect(await shown()).toEqual(before);
  await expectNothingPrivate(desktop);
});
