/** Proves that the fixture sees what it is there to see, and that a profile outlives its browser. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { AppWindow } from '../support/hosts/app-window.ts';
import { expect, test as base } from '../support/fixtures.ts';
import { OneFileApp } from '../support/hosts/one-file-app.ts';

/** Nothing listens here; the address stays on this machine. */
const NOWHERE = 'http://127.0.0.1:9/pixel.png';
const POLICY = `<meta http-equiv="Content-Security-Policy" content="img-src 'none'">`;

interface Fixtures {
  /** Opens a page that misbehaves; its problems are looked at instead of failing the test. */
  readonly openPage: (html: string) => Promise<AppWindow>;
}

const test = base.extend<Fixtures>({
  openPage: async ({ browserOptions }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'pejling-page-'));
    const opened: AppWindow[] = [];
    await use(async (html) => {
      const file = path.join(folder, 'side æøå.html');
      await writeFile(file, `<!doctype html><meta charset="utf-8"><title>x</title>${html}`);
      const app = await OneFileApp.launch(file, browserOptions);
      opened.push(app);
      return app;
    });
    for (const app of opened) await app.dispose();
    await rm(folder, { recursive: true });
  },
});

test.use({ keepsProfile: true });

const kindsOf = (app: AppWindow) => [...new Set(app.problems.map((problem) => problem.kind))];

test('a well-behaved page has no problems @thorough', async ({ openPage }) => {
  const app = await openPage(`<p>Hej</p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">
    <script>URL.createObjectURL(new Blob(['x'])); console.warn('only a warning')</script>`);
  await expect(app.page.getByText('Hej')).toBeVisible();
  await app.page.goto(`${app.address}#audience`);
  expect(app.problems).toEqual([]);
});

test('a request is a problem, and so is one for another file @thorough', async ({ openPage }) => {
  const app = await openPage(`<img src="${NOWHERE}"><link rel="stylesheet" href="other.css">`);
  const requests = () => app.problems.filter((problem) => problem.kind === 'request');
  await expect.poll(() => requests().length).toBe(2);
  expect(requests().map((problem) => problem.text)).toContain(NOWHERE);
});

test('console and page errors are problems, in a popup too @thorough', async ({ openPage }) => {
  const app = await openPage(`<button onclick="window.open(location.href + '#popup')">Open</button>
    <script>if (location.hash) { console.error('a logged error'); throw new Error('a thrown error') }</script>`);
  expect(app.problems).toEqual([]);
  await app.nextWindow(() => app.page.getByRole('button').click());
  await expect.poll(() => kindsOf(app).sort()).toEqual(['console', 'page-error']);
});

test('blocked content is a problem, in a popup and in a frame too @thorough', async ({
  openPage,
}) => {
  const app =
    await openPage(`${POLICY}<button onclick="window.open(location.href + '#popup')">Open</button>
    <script>if (location.hash) document.body.append(Object.assign(new Image(), { src: '${NOWHERE}' }))</script>`);
  await app.nextWindow(() => app.page.getByRole('button').click());
  await expect.poll(() => kindsOf(app)).toContain('csp');
  expect(app.problems.map((problem) => problem.text).join('\n')).toContain('img-src');

  const inside = `${POLICY}<img src="${NOWHERE}">`.replaceAll('"', '&quot;');
  const framed = await openPage(`<iframe srcdoc="${inside}"></iframe>`);
  await expect.poll(() => kindsOf(framed)).toContain('csp');
});

test('an expected console error is declared, others still count @thorough', async ({
  openPage,
}) => {
  const app = await openPage(`<script>console.error('disk full'); console.error('other')</script>`);
  await expect.poll(() => app.problems.length).toBe(2);
  app.allowConsole(/disk full/);
  expect(app.problems.map((problem) => problem.text).join()).toMatch(/^other/);
});

test('IndexedDB of a file survives a restart and a kill @thorough', async ({ openPage }) => {
  const app = await openPage('');
  await addNumber(app.page, 1);
  expect(await readNumbers(await app.launchAgain())).toEqual([1]);
  await addNumber(app.page, 2);
  await app.kill();
  expect(await readNumbers(await app.launchAgain())).toEqual([1, 2]);
  expect(app.problems).toEqual([]);
});

/** Resolves when a strict transaction has completed. */
function addNumber(page: Page, number: number): Promise<void> {
  return page.evaluate(
    (value) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('probe');
        opening.onupgradeneeded = () => opening.result.createObjectStore('numbers');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('numbers', 'readwrite', {
            durability: 'strict',
          });
          writing.objectStore('numbers').put(value, value);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          writing.onerror = () => {
            reject(new Error('not written'));
          };
        };
      }),
    number,
  );
}

function readNumbers(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('probe');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('numbers').objectStore('numbers').getAll();
          reading.onsuccess = () => {
            resolve(reading.result);
          };
        };
      }),
  );
}
