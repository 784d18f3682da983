/** A workshop in which very much was recorded: one entry more through the whole program, and opening it again. */
import { interleave } from '../lib/bench/interleave.mjs';
import { comparison } from '../lib/bench/rows.mjs';
import { summaryOf } from '../lib/bench/statistics.mjs';

const PAGE = 'scripts/bench/pages/large-workshop-page.tsx';

/** @typedef {import('./pages/large-workshop-page.tsx').LargeWorkshopPage} LargeWorkshopPage */
/** @typedef {import('../lib/bench/bench-context.mjs').BenchContext} BenchContext */

/**
 * Runs `work` in a page of its own, in which so much was recorded before.
 * @template Result
 * @param {BenchContext} context
 * @param {import('./pages/large-workshop-page.tsx').Kind} kind
 * @param {number} size
 * @param {(call: import('../lib/bench/bench-context.mjs').Call<LargeWorkshopPage>) => Promise<Result>} work
 */
function inWorkshop(context, kind, size, work) {
  return context.withBrowser(async (browser) => {
    /** @type {import('../lib/bench/bench-context.mjs').OpenModule<LargeWorkshopPage>} */
    const { call } = await context.openModule(browser, PAGE);
    await call('fill', kind, size);
    return work(call);
  });
}

/** @type {import('../lib/bench/rows.mjs').Bench} */
export const workPerEntry = {
  id: 'work-per-entry',
  isQuick: false,
  run: async (context) => {
    const rows = [];
    for (const kind of /** @type {const} */ (['ballot', 'slip'])) {
      /** @type {[number, import('../lib/bench/statistics.mjs').Summary][]} */
      const curve = [];
      for (const size of [100, 1000, 10_000, 100_000]) {
        const list = await inWorkshop(context, kind, size, async (call) => {
          const milliseconds = [];
          for (let turn = 0; turn < 20; turn += 1) milliseconds.push(await call('record', 5));
          return milliseconds;
        });
        curve.push([size, summaryOf(list)]);
      }
      const [least, most] = [curve[0]?.[1], curve.at(-1)?.[1]];
      if (!least || !most) throw new Error('Nothing was measured');
      rows.push({
        ...{ what: `a ${kind}, stored and in the console, with 100,000 before`, unit: 'ms' },
        ...{ against: 'with 100 before', subject: most, floor: least },
        checks: [
          {
            ...{ figure: 'ratio of the medians', value: most.median / least.median, unit: '×' },
            target: { atMost: 1.5 },
          },
        ],
        curves: [
          {
            name: `ms for a ${kind}, by those recorded before`,
            points: curve.map(([size, { median }]) => /** @type {const} */ ([size, median])),
          },
        ],
      });
    }
    return rows;
  },
};

/** @type {import('../lib/bench/rows.mjs').Bench} */
export const reopening = {
  id: 'reopening',
  isQuick: true,
  run: async (context) => {
    const size = context.either(100_000, 5000);
    const { program, plain } = await inWorkshop(context, 'slip', size, (call) =>
      interleave(
        { program: () => call('reopen'), plain: () => call('readPlainly') },
        { turns: context.either(5, 3) },
      ),
    );
    return [
      comparison({
        ...{ what: `reopen a workshop with ${size.toLocaleString('en')} entries`, unit: 'ms' },
        ...{ against: 'the same rows, read plainly', subject: program, floor: plain },
        ...{ target: { atMost: 1.5 }, guard: { atMost: 8 } },
      }),
    ];
  },
};
