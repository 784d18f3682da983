/** A small conference for specs about the projector: 18 people at three tables, and what they vote for. */
import { expect } from '@playwright/test';
import type { AppWindow } from '../hosts/app-window.ts';
import { AGENDA, Facilitator } from './facilitator.ts';
import { readPlaces, Wall } from './wall.ts';

/** Themes 1, 2, and 3 with 4 at the third place: 9, 6, 4 and 4 votes, and one for theme 5. */
export const SLIPS = [
  [3, 2, 2, 1, 1, 0, 0, 0, 0, 0],
  [3, 2, 1, 1, 0, 0, 0, 0, 0, 0],
  [3, 2, 1, 2, 0, 0, 0, 0, 0, 0],
] as const;

/** What a reveal step shows, as «rank votes» from top to bottom; a hidden place is only a rank. */
export const STEPS = [
  ['1', '2', '3 4 stemmer', '3 4 stemmer'],
  ['1', '2 6 stemmer', '3 4 stemmer', '3 4 stemmer'],
  ['1 9 stemmer', '2 6 stemmer', '3 4 stemmer', '3 4 stemmer'],
] as const;

const NEXT = '[data-command="next-step"]';

export interface Rehearsal {
  readonly me: Facilitator;
  readonly wall: Wall;
}

/** Stands at the ten themes, the projector on the title. */
export async function rehearse(app: AppWindow): Promise<Rehearsal> {
  const me = new Facilitator(app.page);
  await me.createWorkshop(18, 3);
  await me.goToItem(AGENDA.themes);
  const wall = new Wall(await me.openAudience(app));
  await wall.expectSlide('title');
  return { me, wall };
}

/** Opens the themes and records the slips of the first tables. */
export async function openThemes({ me, wall }: Rehearsal, recorded: number): Promise<void> {
  await me.changeState('open');
  await wall.expectSlide('collecting');
  for (const [place, votes] of SLIPS.slice(0, recorded).entries()) {
    await me.typeThemeSlip(place + 1, null, votes);
  }
}

/** Opens, records all, closes and reveals the themes. */
export async function revealThemes(rehearsal: Rehearsal): Promise<void> {
  await openThemes(rehearsal, SLIPS.length);
  await rehearsal.me.changeState('closed');
  await rehearsal.me.changeState('revealed');
  await expectStep(rehearsal.wall, 0);
  await expect(rehearsal.me.page.locator(NEXT)).toBeEnabled();
}

/** Goes one step on in a reveal, as soon as the console listens for it. */
export async function nextStep(me: Facilitator): Promise<void> {
  await expect(me.page.locator(NEXT)).toBeEnabled();
  await me.press('PageDown');
}

/** The wall is at this step of the themes' reveal, 0 first; 3 shows all. */
export async function expectStep(wall: Wall, step: number): Promise<void> {
  const places = STEPS[step];
  if (!places) {
    await wall.expectSlide('choice-result');
    await expect(wall.themeRows).toHaveCount(10);
    return;
  }
  await wall.expectSlide('reveal-step');
  await expect
    .poll(async () => {
      const shown = await readPlaces(wall.slide);
      return shown.map(({ rank, votes }) => `${rank ?? ''} ${votes ?? ''}`.trim());
    })
    .toEqual([...places]);
}

/** Notes every text that the wall shows from now on; gives the different ones so far, in order. */
export async function watchTexts(wall: Wall): Promise<() => Promise<readonly string[]>> {
  const texts = await wall.page.locator('#root').evaluateHandle((root) => {
    const seen = [root.textContent];
    new MutationObserver(() => {
      if (root.textContent !== seen.at(-1)) seen.push(root.textContent);
    }).observe(root, { childList: true, subtree: true, characterData: true });
    return seen;
  });
  return () => texts.evaluate((seen) => [...seen]);
}
