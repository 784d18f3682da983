/** How many entries a second are recorded one at a time, each durable before the next, beside rows put into IndexedDB plainly. */
import { interleave } from '../lib/bench/interleave.mjs';
import { comparison } from '../lib/bench/rows.mjs';

/** Entries in each turn. */
const BATCH = 40;

const PAGE = 'scripts/bench/pages/entries-page.ts';

/** @typedef {import('./pages/entries-page.ts').EntriesPage} EntriesPage */

/** @type {import('../lib/bench/rows.mjs').Bench} */
export const entriesPerSecond = {
  id: 'entries-per-second',
  isQuick: true,
  run: async (context) => {
    const { program, floor } = await context.withBrowser(async (browser) => {
      /** @type {import('../lib/bench/bench-context.mjs').OpenModule<EntriesPage>} */
      const { call } = await context.openModule(browser, PAGE);
      await call('prepare');
      return interleave(
        {
          program: () => call('recordWithProgram', BATCH),
          floor: () => call('putPlainly', BATCH),
        },
        { turns: context.either(25, 3) },
      );
    });
    return [
      comparison({
        what: 'entries per second, one at a time, strict',
        against: 'raw IndexedDB, strict',
        unit: '/s',
        subject: program,
        floor,
        target: { atLeast: 0.85 },
        guard: { atLeast: 0.05 },
      }),
    ];
  },
};
