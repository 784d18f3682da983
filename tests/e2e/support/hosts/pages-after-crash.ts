/**
 * A window whose page has crashed shows a new one, and Playwright's own page never comes back from that. A second connection to
 * the same program has a page for it.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';

export class PagesAfterCrash {
  readonly #crashed = new WeakSet<Page>();
  readonly #userData: string;
  readonly #watch: (context: BrowserContext) => Promise<void>;

  /** @param watch follows the pages of a further connection */
  constructor(userData: string, watch: (context: BrowserContext) => Promise<void>) {
    this.#userData = userData;
    this.#watch = watch;
  }

  /** Takes note of every page of this context that crashes. */
  follow(context: BrowserContext): void {
    const note = (page: Page) => page.once('crash', () => this.#crashed.add(page));
    context.on('page', note);
    for (const page of context.pages()) note(page);
  }

  hasCrashed(page: Page): boolean {
    return this.#crashed.has(page);
  }

  /** A page of the program for a window that shows `url`; needs that window's new page to be loaded. */
  async pageAt(url: string): Promise<Page> {
    const [port = ''] = (
      await readFile(path.join(this.#userData, 'DevToolsActivePort'), 'utf8')
    ).split('\n');
    const [context] = (await chromium.connectOverCDP(`http://127.0.0.1:${port}`)).contexts();
    const page = context?.pages().find((candidate) => candidate.url() === url);
    if (!context || !page) throw new Error(`No page at ${url}`);
    await this.#watch(context);
    this.follow(context);
    return page;
  }
}
