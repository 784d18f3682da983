/** The start page where very many workshops lie: until they are listed, and until those that are searched for are. */
import { summaryOf } from '../lib/bench/statistics.mjs';

const PAGE = 'scripts/bench/pages/library-page.tsx';
const WORKSHOPS = 1000;
/** Typed letter by letter. */
const QUERY = 'viborg 77';

/** @typedef {import('./pages/library-page.tsx').LibraryPage} LibraryPage */

/** @type {import('../lib/bench/rows.mjs').Bench} */
export const library = {
  id: 'library',
  isQuick: true,
  run: (context) =>
    context.withBrowser(async (browser) => {
      /** @type {import('../lib/bench/bench-context.mjs').OpenModule<LibraryPage>} */
      const { call } = await context.openModule(browser, PAGE);
      await call('fill', WORKSHOPS);
      const [lists, searches] = /** @type {[number[], number[]]} */ ([[], []]);
      for (let turn = -1; turn < context.either(12, 3); turn += 1) {
        const listed = await call('list');
        const letters = [];
        for (let length = 1; length <= QUERY.length; length += 1) {
          letters.push(await call('search', QUERY.slice(0, length)));
        }
        if (turn < 0) continue;
        lists.push(listed);
        searches.push(...letters);
      }
      return [
        row('until they are painted', lists, 100),
        row('a letter of a search, until what is found is painted', searches, 30),
      ];
    }),
};

/**
 * @param {string} what
 * @param {readonly number[]} milliseconds
 * @param {number} most
 * @returns {import('../lib/bench/rows.mjs').Row}
 */
function row(what, milliseconds, most) {
  const subject = summaryOf(milliseconds);
  const { median, lower, upper } = subject;
  return {
    ...{
      what: `${WORKSHOPS.toLocaleString('en')} workshops: ${what}`,
      against: 'the clock',
      unit: 'ms',
      subject,
    },
    checks: [
      {
        ...{ figure: 'median', value: median, unit: 'ms', spread: [lower, upper] },
        ...{ target: { atMost: most }, guard: { atMost: 10 * most } },
      },
    ],
  };
}
