/** The package of the day beside its pictures alone, and how long it keeps the facilitator's keys waiting. */
import { interleave } from '../lib/bench/interleave.mjs';
import { comparison } from '../lib/bench/rows.mjs';
import { summaryOf } from '../lib/bench/statistics.mjs';

const PAGE = 'scripts/bench/pages/package-page.ts';

/** @typedef {import('./pages/package-page.ts').PackagePage} PackagePage */

/** @type {import('../lib/bench/rows.mjs').Bench} */
export const wholePackage = {
  id: 'package',
  isQuick: true,
  run: (context) =>
    context.withBrowser(async (browser) => {
      /** @type {import('../lib/bench/bench-context.mjs').OpenModule<PackagePage>} */
      const { call } = await context.openModule(browser, PAGE);
      const all = await call('allParts');
      /** @type {number[]} */
      const tasks = [];
      const { whole, pictures } = await interleave(
        {
          whole: async () => {
            await call('longestTask');
            const milliseconds = await call('pack', all);
            tasks.push(await call('longestTask'));
            return milliseconds;
          },
          pictures: () => call('pack', ['png']),
        },
        { turns: context.either(7, 1) },
      );
      const longest = summaryOf(tasks.slice(1));
      return [
        comparison({
          ...{ what: 'the package of a conference of two votes', unit: 'ms' },
          ...{ against: 'its pictures alone', subject: whole, floor: pictures },
          ...{ target: { atMost: 3 }, guard: { atMost: 12 } },
          checks: [
            {
              ...{ figure: 'longest task, median', value: longest.median, unit: 'ms' },
              ...{ spread: /** @type {const} */ ([longest.lower, longest.upper]) },
              ...{ target: { atMost: 100 }, guard: { atMost: 2000 } },
            },
          ],
        }),
      ];
    }),
};
