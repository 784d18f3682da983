/**
 * Until what a key brought about is painted, in whichever window. Times are milliseconds since 1970 by the browser's steady clock, which
 * all of its windows share.
 */

/** @typedef {import('@playwright/test').Page} Page */

/** From now on each Enter is noted as soon as the page hears of it. @param {Page} page */
export async function noteEnter(page) {
  await page.evaluate(() => {
    const note = (/** @type {KeyboardEvent} */ event) => {
      if (event.key !== 'Enter') return;
      Reflect.set(globalThis, 'benchEntered', performance.timeOrigin + performance.now());
    };
    window.addEventListener('keydown', note, true);
  });
}

/** When Enter was pressed last. @param {Page} page @returns {Promise<number>} */
export const enteredAt = (page) =>
  page.evaluate(() => {
    /** @type {unknown} */
    const entered = Reflect.get(globalThis, 'benchEntered');
    return /** @type {number} */ (entered);
  });

/** Waits for the next change of the page in the background. @param {Page} page */
export async function awaitPaint(page) {
  await page.evaluate(() => {
    const painted = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        requestAnimationFrame(() => {
          // A message is handled once the frame is drawn.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
          port2.postMessage(null);
        });
      });
      const all = { subtree: true, childList: true, attributes: true, characterData: true };
      observer.observe(document.body, all);
    });
    Reflect.set(globalThis, 'benchPainted', painted);
  });
}

/** When the change was painted that `awaitPaint` waited for. @param {Page} page @returns {Promise<number>} */
export const paintedAt = (page) =>
  page.evaluate(() => {
    /** @type {unknown} */
    const painted = Reflect.get(globalThis, 'benchPainted');
    return /** @type {Promise<number>} */ (painted);
  });
