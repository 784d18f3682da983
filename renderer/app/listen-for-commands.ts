/** The keyboard of the console: one listener, one command list. */
import { commandForStroke } from '../store/commands';
import { isTypingTarget, strokeOf } from '../store/key-stroke';
import type { AppStore } from '../store/create-app-store';

/** Runs the command of each key stroke. Held keys repeat nothing, and a question must be answered first. */
export function listenForCommands(store: AppStore): void {
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return;
    const state = store.getState();
    const stroke = strokeOf(event);
    const isTyping = isTypingTarget(event.target);
    const { command, isOwned } = commandForStroke(state, stroke, isTyping);
    if (state.question || (state.isHelpOpen && command?.id !== 'help')) return;
    // In a session the program's own keys never reach the browser: F5 must not reload it.
    if (isOwned && state.phase === 'session' && stroke !== 'Escape') event.preventDefault();
    if (command && !event.repeat) command.run(state);
  });
}
