/** Watches storage while the program runs: whether it is still there, and that nobody closes the window on the only copy. */
import type { Host } from '../../host/host';
import { isOnlyCopy } from '../../store/storage/memory-guard';
import type { HeldFor } from '../../../shared/ipc/held-for';
import type { AppState, AppStore } from '../../store/core/app-state';

/** How often storage is checked, in milliseconds: one question to the browser, without opening a connection. */
const EVERY = 4000;

export function watchStorage(store: AppStore, host: Pick<Host, 'holdWindow'>): void {
  setInterval(() => void store.getState().checkStorage(), EVERY);
  let held: HeldFor | null = null;
  host.holdWindow(held);
  store.subscribe((state) => {
    const why = wouldBeLost(state);
    if (why === held) return;
    held = why;
    host.holdWindow(why);
  });
}

/** What closing the window now would lose: votes before codes, which can be made anew. */
function wouldBeLost(state: AppState): HeldFor | null {
  if (isOnlyCopy(state)) return 'only-copy';
  return state.unprintedCodes > 0 ? 'codes' : null;
}
