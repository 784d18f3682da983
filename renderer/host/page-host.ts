/** The part of the host that both editions leave to the page's own browser. */
import { describeThrown } from '../../shared/errors/app-error';
import { err, ok } from '../../shared/lib/result';
import type { Host } from './host';

const NEEDS: readonly (readonly [string, () => boolean])[] = [
  ['IndexedDB', () => 'indexedDB' in window],
  ['BroadcastChannel', () => 'BroadcastChannel' in window],
  ['Web Locks', () => 'locks' in navigator],
  ['Web Crypto', () => typeof crypto.randomUUID === 'function'],
  ['FontFace', () => 'FontFace' in window],
  ['ResizeObserver', () => 'ResizeObserver' in window],
];

export const PAGE_HOST: Pick<
  Host,
  'missingFeatures' | 'freeSpace' | 'fullScreen' | 'copyText' | 'print'
> = {
  missingFeatures: () => NEEDS.filter(([, isThere]) => !isThere()).map(([name]) => name),
  freeSpace: async () => {
    const estimate = await navigator.storage.estimate().catch(() => null);
    const { quota, usage } = estimate ?? {};
    return quota === undefined || usage === undefined ? null : quota - usage;
  },
  fullScreen: (on) => {
    const isOn = document.fullscreenElement !== null;
    if (on === isOn) return;
    const done = on
      ? document.documentElement.requestFullscreen({ navigationUI: 'hide' })
      : document.exitFullscreen();
    done.catch(() => undefined);
  },
  copyText: async ({ html, text }) => {
    try {
      const item = new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      });
      await navigator.clipboard.write([item]);
      return ok(undefined);
    } catch (thrown) {
      return err({ code: 'copy-failed', detail: describeThrown(thrown) });
    }
  },
  print: () => {
    // Printing blocks the page until the dialog is closed. Inside a key handler, Electron would think that the page hangs.
    setTimeout(() => window.print());
  },
};
