/** What specs can do to the desktop program from outside, on real Electron. Specs that need more are `ON_DOUBLE`. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, type ElectronApplication, type JSHandle, type Page } from '@playwright/test';
import type { DisplaySpec } from '../../../electron-double/screen.ts';
import { findElectron } from '../../../../scripts/lib/electron/find-electron.mjs';
import type { PagesAfterCrash } from './pages-after-crash.ts';
import { DESK, type DialogDesk } from './real-dialogs.ts';
import { lit, plugIn, pullOut } from './real-displays.ts';
import type { Box, Desktop, MenuItemSeen, WindowState } from './desktop.ts';

/** A spec that comes here on real Electron fails: it has to say `ON_DOUBLE`. */
function notHere(what: string): never {
  throw new Error(`${what} can’t be done from outside of real Electron`);
}

interface Starting extends Pick<Desktop, 'launchAgain' | 'ended'> {
  readonly afterCrash: PagesAfterCrash;
  /** What Electron is started with, without the program's own arguments. */
  readonly command: readonly string[];
  readonly env: Record<string, string>;
}

export class RealDesktop implements Desktop {
  readonly folders: Desktop['folders'];
  readonly problems: string[] = [];
  readonly #app: () => ElectronApplication;
  readonly #starting: Starting;

  readonly launchAgain: Desktop['launchAgain'];

  constructor(home: string, app: () => ElectronApplication, starting: Starting) {
    this.launchAgain = starting.launchAgain;
    const userData = path.join(home, 'userData');
    this.folders = { userData, logs: path.join(userData, 'logs'), documents: home };
    this.#app = app;
    this.#starting = starting;
  }

  readonly dialogs: Desktop['dialogs'] = {
    answerOpen: (file) => this.#tellDesk('open', file),
    answerSave: (file) => this.#tellDesk('save', { file }),
    answerMessage: (button) => this.#tellDesk('message', button),
    asked: () =>
      this.#app().evaluate((_, key) => (Reflect.get(globalThis, key) as DialogDesk).asked, DESK),
  };

  readonly displays: Desktop['displays'] = {
    plugIn: (display) => this.#changeDisplays(() => plugIn(display)),
    pullOut: (id) => this.#changeDisplays(() => pullOut(id)),
    change: (display) => this.#changeDisplays(() => plugIn(display)),
  };

  readonly menu: Desktop['menu'] = {
    click: (...labels) =>
      this.#app().evaluate(({ BrowserWindow, Menu }, names) => {
        let items = Menu.getApplicationMenu()?.items ?? [];
        for (const name of names.slice(0, -1)) {
          items = items.find(({ label }) => label === name)?.submenu?.items ?? [];
        }
        const item = items.find(({ label }) => label === names.at(-1));
        if (!item?.enabled) throw new Error(`${names.join(' › ')} can’t be chosen`);
        // As the system does: what a role does, it does to the window with the focus and its page.
        const window = BrowserWindow.getFocusedWindow();
        const chosen: unknown = item;
        (chosen as { readonly click: (...args: unknown[]) => void }).click(
          {},
          window,
          window?.webContents,
        );
      }, labels),
    items: (...labels) =>
      this.#app().evaluate(({ Menu }, names): MenuItemSeen[] => {
        let items = Menu.getApplicationMenu()?.items ?? [];
        for (const name of names) {
          items = items.find(({ label }) => label === name)?.submenu?.items ?? [];
        }
        return items.map(({ label, enabled, role }) => ({
          label,
          isEnabled: enabled,
          role: role ?? null,
        }));
      }, labels),
  };

  /** The next save dialog is answered with the suggested name in this folder. */
  answerSaveIn(folder: string): Promise<void> {
    return this.#tellDesk('save', { folder });
  }

  /** Takes over what went wrong at the desk. */
  async collectProblems(): Promise<void> {
    const found = await this.#app().evaluate((_, key) => {
      const desk = Reflect.get(globalThis, key) as DialogDesk;
      const unused = [...desk.open, ...desk.save, ...desk.message];
      return [...desk.problems, ...unused.map(() => 'Nothing asked for an answer')];
    }, DESK);
    this.problems.push(...found);
  }

  /** Done when the program has heard of the displays that there are now. */
  async seeDisplays(): Promise<void> {
    const inOrder = (boxes: readonly Box[]) => [...boxes].sort((a, b) => a.x - b.x || a.y - b.y);
    const seen = () =>
      this.#app().evaluate(({ screen }) => screen.getAllDisplays().map(({ bounds }) => bounds));
    await expect.poll(async () => inOrder(await seen()), 'displays').toEqual(inOrder(lit()));
  }

  async #changeDisplays(change: () => void): Promise<void> {
    change();
    await this.seeDisplays();
  }

  windows(): Promise<readonly string[]> {
    return this.#app().evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .sort((a, b) => a.id - b.id)
        .map(({ webContents }) => webContents.getURL()),
    );
  }

  async pageAt(name: string): Promise<Page> {
    const find = async () => (await this.#loaded()).find((url) => url.includes(`/${name}`));
    await expect.poll(find, `a window with ${name}`).toBeDefined();
    const url = (await find()) ?? '';
    const own = this.#app()
      .windows()
      .find((page) => page.url() === url && !this.isGone(page));
    const page = own ?? (await this.#starting.afterCrash.pageAt(url));
    await page.waitForLoadState();
    return page;
  }

  isGone(page: Page): boolean {
    return page.isClosed() || this.#starting.afterCrash.hasCrashed(page);
  }

  /** The addresses of windows whose page lives and is there. */
  #loaded(): Promise<readonly string[]> {
    return this.#app().evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .map(({ webContents }) => webContents)
        .filter((contents) => !contents.isCrashed() && !contents.isLoading())
        .map((contents) => contents.getURL()),
    );
  }

  workArea({ bounds }: DisplaySpec): Promise<Box> {
    return this.#app().evaluate(
      ({ screen }, wanted) => screen.getDisplayMatching(wanted).workArea,
      bounds,
    );
  }

  ended(): Promise<unknown> {
    return this.#starting.ended();
  }

  /** Done when the window is on the screen. */
  async whenShown(page: Page): Promise<void> {
    const isVisible = async () => {
      try {
        return (await this.windowState(page)).isVisible;
      } catch (thrown) {
        // While the program starts, V8 has been seen to collect the promise of an answer: then it is asked again.
        if (String(thrown).includes('promise was garbage collected')) return false;
        throw thrown;
      }
    };
    await expect.poll(isVisible, 'a window on the screen').toBe(true);
  }

  async windowState(page: Page): Promise<WindowState> {
    const window = await this.#windowOf(page);
    return window.evaluate((own) => ({
      bounds: own.getBounds(),
      isFullScreen: own.isFullScreen(),
      isMaximized: own.isMaximized(),
      isMinimized: own.isMinimized(),
      isVisible: own.isVisible(),
      isFocused: own.isFocused(),
    }));
  }

  async move(page: Page, bounds: Box): Promise<void> {
    const window = await this.#windowOf(page);
    await window.evaluate((own, box) => {
      own.setBounds(box);
    }, bounds);
    const { width, height } = bounds;
    const size = { width, height };
    // A window manager takes its time, and a person sees that it has done it.
    await expect.poll(() => this.windowState(page)).toMatchObject({ bounds: size });
  }

  async reload(page: Page): Promise<void> {
    await page.reload();
  }

  async minimize(page: Page): Promise<void> {
    await (
      await this.#windowOf(page)
    ).evaluate((own) => {
      own.minimize();
    });
  }

  async maximize(page: Page): Promise<void> {
    await (
      await this.#windowOf(page)
    ).evaluate((own) => {
      own.maximize();
    });
    await expect.poll(() => this.windowState(page)).toMatchObject({ isMaximized: true });
  }

  async closeWindow(page: Page): Promise<void> {
    await (
      await this.#windowOf(page)
    ).evaluate((own) => {
      own.close();
    });
  }

  async startSecond(args: readonly string[]): Promise<void> {
    const program = findElectron() ?? notHere('Starting without a runtime');
    const { command, env } = this.#starting;
    const second = spawn(program, [...command, ...args], { cwd: this.folders.documents, env });
    await new Promise((resolve, reject) => {
      second.once('exit', resolve);
      second.once('error', reject);
    });
  }

  openFile(file: string): Promise<void> {
    return this.#app().evaluate(({ app }, given) => {
      app.emit('open-file', { preventDefault: () => undefined }, given);
    }, file);
  }

  async dropFile(page: Page, file: string): Promise<void> {
    const session = await page.context().newCDPSession(page);
    const data = { items: [], files: [file], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
    }
    await session.detach();
  }

  sendRaw(): Promise<unknown> {
    return notHere('Asking past the bridge');
  }

  sendAs(): Promise<unknown> {
    return notHere('Asking past the bridge');
  }

  requests(): never {
    return notHere('Reading what became of requests');
  }

  ask(url: string) {
    return this.#app().evaluate(async ({ net }, address) => {
      const answer = await net.fetch(address);
      const headers = Object.fromEntries(answer.headers);
      return { status: answer.status, headers, text: await answer.text() };
    }, url);
  }

  async webPreferences(page: Page): Promise<Readonly<Record<string, unknown>>> {
    const window = await this.#windowOf(page);
    // It is there, and only missing in Electron's types.
    return window.evaluate(({ webContents }) =>
      (
        webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> }
      ).getLastWebPreferences(),
    );
  }

  async opensDevTools(page: Page): Promise<boolean> {
    const window = await this.#windowOf(page);
    return window.evaluate(({ webContents }) => {
      webContents.openDevTools({ mode: 'detach' });
      return webContents.devToolsWebContents !== null;
    });
  }

  versions(): Promise<Readonly<Record<string, string>>> {
    return this.#app().evaluate(() => ({ ...process.versions }) as Record<string, string>);
  }

  switches(): Promise<Readonly<Record<string, string>>> {
    return this.#app().evaluate(({ app: { commandLine } }) => {
      const name = 'host-resolver-rules';
      return { [name]: commandLine.getSwitchValue(name) };
    });
  }

  mayUseDevice(): never {
    return notHere('Asking for a device');
  }

  refusedDownloads(): never {
    return notHere('Hearing of refused downloads');
  }

  permission(): never {
    return notHere('Asking for a permission');
  }

  async mayRedirect(page: Page, url: string): Promise<boolean> {
    const window = await this.#windowOf(page);
    return window.evaluate(({ webContents }, address) => {
      let isAllowed = true;
      const preventDefault = () => {
        isAllowed = false;
      };
      webContents.emit('will-redirect', { url: address, preventDefault }, address);
      return isAllowed;
    }, url);
  }

  async mayAttachWebview(page: Page): Promise<boolean> {
    const window = await this.#windowOf(page);
    return window.evaluate(({ webContents }) => {
      let isAllowed = true;
      const preventDefault = () => {
        isAllowed = false;
      };
      webContents.emit('will-attach-webview', { preventDefault }, {}, { src: 'about:blank' });
      return isAllowed;
    });
  }

  async crash(page: Page): Promise<void> {
    const window = await this.#windowOf(page);
    await window.evaluate(async ({ webContents }) => {
      const gone = new Promise((resolve) => webContents.once('render-process-gone', resolve));
      webContents.forcefullyCrashRenderer();
      await gone;
    });
  }

  async becomeSilent(page: Page): Promise<void> {
    const window = await this.#windowOf(page);
    await window.evaluate((own) => {
      own.emit('unresponsive');
    });
  }

  throwInMain({ message }: Error): Promise<void> {
    return this.#app().evaluate((_, text) => {
      setTimeout(() => {
        throw new Error(text);
      });
    }, message);
  }

  isKeptAwake(): Promise<boolean> {
    return this.#app().evaluate(({ powerSaveBlocker }) =>
      Array.from({ length: 100 }, (_, id) => id).some((id) => powerSaveBlocker.isStarted(id)),
    );
  }

  async #windowOf(page: Page): Promise<JSHandle<Electron.BrowserWindow>> {
    // By its address, for a page of a second connection is nobody to the first.
    const url = page.url();
    const handle = await this.#app().evaluateHandle(
      ({ BrowserWindow }, wanted) =>
        BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL() === wanted),
      url,
    );
    // A spec that asks of a window that is gone fails at the first use.
    return handle as JSHandle<Electron.BrowserWindow>;
  }

  #tellDesk(kind: 'open' | 'save' | 'message', answer: unknown): Promise<void> {
    return this.#app().evaluate(
      (_, [key, own, given]) => {
        ((Reflect.get(globalThis, key) as DialogDesk)[own] as unknown[]).push(given);
      },
      [DESK, kind, answer] as const,
    );
  }
}
