/** Looks at a screen in all sizes that the program is made for, asks axe in one of them, and keeps a picture of whatever is wrong, or of all. */
import { expect, type Page, type TestInfo } from '@playwright/test';
import { findAccessProblems } from './access-check.ts';
import { IS_THOROUGH } from './gallery-window.ts';
import { findLayoutProblems } from './layout-check.ts';
import { findScreenProblems, findTablesOutOfView } from './screen-check.ts';
import { slideOf } from '../conduct/wall.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the specs work in between two looks. */
const WORKING_SIZE: Size = { width: 1440, height: 900 };
const FULL_HD: Size = { width: 1920, height: 1080 };
const LAPTOP: Size = { width: 1366, height: 768 };
/**
 * Console: laptops, and full HD at 150 %. `npm test` looks at the narrowest and at the lowest, where things are cut off first; CI at all.
 */
const CONSOLE_SIZES: readonly Size[] = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  ...(IS_THOROUGH ? [LAPTOP, FULL_HD, WORKING_SIZE] : []),
];
/** Both shapes that a projector has; in CI also the one that laptops have. */
const WALL_SIZES: readonly Size[] = [
  { width: 1024, height: 768 },
  ...(IS_THOROUGH ? [LAPTOP] : []),
  FULL_HD,
];

/** `PEJLING_PICTURES=all npm test -- layout`: every screen is kept, for a person to look through. */
const KEEPS_ALL = process.env.PEJLING_PICTURES === 'all';

export class Inspection {
  readonly #info: TestInfo;
  readonly #place: string;
  readonly #found: string[] = [];
  #looks = 0;
  /** How long axe took, in milliseconds. */
  #axe = 0;

  /** @param place stands before the name of each state: which titles it is seen with */
  constructor(info: TestInfo, place = '') {
    this.#info = info;
    this.#place = place;
  }

  /** The console as it stands, in all its sizes. */
  async console(page: Page, state: string): Promise<void> {
    await this.#look(page, state, CONSOLE_SIZES, () => page.evaluate(findScreenProblems));
    await backToWork(page);
    await this.#lookForBarriers(page, state);
  }

  /** The console with the grid of table slips, which must be in view as a whole. */
  async grid(page: Page, state: string): Promise<void> {
    await this.#look(page, state, CONSOLE_SIZES, async () => {
      const hidden = await page.evaluate(findTablesOutOfView);
      const problems = await page.evaluate(findScreenProblems);
      return hidden.length === 0
        ? problems
        : [`Tables out of view: ${hidden.join(', ')}`, ...problems];
    });
    await backToWork(page);
    await this.#lookForBarriers(page, state);
  }

  /** The slide on the projector, in all its sizes. */
  async wall(page: Page, state: string): Promise<void> {
    await expect(slideOf(page)).toBeVisible();
    const asked = ['.slide', this.#place === 'longest'] as const;
    await this.#look(page, state, WALL_SIZES, () => page.evaluate(findLayoutProblems, asked));
  }

  /** Fails where anything was wrong, with all of it: state, size, problem, picture. The test goes on to other titles. */
  expectNothingFound(): void {
    expect(this.#looks).toBeGreaterThan(0);
    this.#info.annotations.push({ type: 'axe', description: `${Math.round(this.#axe)} ms` });
    expect.soft(this.#found, 'layout').toEqual([]);
  }

  /** At one size, and with one kind of titles: what axe looks for is the same in all of them. */
  async #lookForBarriers(page: Page, state: string): Promise<void> {
    if (IS_THOROUGH && this.#place === 'longest') return;
    const began = performance.now();
    const problems = await findAccessProblems(page);
    this.#axe += performance.now() - began;
    this.#found.push(...problems.map((problem) => `${this.#place} ${state}: ${problem}`.trim()));
  }

  async #look(
    page: Page,
    state: string,
    sizes: readonly Size[],
    find: () => Promise<readonly string[]>,
  ): Promise<void> {
    const name = `${this.#place} ${state}`.trim();
    for (const size of sizes) {
      await page.setViewportSize(size);
      await drawn(page);
      this.#looks += 1;
      const problems = await find();
      if (problems.length === 0 && !KEEPS_ALL) continue;
      const at = `${size.width}×${size.height}`;
      const picture = this.#info.outputPath(`${this.#looks} ${name} ${at}.png`);
      await page.screenshot({ path: picture });
      this.#found.push(...problems.map((problem) => `${name}, ${at}: ${problem} [${picture}]`));
    }
  }
}

/** Each look at the console leaves it in the size that the specs work in. */
async function backToWork(page: Page): Promise<void> {
  await page.setViewportSize(WORKING_SIZE);
  await drawn(page);
}

/** Two frames, one to lay out what a resize changed, one for what watches sizes; then the end of all motion. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // A browser without a screen has been seen to give no frame for minutes. What is checked is laid out all the same.
    // No frame and no motion of the program's takes as long.
    const atMostTenSeconds = (awaited: Promise<unknown>) =>
      Promise.race([awaited, new Promise((resolve) => setTimeout(resolve, 10_000))]);
    const frame = () => atMostTenSeconds(new Promise((resolve) => requestAnimationFrame(resolve)));
    await frame();
    await frame();
    const motions = document.getAnimations().map((motion) => motion.finished);
    await atMostTenSeconds(Promise.allSettled(motions));
  });
}
