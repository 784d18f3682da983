/** A part of the program's screen in jsdom, on the real store. */
import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { AppState } from '../store/core/app-state';
import { AppStoreProvider } from '../store/react/store-context';
import type { AppStore } from '../store/core/app-state';
import { createProgram } from './program';

/** jsdom has no modal dialogs: here they open with the focus on their first button or field, and close; nothing scrolls. */
function giveDialogs(): void {
  HTMLElement.prototype.scrollIntoView = () => undefined;
  HTMLDialogElement.prototype.showModal = function showModal(): void {
    this.open = true;
    this.querySelector<HTMLElement>('button, input')?.focus();
  };
  HTMLDialogElement.prototype.close = function close(): void {
    this.open = false;
  };
}

/** Draws `ui` on a store in this state. */
export function show(
  ui: ReactNode,
  state: Partial<AppState>,
): { readonly store: AppStore; readonly user: UserEvent } {
  giveDialogs();
  const { store } = createProgram();
  store.setState(state);
  render(<AppStoreProvider store={store}>{ui}</AppStoreProvider>);
  return { store, user: userEvent.setup() };
}
