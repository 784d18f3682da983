/** The desktop program on real Electron: the same bundles, where a runtime is present (`npm run test:electron`). */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  _electron,
  expect,
  type BrowserContext,
  type ElectronApplication,
  type Page,
} from '@playwright/test';
import { findElectron } from '../../../../scripts/lib/electron/find-electron.mjs';
import type { AppWindow, SavedFile } from './app-window.ts';
import { removeFolder } from './browser.ts';
import { LAPTOP, PROJECTOR, type DesktopStart } from './desktop.ts';
import { RealDesktop } from './real-desktop.ts';
import { takeOverDialogs } from './real-dialogs.ts';
import { PagesAfterCrash } from './pages-after-crash.ts';
import { arrange, SCREEN } from './real-displays.ts';
import { followStart } from './start-report.ts';
import { Watchdog, type Problem } from './watchdog.ts';
import { writtenFile } from '../files/written-file.ts';

const ORIGIN = 'app://pejling';
const ADDRESS = `${ORIGIN}/facilitator.html`;

interface Given {
  readonly bundles: string;
  readonly start: DesktopStart;
}

/** The tests' own, on the worker's screen; `home` is where the system's folders are, documents included. */
function environment(home: string): Record<string, string> {
  const screen = SCREEN === undefined ? {} : { DISPLAY: SCREEN };
  const own: NodeJS.ProcessEnv = { ...process.env, ...screen, HOME: home };
  return Object.fromEntries(
    Object.entries(own).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

export class RealElectronApp implements AppWindow {
  readonly desktop: RealDesktop;
  readonly #given: Given;
  readonly #home: string;
  readonly #watchdog = new Watchdog((url) => url.startsWith(`${ORIGIN}/`));
  readonly #afterCrash: PagesAfterCrash;
  #app: ElectronApplication | null = null;
  #ended: Promise<unknown> = Promise.resolve();

  private constructor(given: Given, home: string) {
    this.#given = given;
    this.#home = home;
    const watch = (context: BrowserContext) => this.#watchdog.watch(context);
    this.#afterCrash = new PagesAfterCrash(path.join(home, 'userData'), watch);
    this.desktop = new RealDesktop(home, () => this.#running, {
      command: this.#command([]),
      env: environment(this.#home),
      launchAgain: (start) => this.#launchAgain(start),
      ended: () => this.#ended,
      afterCrash: this.#afterCrash,
    });
  }

  static async launch(given: Given): Promise<RealElectronApp> {
    const home = await mkdtemp(path.join(tmpdir(), 'pejling-electron-'));
    const app = new RealElectronApp(given, home);
    try {
      await app.#start();
    } catch (thrown) {
      if (app.#app) await app.kill();
      await removeFolder(home);
      throw thrown;
    }
    return app;
  }

  get page(): Page {
    const own = this.#running.windows().find((window) => window.url().startsWith(ADDRESS));
    if (!own) throw new Error('The facilitator’s window is not open');
    return own;
  }

  get context(): BrowserContext {
    return this.#running.context();
  }

  get address(): string {
    return ADDRESS;
  }

  get profile(): string {
    return this.#home;
  }

  get problems(): readonly Problem[] {
    for (const text of this.desktop.problems.splice(0)) this.#watchdog.noteHost(text);
    return this.#watchdog.problems;
  }

  allowConsole(pattern: RegExp): void {
    this.#watchdog.allow('console', pattern);
  }

  allow(kind: Problem['kind'], pattern: RegExp): void {
    this.#watchdog.allow(kind, pattern);
  }

  async nextWindow(open: () => Promise<unknown>): Promise<Page> {
    const [window] = await Promise.all([this.#running.waitForEvent('window'), open()]);
    await window.waitForLoadState();
    await this.desktop.whenShown(window);
    return window;
  }

  /** The size is whatever the machine’s second display has; specs need one of full HD. */
  projectorWindow(open: () => Promise<unknown>): Promise<Page> {
    return this.nextWindow(open);
  }

  async savedFile(save: () => Promise<unknown>): Promise<SavedFile> {
    const folder = await mkdtemp(path.join(this.#home, 'saved-'));
    const before = (await this.desktop.dialogs.asked()).length;
    await this.desktop.answerSaveIn(folder);
    await save();
    const asked = async () => (await this.desktop.dialogs.asked()).slice(before);
    await expect.poll(async () => (await asked()).length).toBe(1);
    const name = path.basename((await asked())[0]?.defaultPath ?? '');
    return { name, bytes: await writtenFile(path.join(folder, name)) };
  }

  launchAgain(): Promise<Page> {
    return this.#launchAgain(this.#given.start);
  }

  async kill(): Promise<void> {
    this.#running.process().kill('SIGKILL');
    await this.#ended;
  }

  async dispose(): Promise<void> {
    if (this.#app) {
      await this.desktop.collectProblems();
      await this.kill();
    }
    await removeFolder(this.#home);
  }

  get #running(): ElectronApplication {
    if (this.#app === null) throw new Error('The program is not running: call launchAgain()');
    return this.#app;
  }

  async #launchAgain(start: DesktopStart): Promise<Page> {
    if (this.#app) {
      // It may be on its way out already, for a spec has closed its window: then there is no page to find, or no answer.
      await this.#closeWindow().catch(() => undefined);
      await this.#ended;
    }
    await this.#start(start);
    return this.page;
  }

  async #closeWindow(): Promise<void> {
    await this.desktop.closeWindow(this.page);
  }

  #command(args: readonly string[]): string[] {
    const main = path.join(this.#given.bundles, 'main.js');
    return [`--user-data-dir=${path.join(this.#home, 'userData')}`, main, ...args];
  }

  async #start(start: DesktopStart = this.#given.start): Promise<void> {
    const { args = [], displays = [LAPTOP, PROJECTOR] } = start;
    if (findElectron() === null) throw new Error('There is no Electron runtime here');
    arrange(displays);
    // Playwright finds the runtime as we do. Named by its path it would start at once, and not wait until Playwright is there.
    const app = await _electron.launch({
      args: this.#command(args),
      cwd: this.desktop.folders.documents,
      env: environment(this.#home),
      chromiumSandbox: true,
    });
    this.#app = app;
    this.#ended = app.waitForEvent('close', { timeout: 0 }).then(() => {
      if (this.#app === app) this.#app = null;
    });
    this.#afterCrash.follow(app.context());
    const report = followStart(app, this.desktop.folders.logs);
    try {
      await takeOverDialogs(app);
      await this.#watchdog.watch(app.context());
      const window = await app.firstWindow();
      await window.waitForURL(`${ADDRESS}**`);
      await this.desktop.whenShown(window);
      if (SCREEN !== undefined) await this.desktop.seeDisplays();
    } catch (thrown) {
      throw new Error(`The program did not come up: ${String(thrown)}\n${await report()}`, {
        cause: thrown,
      });
    }
  }
}
