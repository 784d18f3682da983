/** What specs can do to the desktop program from outside, on the Electron double. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Frame, type Page } from '@playwright/test';
import type { DoubleWindow } from '../../electron-double/browser-window.ts';
import type { ElectronDouble } from '../../electron-double/electron-double.ts';
import { preventable } from '../../electron-double/event.ts';
import { STAGE, type PageStage } from '../../electron-double/page-side.ts';
import { askRaw } from '../../electron-double/requests.ts';
import type { DisplaySpec } from '../../electron-double/screen.ts';
import { ORIGIN, type AskedDialog, type Box, type Desktop, type WindowState } from './desktop.ts';

export class DoubleDesktop implements Desktop {
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

  readonly dialogs: Desktop['dialogs'] = {
    answerOpen: (file) => this.#do(({ dialogs }) => dialogs.answerOpen(file)),
    answerSave: (file) =>
      this.#do(({ dialogs }) => {
        void dialogs.answerSave(file);
      }),
    answerMessage: (button) => this.#do(({ dialogs }) => dialogs.answerMessage(button)),
    asked: () => this.#do(({ dialogs }) => dialogs.asked.map(seenDialog)),
  };

  readonly displays: Desktop['displays'] = {
    plugIn: (display) => this.#do(({ screen }) => screen.plugIn(display)),
    pullOut: (id) => this.#do((run) => run.pullOutDisplay(id)),
    change: (display: DisplaySpec) => this.#do((run) => run.changeDisplay(display)),
  };

  readonly menu: Desktop['menu'] = {
    click: (...labels) => this.#do(({ menu }) => menu.click(...labels)),
    items: (...labels) =>
      this.#do(({ menu }) =>
        menu.items(...labels).map(({ label, enabled, role }) => ({
          label,
          isEnabled: enabled,
          role,
        })),
      ),
  };

  windows(): Promise<readonly string[]> {
    return this.#do(({ windows }) => windows.map(({ webContents }) => webContents.getURL()));
  }

  async pageAt(name: string): Promise<Page> {
    const find = () => {
      const pages = this.#current().windows.map(({ webContents }) => webContents.page);
      return pages.find((page) => page?.url().split('#')[0]?.endsWith(`/${name}`)) ?? null;
    };
    await expect.poll(find, `a window with ${name}`).not.toBeNull();
    const page = find();
    if (!page) throw new Error(`${name} went at once`);
    await page.waitForLoadState();
    return page;
  }

  isGone(page: Page): boolean {
    return page.isClosed();
  }

  workArea({ bounds }: DisplaySpec): Promise<Box> {
    return this.#do(({ screen }) => screen.getDisplayMatching(bounds).workArea);
  }

  ended(): Promise<unknown> {
    return this.#current().ended;
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

  move(page: Page, bounds: Box): Promise<void> {
    return this.#on(page, (window) => window.setBounds(bounds));
  }

  async reload(page: Page): Promise<void> {
    const { webContents } = this.#current().windowOf(page);
    const loaded = new Promise<void>((resolve) => webContents.once('did-finish-load', resolve));
    webContents.reload();
    await loaded;
  }

  minimize(page: Page): Promise<void> {
    return this.#on(page, (window) => window.minimize());
  }

  maximize(page: Page): Promise<void> {
    return this.#on(page, (window) => window.maximize());
  }

  closeWindow(page: Page): Promise<void> {
    return this.#on(page, (window) => window.close());
  }

  startSecond(args: readonly string[]): Promise<void> {
    return this.#current().startSecond(args, this.folders.documents);
  }

  openFile(file: string): Promise<void> {
    return this.#do((run) => run.openFile(file));
  }

  async dropFile(page: Page, file: string): Promise<void> {
    const name = path.basename(file);
    const content = await readFile(file, 'base64');
    const isTaken = await page.evaluate(dropOnPage, { stage: STAGE, name, file, content });
    // A browser never drops where dragging over it was not answered; Electron would then load the file.
    if (!isTaken) throw new Error('The page takes no drops');
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

  versions(): Promise<Readonly<Record<string, string>>> {
    return this.#do((run) => run.versions);
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

  async crash(page: Page): Promise<void> {
    const { webContents } = this.#current().windowOf(page);
    const gone = new Promise((resolve) => webContents.once('render-process-gone', resolve));
    webContents.forcefullyCrashRenderer();
    await gone;
  }

  becomeSilent(page: Page): Promise<void> {
    return this.#on(page, (window) => {
      window.emit('unresponsive');
    });
  }

  throwInMain(error: Error): Promise<void> {
    return this.#do((run) => run.throwInMain(error));
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

/** Runs in the page: the events of a drop, in order. False where the page lets none be dropped on it. */
function dropOnPage(given: {
  readonly stage: string;
  readonly name: string;
  readonly file: string;
  readonly content: string;
}): boolean {
  const stage = Reflect.get(globalThis, given.stage) as PageStage;
  stage.paths.set(given.name, given.file);
  const bytes = Uint8Array.from(atob(given.content), (letter) => letter.charCodeAt(0));
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([bytes], given.name));
  const tell = (type: string) =>
    !document.body.dispatchEvent(
      new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
    );
  tell('dragenter');
  if (!tell('dragover')) return false;
  tell('drop');
  return true;
}
