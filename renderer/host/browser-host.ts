/** The host of the one-file edition: an ordinary browser window, opened from disk. */
import { err, ok } from '../../shared/lib/result';
import { createKeepAwake } from './keep-awake';
import type { Host } from './host';

/** The address part that makes the one file the audience window. */
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
  }
  interface Window {
    getScreenDetails?: () => Promise<ScreenDetails>;
  }
}

const NEEDS: readonly (readonly [string, () => boolean])[] = [
  ['IndexedDB', () => 'indexedDB' in window],
  ['BroadcastChannel', () => 'BroadcastChannel' in window],
  ['Web Locks', () => 'locks' in navigator],
  ['Web Crypto', () => typeof crypto.randomUUID === 'function'],
  ['FontFace', () => 'FontFace' in window],
  ['ResizeObserver', () => 'ResizeObserver' in window],
];

/** Where the audience window goes: the other screen where the browser tells, else a window of its own. */
async function audiencePlace(): Promise<string> {
  const details = screen.isExtended
    ? await window.getScreenDetails?.().catch(() => undefined)
    : undefined;
  const other = details?.screens.find((candidate) => candidate !== details.currentScreen);
  if (!other) return 'popup,width=1280,height=720';
  const { availLeft, availTop, availWidth, availHeight } = other;
  return `popup,left=${availLeft},top=${availTop},width=${availWidth},height=${availHeight}`;
}

function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(content);
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

export function createBrowserHost(): Host {
  const keepAwake = createKeepAwake();
  return {
    missingFeatures: () => NEEDS.filter(([, isThere]) => !isThere()).map(([name]) => name),
    openAudienceWindow: async () => {
      const address = `${location.href.split('#')[0] ?? ''}${AUDIENCE_HASH}`;
      const opened = window.open(address, WINDOW_NAME, await audiencePlace());
      if (!opened) return err({ code: 'popup-blocked' });
      opened.focus();
      return ok(undefined);
    },
    hasSecondScreen: () => screen.isExtended ?? null,
    freeSpace: async () => {
      const estimate = await navigator.storage.estimate().catch(() => null);
      const { quota, usage } = estimate ?? {};
      return quota === undefined || usage === undefined ? null : quota - usage;
    },
    saveFile: (name, content) => {
      download(name, content);
      return Promise.resolve(ok('saved'));
    },
    print: () => {
      window.print();
    },
    keepAwake,
  };
}
