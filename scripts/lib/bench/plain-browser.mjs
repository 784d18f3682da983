/**
 * A browser that nothing looks into while a page starts. With an inspector attached, V8 works out the place in the source of each error
 * that is made, by parsing all of the script again: that costs the program tens of milliseconds, and people none.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { BROWSER_ARGS } from '../conference/conductor.mjs';
import { startBackground } from '../project/background.mjs';

/** How long a page is left alone before it is asked, and between questions, in milliseconds. */
const ALONE_MS = 1500;
const BETWEEN_MS = 500;
/** How long the browser may take for an answer, in milliseconds. */
const PATIENCE_MS = 20_000;
/** Questions before it counts as never painted. */
const MOST_ASKED = 60;

/** @typedef {{ id: string, webSocketDebuggerUrl: string }} Target */
/** @typedef {{ firstPaint: (address: string) => Promise<number>, end: () => Promise<void> }} PlainBrowser */

/**
 * `firstPaint` opens an address in a tab of its own: milliseconds until there is something to see in it. Then the tab is closed.
 * @param {string} executable
 * @param {string} profile the folder for it
 * @returns {Promise<PlainBrowser>}
 */
export async function startPlainBrowser(executable, profile) {
  const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const command = ['sh', '-c', 'exec "$@" 2>&1', 'sh', executable, ...own, ...BROWSER_ARGS];
  const isReady = (/** @type {string} */ line) => line.includes('DevTools listening');
  const { line, end } = await startBackground(command, { env: {}, isReady });
  // «… on ws://127.0.0.1:<port>/…»: there is also a file with the port, but not always by now.
  const [, port = ''] = /:(\d+)\//.exec(line) ?? [];
  const ask = (/** @type {string} */ what, method = 'GET') =>
    fetch(`http://127.0.0.1:${port}/json/${what}`, {
      method,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  return {
    firstPaint: async (address) => {
      const opened = await ask(`new?${address}`, 'PUT');
      /** @type {unknown} */
      const answer = await opened.json();
      const target = /** @type {Target} */ (answer);
      await wait(ALONE_MS);
      for (let asked = 0; asked < MOST_ASKED; asked += 1) {
        const painted = await paintOf(target);
        if (painted !== null) {
          await ask(`close/${target.id}`);
          return painted;
        }
        await wait(BETWEEN_MS);
      }
      throw new Error(`${address} painted nothing`);
    },
    end,
  };
}

const PAINT = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null";

/** Milliseconds; null while nothing is painted. @param {Target} target @returns {Promise<number | null>} */
async function paintOf({ webSocketDebuggerUrl }) {
  const socket = new WebSocket(webSocketDebuggerUrl);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  const params = { expression: PAINT, returnByValue: true };
  const answered = new Promise((/** @type {(text: string) => void} */ resolve) => {
    socket.addEventListener('message', ({ data }) => resolve(String(data)), { once: true });
  });
  socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }));
  /** @type {unknown} */
  const answer = JSON.parse(await answered);
  socket.close();
  return /** @type {{ result: { result: { value: number | null } } }} */ (answer).result.result
    .value;
}
