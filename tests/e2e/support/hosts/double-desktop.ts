/** What specs can do to the desktop program from outside, on the Electron double: all that `ON_DOUBLE` specs need. */
import type { Frame, Page } from '@playwright/test';
import type { DoubleWindow } from '../../../electron-double/browser-window.ts';
import type { ElectronDouble } from '../../../electron-double/electron-double.ts';
import { preventable } from '../../../electron-double/event.ts';
import { askRaw } from '../../../electron-double/requests.ts';
import type { DisplaySpec } from '../../../electron-double/screen.ts';
import { ORIGIN, type AskedDialog, type Desktop, type WindowState } from './desktop.ts';

/** What real Electron can do, and no spec does on the double. */
type OnlyReal =
  | 'menu'
  | 'pageAt'
  | 'isGone'
  | 'workArea'
  | 'ended'
  | 'move'
  | 'minimize'
  | 'maximize'
  | 'startSecond'
  | 'openFile'
  | 'dropFile'
  | 'versions'
  | 'crash'
  | 'becomeSilent'
  | 'throwInMain';

export class DoubleDesktop implements Omit<Desktop, OnlyReal | 'dialogs'> {
  readonly folders: Desktop['folders'];
  readonly launchAgain: Desktop['launchAgain'];
  readonly #current: () => ElectronDouble;

  /** @param current gives the run of the moment */
  constructor(
    { folders, launchAgain }: Pick<Desktop, 'folders' | 'launchAgain'>,
    current: () => ElectronDouble,
  ) {
    this.folders = folders;
    this.launchAgain = launchAgain;
    this.#current = current;
  }

  readonly dialogs: Pick<Desktop['dialogs'], 'answerOpen' | 'answerSave' | 'asked'> = {
    answerOpen: (file) =>
      this.#do(({ dialogs }) => {
        if (file !== null) dialogs.answerOpen(file);
      }),
    answerSave: (file) =>
      this.#do(({ dialogs }) => {
        void dialogs.answerSave(file);
      }),
    asked: () => this.#do(({ dialogs }) => dialogs.asked.map(seenDialog)),
  };

  readonly displays: Desktop['displays'] = {
    plugIn: (display) => this.#do(({ screen }) => screen.plugIn(display)),
    pullOut: (id) => this.#do((run) => run.pullOutDisplay(id)),
    change: (display: DisplaySpec) => this.#do((run) => run.changeDisplay(display)),
  };

  windows(): Promise<readonly string[]> {
    return this.#do(({ windows }) => windows.map(({ webContents }) => webContents.getURL()));
  }

  windowState(page: Page): Promise<WindowState> {
    return this.#on(page, (window) => ({
      bounds: window.getBounds(),
      isFullScreen: window.isFullScreen(),
      isMaximized: window.isMaximized(),
      isMinimized: window.isMinimized(),
      isVisible: window.isVisible(),
      isFocused: window.isFocused(),
    }));
  }

  async reload(page: Page): Promise<void> {
    const { webContents } = this.#current().windowOf(page);
    const loaded = new Promise<void>((resolve) => webContents.once('did-finish-load', resolve));
    webContents.reload();
    await loaded;
  }

  closeWindow(page: Page): Promise<void> {
    return this.#on(page, (window) => window.close());
  }

  sendRaw(target: Page | Frame, channel: string, ...args: readonly unknown[]): Promise<unknown> {
    const frame = 'mainFrame' in target ? target.mainFrame() : target;
    return askRaw(frame, channel, args);
  }

  sendAs(
    target: Page,
    { url, isInFrame }: { readonly url: string; readonly isInFrame: boolean },
    channel: string,
    ...args: readonly unknown[]
  ): Promise<unknown> {
    const { ipc } = this.#current();
    const { webContents } = this.#current().windowOf(target);
    const above = webContents.mainFrame;
    if (!above) throw new Error('The page is gone');
    const parent = isInFrame ? above : null;
    return ipc.invokeAs(webContents, { ...above, url, parent }, channel, args);
  }

  requests(): ElectronDouble['requests'] {
    return this.#current().requests;
  }

  async ask(url: string) {
    const { protocol: scheme } = new URL(url);
    const answer = await this.#current().session.answer(scheme.slice(0, -1), new Request(url));
    if (!answer) throw new Error(`No one answers for ${url}`);
    const { status, headers } = answer;
    return { status, headers: Object.fromEntries(headers), text: await answer.text() };
  }

  webPreferences(page: Page): Promise<Readonly<Record<string, unknown>>> {
    return this.#on(page, ({ options }) => ({ ...options.webPreferences }));
  }

  async opensDevTools(page: Page): Promise<boolean> {
    return (await this.webPreferences(page)).devTools !== false;
  }

  switches(): Promise<Readonly<Record<string, string>>> {
    return this.#do(({ app }) => Object.fromEntries(app.switches));
  }

  mayUseDevice(kind: string): Promise<boolean> {
    return this.#do(({ session }) => session.checkDevice(kind, ORIGIN));
  }

  refusedDownloads(): Promise<readonly string[]> {
    return this.#do(({ session }) => session.refusedDownloads);
  }

  async permission(page: Page, name: string) {
    const { session } = this.#current();
    const { webContents } = this.#current().windowOf(page);
    const isGranted = await session.requestPermission(webContents, name, webContents.getURL());
    const { origin = '' } = webContents.mainFrame ?? {};
    return { isGranted, isFound: session.checkPermission(webContents, name, origin) };
  }

  mayRedirect(page: Page, url: string): Promise<boolean> {
    return this.#on(page, ({ webContents }) => {
      const event = preventable({ url, isMainFrame: true });
      webContents.emit('will-redirect', event, url);
      return !event.defaultPrevented;
    });
  }

  mayAttachWebview(page: Page): Promise<boolean> {
    return this.#on(page, ({ webContents }) => {
      const event = preventable({});
      webContents.emit('will-attach-webview', event, {}, { src: 'https://example.com/' });
      return !event.defaultPrevented;
    });
  }

  isKeptAwake(): Promise<boolean> {
    return this.#do(({ blockers }) => blockers.size > 0);
  }

  #do<T>(act: (run: ElectronDouble) => T): Promise<T> {
    return Promise.resolve(act(this.#current()));
  }

  /** Done when the page has followed, so that no key meets a window on its way. */
  async #on<T>(page: Page, act: (window: DoubleWindow) => T): Promise<T> {
    const window = this.#current().windowOf(page);
    const done = act(window);
    await window.webContents.settled();
    return done;
  }
}

function seenDialog({
  kind,
  options,
  window,
}: ElectronDouble['dialogs']['asked'][number]): AskedDialog {
  const { title, message } = options;
  const detail = 'detail' in options ? options.detail : undefined;
  return {
    kind,
    text: [title, message, detail].filter((text) => text !== undefined).join('\n'),
    buttons: 'buttons' in options ? (options.buttons ?? []) : [],
    defaultPath: 'defaultPath' in options ? (options.defaultPath ?? null) : null,
    on: window ? (window as DoubleWindow).webContents.getURL() : null,
  };
}
