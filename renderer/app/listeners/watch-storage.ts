/** Watches storage while the program runs: whether it is still there, and that nobody closes the window on the only copy. */
import type { Host } from '../../host/host';
import { isOnlyCopy } from '../../store/storage/memory-guard';
import type { AppStore } from '../../store/core/app-state';

/** How often storage is checked, in milliseconds: one question to the browser, without opening a connection. */
const EVERY = 4000;

export function watchStorage(store: AppStore, host: Pick<Host, 'holdWindow'>): void {
  setInterval(() => void store.getState().checkStorage(), EVERY);
  let isHeld = false;
  host.holdWindow(isHeld);
  store.subscribe((state) => {
    if (isOnlyCopy(state) === isHeld) return;
    isHeld = !isHeld;
    host.holdWindow(isHeld);
  });
}
