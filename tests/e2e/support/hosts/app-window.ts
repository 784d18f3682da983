/** The running program as specs know it, whichever host it runs in: the one-file edition or the desktop program. */
import type { BrowserContext, Page } from '@playwright/test';
import type { Problem } from './watchdog.ts';

/** A file that the facilitator has taken home. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface AppWindow {
  /** The facilitator's window; a new page after launchAgain(). */
  readonly page: Page;
  readonly context: BrowserContext;
  /** The address of the facilitator's page. */
  readonly address: string;
  /** The folder of all that the program and its browser leave on disk. */
  readonly profile: string;
  /** What the watchdog has seen in all windows and all launches. */
  readonly problems: readonly Problem[];
  /** Console errors that match do not fail this test. */
  readonly allowConsole: (pattern: RegExp) => void;
  /** Problems of this kind that match do not fail this test. */
  readonly allow: (kind: Problem['kind'], pattern: RegExp) => void;
  /** Runs `open` and gives the window that it opens, loaded. */
  readonly nextWindow: (open: () => Promise<unknown>) => Promise<Page>;
  /** Runs `open` and gives the audience window that it opens, as large as a projector of full HD. */
  readonly projectorWindow: (open: () => Promise<unknown>) => Promise<Page>;
  /** Runs `save` and gives the file that it leaves with the facilitator. */
  readonly savedFile: (save: () => Promise<unknown>) => Promise<SavedFile>;
  /** Closes the program as a person would (if it still runs) and opens it again with all that it stored. */
  readonly launchAgain: () => Promise<Page>;
  /** Ends the browser at once, as a flat battery would (SIGKILL): nothing gets the chance to be written. */
  readonly kill: () => Promise<void>;
  /** Ends it and removes all that it left on disk. */
  readonly dispose: () => Promise<void>;
}
