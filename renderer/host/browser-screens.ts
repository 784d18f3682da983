/** Windows and displays as a browser gives them to a page. */
import { err, ok } from '../../shared/lib/result';
import { askAudienceToClose } from './audience-channel';
import type { ScreenHost } from './host';
import { createKeepAwake } from './keep-awake';

/** The part of the address that turns the one file into the audience window. */
export const AUDIENCE_HASH = '#storskaerm';

const WINDOW_NAME = 'pejling-storskaerm';

interface ScreenDetailed {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
}

interface ScreenDetails {
  readonly screens: readonly ScreenDetailed[];
  readonly currentScreen: ScreenDetailed;
}

declare global {
  interface Screen {
    readonly isExtended?: boolean;
    /** 'change': a screen was connected or unplugged, among others. */
    readonly addEventListener?: (type: 'change', listener: () => void) => void;
    readonly removeEventListener?: (type: 'change', listener: () => void) => void;
  }
  interface Window {
    getScreenDetails?: () => Promise<ScreenDetails>;
  }
}

/** Where the audience window goes: the other screen if the browser reports it, else an ordinary window. */
async function audiencePlace(): Promise<string> {
  const details = screen.isExtended
    ? await window.getScreenDetails?.().catch(() => undefined)
    : undefined;
  const other = details?.screens.find((candidate) => candidate !== details.currentScreen);
  if (!other) return 'popup,width=1280,height=720';
  const { availLeft, availTop, availWidth, availHeight } = other;
  return `popup,left=${availLeft},top=${availTop},width=${availWidth},height=${availHeight}`;
}

export function createBrowserScreens(): ScreenHost {
  return {
    displays: () => Promise.resolve([]),
    openAudienceWindow: async () => {
      const address = `${location.href.split('#')[0] ?? ''}${AUDIENCE_HASH}`;
      const opened = window.open(address, WINDOW_NAME, await audiencePlace());
      if (!opened) return err({ code: 'popup-blocked' });
      opened.focus();
      return ok(undefined);
    },
    // A page can neither hide nor minimize a window, and full screen by F11 is the browser's: only closing always works.
    closeAudienceWindow: () => {
      askAudienceToClose();
      return Promise.resolve(ok(undefined));
    },
    hasSecondScreen: () => screen.isExtended ?? null,
    keepAwake: createKeepAwake(),
  };
}
