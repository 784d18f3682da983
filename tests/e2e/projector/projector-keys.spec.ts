/** Keys that must do exactly one thing: the presenter remote's in the audience window, and those that change a round. */
import { expect, test } from '../support/fixtures.ts';
import {
  expectStep,
  openThemes,
  rehearse,
  revealThemes,
  SLIPS,
  type Rehearsal,
} from '../support/conduct/rehearsal.ts';
import type { Wall } from '../support/conduct/wall.ts';
import { hint, nextButton, slipFields, typingAlert } from '../support/conduct/console.ts';
import { missingRows } from '../support/conduct/slip-grid.ts';

const REMOTE = ['PageDown', 'PageUp', 'F5', 'Escape'];
const BLACK = ['b', '.'];
const OTHERS = ['Enter', 'Space', 'ArrowRight', 'ArrowLeft', '1', 'Backspace'];

test('the remote in the audience window steps the reveal and blacks the wall', async ({ app }) => {
  const rehearsal = await rehearse(app);
  const { me, wall } = rehearsal;
  await revealThemes(rehearsal);
  await wall.page.bringToFront();
  await step(wall, 'PageDown', 1);
  await step(wall, 'PageDown', 2);
  await step(wall, 'PageUp', 1);
  await step(wall, 'PageDown', 2);
  await step(wall, 'PageDown', 3);
  for (const key of ['b', 'B', '.']) {
    await wall.page.keyboard.press(key);
    await wall.expectBlack();
    await wall.page.keyboard.press(key);
    await expectStep(wall, 3);
  }
  await wall.page.keyboard.press('b');
  await wall.expectBlack();
  await wall.page.keyboard.press('Escape');
  await expectStep(wall, 3);
  // At either end the reveal stays where it is: it never hides or reopens.
  await step(wall, 'PageDown', 3);
  for (const next of [2, 1, 0, 0]) await step(wall, 'PageUp', next);
  await expectHandled(wall);
  await expectStep(wall, 0);
  await me.expectState('revealed');
  // F5 brings the poll back to the wall, and reloads nothing.
  await me.press('F6');
  await wall.expectSlide('title');
  const isSame = await marked(wall);
  await wall.page.keyboard.press('F5');
  await expectStep(wall, 0);
  expect(await isSame()).toBe(true);
});

test('no key of a remote opens, closes or reveals a round @thorough', async ({ app }) => {
  const rehearsal = await rehearse(app);
  const { me, wall } = rehearsal;
  const pressAll = async (): Promise<void> => {
    for (const key of REMOTE) await wall.page.keyboard.press(key);
    for (const key of BLACK) await blackAndBack(wall, key);
    for (const key of OTHERS) await wall.page.keyboard.press(key);
    await expectHandled(wall);
  };
  await pressAll();
  await me.expectState('ready');
  await wall.expectSlide('title');
  await openThemes(rehearsal, SLIPS.length);
  await pressAll();
  await me.expectState('open');
  await wall.expectSlide('collecting');
  await expect(missingRows(me.page)).toHaveCount(0);
  await me.changeState('closed');
  await pressAll();
  await me.expectState('closed');
  await wall.expectSlide('closed');
});

test('Ctrl+Enter does the same in the audience window as in the console @thorough', async ({
  app,
}) => {
  const rehearsal = await rehearse(app);
  const { me, wall } = rehearsal;
  const change = async (state: 'open' | 'closed' | 'revealed'): Promise<void> => {
    await expect(nextButton(me.page)).toBeEnabled();
    await wall.page.keyboard.press('Control+Enter');
    await wall.page.keyboard.press('Control+Enter');
    await expectSettled(rehearsal, state);
  };
  await change('open');
  for (const [place, votes] of SLIPS.entries()) await me.typeThemeSlip(place + 1, null, votes);
  await change('closed');
  await wall.expectSlide('closed');
  await change('revealed');
  await expectStep(wall, 0);
});

test('a doubled or held Ctrl+Enter does one step only @thorough', async ({ app }) => {
  const rehearsal = await rehearse(app);
  const { me, wall } = rehearsal;
  await twice(rehearsal);
  await expectSettled(rehearsal, 'open');
  for (const [place, votes] of SLIPS.entries()) await me.typeThemeSlip(place + 1, null, votes);
  await twice(rehearsal);
  await expectSettled(rehearsal, 'closed');
  await wall.expectSlide('closed');

  await me.tabTo('Genåbn afstemningen');
  await me.press('Enter');
  await me.expectState('open');
  await expect(me.page.locator('[data-command="close"]')).toBeEnabled();
  await held(rehearsal);
  await expectSettled(rehearsal, 'closed');
  await wall.expectSlide('closed');
  await me.changeState('revealed');
  await expectStep(wall, 0);
});

test('Ctrl+Enter over a half-typed row closes nothing and says why @thorough', async ({ app }) => {
  const rehearsal = await rehearse(app);
  const { me, wall } = rehearsal;
  await openThemes(rehearsal, 2);
  await me.beginSlip(3, null);
  await me.type('32');
  const close = me.page.locator('[data-command="close"]');
  await expect(close).toBeEnabled();
  await me.press('Control+Enter');
  const line = hint(me.page);
  await expect(line).toContainText('Bord 3 er ikke registreret endnu.');
  await me.expectState('open');
  await wall.expectSlide('collecting');
  // The row is as it was, and the next key goes on with it.
  await expect(slipFields(me.page).and(me.page.locator(':focus'))).toHaveAttribute(
    'aria-label',
    'Bord 3, 3',
  );
  await me.type('1200000009');
  await me.press('Enter');
  await expect(typingAlert(me.page)).toContainText('Sedlen siger 9');
  await me.press('Control+Enter');
  await expect(line).toContainText('Bord 3 er ikke registreret endnu.');
  await me.press('Escape');
  await me.changeState('closed');
  await wall.expectSlide('closed');
});

test('F5 reloads nothing, wherever the keyboard is', async ({ app }) => {
  const rehearsal = await rehearse(app);
  const { me } = rehearsal;
  await openThemes(rehearsal, 1);
  await me.page.evaluate(() => {
    addEventListener('keydown', (event) => {
      if (event.key === 'F5') document.title = event.defaultPrevented ? 'kept' : 'reloading';
    });
  });
  for (const page of ['Alt+1', 'Alt+2', 'Alt+3', 'Alt+4', 'Alt+5', 'Alt+6']) {
    await me.press(page);
    await me.page.evaluate(() => (document.title = ''));
    await me.press('F5');
    await expect(me.page).toHaveTitle('kept');
  }
});

async function step(wall: Wall, key: string, next: number): Promise<void> {
  await wall.page.keyboard.press(key);
  await expectStep(wall, next);
}

/**
 * Everything pressed before has been dealt with: keys go one after the other, and the last one did what it does. No earlier
 * one may be on its way that does the same.
 */
async function expectHandled(wall: Wall): Promise<void> {
  await blackAndBack(wall, 'b');
}

/** Blacks the wall with the key, and brings it back; both are waited for. */
async function blackAndBack(wall: Wall, key: string): Promise<void> {
  await wall.page.keyboard.press(key);
  await wall.expectBlack();
  await wall.page.keyboard.press(key);
  await expect(wall.slide).toBeVisible();
}

/** Gives whether the window is still the same, unloaded one. */
async function marked(wall: Wall): Promise<() => Promise<boolean>> {
  await wall.page.evaluate(() => document.body.setAttribute('data-marked', ''));
  return async () => (await wall.page.locator('body[data-marked]').count()) === 1;
}

async function twice({ me }: Rehearsal): Promise<void> {
  await me.press('Control+Enter');
  await me.press('Control+Enter');
}

async function held({ me }: Rehearsal): Promise<void> {
  await me.page.keyboard.down('Control');
  for (let repeat = 0; repeat < 40; repeat += 1) await me.page.keyboard.down('Enter');
  await me.page.keyboard.up('Enter');
  await me.page.keyboard.up('Control');
}

/** The round is in the state and listens again: nothing of what was pressed is still under way. */
async function expectSettled(
  { me }: Rehearsal,
  state: 'open' | 'closed' | 'revealed',
): Promise<void> {
  await me.expectState(state);
  await expect(nextButton(me.page)).toBeEnabled();
  await me.expectState(state);
}
