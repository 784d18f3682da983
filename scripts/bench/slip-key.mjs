/** A digit in the largest grid of slips, until it is painted. */
import { interleave } from '../lib/bench/interleave.mjs';
import { comparison } from '../lib/bench/rows.mjs';
import { summaryOf } from '../lib/bench/statistics.mjs';
import { withProgram } from '../lib/conference/conductor.mjs';

const OPTIONS = 20;
/** Frames are drawn at once: the work is measured, not the wait for the display's next beat, which is the same for everybody. */
const AT_ONCE = ['--disable-gpu-vsync', '--disable-frame-rate-limit'];

/** @typedef {import('@playwright/test').Page} Page */

/** Puts an input of its own into the page, in front of everything. @param {Page} page */
const addEmptyInput = (page) =>
  page.evaluate(() => {
    const input = document.createElement('input');
    input.id = 'bench-empty';
    input.style.cssText = 'position:fixed;left:0;bottom:0;width:60px;z-index:9';
    document.body.append(input);
  });

/** Milliseconds from a digit's key until what it changed is painted. @param {Page} page */
async function digitPainted(page) {
  await page.evaluate(() => {
    const painted = new Promise((resolve) => {
      const options = { capture: true, once: true };
      const heard = () => {
        const begun = performance.now();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - begun);
          port2.postMessage(null);
        });
      };
      window.addEventListener('keydown', heard, options);
    });
    Reflect.set(globalThis, 'benchPainted', painted);
  });
  await page.keyboard.press('1');
  return page.evaluate(() => {
    /** @type {unknown} */
    const painted = Reflect.get(globalThis, 'benchPainted');
    return /** @type {Promise<number>} */ (painted);
  });
}

/** @type {import('../lib/bench/rows.mjs').Bench} */
export const slipKey = {
  id: 'slip-key',
  isQuick: true,
  run: async (context) => {
    /** @type {typeof import('./full-room.ts')} */
    const { fullRoomFile } = await context.load('scripts/bench/full-room.ts');
    const measure = async (
      /** @type {import('../lib/conference/conductor.mjs').Conductor} */ conductor,
    ) => {
      const { page, facilitator } = conductor;
      await conductor.openFile('full-room.pejling', fullRoomFile());
      await page.locator('.slip-grid').waitFor();
      await addEmptyInput(page);
      let typed = OPTIONS;
      const toGrid = async () => {
        if (typed === OPTIONS) {
          typed = 0;
          await page.locator('[data-keyboard-home]').focus();
          await page.keyboard.press('Escape');
          await facilitator.beginSlip(99, null);
        } else await page.locator('[data-keyboard-home]').focus();
        typed += 1;
        return digitPainted(page);
      };
      const toEmpty = async () => {
        await page.locator('#bench-empty').fill('');
        return digitPainted(page);
      };
      const turns = context.either(200, 12);
      return interleave({ subject: toGrid, floor: toEmpty }, { turns, warmUps: 10 });
    };
    const { subject, floor } = await withProgram(context.executable, measure, AT_ONCE);
    return [
      comparison({
        what: 'a key in the slip grid → painted, 99 tables × 20 options',
        against: 'an empty input in the same page',
        unit: 'ms',
        subject,
        floor,
        target: { atMost: 2 },
        guard: { atMost: 20 },
        checks: [
          {
            figure: 'p95',
            value: summaryOf(subject).p95,
            unit: 'ms',
            target: { atMost: 16 },
            guard: { atMost: 500 },
          },
        ],
      }),
    ];
  },
};
