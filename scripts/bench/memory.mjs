/** The memory that the console holds after many rounds, beside after the first one. */

const PAGE = 'scripts/bench/pages/rounds-page.tsx';
const BALLOTS = 300;

/** @typedef {import('./pages/rounds-page.tsx').RoundsPage} RoundsPage */

/** Megabytes that are left once everything that nobody holds is collected. @param {import('@playwright/test').CDPSession} session */
async function held(session) {
  // What is freed by finalizers goes the second time.
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** @type {import('../lib/bench/rows.mjs').Bench} */
export const memory = {
  id: 'memory',
  isQuick: false,
  run: (context) =>
    context.withBrowser(async (browser) => {
      const rounds = context.either(20, 4);
      const ballots = context.either(BALLOTS, 30);
      /** @type {import('../lib/bench/bench-context.mjs').OpenModule<RoundsPage>} */
      const { page, call } = await context.openModule(browser, PAGE);
      const session = await browser.newCDPSession(page);
      await call('prepare');
      await call('conductRound', ballots);
      const first = await held(session);
      for (let round = 1; round < rounds; round += 1) await call('conductRound', ballots);
      const last = await held(session);
      return [
        {
          what: `memory after ${rounds} rounds with ${ballots} ballots each`,
          against: `after the first round: ${first.toFixed(1)} MB`,
          unit: 'MB',
          checks: [
            {
              figure: 'growth',
              value: last - first,
              unit: 'MB',
              target: { atMost: 10 },
              guard: { atMost: 40 },
            },
          ],
        },
      ];
    }),
};
