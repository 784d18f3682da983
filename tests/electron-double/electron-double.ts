/** One run of the desktop program: its main bundle in this very process, its windows as pages of Chromium. */
import type { BrowserContext, Page } from '@playwright/test';
import type { BrowserWindowConstructorOptions } from 'electron';
import { DoubleApp, type Surroundings } from './app.ts';
import { DoubleWindow, type WindowHouse } from './browser-window.ts';
import { DoubleDialogs } from './dialogs.ts';
import { DoubleIpcMain } from './ipc-main.ts';
import { createMainProcess } from './main-process.ts';
import { importMain } from './module-hooks.ts';
import { answerCalls, answerRequests, type SeenRequest } from './requests.ts';
import { DoubleScreen, type DisplaySpec } from './screen.ts';
import { DoubleSession } from './session.ts';

export interface DoubleOptions {
  /** A browser for this run alone. */
  readonly context: BrowserContext;
  /** The built main bundle. */
  readonly main: string;
  /** What the program was started with, without its own name. */
  readonly args: readonly string[];
  /** The folder that it was started in. */
  readonly folder: string;
  readonly displays: readonly DisplaySpec[];
  readonly surroundings: Surroundings;
  readonly versions: { readonly electron: string; readonly chrome: string };
}

export const EXECUTABLE = '/opt/program/program';

export class ElectronDouble {
  readonly app: DoubleApp;
  readonly screen: DoubleScreen;
  readonly dialogs: DoubleDialogs;
  readonly session = new DoubleSession();
  readonly ipc = new DoubleIpcMain();
  /** Every request of its pages. */
  readonly requests: SeenRequest[] = [];
  /** What went wrong that no listener of the program would show. */
  readonly problems: string[] = [];
  /** Ids of the power save blockers that are on, with their kinds. */
  readonly blockers = new Map<number, string>();
  /** The exit code, once the program has ended. */
  readonly ended: Promise<number>;
  readonly #options: DoubleOptions;
  readonly #house: WindowHouse;
  readonly #process: object;
  readonly #waiting: ((window: DoubleWindow) => void)[] = [];
  #windows: readonly DoubleWindow[] = [];
  #hasEnded = false;
  #end: (code: number) => void = () => undefined;

  private constructor(options: DoubleOptions) {
    this.#options = options;
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
    const complain = (text: string): void => {
      this.problems.push(text);
    };
    const app = new DoubleApp(options.surroundings, {
      closeWindows: () => this.#closeWindows(),
      end: (code) => {
        this.drop(code);
      },
    });
    this.app = app;
    this.screen = new DoubleScreen(options.displays);
    this.dialogs = new DoubleDialogs(complain);
    this.#house = {
      context: options.context,
      session: this.session,
      residents: new Map(),
      hasEnded: () => this.#hasEnded,
      complain,
      screen: this.screen,
      onWindow: (window) => {
        this.#welcome(window);
      },
      onClosed: (window) => {
        this.#bury(window);
      },
      onFocus: (window) => {
        for (const other of this.#windows) if (other !== window) other.loseFocus();
      },
    };
    this.#process = createMainProcess({
      argv: [EXECUTABLE, ...options.args],
      folder: options.folder,
      versions: options.versions,
      exit: (code) => {
        app.exit(code);
      },
    });
  }

  /** Starts the program; done when its main script has run and it knows that it is ready. */
  static async start(options: DoubleOptions): Promise<ElectronDouble> {
    const run = new ElectronDouble(options);
    await answerRequests(run.#house, (request) => run.requests.push(request));
    await answerCalls(run.#house, run.ipc);
    await run.#runMain();
    return run;
  }

  /** The living windows, oldest first. */
  get windows(): readonly DoubleWindow[] {
    return this.#windows;
  }

  windowOf(page: Page): DoubleWindow {
    const found = this.#windows.find((window) => window.webContents.page === page);
    if (!found) throw new Error('This page is no window of the program');
    return found;
  }

  /** The next window that the program makes. */
  nextWindow(): Promise<DoubleWindow> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  pullOutDisplay(id: number): void {
    this.screen.pullOut(id, (removed) => {
      for (const window of this.#windows) window.leaveDisplay(removed);
    });
  }

  /** A display gets another resolution, place or scale. */
  changeDisplay(display: DisplaySpec): void {
    this.screen.change(display);
    for (const window of this.#windows) window.refit();
  }

  /** The end, however it came: what the program still does from here on reaches nothing. */
  drop(code = 0): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    for (const window of this.#windows) {
      void window.webContents.page?.close().catch(() => undefined);
    }
    this.#end(code);
  }

  async #runMain(): Promise<void> {
    await importMain(this.#options.main, {
      electron: this.#electron(),
      process: this.#process,
    });
    if (!this.#hasEnded) this.app.becomeReady();
  }

  #welcome(window: DoubleWindow): void {
    if (!this.app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    this.#windows = [...this.#windows, window];
    this.app.emit('web-contents-created', {}, window.webContents);
    this.app.emit('browser-window-created', {}, window);
    window.webContents.on('render-process-gone', (_event, details) => {
      this.app.emit('render-process-gone', {}, window.webContents, details);
    });
    this.#waiting.shift()?.(window);
  }

  #bury(window: DoubleWindow): void {
    this.#windows = this.#windows.filter((other) => other !== window);
    if (this.#windows.length > 0 || this.app.isQuitting || this.#hasEnded) return;
    // The window's own listeners hear first that it is closed.
    queueMicrotask(() => {
      if (!this.app.emit('window-all-closed')) this.app.quit();
    });
  }

  async #closeWindows(): Promise<boolean> {
    // As Electron does: all are told, also where one refuses.
    const closed: boolean[] = [];
    for (const window of [...this.#windows]) closed.push(await window.tryClose());
    return closed.every(Boolean);
  }

  /** The exports of `electron`: what the program uses of it, and nothing else. */
  #electron(): Readonly<Record<string, unknown>> {
    const { blockers } = this;
    const house = this.#house;
    let ids = 0;
    class BrowserWindow extends DoubleWindow {
      constructor(options: BrowserWindowConstructorOptions = {}) {
        super(house, options);
      }
    }
    return {
      app: this.app,
      BrowserWindow,
      dialog: this.dialogs,
      ipcMain: this.ipc.part,
      // Nothing of a menu is ever seen here.
      Menu: { buildFromTemplate: () => ({}), setApplicationMenu: () => undefined },
      powerSaveBlocker: {
        start: (kind: string) => {
          blockers.set((ids += 1), kind);
          return ids;
        },
        stop: (id: number) => blockers.delete(id),
        isStarted: (id: number) => blockers.has(id),
      } satisfies Electron.PowerSaveBlocker,
      protocol: {
        ...this.session.protocol,
        registerSchemesAsPrivileged: (): void => {
          if (this.app.isReady()) throw new Error('Schemes must be registered before app is ready');
        },
      },
      screen: this.screen,
      session: { defaultSession: this.session },
    };
  }
}
