/** From Enter on a table slip until the room sees that it is registered, durable in between. */
import { awaitPaint, enteredAt, noteEnter, paintedAt } from '../lib/bench/painted.mjs';
import { interleave } from '../lib/bench/interleave.mjs';
import { comparison } from '../lib/bench/rows.mjs';
import { summaryOf } from '../lib/bench/statistics.mjs';
import { withProgram } from '../lib/conference/conductor.mjs';
import { THEMES_ITEM } from '../lib/conference/demo-conference.mjs';

const TABLES = 99;
const PEOPLE = 6 * TABLES;
const NO_VOTES = Array.from({ length: 10 }, () => 0);
const PAGE = 'scripts/bench/pages/put-and-tell.ts';

/** @typedef {import('@playwright/test').Page} Page */

/** Milliseconds from Enter in one window until the other has painted what came of it. @param {Page} console @param {Page} audience */
async function untilPainted(console, audience) {
  await awaitPaint(audience);
  await console.keyboard.press('Enter');
  const painted = await paintedAt(audience);
  return painted - (await enteredAt(console));
}

/** The two windows of the floor; the second is a copy of what the room sees. @param {Page} audience */
async function openFloor(
  audience,
  /** @type {import('../lib/bench/bench-context.mjs').BenchContext} */ context,
) {
  const scripts = [await context.bundle(PAGE)];
  const seen = await audience.evaluate(() => {
    const styles = [...document.querySelectorAll('style')].map(({ textContent }) => textContent);
    return { body: document.body.innerHTML, style: styles.join('\n') };
  });
  const copy = context.pageAddress({ ...seen, scripts });
  const typing = await audience.context().newPage();
  await typing.goto(context.pageAddress({ scripts }));
  const [shown] = await Promise.all([
    audience.context().waitForEvent('page'),
    typing.evaluate((address) => void window.open(address, 'floor', 'popup'), copy),
  ]);
  await shown.waitForLoadState();
  const { width, height } = audience.viewportSize() ?? { width: 1920, height: 1080 };
  await shown.setViewportSize({ width, height });
  await call(typing, 'recordOnEnter');
  await call(shown, 'showWhatIsTold');
  return { typing, shown };
}

/** @param {Page} page @param {'recordOnEnter' | 'showWhatIsTold'} name */
const call = (page, name) =>
  page.evaluate((called) => {
    /** @type {unknown} */
    const functions = Reflect.get(globalThis, 'bench');
    return /** @type {import('./pages/put-and-tell.ts').PutAndTellPage} */ (functions)[called]();
  }, name);

/** @type {import('../lib/bench/rows.mjs').Bench} */
export const entryPainted = {
  id: 'entry-painted',
  isQuick: true,
  run: (context) =>
    withProgram(context.executable, async (conductor) => {
      const { page, facilitator } = conductor;
      await facilitator.createWorkshop(PEOPLE, TABLES);
      const audience = await facilitator.openAudience(conductor.app);
      await facilitator.goToItem(THEMES_ITEM);
      await facilitator.changeState('open');
      const { typing, shown } = await openFloor(audience, context);
      await noteEnter(page);
      await noteEnter(typing);
      let table = 0;
      const record = async () => {
        table += 1;
        await page.bringToFront();
        await facilitator.beginSlip(table, null);
        await facilitator.type(`${NO_VOTES.join('')}0`);
        const took = await untilPainted(page, audience);
        await facilitator.expectRecorded();
        return took;
      };
      const put = async () => {
        await typing.bringToFront();
        return untilPainted(typing, shown);
      };
      const turns = context.either(TABLES - 4, 6);
      const { subject, floor } = await interleave(
        { subject: record, floor: put },
        { turns, warmUps: 3 },
      );
      return [
        comparison({
          what: 'a slip recorded (durable) → painted for the room',
          against: 'a strict put, a BroadcastChannel, and a window that paints the same',
          unit: 'ms',
          subject,
          floor,
          target: { atMost: 3 },
          guard: { atMost: 30 },
          checks: [
            {
              figure: 'p95',
              value: summaryOf(subject).p95,
              unit: 'ms',
              target: { atMost: 50 },
              guard: { atMost: 1000 },
            },
          ],
        }),
      ];
    }),
};
