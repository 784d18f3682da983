/** Whether the facilitator can type while the package of the day is made: the longest task on the console's thread, in the real program. */
import { summaryOf } from '../lib/bench/statistics.mjs';
import { withProgram } from '../lib/conference/conductor.mjs';
import { conductConference } from '../lib/conference/demo-conference.mjs';
import { packed } from '../lib/conference/packing.mjs';

const CONFERENCE = { participants: 24, tables: 4, seed: 1 };
/** Shorter tasks are not reported by the browser. */
const SHORTEST_MS = 50;

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('../lib/conference/conductor.mjs').Conductor} Conductor */

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

/** Packs, and closes the dialog. Gives the longest task on the way. @param {Conductor} conductor */
async function longestOfPacking(conductor) {
  await packed(conductor);
  const longest = await longestTask(conductor.page);
  await conductor.page.keyboard.press('Escape');
  await conductor.page.locator('dialog[open]').waitFor({ state: 'detached' });
  return longest;
}

/** @param {string} figure @param {readonly number[]} longest @returns {import('../lib/bench/rows.mjs').Check} */
function check(figure, longest) {
  const { median, lower, upper } = summaryOf(longest);
  return { figure, value: median, unit: 'ms', spread: [lower, upper], target: { atMost: 100 } };
}

/** @type {import('../lib/bench/rows.mjs').Bench} */
export const packageTyping = {
  id: 'package-typing',
  isQuick: false,
  run: async (context) => {
    /** @type {number[]} */
    const first = [];
    /** @type {number[]} */
    const later = [];
    await withProgram(context.executable, async (conductor) => {
      await conductConference(conductor, CONFERENCE);
      for (let time = 0; time < context.either(5, 1); time += 1) {
        // Nothing is compiled in a browser that was started again.
        if (time > 0) await conductor.startAgain();
        await watchTasks(conductor.page);
        first.push(await longestOfPacking(conductor));
        later.push(await longestOfPacking(conductor));
      }
    });
    return [
      {
        what: 'the console while the package of a two-vote conference is made',
        against: '',
        unit: 'ms',
        checks: [
          check('longest task of the first package since the start', first),
          check('longest task of the next one', later),
        ],
      },
    ];
  },
};
