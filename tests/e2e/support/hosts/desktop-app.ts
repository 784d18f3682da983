/** The desktop program on the Electron double: its built bundles, in folders of its own that survive a restart. */
import { mkdir, mkdtemp } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { toChromium } from '../../../electron-double/addresses.ts';
import { ElectronDouble } from '../../../electron-double/electron-double.ts';
import type { AppWindow, SavedFile } from './app-window.ts';
import { killBrowser, removeFolder, type PersistentContextOptions } from './browser.ts';
import { LAPTOP, PROJECTOR, type DesktopStart } from './desktop.ts';
import { DoubleDesktop } from './double-desktop.ts';
import { Watchdog, type Problem } from './watchdog.ts';
import { writtenFile } from '../files/written-file.ts';

const ADDRESS = toChromium('app://pejling/facilitator.html');
const { origin: ORIGIN } = new URL(ADDRESS);

/** What of a package.json is told to the program. */
const versionOf = (file: string): string => {
  const place = new URL(`../../../../${file}`, import.meta.url);
  return (JSON.parse(readFileSync(place, 'utf8')) as { readonly version: string }).version;
};

interface Given {
  /** The folder of main.js, preload.cjs and pages. */
  readonly bundles: string;
  readonly browser: PersistentContextOptions;
  readonly start: DesktopStart;
}

export class DesktopApp implements AppWindow {
  readonly desktop: DoubleDesktop;
  readonly #given: Given;
  readonly #home: string;
  readonly #watchdog = new Watchdog((url) => url.startsWith(`${ORIGIN}/`));
  readonly #runs: ElectronDouble[] = [];
  #context: BrowserContext | null = null;

  private constructor(given: Given, home: string) {
    this.#given = given;
    this.#home = home;
    const within = (name: string) => path.join(home, name);
    const folders = {
      userData: within('userData'),
      logs: within('logs'),
      documents: within('documents'),
    };
    const launchAgain = (start: DesktopStart) => this.#launchAgain(start);
    this.desktop = new DoubleDesktop({ folders, launchAgain }, () => this.#run);
  }

  /** Starts the program for the first time on a computer of its own. */
  static async launch(given: Given, place = tmpdir()): Promise<DesktopApp> {
    const home = await mkdtemp(path.join(place, 'pejling-desktop-'));
    const app = new DesktopApp(given, home);
    for (const folder of Object.values(app.desktop.folders)) await mkdir(folder);
    await app.#start(given.start);
    return app;
  }

  get page(): Page {
    const own = this.#run.windows.find(({ webContents }) =>
      webContents.page?.url().startsWith(ADDRESS),
    );
    if (!own?.webContents.page) throw new Error('The facilitator’s window is not open');
    return own.webContents.page;
  }

  get context(): BrowserContext {
    if (this.#context === null) throw new Error('The program is not running: call launchAgain()');
    return this.#context;
  }

  get address(): string {
    return ADDRESS;
  }

  get profile(): string {
    return this.#home;
  }

  get problems(): readonly Problem[] {
    for (const run of this.#runs) {
      for (const text of run.problems.splice(0)) this.#watchdog.noteHost(text);
    }
    return this.#watchdog.problems;
  }

  allowConsole(pattern: RegExp): void {
    this.#watchdog.allow('console', pattern);
  }

  allow(kind: Problem['kind'], pattern: RegExp): void {
    this.#watchdog.allow(kind, pattern);
  }

  async nextWindow(open: () => Promise<unknown>): Promise<Page> {
    const [window] = await Promise.all([this.#run.nextWindow(), open()]);
    await window.whenShown();
    if (!window.webContents.page) throw new Error('The window went at once');
    return window.webContents.page;
  }

  /** The program itself puts it on the projector, which has that size. */
  projectorWindow(open: () => Promise<unknown>): Promise<Page> {
    return this.nextWindow(open);
  }

  async savedFile(save: () => Promise<unknown>): Promise<SavedFile> {
    const { dialogs } = this.#run;
    const folder = await mkdtemp(path.join(this.#home, 'saved-'));
    const chosen = dialogs.answerSave(({ defaultPath = 'unnamed' }) =>
      path.join(folder, path.basename(defaultPath)),
    );
    await save();
    const file = (await chosen) ?? '';
    return { name: path.basename(file), bytes: await writtenFile(file) };
  }

  launchAgain(): Promise<Page> {
    return this.#launchAgain(this.#given.start);
  }

  async kill(): Promise<void> {
    this.#run.drop(1);
    await killBrowser(this.context);
    this.#context = null;
  }

  async dispose(): Promise<void> {
    const run = this.#runs.at(-1);
    if (run?.dialogs.unused) this.#watchdog.noteHost('Nothing asked for an answer');
    run?.drop();
    await this.#context?.close();
    this.#context = null;
    await removeFolder(this.#home);
  }

  get #run(): ElectronDouble {
    const run = this.#runs.at(-1);
    if (!run) throw new Error('The program was never started');
    return run;
  }

  async #launchAgain(start: DesktopStart): Promise<Page> {
    await this.#leave();
    await this.#start(start);
    return this.page;
  }

  /** Closes the program by its window, as a person does. */
  async #leave(): Promise<void> {
    if (this.#context === null) return;
    await this.desktop.closeWindow(this.page);
    await this.#run.ended;
    await this.#context.close();
    this.#context = null;
  }

  async #start({ args = [], displays = [LAPTOP, PROJECTOR] }: DesktopStart): Promise<void> {
    const { browser, bundles } = this.#given;
    const context = await chromium.launchPersistentContext(
      path.join(this.#home, 'browser'),
      browser,
    );
    this.#context = context;
    await this.#watchdog.watch(context);
    const { userData, logs, documents } = this.desktop.folders;
    const run = await ElectronDouble.start({
      context,
      main: path.join(bundles, 'main.js'),
      args,
      folder: documents,
      displays,
      surroundings: {
        paths: { userData, logs, documents, temp: this.#home, home: this.#home },
        appPath: bundles,
        version: versionOf('package.json'),
        locale: 'da',
      },
      versions: {
        electron: versionOf('node_modules/electron/package.json'),
        chrome: context.browser()?.version() ?? '',
      },
    });
    this.#runs.push(run);
    const window = run.windows[0] ?? (await run.nextWindow());
    await window.whenShown();
  }
}
