/** What it costs to count: ten thousand ballots at once, and one vote more, however many there are. */
import { summaryOf } from '../lib/bench/statistics.mjs';

const PAGE = 'scripts/bench/pages/counting-page.ts';
/** A frame. */
const FRAME = 16;
const BALLOTS = 10_000;

/** @typedef {import('./pages/counting-page.ts').CountingPage} CountingPage */

/** @type {import('../lib/bench/rows.mjs').Bench} */
export const counting = {
  id: 'counting',
  isQuick: true,
  run: async (context) => {
    const sizes = context.isQuick ? [100, 10_000] : [100, 1000, 10_000, 100_000];
    const turns = context.either(15, 5);
    return context.withBrowser(async (browser) => {
      /** @type {import('../lib/bench/bench-context.mjs').OpenModule<CountingPage>} */
      const { call } = await context.openModule(browser, PAGE);
      const all = [];
      for (let turn = -1; turn < turns; turn += 1) {
        const milliseconds = await call('countAll', BALLOTS);
        if (turn >= 0) all.push(milliseconds);
      }
      const rows = [counted(summaryOf(all))];
      for (const kind of /** @type {const} */ (['ballot', 'slip'])) {
        /** @type {Map<number, number[]>} */
        const measured = new Map(sizes.map((size) => [size, []]));
        for (let turn = 0; turn < context.either(5, 3); turn += 1) {
          for (const [size, list] of measured) list.push(await call('addOne', kind, size, 40));
        }
        rows.push(oneMore(kind, measured));
      }
      return rows;
    });
  },
};

/** @param {import('../lib/bench/statistics.mjs').Summary} subject @returns {import('../lib/bench/rows.mjs').Row} */
function counted(subject) {
  return {
    ...{ what: `tally and result of ${BALLOTS.toLocaleString('en')} ballots, 10 options` },
    ...{ against: 'a frame', unit: 'ms', subject },
    checks: [
      {
        ...{ figure: 'median', value: subject.median, unit: 'ms' },
        spread: [subject.lower, subject.upper],
        ...{ target: { atMost: FRAME }, guard: { atMost: 10 * FRAME } },
      },
    ],
  };
}

/**
 * @param {'ballot' | 'slip'} kind
 * @param {ReadonlyMap<number, readonly number[]>} measured milliseconds by size
 * @returns {import('../lib/bench/rows.mjs').Row}
 */
function oneMore(kind, measured) {
  const summaries = [...measured].map(
    ([size, list]) => /** @type {const} */ ([size, summaryOf(list)]),
  );
  const most = summaries.at(-1)?.[1] ?? summaryOf([Number.NaN]);
  return {
    ...{ what: `one ${kind} more, from the change to the result`, against: 'a frame', unit: 'ms' },
    subject: most,
    checks: [
      {
        ...{ figure: 'with the most', value: most.median, unit: 'ms' },
        ...{ spread: /** @type {const} */ ([most.lower, most.upper]) },
        ...{ target: { atMost: 1 }, guard: { atMost: FRAME } },
      },
    ],
    curves: [
      {
        name: `ms for one ${kind} more, by those recorded before`,
        points: summaries.map(([size, { median }]) => [size, median]),
      },
    ],
  };
}
