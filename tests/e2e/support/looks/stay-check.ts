/**
 * Clicks each thing on a part of the screen, and watches until the click has had its effect: what was clicked stays under the pointer, and
 * nothing else comes there. Once a dialog is open or another page is there, the second click of a double click is held
 * (`hold-double-clicks.ts`), and what lies there then did not move.
 */
import { expect, type Locator, type Page } from '@playwright/test';

/** What a person presses. */
const PRESSED = 'button:enabled, summary, label:has(input:enabled)';

interface Watched {
  readonly hasChanged: () => boolean;
  /** What was seen at the point of the click since it was watched, as sentences; empty where it all stayed. */
  readonly stop: () => readonly string[];
}

/** In the page: looks in every frame at the element, and at what lies where its middle was. */
function watch(element: Element, pressed: string): void {
  const place = element.getBoundingClientRect();
  const heading = document.querySelector('h1')?.textContent;
  const words = element.textContent;
  const found = new Set<string>();
  let isWatching = true;
  let changes = 0;
  const observer = new MutationObserver((seen) => (changes += seen.length));
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(document, all);
  const look = (): void => {
    const isElsewhere = document.querySelector('h1')?.textContent !== heading;
    if (!isElsewhere && !document.querySelector('dialog[open]')) {
      const now = element.getBoundingClientRect();
      const moved = Math.round(Math.max(Math.abs(now.x - place.x), Math.abs(now.y - place.y)));
      // Less is the rounding of a page that is laid out anew.
      if (element.isConnected && moved > 1) found.add(`moves by ${moved} px`);
      const point = [place.x + place.width / 2, place.y + place.height / 2] as const;
      const there = document.elementFromPoint(...point)?.closest(pressed);
      const isOther = there && there !== element && !there.contains(element);
      if (isOther && there.textContent !== words) found.add(`«${there.textContent}» comes there`);
    }
    if (isWatching) requestAnimationFrame(look);
  };
  const watched: Watched = {
    hasChanged: () => changes > 0,
    stop: () => {
      look();
      isWatching = false;
      observer.disconnect();
      return [...found];
    },
  };
  Object.assign(window, { watched });
  look();
}

const hasChanged = (page: Page) =>
  page.evaluate(() => (window as unknown as { readonly watched: Watched }).watched.hasChanged());

/** Everything on this part of the screen that a click does something to. */
export function pressable(part: Locator): Locator {
  return part.locator(`:is(${PRESSED}):not([aria-pressed=true])`).filter({ visible: true });
}

/**
 * Clicks each of these things. `begin` puts the state up, anew for each click; `ended` waits for what the thing with these words does in the
 * end. What moves is named by its words.
 */
export async function findWhatMoves(
  page: Page,
  things: Locator,
  begin: () => Promise<void>,
  ended: (name: string) => Promise<void> = () => Promise.resolve(),
): Promise<readonly string[]> {
  await begin();
  await expect(things.first()).toBeVisible();
  const names = await things.allInnerTexts();
  const problems: string[] = [];
  for (const [place, name] of names.entries()) {
    if (place > 0) await begin();
    await expect(things).toHaveCount(names.length);
    const thing = things.nth(place);
    // In sight, and at rest.
    await thing.hover();
    const box = await thing.boundingBox();
    if (!box) throw new Error('A thing in sight has a box');
    await thing.evaluate(watch, PRESSED);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(() => hasChanged(page), name).toBe(true);
    await ended(name);
    const found = await page.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      await frame();
      await frame();
      return (window as unknown as { readonly watched: Watched }).watched.stop();
    });
    problems.push(...found.map((problem) => `${name.replaceAll(/\s+/g, ' ')} ${problem}`));
    await page.mouse.move(0, 0);
  }
  return problems;
}
