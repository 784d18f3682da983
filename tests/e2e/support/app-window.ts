/** The one-file edition in a browser of its own: a persistent profile that survives a restart and a kill. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { Watchdog, type Problem } from './watchdog.ts';

export type PersistentContextOptions = NonNullable<
  Parameters<typeof chromium.launchPersistentContext>[1]
>;

export class AppWindow {
  readonly #file: string;
  readonly #profile: string;
  readonly #options: PersistentContextOptions;
  readonly #watchdog: Watchdog;
  #context: BrowserContext | null = null;
  #page: Page | null = null;

  private constructor(file: string, profile: string, options: PersistentContextOptions) {
    this.#file = pathToFileURL(file).href;
    this.#profile = profile;
    this.#options = options;
    this.#watchdog = new Watchdog(this.#file);
  }

  /** Opens a file from disk in a new profile. */
  static async launch(file: string, options: PersistentContextOptions): Promise<AppWindow> {
    const profile = await mkdtemp(path.join(tmpdir(), 'pejling-profile-'));
    const app = new AppWindow(file, profile, options);
    await app.#start();
    return app;
  }

  /** The facilitator's window; a new page after launchAgain(). */
  get page(): Page {
    if (this.#page === null) throw new Error('The program is not running: call launchAgain()');
    return this.#page;
  }

  get context(): BrowserContext {
    if (this.#context === null) throw new Error('The program is not running: call launchAgain()');
    return this.#context;
  }

  /** The file: address the program was opened from. */
  get address(): string {
    return this.#file;
  }

  /** The folder of the browser profile, for looking at what is left on disk. */
  get profile(): string {
    return this.#profile;
  }

  /** What the watchdog has seen in all windows and all launches. */
  get problems(): readonly Problem[] {
    return this.#watchdog.problems;
  }

  /** Console errors that match do not fail this test. */
  allowConsole(pattern: RegExp): void {
    this.#watchdog.allowConsole(pattern);
  }

  /** Runs `open` and gives the window that it opens, loaded. */
  async nextWindow(open: () => Promise<unknown>): Promise<Page> {
    const [window] = await Promise.all([this.context.waitForEvent('page'), open()]);
    await window.waitForLoadState();
    return window;
  }

  /** Closes the browser as a person would (if it still runs) and opens the program again in the same profile. */
  async launchAgain(): Promise<Page> {
    await this.#stop();
    await this.#start();
    return this.page;
  }

  /** Ends the browser at once, as a flat battery would (SIGKILL): nothing gets the chance to be written. */
  async kill(): Promise<void> {
    const closed = new Promise((resolve) => this.context.once('close', resolve));
    process.kill(await this.#browserProcess(), 'SIGKILL');
    await closed;
    this.#context = null;
    this.#page = null;
  }

  /** Closes the browser and removes the profile. */
  async dispose(): Promise<void> {
    await this.#stop();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }

  async #start(): Promise<void> {
    this.#context = await chromium.launchPersistentContext(this.#profile, this.#options);
    await this.#watchdog.watch(this.#context);
    this.#page = this.#context.pages()[0] ?? (await this.#context.newPage());
    await this.#page.goto(this.#file);
  }

  async #stop(): Promise<void> {
    await this.#context?.close();
    this.#context = null;
    this.#page = null;
  }

  async #browserProcess(): Promise<number> {
    const browser = this.context.browser();
    if (browser === null) throw new Error('Playwright gives no access to the browser');
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const found = processInfo.find((info) => info.type === 'browser');
    if (found === undefined) throw new Error('The browser process was not found');
    return found.id;
  }
}
