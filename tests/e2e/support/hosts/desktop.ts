/** What specs can do to the desktop program from outside of its pages: dialogs, displays, menu, system. */
import type { Frame, Page } from '@playwright/test';
import type { DisplaySpec } from '../../../electron-double/screen.ts';
import type { SeenRequest } from '../../../electron-double/requests.ts';

/** Where the program's pages are at home, by its own names. */
export const ORIGIN = 'app://pejling';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A dialog that the program has shown. */
export interface AskedDialog {
  readonly kind: 'open' | 'save' | 'message';
  /** Title, message and detail, one a line. */
  readonly text: string;
  readonly buttons: readonly string[];
  readonly defaultPath: string | null;
  /** The address of the page whose window it is attached to; null for none. */
  readonly on: string | null;
}

/** Answers are given before the dialog is shown; one that no answer waits for fails the test. */
export interface DialogAnswers {
  /** A path, or null for cancel. */
  readonly answerOpen: (path: string | null) => Promise<void>;
  readonly answerSave: (path: string | null) => Promise<void>;
  /** By the button's label. */
  readonly answerMessage: (button: string) => Promise<void>;
  /** All that were shown so far. */
  readonly asked: () => Promise<readonly AskedDialog[]>;
}

export interface MenuItemSeen {
  readonly label: string;
  readonly isEnabled: boolean;
  readonly role: string | null;
}

export interface WindowState {
  /** In device-independent pixels. */
  readonly bounds: Box;
  readonly isFullScreen: boolean;
  readonly isMaximized: boolean;
  readonly isMinimized: boolean;
  readonly isVisible: boolean;
  readonly isFocused: boolean;
}

/** How the program is started. */
export interface DesktopStart {
  /** The command line after the program's name. */
  readonly args?: readonly string[];
  readonly displays?: readonly DisplaySpec[];
}

export interface Desktop {
  readonly dialogs: DialogAnswers;
  readonly displays: {
    readonly plugIn: (display: DisplaySpec) => Promise<void>;
    readonly pullOut: (id: number) => Promise<void>;
    readonly change: (display: DisplaySpec) => Promise<void>;
  };
  readonly menu: {
    readonly click: (...labels: readonly string[]) => Promise<void>;
    readonly items: (...labels: readonly string[]) => Promise<readonly MenuItemSeen[]>;
  };
  /** The folders that the program was given. */
  readonly folders: {
    readonly userData: string;
    readonly logs: string;
    readonly documents: string;
  };
  /** The program's pages that have a window, by address. */
  readonly windows: () => Promise<readonly string[]>;
  /** The living page of this file name, once a window shows it: a crashed one is never it. */
  readonly pageAt: (name: string) => Promise<Page>;
  readonly windowState: (page: Page) => Promise<WindowState>;
  /** Whether the page’s process has ended: it is never the living one of its window again. */
  readonly isGone: (page: Page) => boolean;
  /** What the task bar leaves free of a display. */
  readonly workArea: (display: DisplaySpec) => Promise<Box>;
  /** What a person does to a window with the mouse. */
  readonly move: (page: Page, bounds: Box) => Promise<void>;
  readonly reload: (page: Page) => Promise<void>;
  readonly minimize: (page: Page) => Promise<void>;
  readonly maximize: (page: Page) => Promise<void>;
  /** Asks the window to close, as its button does; the program may ask back. */
  readonly closeWindow: (page: Page) => Promise<void>;
  /** Done when the whole program has ended. */
  readonly ended: () => Promise<unknown>;
  /** Closes the program (if it still runs) and starts it in another way. */
  readonly launchAgain: (start: DesktopStart) => Promise<Page>;
  /** Starts the program a second time while it runs; done when the second one has given up. */
  readonly startSecond: (args: readonly string[]) => Promise<void>;
  /** The system asks the program to open a file, as the Finder does. */
  readonly openFile: (file: string) => Promise<void>;
  /** Drops a file from the disk on the window. */
  readonly dropFile: (page: Page, file: string) => Promise<void>;
  /** Asks the main process past the bridge, as a page would that got hold of the raw door. */
  readonly sendRaw: (
    target: Page | Frame,
    channel: string,
    ...args: readonly unknown[]
  ) => Promise<unknown>;
  /** The same, as if this page had sent it: where it says it stands, and whether within another. */
  readonly sendAs: (
    target: Page,
    sender: { readonly url: string; readonly isInFrame: boolean },
    channel: string,
    ...args: readonly unknown[]
  ) => Promise<unknown>;
  /** Every request of the pages so far, and what became of it. */
  readonly requests: () => readonly SeenRequest[];
  /** The program's own answer to a request for one of its pages. */
  readonly ask: (url: string) => Promise<{
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly text: string;
  }>;
  /** What the window's page may do, by Electron's names. */
  readonly webPreferences: (page: Page) => Promise<Readonly<Record<string, unknown>>>;
  /** Whether the page’s inside can be looked into. */
  readonly opensDevTools: (page: Page) => Promise<boolean>;
  /** Of what the program is made: `node`, `chrome`, `electron`. */
  readonly versions: () => Promise<Readonly<Record<string, string>>>;
  /** Switches that the program gave Chromium. */
  readonly switches: () => Promise<Readonly<Record<string, string>>>;
  readonly mayUseDevice: (kind: string) => Promise<boolean>;
  /** Names of the files that pages wanted to download and the program refused. */
  readonly refusedDownloads: () => Promise<readonly string[]>;
  /** Whether the program grants a page a permission, when asked and when only looked up. */
  readonly permission: (
    page: Page,
    name: string,
  ) => Promise<{ readonly isGranted: boolean; readonly isFound: boolean }>;
  /** Whether the program lets a page be sent on to an address by the server. */
  readonly mayRedirect: (page: Page, url: string) => Promise<boolean>;
  /** Whether the program lets a page hold another one in a `webview`. */
  readonly mayAttachWebview: (page: Page) => Promise<boolean>;
  /** Ends a page's process; done when the program knows. */
  readonly crash: (page: Page) => Promise<void>;
  /** The page no longer answers the system. */
  readonly becomeSilent: (page: Page) => Promise<void>;
  /** An error in the main process that nothing catches. */
  readonly throwInMain: (error: Error) => Promise<void>;
  /** True while the program keeps the displays from sleeping. */
  readonly isKeptAwake: () => Promise<boolean>;
}

/** A laptop of the kind that facilitators have, with a task bar. */
export const LAPTOP: DisplaySpec = {
  id: 1,
  label: 'Indbygget skærm',
  internal: true,
  bounds: { x: 0, y: 0, width: 1440, height: 900 },
  workArea: { x: 0, y: 0, width: 1440, height: 860 },
};

export const PROJECTOR: DisplaySpec = {
  id: 2,
  label: 'EPSON PJ',
  bounds: { x: 1440, y: 0, width: 1920, height: 1080 },
};
