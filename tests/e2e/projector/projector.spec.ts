/** What the wall shows while windows come and go, whatever the console does meanwhile. */
import { AGENDA, Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import {
  expectStep,
  nextStep,
  openThemes,
  rehearse,
  revealThemes,
  SLIPS,
  watchTexts,
  type Rehearsal,
} from '../support/conduct/rehearsal.ts';
import { Wall } from '../support/conduct/wall.ts';
import { agendaItems, handsField, tableChips, typingAlert } from '../support/conduct/console.ts';
import { missingRows } from '../support/conduct/slip-grid.ts';

test.use({ keepsProfile: true });

const LENT = 'Storskærmen er givet fri';
const CLOSED_WINDOW = 'Storskærmsvinduet er ikke åbent.';

test('the audience window shows the right thing when it is opened again @thorough', async ({
  app,
}) => {
  const { me, wall: first } = await rehearse(app);
  let wall = first;
  const openAgain = async (): Promise<string> => {
    const before = (await wall.page.locator('#root').textContent()) ?? '';
    await wall.page.close();
    await expect(me.page.getByText(CLOSED_WINDOW).first()).toBeVisible();
    wall = new Wall(await me.openAudience(app));
    await expect(wall.page.locator('#root')).toHaveText(before);
    return before;
  };

  expect(await openAgain()).toContain('Reformer og ledelsesudvikling');
  await openThemes({ me, wall }, 2);
  await expect(wall.status).toHaveText(/^2 af 3/);
  expect(await openAgain()).toContain('Mangler: bord 3');
  // What happens while no window is open is there when one comes.
  await wall.page.close();
  await expect(me.page.getByText(CLOSED_WINDOW)).toBeVisible();
  await me.typeThemeSlip(3, null, SLIPS[2]);
  await me.changeState('closed');
  wall = new Wall(await me.openAudience(app));
  await wall.expectSlide('closed');
  expect(await openAgain()).toContain('Tak. Vi tæller op.');
  await me.changeState('revealed');
  for (const step of [0, 1, 2, 3]) {
    await expectStep(wall, step);
    await openAgain();
    await expectStep(wall, step);
    if (step < 3) await nextStep(me);
  }
  // A speaker gets the screen, and one key brings back the same picture.
  const left = wall.page.waitForEvent('close');
  await me.press('F10');
  await left;
  await expect(me.page.getByRole('heading', { name: LENT })).toBeVisible();
  await expect(me.page.getByText(CLOSED_WINDOW)).toHaveCount(0);
  await expect(me.page.getByText('Storskærmsvinduet er lukket.')).toHaveCount(0);
  await me.press('Alt+4');
  await expect(me.page.getByRole('main')).toContainText('Salen ser ikke Pejling');
  await me.press('Alt+1');
  wall = new Wall(await app.nextWindow(() => me.press('F10')));
  await expectStep(wall, 3);
  await expect(me.page.getByRole('heading', { name: LENT })).toHaveCount(0);
  await me.press('F9');
  await wall.expectBlack();
  expect(await openAgain()).toBe('');
});

test('the wall stands still while the console reloads, and goes on with it', async ({ app }) => {
  const rehearsal = await rehearse(app);
  const { me, wall } = rehearsal;
  await revealThemes(rehearsal);
  await nextStep(me);
  await expectStep(wall, 1);
  const texts = await watchTexts(wall);
  await reloadAndContinue(rehearsal);
  await me.expectState('revealed');
  expect(await texts()).toHaveLength(1);
  await nextStep(me);
  await expectStep(wall, 2);
  expect(await texts()).toHaveLength(2);
});

test('a step of a reveal moves once, and nothing moves that was seen or is hidden', async ({
  app,
}) => {
  const rehearsal = await rehearse(app);
  const { me, wall } = rehearsal;
  let motions = await watchMotions(wall);
  await revealThemes(rehearsal);
  await expect.poll(motions).toContain('place place-shown is-new');
  await nextStep(me);
  await expectStep(wall, 1);
  // The one at the second place, and its percentage; neither hidden places nor the ones seen before.
  await expect.poll(() => wall.page.evaluate(() => document.getAnimations().length)).toBe(0);
  const moved = await wall.slide.locator('.is-new').allTextContents();
  expect(moved).toEqual([expect.stringMatching(/^2.*6 stemmer$/)]);
  expect(new Set(await motions())).toEqual(
    new Set(['place place-shown is-new', 'slide-count', 'place-votes']),
  );
  await me.press('PageUp');
  await expectStep(wall, 0);
  await nextStep(me);
  await expectStep(wall, 1);
  await wall.page.reload();
  await expectStep(wall, 1);
  motions = await watchMotions(wall);
  await me.press('PageUp');
  await expectStep(wall, 0);
  await wall.page.emulateMedia({ reducedMotion: 'reduce' });
  for (const step of [1, 2]) {
    await nextStep(me);
    await expectStep(wall, step);
  }
  expect(await motions()).toEqual([]);
  await wall.page.emulateMedia({ reducedMotion: 'no-preference' });
  await nextStep(me);
  await expect.poll(motions).toContain('choice-bar');
});

/** Gives the classes of all that began to move on the wall since then. */
async function watchMotions(wall: Wall): Promise<() => Promise<readonly string[]>> {
  const moved = await wall.page.evaluateHandle(() => {
    const seen: string[] = [];
    document.addEventListener('animationstart', ({ target }) => {
      if (target instanceof Element) seen.push(target.className);
    });
    return seen;
  });
  return () => moved.evaluate((seen) => [...seen]);
}

test('an open round goes on on the wall after the console was reloaded @thorough', async ({
  app,
}) => {
  const rehearsal = await rehearse(app);
  const { me, wall } = rehearsal;
  await openThemes(rehearsal, 1);
  await expect(wall.status).toHaveText(/^1 af 3/);
  const texts = await watchTexts(wall);
  await reloadAndContinue(rehearsal);
  await me.expectState('open');
  expect(await texts()).toHaveLength(1);
  await me.typeThemeSlip(2, null, SLIPS[1]);
  await expect(wall.status).toHaveText(/^2 af 3/);
  expect(await texts()).toHaveLength(2);
});

/** Reloads the console, and takes up the workshop from the start screen. */
async function reloadAndContinue({ me }: Rehearsal): Promise<void> {
  await me.page.reload();
  await expect(me.page.getByText('Fortsæt, hvor du slap')).toBeVisible();
  await me.press('Enter');
  await expect(me.page.getByText('Storskærmsvindue: 1920 × 1080')).toBeVisible();
}

test('the break stays on the wall while slips are typed and the round is closed @thorough', async ({
  app,
}) => {
  const rehearsal = await rehearse(app);
  const { me, wall } = rehearsal;
  await openThemes(rehearsal, 1);
  await me.press('F7');
  await wall.expectSlide('break');
  await expect(wall.slide).toHaveText('PauseVi fortsætter om lidt');
  const texts = await watchTexts(wall);
  await me.typeThemeSlip(2, null, SLIPS[1]);
  await me.typeThemeSlip(3, null, SLIPS[2]);
  await expect(missingRows(me.page)).toHaveCount(0);
  await me.changeState('closed');
  expect(await texts()).toEqual(['PauseVi fortsætter om lidt']);
  await me.press('F5');
  await wall.expectSlide('closed');
  await me.press('F7');
  await wall.expectSlide('break');
  // Revealing is meant for the room.
  await me.changeState('revealed');
  await expectStep(wall, 0);
});

test('title, break and black from the console @thorough', async ({ app }) => {
  const rehearsal = await rehearse(app);
  const { me, wall } = rehearsal;
  await openThemes(rehearsal, 0);
  await me.press('F6');
  await wall.expectSlide('title');
  await me.press('F9');
  await wall.expectBlack();
  await expect(me.page.getByTestId('preview')).toHaveText('Storskærmen er sort');
  await me.press('F9');
  await wall.expectSlide('title');
  await me.press('F9');
  await wall.expectBlack();
  // Whatever is put on the wall lights it.
  await me.press('F5');
  await wall.expectSlide('collecting');

  // While a slip is typed, B and . are wrong keys like any other.
  for (const key of ['b', 'B', '.']) {
    await me.press(key);
    await expect(typingAlert(me.page)).toContainText(`»${key}«`);
    await me.press('Escape');
    await expect(typingAlert(me.page)).toHaveCount(0);
    await wall.expectSlide('collecting');
  }
  // In a text they are letters.
  await me.press('Alt+2');
  const title = me.page.getByRole('main').getByLabel('Titel', { exact: true });
  await expect(title).toBeFocused();
  const texts = await watchTexts(wall);
  await me.press('End');
  await me.type('b.B');
  await expect(title).toHaveValue('Reformer og ledelsesudviklingb.B');
  await me.press('F1');
  await expect(me.page.getByRole('dialog')).toBeVisible();
  await me.press('Escape');
  expect(await texts()).toHaveLength(1);
  // Elsewhere they black the wall, and Esc lights it again.
  await me.goToItem(0);
  for (const [off, on] of [
    ['b', 'b'],
    ['.', '.'],
    ['B', 'Escape'],
  ] as const) {
    await me.press(off);
    await wall.expectBlack();
    await me.press(on);
    await wall.expectSlide('collecting');
  }
});

test('the countdown runs on the wall, ends at 00:00 and closes nothing', async ({ app }) => {
  const rehearsal = await rehearse(app);
  const { me, wall } = rehearsal;
  await openThemes(rehearsal, 1);
  await app.context.clock.install();
  const digits = wall.countdown;
  await expect(digits).toHaveCount(0);
  await me.tabTo('1 min.');
  await me.press('Enter');
  await expect(digits).toHaveText(/^0(?:1:00|0:5\d)$/);
  await expect(wall.countdownLabel).toHaveText('tilbage');
  await app.context.clock.pauseAt(await wall.page.evaluate(() => Date.now() + 2000));
  const [, minutes = '', seconds = ''] =
    /(\d\d):(\d\d)/.exec((await digits.textContent()) ?? '') ?? [];
  const left = 60 * Number(minutes) + Number(seconds);
  expect(left).toBeGreaterThan(40);
  await app.context.clock.runFor(31_000);
  await expect(digits).toHaveText(`00:${String(left - 31).padStart(2, '0')}`);
  await app.context.clock.runFor(1000 * (left - 31));
  await expect(digits).toHaveText('00:00');
  await expect(wall.countdownLabel).toHaveText('Tiden er gået');
  await app.context.clock.runFor(120_000);
  await expect(digits).toHaveText('00:00');
  await wall.expectSlide('collecting');
  await me.expectState('open');
  await me.tabTo('Bord nr.');
  await me.typeThemeSlip(2, null, SLIPS[1]);
  await expect(wall.status).toHaveText(/^2 af 3/);
});

test('a show of hands that is done is not announced once more @thorough', async ({ app }) => {
  const { me, wall } = await rehearse(app);
  const status = wall.status;
  await me.chooseMethod('Bordsedler', 'Håndsoprækning');
  await me.changeState('open');
  for (let theme = 1; theme <= 10; theme += 1) {
    await expect(status).toHaveText(`Nu tæller vi nr. ${theme}`);
    await expect(handsField(me.page)).toBeFocused();
    await me.press('0');
    await me.press('Enter');
  }
  await expect(me.page.getByText('Alle er talt.')).toBeVisible();
  await expect(wall.activeRow).toHaveCount(0);
  await expect(wall.slide).not.toContainText('om lidt');
});

test('a restart comes back to the same item, round, step and wall @thorough', async ({ app }) => {
  const rehearsal = await rehearse(app);
  await revealThemes(rehearsal);
  await nextStep(rehearsal.me);
  await expectStep(rehearsal.wall, 1);
  await rehearsal.me.goToItem(AGENDA.questions);
  await rehearsal.me.changeState('open');
  await rehearsal.me.typeScaleSlip(2, null, new Array(5).fill([2, 1, 1, 1, 1]) as number[][]);
  await rehearsal.me.press('F7');
  await rehearsal.wall.expectSlide('break');

  const me = new Facilitator(await app.launchAgain());
  await expect(me.page.getByRole('button', { name: 'Fortsæt afstemningen' })).toBeFocused();
  await me.press('Enter');
  await me.expectState('open');
  await expect(agendaItems(me.page).nth(AGENDA.questions)).toHaveAttribute('aria-current', 'page');
  await expect(tableChips(me.page, '✓')).toHaveText('2✓');
  const wall = new Wall(await me.openAudience(app));
  await wall.expectSlide('break');
  await me.press('F5');
  await wall.expectSlide('collecting');
  await expect(wall.missing).toHaveText('Mangler: bord 1 og 3');
  await me.goToItem(AGENDA.themes);
  await me.expectState('revealed');
  await expect(me.page.getByText('Trin 2 af 4')).toBeVisible();
  await me.press('F5');
  await expectStep(wall, 1);
});

test('a file dropped on the wall is turned away, and the room reads nothing of it @thorough', async ({
  app,
}) => {
  const { wall } = await rehearse(app);
  const before = await wall.page.locator('#root').textContent();
  const isTurnedAway = await wall.page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['Bord 4 gav 6 stemmer'], 'noter.txt'));
    const how = { bubbles: true, cancelable: true, dataTransfer };
    const over = new DragEvent('dragover', how);
    const drop = new DragEvent('drop', how);
    document.body.dispatchEvent(over);
    document.body.dispatchEvent(drop);
    return over.defaultPrevented && drop.defaultPrevented;
  });
  // What is not prevented, the browser opens in the place of the page.
  expect(isTurnedAway).toBe(true);
  await expect(wall.page.locator('#root')).toHaveText(before ?? '');
});
