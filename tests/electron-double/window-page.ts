/** The page of Chromium behind a window: made when it is first needed, and anew after a crash. */
import type { BrowserContext, Page } from '@playwright/test';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a page hears of, and asks for. */
export interface PageEvents {
  /** The script that runs before the page's own. */
  readonly script: () => string;
  /** A page stands for the window from now on; null: none does any more. */
  readonly onPage: (page: Page | null) => void;
  readonly onLoad: () => void;
  readonly onCrash: () => void;
  /** It was closed by someone else, such as the spec. */
  readonly onGone: () => void;
  readonly onPopup: (url: string) => void;
  readonly onDownload: (url: string, name: string) => void;
  readonly onTrouble: (text: string) => void;
  /** Whether a page that wants to stay is closed all the same. */
  readonly closesAnyway: () => boolean;
}

export class WindowPage {
  readonly #context: BrowserContext;
  readonly #events: PageEvents;
  #size: Size = { width: 800, height: 600 };
  #page: Page | null = null;
  #opening: Promise<Page> | null = null;
  /** What is done to pages is done in order. */
  #work: Promise<void> = Promise.resolve();
  #isGoing = false;
  #isCrashed = false;
  #isClosing = false;

  constructor(context: BrowserContext, events: PageEvents) {
    this.#context = context;
    this.#events = events;
  }

  /** Null before the first address, and once it has crashed or closed. */
  get current(): Page | null {
    return this.#page;
  }

  /** True while `go` takes it somewhere. */
  get isGoing(): boolean {
    return this.#isGoing;
  }

  get isCrashed(): boolean {
    return this.#isCrashed;
  }

  /** Everything asked so far is done. */
  settled(): Promise<void> {
    return this.#work;
  }

  /** Takes the page, a new one where it must be, to where `how` says. */
  async go(how: (page: Page) => Promise<unknown>): Promise<void> {
    this.#opening ??= this.#open();
    const page = await this.#opening;
    this.#isGoing = true;
    try {
      await how(page);
    } finally {
      this.#isGoing = false;
    }
  }

  /** Does this to the page when it is its turn; nothing where there is none. */
  act(how: (page: Page) => Promise<void>): void {
    this.#work = this.#work
      .then(() => (this.#page ? how(this.#page) : undefined))
      .catch((error: unknown) => {
        // Electron drops what a page that goes away was sent.
        const isGone = /closed|crashed|navigat|destroyed|detached/i.test(String(error));
        if (!isGone) this.#events.onTrouble(String(error));
      });
  }

  /** In device-independent pixels. */
  resize(size: Size): void {
    this.#size = size;
    this.act((page) => page.setViewportSize(size));
  }

  crash(): void {
    const page = this.#page;
    if (!page) return;
    const end = async (): Promise<void> => {
      const session = await this.#context.newCDPSession(page);
      await session.send('Page.crash');
    };
    // The page takes the session with it.
    void end().catch(() => undefined);
  }

  /** Closes the page, which may want to stay; true where it is gone. */
  async close(): Promise<boolean> {
    const page = await this.#opening?.catch(() => null);
    if (!page || page.isClosed()) return true;
    this.#isClosing = true;
    const gone = new Promise<boolean>((resolve) => {
      page.once('close', () => {
        resolve(true);
      });
      page.on('dialog', (dialog) => {
        if (this.#events.closesAnyway()) void dialog.accept();
        else {
          void dialog.dismiss();
          resolve(false);
        }
      });
    });
    await page.close({ runBeforeUnload: true });
    const isGone = await gone;
    this.#isClosing = false;
    return isGone;
  }

  /** Takes the page away without asking anyone. */
  drop(): void {
    const page = this.#page;
    this.#leave();
    void page?.close().catch(() => undefined);
  }

  async #open(): Promise<Page> {
    const { onLoad, onPopup, onDownload } = this.#events;
    const page = await this.#context.newPage();
    this.#isCrashed = false;
    this.#page = page;
    this.#events.onPage(page);
    await page.setViewportSize(this.#size);
    await page.addInitScript({ content: this.#events.script() });
    page.on('load', onLoad);
    page.on('crash', () => {
      if (this.#page !== page) return;
      // A crashed page of Chromium can't be used again: the next `go` takes a new one.
      this.#isCrashed = true;
      this.drop();
      this.#events.onCrash();
    });
    page.on('close', () => {
      if (this.#isClosing || this.#page !== page) return;
      this.#leave();
      this.#events.onGone();
    });
    page.on('popup', (popup) => {
      onPopup(popup.url());
      void popup.close();
    });
    page.on('download', (download) => {
      onDownload(download.url(), download.suggestedFilename());
      void download.cancel();
    });
    return page;
  }

  #leave(): void {
    this.#page = null;
    this.#opening = null;
    this.#events.onPage(null);
  }
}
