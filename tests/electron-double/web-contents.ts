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
import { WindowPage, type PageEvents, type Size } from './window-page.ts';

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
  readonly #page: WindowPage;
  /** Hears when the page is gone that no one here closed, such as by the spec. */
  onGone: () => void = () => undefined;
  #address = '';
  #isDestroyed = false;
  #openHandler: OpenHandler | null = null;

  /** @param preload the script that runs before the page's own, by its path */
  constructor(house: PageHouse, preload: string | undefined) {
    super();
    this.#house = house;
    this.#preload = preload;
    this.session = house.session;
    this.#page = new WindowPage(house.context, this.#pageEvents());
  }

  /** The page of Chromium; null before the first address is loaded, and once it has crashed or closed. */
  get page(): Page | null {
    return this.#page.current;
  }

  get mainFrame(): SenderFrame | null {
    return this.page ? senderFrameOf(this.page.mainFrame()) : null;
  }

  readonly getURL = (): string => toProgram(this.page?.url() ?? this.#address);
  readonly isDestroyed = (): boolean => this.#isDestroyed;
  readonly isCrashed = (): boolean => this.#page.isCrashed;
  readonly setVisualZoomLevelLimits = (): Promise<void> => Promise.resolve();
  readonly setWindowOpenHandler = (handler: OpenHandler): void => {
    this.#openHandler = handler;
  };
  readonly openDevTools = (): void => {
    this.#house.complain('The program opened DevTools');
    this.emit('devtools-opened');
  };
  readonly forcefullyCrashRenderer = (): void => {
    this.#page.crash();
  };

  readonly loadURL = (url: string): Promise<void> => {
    this.#address = url;
    return this.#go((page) => page.goto(toChromium(url)));
  };

  readonly reload = (): void => {
    const again = this.#page.isCrashed
      ? this.loadURL(this.#address)
      : this.#go((page) => page.reload());
    again.catch((error: unknown) => {
      this.#house.complain(String(error));
    });
  };

  readonly send = (channel: string, ...args: unknown[]): void => {
    const text = encode(args);
    this.#page.act((page) =>
      page.evaluate(
        ([stage, name, values]) => {
          const own = Reflect.get(globalThis, stage) as PageStage | undefined;
          own?.deliver(name, values);
        },
        [STAGE, channel, text] as const,
      ),
    );
  };

  resize(size: Size): void {
    this.#page.resize(size);
  }

  bringToFront(): void {
    this.#page.act((page) => page.bringToFront());
  }

  /** Everything asked so far has reached the page. */
  settled(): Promise<void> {
    return this.#page.settled();
  }

  /** Whether the program lets a page go where it wants to go by itself. What the program itself loads is let be. */
  mayNavigate(frame: Frame, address: string): boolean {
    const isMainFrame = frame.parentFrame() === null;
    if (isMainFrame && this.#page.isGoing) return true;
    const details = { url: toProgram(address), isMainFrame };
    const inFrame = preventable(details);
    this.emit('will-frame-navigate', inFrame);
    if (inFrame.defaultPrevented || !isMainFrame) return !inFrame.defaultPrevented;
    const inMain = preventable(details);
    this.emit('will-navigate', inMain, inMain.url);
    return !inMain.defaultPrevented;
  }

  /** What the program says to a page that wants to open a window; nothing opens either way. */
  askToOpen(url: string, frameName: string, features: string): void {
    const details = { url: toProgram(url), frameName, features };
    const answer = this.#openHandler?.({ ...details, disposition: 'new-window' });
    if (answer?.action !== 'deny') {
      this.#house.complain(`The program let a page open a window: ${details.url}`);
    }
  }

  preloadFailed(message: string): void {
    this.#house.complain(`The preload failed: ${message}`);
    this.emit('preload-error', {}, this.#preload ?? '', new Error(message));
  }

  /** Closes the page, which may want to stay; true where it is gone. */
  async close(): Promise<boolean> {
    if (!this.#house.hasEnded() && !(await this.#page.close())) return false;
    this.destroy();
    return true;
  }

  /** Takes the page away without asking anyone. */
  destroy(): void {
    this.#isDestroyed = true;
    this.#page.drop();
    this.emit('destroyed');
  }

  async #go(how: (page: Page) => Promise<unknown>): Promise<void> {
    try {
      await this.#page.go(how);
    } catch (error) {
      if (!this.#house.hasEnded() && !this.#isDestroyed) throw error;
    }
  }

  #pageEvents(): PageEvents {
    let resident: Page | null = null;
    return {
      script: () => this.#pageScript(),
      onPage: (page) => {
        if (resident) this.#house.residents.delete(resident);
        if (page) this.#house.residents.set(page, this);
        resident = page;
      },
      onLoad: () => this.emit('did-finish-load'),
      onCrash: () => {
        this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
      },
      onGone: () => {
        if (this.#isDestroyed || this.#house.hasEnded()) return;
        this.destroy();
        this.onGone();
      },
      // A link or form with a target; `window.open` asks by itself.
      onPopup: (url) => {
        this.askToOpen(url, '', '');
      },
      onDownload: (url, name) => {
        const isRefused = this.session.refusesDownload(this, url, name);
        if (!isRefused) this.#house.complain(`A page downloaded ${name}`);
      },
      onTrouble: (text) => {
        if (!this.#house.hasEnded()) this.#house.complain(text);
      },
      closesAnyway: () => {
        const event = preventable({});
        this.emit('will-prevent-unload', event);
        return event.defaultPrevented;
      },
    };
  }

  #pageScript(): string {
    const script = this.#preload === undefined ? null : readFileSync(this.#preload, 'utf8');
    const { origin } = new URL(toChromium(this.#address));
    const options: PageSideOptions = { call: CALL, stage: STAGE, origin };
    const preload = script === null ? 'null' : `(require, module, exports) => {${script}\n}`;
    const parts = [`(${structuredJson.toString()})()`, JSON.stringify(options), preload];
    return `(${pageSide.toString()})(${parts.join(', ')})`;
  }
}
