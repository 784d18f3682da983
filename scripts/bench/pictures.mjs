/** Slides as PNG: how long, beside other programs that make pictures of a page, and how near to what the browser itself shows. */
import { interleave } from '../lib/bench/interleave.mjs';
import { comparison } from '../lib/bench/rows.mjs';
import { summaryOf } from '../lib/bench/statistics.mjs';

const PAGE = 'scripts/bench/pages/pictures-page.ts';
const SLIDE = { width: 1920, height: 1080 };

/** @typedef {import('./pages/pictures-page.ts').PicturesPage} PicturesPage */
/** @typedef {import('./pages/pictures-page.ts').WayName} WayName */

const PEERS = /** @type {const} */ ([
  ['naive', 'html-to-image called naively', { atMost: 0.6 }, { atMost: 2.5 }],
  ['modernScreenshot', 'modern-screenshot', { atMost: 1 }, { atMost: 4 }],
  ['html2canvas', 'html2canvas-pro', { atMost: 1 }, { atMost: 4 }],
  ['snapdom', 'snapdom', { atMost: 1.2 }, { atMost: 5 }],
]);

/**
 * Per cent of the pixels that differ from the browser's own screenshot, slide by slide.
 * @param {import('../lib/bench/bench-context.mjs').BenchContext} context
 * @param {import('../lib/bench/bench-context.mjs').OpenModule<PicturesPage>} module
 * @param {WayName} way
 * @param {number} count
 */
async function differingIn(context, { page, call }, way, count) {
  /** @type {typeof import('../../tests/e2e/support/files/png.ts')} */
  const { differingShare } = await context.load('tests/e2e/support/files/png.ts');
  const shares = [];
  await page.bringToFront();
  for (let place = 0; place < count; place += 1) {
    await call('show', place);
    const shown = await page.screenshot({ clip: { x: 0, y: 0, ...SLIDE } });
    await call('hide');
    const picture = Buffer.from(await call('pictureOf', way, place), 'base64');
    shares.push(100 * differingShare(picture, shown));
  }
  return shares;
}

/**
 * @param {import('../lib/bench/bench-context.mjs').BenchContext} context
 * @param {import('@playwright/test').BrowserContext} browser
 */
async function open(context, browser) {
  /** @type {import('../lib/bench/bench-context.mjs').OpenModule<PicturesPage>} */
  const module = await context.openModule(browser, PAGE);
  await module.page.setViewportSize(SLIDE);
  return module;
}

/** @type {import('../lib/bench/rows.mjs').Bench} */
export const pictures = {
  id: 'pictures',
  isQuick: true,
  run: async (context) => {
    const count = context.either(15, 3);
    const { milliseconds, differing } = await context.withBrowser(async (browser) => {
      // Pages of their own: html-to-image remembers which styles it was first told to look at.
      const [program, peers] = [await open(context, browser), await open(context, browser)];
      const own = await differingIn(context, program, 'pejling', context.either(15, 2));
      await peers.call('tellTypeface');
      /** @type {Partial<Record<WayName, readonly number[]>>} */
      const others = {};
      if (!context.isQuick) {
        for (const [way] of PEERS) others[way] = await differingIn(context, peers, way, 1);
      }
      /** @param {WayName} way */
      const making = (way) => async () => {
        const { page, call } = way === 'pejling' ? program : peers;
        // A page in the background waits for its frames.
        await page.bringToFront();
        return call('makePictures', way, count);
      };
      return {
        differing: { own, others },
        milliseconds: await interleave(
          {
            pejling: making('pejling'),
            naive: making('naive'),
            modernScreenshot: making('modernScreenshot'),
            html2canvas: making('html2canvas'),
            snapdom: making('snapdom'),
          },
          { turns: context.either(7, 1), warmUps: context.either(1, 0) },
        ),
      };
    });
    const { median, lower, upper } = summaryOf(differing.own);
    return [
      ...PEERS.map(([way, against, target, guard]) =>
        comparison({
          ...{ what: `${count} slides to PNG`, against, unit: 'ms', target, guard },
          subject: milliseconds.pejling,
          floor: milliseconds[way],
          checks: [
            ...(differing.others[way] ?? []).map((value) => ({
              ...{ figure: `differing pixels by ${against}`, value, unit: '%' },
            })),
          ],
        }),
      ),
      {
        ...{ what: 'a slide as PNG', against: 'Chromium’s own screenshot', unit: '%' },
        checks: [
          {
            ...{ figure: 'differing pixels, median', value: median, unit: '%' },
            spread: [lower, upper],
          },
          {
            ...{ figure: 'differing pixels, most', value: Math.max(...differing.own), unit: '%' },
            ...{ target: { atMost: 0.2 }, guard: { atMost: 2 } },
          },
        ],
      },
    ];
  },
};
