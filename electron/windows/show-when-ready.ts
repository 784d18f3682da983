/** Shows a window once its page can be seen. */

/** The part of a `BrowserWindow` that is used here. */
interface HiddenWindow {
  readonly isDestroyed: () => boolean;
  readonly once: (event: 'ready-to-show', listener: () => void) => unknown;
  readonly webContents: {
    readonly once: (event: 'did-finish-load', listener: () => void) => unknown;
  };
}

/** A window is shown after this time whatever happens, in milliseconds. */
const LONGEST_WAIT = 3000;

/**
 * Calls `show` once: when the page is drawn or loaded, or after three seconds. Under Wayland a hidden window is never
 * drawn, so 'ready-to-show' may not come (electron#48859).
 */
export function showWhenReady(window: HiddenWindow, show: () => void): void {
  let isShown = false;
  const showOnce = (): void => {
    clearTimeout(timer);
    if (isShown || window.isDestroyed()) return;
    isShown = true;
    show();
  };
  const timer = setTimeout(showOnce, LONGEST_WAIT);
  window.once('ready-to-show', showOnce);
  window.webContents.once('did-finish-load', showOnce);
}
