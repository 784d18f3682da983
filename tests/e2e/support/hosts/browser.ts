/** The browser under a host: what it is started with, and how it is ended. */
import { rm } from 'node:fs/promises';
import type { BrowserContext, BrowserContextOptions, chromium } from '@playwright/test';

export type PersistentContextOptions = NonNullable<
  Parameters<typeof chromium.launchPersistentContext>[1]
>;

/** What of the options is the browser's own matter, not a window's. */
const OF_BROWSER = ['executablePath', 'args', 'ignoreDefaultArgs', 'headless'];

export function contextOptionsOf(options: PersistentContextOptions): BrowserContextOptions {
  return Object.fromEntries(Object.entries(options).filter(([key]) => !OF_BROWSER.includes(key)));
}

/** SIGKILL to the browser's own process; done when all of it is gone. */
export async function killBrowser(context: BrowserContext): Promise<void> {
  const closed = new Promise((resolve) => context.once('close', resolve));
  process.kill(await processOf(context), 'SIGKILL');
  await closed;
}

async function processOf(context: BrowserContext): Promise<number> {
  const browser = context.browser();
  if (browser === null) throw new Error('Playwright gives no access to the browser');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const found = processInfo.find((info) => info.type === 'browser');
  if (found === undefined) throw new Error('The browser process was not found');
  return found.id;
}

/** Removes a folder that a browser has just let go of. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
