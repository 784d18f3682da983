/** Keeps the native menu in step with the state. */
import { dictionaryFor } from '../../../shared/text/dictionary';
import type { Host } from '../../host/host';
import { menuOf } from './menu-model';
import type { AppStore } from '../core/app-state';

/** Shows the menu now, and again whenever it would be another one, until the function given back is called. */
export function keepMenu(store: AppStore, host: Pick<Host, 'showMenu'>): () => void {
  let shown = '';
  const show = (): void => {
    const state = store.getState();
    const menu = menuOf(state, dictionaryFor(state.language));
    // The host fills in the recent files itself, but must be told that there are others.
    const text = JSON.stringify([menu, state.recentFiles]);
    if (text === shown) return;
    shown = text;
    host.showMenu(menu);
  };
  show();
  return store.subscribe(show);
}
