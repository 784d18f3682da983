/** `webContents`: a window's page, which is a page of Chromium that Playwright drives. */
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import type { RenderProcessGoneDetails, WebContents } from 'electron';
import { toChromium, toProgram } from './addresses.ts';
import { preventable, type Preventable } from './event.ts';
import { senderFrameOf, type SenderFrame } from './ipc-main.ts';
import { CALL, pageSide, STAGE, type PageSideOptions, type PageStage } from './page-side.ts';
import type { DoubleSession } from './session.ts';
import { structuredJson } from './structured-json.ts';

/** What all pages of a run share. */
export interface PageHouse {
  readonly context: BrowserContext;
  readonly session: DoubleSession;
  /** Which page stands for which contents. */
  readonly residents: Map<Page, DoubleContents>;
  readonly hasEnded: () => boolean;
  readonly complain: (text: string) => void;
}

interface OpenDetails {
  readonly url: string;
  readonly frameName: string;
  readonly features: string;
  readonly disposition: 'new-window' | 'foreground-tab';
}
type OpenHandler = (details: OpenDetails) => { readonly action: 'allow' | 'deny' };
type Navigation = Preventable & { readonly url: string; readonly isMainFrame: boolean };

interface ContentsEvents {
  'will-navigate': [details: Navigation, url: string];
  'will-frame-navigate': [details: Navigation];
  'will-redirect': [details: Navigation, url: string];
  'will-attach-webview': [event: Preventable, preferences: object, params: object];
  'will-prevent-unload': [event: Preventable];
  'render-process-gone': [event: object, details: RenderProcessGoneDetails];
  'did-finish-load': [];
  'preload-error': [event: object, preloadPath: string, error: Error];
  'devtools-opened': [];
  destroyed: [];
}

type Part = Pick<
  WebContents,
  | 'id'
  | 'send'
  | 'getURL'
  | 'reload'
  | 'loadURL'
  | 'isDestroyed'
  | 'isCrashed'
  | 'forcefullyCrashRenderer'
  | 'openDevTools'
  | 'setVisualZoomLevelLimits'
>;

const { encode } = structuredJson();
let ids = 0;

export class DoubleContents extends EventEmitter<ContentsEvents> implements Part {
  readonly id = (ids += 1);
  readonly session: DoubleSession;
  readonly #house: PageHouse;
  readonly #preload: string | undefined;
  /** Hears when the page is gone that no one here closed, such as by the spec. */
  onGone: () => void = () => undefined;
  #size = { width: 800, height: 600 };
  #page: Page | null = null;
  #opening: Promise<Page> | null = null;
  /** What pages are told and asked is done in order. */
  #work: Promise<void> = Promise.resolve();
  #address = '';
  #isExpected = false;
  #isCrashed = false;
  #isClosing = false;
  #isDestroyed = false;
  #openHandler: OpenHandler | null = null;

  /** @param preload the script that runs before the page's own, by its path */
  constructor(house: PageHouse, preload: string | undefined) {
    super();
    this.#house = house;
    this.#preload = preload;
    this.session = house.session;
  }

  /** The page of Chromium; null before the first address is loaded, and once it has crashed or closed. */
  get page(): Page | null {
    return this.#page;
  }

  get mainFrame(): SenderFrame | null {
    return this.#page ? senderFrameOf(this.#page.mainFrame()) : null;
  }

  readonly getURL = (): string => toProgram(this.#page?.url() ?? this.#address);
  readonly isDestroyed = (): boolean => this.#isDestroyed;
  readonly isCrashed = (): boolean => this.#isCrashed;
  readonly setVisualZoomLevelLimits = (): Promise<void> => Promise.resolve();
  readonly setWindowOpenHandler = (handler: OpenHandler): void => {
    this.#openHandler = handler;
  };
  readonly openDevTools = (): void => {
    this.#house.complain('The program opened DevTools');
    this.emit('devtools-opened');
  };

  readonly loadURL = (url: string): Promise<void> => {
    this.#address = url;
    return this.#navigate((page) => page.goto(toChromium(url)));
  };

  readonly reload = (): void => {
    const again = this.#isCrashed
      ? this.loadURL(this.#address)
      : this.#navigate((page) => page.reload());
    again.catch((error: unknown) => {
      this.#house.complain(String(error));
    });
  };

  readonly forcefullyCrashRenderer = (): void => {
    const page = this.#page;
    if (!page) return;
    const crash = async (): Promise<void> => {
      const session = await this.#house.context.newCDPSession(page);
      await session.send('Page.crash');
    };
    // The page takes the session with it.
    void crash().catch(() => undefined);
  };

  readonly send = (channel: string, ...args: unknown[]): void => {
    const text = encode(args);
    this.#enqueue(async () => {
      await this.#page?.evaluate(
        ([stage, name, values]) => {
          const own = Reflect.get(globalThis, stage) as PageStage | undefined;
          own?.deliver(name, values);
        },
        [STAGE, channel, text] as const,
      );
    });
  };

  /** Makes the page this large, in device-independent pixels. */
  resize(size: { readonly width: number; readonly height: number }): void {
    this.#size = size;
    this.#enqueue(async () => {
      await this.#page?.setViewportSize(size);
    });
  }

  bringToFront(): void {
    this.#enqueue(async () => {
      await this.#page?.bringToFront();
    });
  }

  /** Whether the program lets a page go where it wants to go by itself. What the program itself loads is let be. */
  mayNavigate(frame: Frame, address: string): boolean {
    const isMainFrame = frame.parentFrame() === null;
    if (isMainFrame && this.#isExpected) return true;
    const details = { url: toProgram(address), isMainFrame };
    const inFrame = preventable(details);
    this.emit('will-frame-navigate', inFrame);
    if (inFrame.defaultPrevented || !isMainFrame) return !inFrame.defaultPrevented;
    const inMain = preventable(details);
    this.emit('will-navigate', inMain, inMain.url);
    return !inMain.defaultPrevented;
  }

  /** What the program says to a page that wants to open a window. */
  mayOpen(url: string, frameName: string, features: string): boolean {
    const details = { url: toProgram(url), frameName, features };
    const answer = this.#openHandler?.({ ...details, disposition: 'new-window' });
    return answer?.action !== 'deny';
  }

  preloadFailed(message: string): void {
    this.#house.complain(`The preload failed: ${message}`);
    this.emit('preload-error', {}, this.#preload ?? '', new Error(message));
  }

  /** Closes the page, which may want to stay; true where it is gone. */
  async close(): Promise<boolean> {
    const page = await this.#opening?.catch(() => null);
    if (page && !page.isClosed() && !this.#house.hasEnded()) {
      this.#isClosing = true;
      const gone = new Promise<boolean>((resolve) => {
        page.once('close', () => {
          resolve(true);
        });
        page.on('dialog', (dialog) => {
          const event = preventable({});
          this.emit('will-prevent-unload', event);
          if (event.defaultPrevented) void dialog.accept();
          else {
            void dialog.dismiss();
            resolve(false);
          }
        });
      });
      await page.close({ runBeforeUnload: true });
      const isGone = await gone;
      this.#isClosing = false;
      if (!isGone) return false;
    }
    this.#leave();
    return true;
  }

  /** Everything asked so far has reached the page. */
  settled(): Promise<void> {
    return this.#work;
  }

  /** Takes the page away without asking anyone. */
  destroy(): void {
    const page = this.#page;
    this.#leave();
    void page?.close().catch(() => undefined);
  }

  #leave(): void {
    this.#isDestroyed = true;
    if (this.#page) this.#house.residents.delete(this.#page);
    this.#page = null;
    this.emit('destroyed');
  }

  async #navigate(go: (page: Page) => Promise<unknown>): Promise<void> {
    this.#opening ??= this.#open();
    const page = await this.#opening;
    this.#isExpected = true;
    try {
      await go(page);
    } catch (error) {
      if (!this.#house.hasEnded() && !this.#isDestroyed) throw error;
    } finally {
      this.#isExpected = false;
    }
  }

  /** A page that stands for this window from now on. */
  async #open(): Promise<Page> {
    const page = await this.#house.context.newPage();
    this.#isCrashed = false;
    this.#page = page;
    this.#house.residents.set(page, this);
    await page.setViewportSize(this.#size);
    await page.addInitScript(this.#pageScript());
    page.on('load', () => this.emit('did-finish-load'));
    page.on('crash', () => {
      this.#crash(page);
    });
    page.on('close', () => {
      if (this.#isClosing || this.#isDestroyed || this.#house.hasEnded()) return;
      if (this.#page !== page) return;
      this.#leave();
      this.onGone();
    });
    page.on('popup', (popup) => {
      // A link or form with a target; `window.open` asks by itself.
      if (this.mayOpen(popup.url(), '', '')) {
        this.#house.complain('The program let a page open a window');
      }
      void popup.close();
    });
    page.on('download', (download) => {
      const isRefused = this.session.refusesDownload(
        this,
        download.url(),
        download.suggestedFilename(),
      );
      if (!isRefused) this.#house.complain(`A page downloaded ${download.suggestedFilename()}`);
      void download.cancel();
    });
    return page;
  }

  /** A crashed page of Chromium can't be used again: the next load takes a new one. */
  #crash(page: Page): void {
    if (this.#page !== page) return;
    this.#isCrashed = true;
    this.#page = null;
    this.#opening = null;
    this.#house.residents.delete(page);
    this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
    page.close().catch(() => undefined);
  }

  #pageScript(): { readonly content: string } {
    const script = this.#preload === undefined ? null : readFileSync(this.#preload, 'utf8');
    const { origin } = new URL(toChromium(this.#address));
    const options: PageSideOptions = { call: CALL, stage: STAGE, origin };
    const preload = script === null ? 'null' : `(require, module, exports) => {${script}\n}`;
    const parts = [`(${structuredJson.toString()})()`, JSON.stringify(options), preload];
    return { content: `(${pageSide.toString()})(${parts.join(', ')})` };
  }

  #enqueue(act: () => Promise<void>): void {
    this.#work = this.#work.then(act).catch((error: unknown) => {
      // Electron drops what a page that goes away was sent.
      const isGone = /closed|crashed|navigat|destroyed|detached/i.test(String(error));
      if (!isGone && !this.#house.hasEnded()) this.#house.complain(String(error));
    });
  }
}
