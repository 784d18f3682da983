/** A part of the program's screen in jsdom, on the real store. */
import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { AppState } from '../store/core/app-state';
import { AppStoreProvider } from '../store/react/store-context';
import { createProgram, type Program, type ProgramParts } from './program';

/** jsdom has no modal dialogs: here they open with the focus on their first button or field, and close; nothing scrolls. */
export function giveDialogs(): void {
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
  parts: ProgramParts = {},
): Program & { readonly user: UserEvent } {
  giveDialogs();
  const program = createProgram(parts);
  const { store } = program;
  store.setState(state);
  render(<AppStoreProvider store={store}>{ui}</AppStoreProvider>);
  return { ...program, user: userEvent.setup() };
}
