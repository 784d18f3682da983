/**
 * A browser without a screen has been seen to give a window no frame for minutes. Whatever waits for one then stands still: a click, which
 * waits until its button does not move, until the end of the test. The watch asks each visible window for a frame now and then, and brings
 * one forward that gives none. What it did is printed, so that a test that failed says whether this was why.
 */
import type { BrowserContext, Page } from '@playwright/test';

/** How often windows are asked, and how long one may take to answer, in milliseconds. */
const EVERY = 5000;
const AT_MOST = 8000;

/** Watches the windows of the context until the returned function is called. */
export function watchFrames(context: BrowserContext): () => void {
  const asked = new Set<Page>();
  const timer = setInterval(() => {
    for (const page of context.pages()) {
      if (asked.has(page)) continue;
      asked.add(page);
      // A window that closes or crashes while it is asked is another one's to report.
      void askForFrame(page)
        .catch(() => undefined)
        .finally(() => asked.delete(page));
    }
  }, EVERY);
  return () => clearInterval(timer);
}

async function askForFrame(page: Page): Promise<void> {
  const hasFrame = await page.evaluate(
    (atMost) =>
      document.visibilityState !== 'visible' ||
      new Promise<boolean>((resolve) => {
        requestAnimationFrame(() => resolve(true));
        setTimeout(() => resolve(false), atMost);
      }),
    AT_MOST,
  );
  if (hasFrame) return;
  process.stdout.write(
    `No frame for ${AT_MOST / 1000} s: ${await page.title()}. It is brought forward.\n`,
  );
  await page.bringToFront();
}
