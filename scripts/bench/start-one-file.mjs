/** Opening the one file: until its first screen can be used (nothing is painted before it), and how much script that takes. */
import { gzipSync } from 'node:zlib';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { interleave } from '../lib/bench/interleave.mjs';
import { startPlainBrowser } from '../lib/bench/plain-browser.mjs';
import { comparison } from '../lib/bench/rows.mjs';
import { noteUsable, TELL } from '../lib/bench/usable-screen.mjs';
import { ONE_FILE, root } from '../lib/project/project.mjs';

const ADDRESS = pathToFileURL(path.join(root, ONE_FILE)).href;
/** A font within a script: the program’s typeface, which is data. */
const FONT = /data:font\/[a-z0-9+-]+;base64,[A-Za-z0-9+/=]+/g;

/** In each script of the program, its parts on demand included. */
const OWN = 'pejlingParts';

/** @typedef {import('@playwright/test').BrowserContext} BrowserContext */

/** Kilobytes, compressed, of all scripts that ran until the screen could be used. @param {BrowserContext} browser */
async function scriptBefore(browser) {
  await browser.addInitScript(noteUsable);
  const page = await browser.newPage();
  const session = await browser.newCDPSession(page);
  /** @type {string[]} */
  const ids = [];
  await session.send('Debugger.enable');
  session.on('Debugger.scriptParsed', ({ scriptId }) => {
    ids.push(scriptId);
  });
  // The page itself says when, so that what comes after is not counted.
  const usable = new Promise((resolve) => session.on('Runtime.bindingCalled', resolve));
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: TELL });
  const before = usable.then(() => [...ids]);
  await page.goto(ADDRESS);
  const sources = await Promise.all(
    (await before).map(async (scriptId) => {
      const { scriptSource } = await session.send('Debugger.getScriptSource', { scriptId });
      // Not the browser driver's own.
      return scriptSource.includes(OWN) ? scriptSource.replaceAll(FONT, '') : '';
    }),
  );
  await page.close();
  return gzipSync(sources.join('\n'), { level: 9 }).length / 1000;
}

/**
 * Milliseconds to the first screen of the program and of another page, in turns in one browser.
 * @param {import('../lib/bench/bench-context.mjs').BenchContext} context
 * @param {string} floorPage its address
 */
async function firstPaints(context, floorPage) {
  const browser = await startPlainBrowser(context.executable, path.join(context.folder, 'start'));
  try {
    const program = () => browser.firstPaint(ADDRESS);
    const floor = () => browser.firstPaint(floorPage);
    return await interleave({ program, floor }, { turns: context.either(30, 2) });
  } finally {
    await browser.end();
  }
}

/** @type {import('../lib/bench/rows.mjs').Bench} */
export const startOneFile = {
  id: 'start-one-file',
  isQuick: true,
  run: async (context) => {
    const floorPage = context.pageAddress({
      scripts: [await context.bundle('scripts/bench/pages/empty-react-page.tsx')],
    });
    const { program, floor } = await firstPaints(context, floorPage);
    const kilobytes = await context.withBrowser(scriptBefore);
    return [
      comparison({
        what: 'start of the one file: open → first usable screen',
        against: 'an empty React page in a file',
        unit: 'ms',
        subject: program,
        floor,
        target: { atMost: 3 },
        guard: { atMost: 30 },
      }),
      {
        what: 'script that runs before the first screen (fonts and inert blocks aside)',
        against: '',
        unit: 'kB',
        checks: [
          {
            figure: 'gzip',
            value: kilobytes,
            unit: 'kB',
            target: { atMost: 180 },
            guard: { atMost: 500 },
          },
        ],
      },
    ];
  },
};
