/** The keyboard of the console: one listener, one command list. */
import { commandForStroke } from '../store/commands';
import { isTypingTarget, strokeOf } from '../store/key-stroke';
import type { AppStore } from '../store/store-dependencies';

/**
 * Runs the command of each key stroke, in the order pressed: a stroke waits until what was asked before is stored,
 * so that it meets the state it was meant for. Held keys repeat nothing, and a question must be answered first.
 */
export function listenForCommands(store: AppStore): void {
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return;
    const stroke = strokeOf(event);
    const isTyping = isTypingTarget(event.target);
    const { isOwned } = commandForStroke(store.getState(), stroke, isTyping);
    // In a session the program's own keys never reach the browser: F5 must not reload it.
    if (isOwned && store.getState().phase === 'session' && stroke !== 'Escape') {
      event.preventDefault();
    }
    if (!isOwned || event.repeat) return;
    void store
      .getState()
      .whenIdle()
      .then(() => {
        runCommand(store, stroke, isTyping);
      });
  });
}

/** Runs what `stroke` means now, if anything. */
export function runCommand(store: AppStore, stroke: string, isTyping: boolean): void {
  const state = store.getState();
  const { command } = commandForStroke(state, stroke, isTyping);
  if (!command || state.question || (state.isHelpOpen && command.id !== 'help')) return;
  command.run(state);
}
