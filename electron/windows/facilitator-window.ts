/**
 * The facilitator's window: opens where it was, asks before it closes in front of a full room, and is the
 * only window whose requests are answered.
 */
import { setTimeout } from 'node:timers/promises';
import { BrowserWindow, screen, type IpcMainInvokeEvent } from 'electron';
import { CONSOLE_GROUND } from '../../shared/desktop/window-colour';
import { LEAST, placeSchema, placeWindow } from '../../shared/desktop/window-place';
import { lockedPreferences } from '../../shared/desktop/web-preferences';
import { eventWire, type EventChannel } from '../../shared/ipc/channels';
import type { Events } from '../../shared/ipc/contract';
import type { HeldFor } from '../../shared/ipc/held-for';
import { readJson, writeJson } from '../files/json-store';
import { developmentUrl, isOwnUrl, pageUrl } from '../platform/addresses';
import { ask, words } from '../platform/ask';
import { isKeptAwake } from '../platform/keep-awake';
import { offerTextMenu } from '../platform/text-menu';
import { showWhenReady } from './show-when-ready';

/** A page that can't be loaded is told of by `watchLoads`. */
const toldElsewhere = (): void => undefined;
/** How long closing waits for the page, in milliseconds. */
const LONGEST_WAIT = 4000;

export interface FacilitatorWindow {
  readonly open: () => Promise<BrowserWindow>;
  /** The window; null before it is opened and after it is closed. */
  readonly window: () => BrowserWindow | null;
  readonly show: () => void;
  /** Reloads the page: where the facilitator was, or on the start screen if that has just failed. */
  readonly resume: (isAgain: boolean) => void;
  /** Called when the page has finished writing. */
  readonly allowClose: () => void;
  /** Called when what closing the window would lose changes; null for nothing. */
  readonly hold: (why: HeldFor | null) => void;
  readonly isOnlyCopy: () => boolean;
  /** Called when the print dialog opens and when it is closed. */
  readonly setPrinting: (on: boolean) => void;
  readonly isPrinting: () => boolean;
  readonly send: <E extends EventChannel>(event: E, detail: Events[E]) => void;
  /** True if a request comes from this window's own page, not from a frame in it or another page. */
  readonly isSender: (event: IpcMainInvokeEvent) => boolean;
}

/** `isBusy`: whether closing would end something the room sees. `onClosed` runs when the window is gone. */
export function createFacilitatorWindow(given: {
  readonly preload: string;
  readonly placeFile: string;
  readonly isBusy: () => boolean;
  readonly onMoved: () => void;
  readonly onClosed: () => void;
}): FacilitatorWindow {
  let current: BrowserWindow | null = null;
  let isLeaving = false;
  let allowClose = (): void => undefined;
  let heldFor: HeldFor | null = null;
  let isPrinting = false;

  /** True if closing loses nothing, or the facilitator confirms it. */
  const mayClose = async (window: BrowserWindow): Promise<boolean> => {
    const { closeTitle, closeText, closeNo, closeYes, ...said } = words();
    if (heldFor === 'codes') {
      const buttons = [closeNo, said.closeUnsavedYes];
      return (await ask(window, said.closeCodesTitle, said.closeCodesText, buttons)) === 1;
    }
    if (heldFor === 'only-copy') {
      const buttons = [closeNo, said.closeUnsavedYes];
      return (await ask(window, said.closeUnsavedTitle, said.closeUnsavedText, buttons)) === 1;
    }
    return !given.isBusy() || (await ask(window, closeTitle, closeText, [closeNo, closeYes])) === 1;
  };
  /** Asks if something would be lost or the room would notice, remembers the window's place, and closes. */
  const leave = async (window: BrowserWindow): Promise<void> => {
    if (isLeaving) return;
    isLeaving = true;
    const isSure = await mayClose(window);
    if (isSure && !window.isDestroyed()) {
      // The page finishes writing the workshop's file. If it no longer answers, the window doesn't wait.
      const written = new Promise<void>((resolve) => (allowClose = resolve));
      current?.webContents.send(eventWire('closing'));
      await Promise.race([written, setTimeout(LONGEST_WAIT)]);
    }
    isLeaving = false;
    if (!isSure || window.isDestroyed()) return;
    const bounds = window.getNormalBounds();
    await writeJson(given.placeFile, { ...bounds, isMaximized: window.isMaximized() });
    window.destroy();
  };
  const open = async (): Promise<BrowserWindow> => {
    const remembered = await readJson(given.placeFile, placeSchema, null);
    const primary = screen.getPrimaryDisplay();
    const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
    const areas = [primary, ...others].map(({ workArea }) => workArea);
    const { isMaximized, ...bounds } = placeWindow(remembered, areas);
    const window = new BrowserWindow({
      ...bounds,
      minWidth: LEAST.width,
      minHeight: LEAST.height,
      show: false,
      backgroundColor: CONSOLE_GROUND,
      webPreferences: lockedPreferences(given.preload, developmentUrl !== null),
    });
    current = window;
    showWhenReady(window, () => {
      if (isMaximized) window.maximize();
      window.show();
    });
    offerTextMenu(window);
    window.on('move', given.onMoved);
    window.on('close', (event) => {
      event.preventDefault();
      void leave(window);
    });
    // Windows logs off without closing windows: there is time to write the workshop's file, but not to ask.
    const finish = (): void => window.webContents.send(eventWire('closing'));
    window.on('query-session-end', finish);
    window.on('session-end', finish);
    window.on('closed', () => {
      current = null;
      given.onClosed();
    });
    if (developmentUrl !== null) window.webContents.openDevTools({ mode: 'detach' });
    void window.loadURL(pageUrl('facilitator')).catch(toldElsewhere);
    return window;
  };
  return {
    open,
    window: () => current,
    show: () => {
      if (current?.isMinimized()) current.restore();
      current?.show();
      current?.focus();
    },
    resume: (isAgain) => {
      // The new page reports by itself whether it holds the only copy.
      heldFor = null;
      isPrinting = false;
      const hash = isKeptAwake() && !isAgain ? '#fortsaet' : '';
      void current?.loadURL(pageUrl('facilitator', hash)).catch(toldElsewhere);
    },
    allowClose: () => allowClose(),
    hold: (why) => {
      heldFor = why;
    },
    isOnlyCopy: () => heldFor === 'only-copy',
    setPrinting: (on) => {
      isPrinting = on;
    },
    isPrinting: () => isPrinting,
    send: (event, detail) => {
      current?.webContents.send(eventWire(event), detail);
    },
    isSender: ({ sender, senderFrame }) =>
      sender.id === current?.webContents.id &&
      senderFrame?.parent === null &&
      isOwnUrl(senderFrame.url),
  };
}
