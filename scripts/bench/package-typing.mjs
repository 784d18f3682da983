/** Whether the facilitator can type while the package of the day is made: the longest task on the console's thread, in the real program. */
import { summaryOf } from '../lib/bench/statistics.mjs';
import { withProgram } from '../lib/conference/conductor.mjs';
import { conductConference } from '../lib/conference/demo-conference.mjs';
import { packed } from '../lib/conference/packing.mjs';

const CONFERENCE = { participants: 24, tables: 4, seed: 1 };
/** Shorter tasks are not reported by the browser. */
const SHORTEST_MS = 50;

/** @typedef {import('@playwright/test').Page} Page */

/** Collects long tasks from now on. @param {Page} page */
const watchTasks = (page) =>
  page.evaluate(() => {
    /** @type {number[]} */
    const tasks = [];
    const note = (/** @type {PerformanceObserverEntryList} */ list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    };
    new PerformanceObserver(note).observe({ type: 'longtask' });
    Reflect.set(globalThis, 'benchTasks', tasks);
  });

/** The longest since it was asked last, in milliseconds. @param {Page} page */
async function longestTask(page) {
  const tasks = await page.evaluate(() => {
    /** @type {unknown} */
    const noted = Reflect.get(globalThis, 'benchTasks');
    return /** @type {number[]} */ (noted).splice(0);
  });
  return Math.max(SHORTEST_MS, ...tasks);
}

/** @type {import('../lib/bench/rows.mjs').Bench} */
export const packageTyping = {
  id: 'package-typing',
  isQuick: false,
  run: async (context) => {
    const longest = await withProgram(context.executable, async (conductor) => {
      const { page } = conductor;
      await conductConference(conductor, CONFERENCE);
      await watchTasks(page);
      /** @type {number[]} */
      const measured = [];
      for (let time = 0; time < context.either(5, 1); time += 1) {
        await packed(conductor);
        measured.push(await longestTask(page));
        await page.keyboard.press('Escape');
        await page.locator('dialog[open]').waitFor({ state: 'detached' });
      }
      return measured;
    });
    const { median, lower, upper } = summaryOf(longest);
    return [
      {
        what: 'the console while the package of a two-vote conference is made',
        against: '',
        unit: 'ms',
        checks: [
          {
            figure: 'longest task, median',
            value: median,
            unit: 'ms',
            spread: [lower, upper],
            target: { atMost: 100 },
          },
        ],
      },
    ];
  },
};
