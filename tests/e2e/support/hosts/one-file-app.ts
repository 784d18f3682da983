/**
 * The one-file edition: in a browser of its own, whose profile survives a restart and a kill; or in a window of the worker's browser
 * that shares nothing with any other and keeps nothing, which starts in a fraction of the time.
 */
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import type { AppWindow, SavedFile } from './app-window.ts';
import {
  contextOptionsOf,
  killBrowser,
  removeFolder,
  type PersistentContextOptions,
} from './browser.ts';
import { watchFrames } from './frame-watch.ts';
import { Watchdog, type Problem } from './watchdog.ts';

/** The size of a projector. */
const PROJECTOR = { width: 1920, height: 1080 } as const;

export class OneFileApp implements AppWindow {
  readonly #file: string;
  /** The folder of the profile; null in a shared browser. */
  readonly #profile: string | null;
  readonly #shared: Browser | null;
  readonly #options: PersistentContextOptions;
  readonly #watchdog: Watchdog;
  #context: BrowserContext | null = null;
  #page: Page | null = null;
  #stopWatchingFrames: () => void = () => undefined;

  private constructor(
    file: string,
    home: { readonly profile: string | null; readonly shared: Browser | null },
    options: PersistentContextOptions,
  ) {
    this.#file = pathToFileURL(file).href;
    this.#profile = home.profile;
    this.#shared = home.shared;
    this.#options = options;
    this.#watchdog = new Watchdog((url) => url.replace(/[?#].*$/s, '') === this.#file);
  }

  /** Opens a file from disk in a new profile, which lies in the folder `place`. */
  static async launch(
    file: string,
    options: PersistentContextOptions,
    place = tmpdir(),
  ): Promise<OneFileApp> {
    const profile = await mkdtemp(path.join(place, 'pejling-profile-'));
    const app = new OneFileApp(file, { profile, shared: null }, options);
    await app.#start();
    return app;
  }

  /** Opens a file from disk in a browser that runs already, and leaves nothing behind. */
  static async open(
    file: string,
    options: PersistentContextOptions,
    shared: Browser,
  ): Promise<OneFileApp> {
    const app = new OneFileApp(file, { profile: null, shared }, options);
    await app.#start();
    return app;
  }

  get page(): Page {
    if (this.#page === null) throw new Error('The program is not running: call launchAgain()');
    return this.#page;
  }

  get context(): BrowserContext {
    if (this.#context === null) throw new Error('The program is not running: call launchAgain()');
    return this.#context;
  }

  get address(): string {
    return this.#file;
  }

  get profile(): string {
    if (this.#profile === null) {
      throw new Error('Nothing is kept: test.use({ keepsProfile: true })');
    }
    return this.#profile;
  }

  get problems(): readonly Problem[] {
    return this.#watchdog.problems;
  }

  allowConsole(pattern: RegExp): void {
    this.#watchdog.allow('console', pattern);
  }

  allow(kind: Problem['kind'], pattern: RegExp): void {
    this.#watchdog.allow(kind, pattern);
  }

  async nextWindow(open: () => Promise<unknown>): Promise<Page> {
    const [window] = await Promise.all([this.context.waitForEvent('page'), open()]);
    await window.waitForLoadState();
    return window;
  }

  async projectorWindow(open: () => Promise<unknown>): Promise<Page> {
    const window = await this.nextWindow(open);
    await window.setViewportSize(PROJECTOR);
    return window;
  }

  async savedFile(save: () => Promise<unknown>): Promise<SavedFile> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), save()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  async launchAgain(): Promise<Page> {
    if (this.#shared) throw new Error('Nothing is kept: test.use({ keepsProfile: true })');
    await this.#stop();
    await this.#start();
    return this.page;
  }

  async kill(): Promise<void> {
    if (this.#shared) throw new Error('The browser is shared: test.use({ keepsProfile: true })');
    this.#stopWatchingFrames();
    await killBrowser(this.context);
    this.#context = null;
    this.#page = null;
  }

  async dispose(): Promise<void> {
    await this.#stop();
    if (this.#profile !== null) await removeFolder(this.#profile);
  }

  async #start(): Promise<void> {
    this.#context = this.#shared
      ? await this.#shared.newContext(contextOptionsOf(this.#options))
      : await chromium.launchPersistentContext(this.profile, this.#options);
    await this.#watchdog.watch(this.#context);
    this.#stopWatchingFrames = watchFrames(this.#context);
    this.#page = this.#context.pages()[0] ?? (await this.#context.newPage());
    await this.#page.goto(this.#file);
  }

  async #stop(): Promise<void> {
    this.#stopWatchingFrames();
    await this.#context?.close();
    this.#context = null;
    this.#page = null;
  }
}
