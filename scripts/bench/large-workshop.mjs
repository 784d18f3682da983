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

const SIZES = { hundred: 100, thousand: 1000, tenThousand: 10_000, hundredThousand: 100_000 };

/**
 * Milliseconds for one more in workshops of all sizes, which take turns.
 * @param {BenchContext} context
 * @param {import('./pages/large-workshop-page.tsx').Kind} kind
 */
function inAllSizes(context, kind) {
  return inWorkshop(context, kind, SIZES.hundred, (hundred) =>
    inWorkshop(context, kind, SIZES.thousand, (thousand) =>
      inWorkshop(context, kind, SIZES.tenThousand, (tenThousand) =>
        inWorkshop(context, kind, SIZES.hundredThousand, (hundredThousand) =>
          interleave(
            {
              hundred: () => hundred('record', 5),
              thousand: () => thousand('record', 5),
              tenThousand: () => tenThousand('record', 5),
              hundredThousand: () => hundredThousand('record', 5),
            },
            { turns: 25 },
          ),
        ),
      ),
    ),
  );
}

/** @type {import('../lib/bench/rows.mjs').Bench} */
export const workPerEntry = {
  id: 'work-per-entry',
  isQuick: false,
  run: async (context) => {
    const rows = [];
    for (const kind of /** @type {const} */ (['ballot', 'slip'])) {
      const measured = await inAllSizes(context, kind);
      const row = comparison({
        ...{ what: `a ${kind}, stored and in the console, with 100,000 before`, unit: 'ms' },
        ...{
          against: 'with 100 before',
          subject: measured.hundredThousand,
          floor: measured.hundred,
        },
        target: { atMost: 1.5 },
      });
      const names = /** @type {(keyof typeof SIZES)[]} */ (Object.keys(SIZES));
      const points = names.map(
        (name) => /** @type {const} */ ([SIZES[name], summaryOf(measured[name]).median]),
      );
      rows.push({
        ...row,
        curves: [{ name: `ms for a ${kind}, by those recorded before`, points }],
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
