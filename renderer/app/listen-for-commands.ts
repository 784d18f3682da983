/** The keyboard of the console: one listener, one command list. */
import {
  commandForStroke,
  COMMANDS,
  isKeptFromBrowser,
  isReady,
  type StrokeSource,
} from '../store/commands';
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
    const source = { isTyping: isTypingTarget(event.target), isRemote: false };
    if (isKeptFromBrowser(store.getState(), stroke, source)) event.preventDefault();
    if (!event.repeat) void runStroke(store, stroke, source);
  });
}

/** Runs what `stroke` means, if anything, once everything asked for before it is stored. */
export async function runStroke(
  store: AppStore,
  stroke: string,
  source: StrokeSource,
): Promise<void> {
  await store.getState().whenIdle();
  const state = store.getState();
  const command = commandForStroke(state, stroke, source);
  if (command && isReady(state, command)) command.run(state);
}

/** Runs the command with this id as if its key had been pressed; does nothing where there is none, or not now. */
export async function runCommand(store: AppStore, id: string): Promise<void> {
  await store.getState().whenIdle();
  const state = store.getState();
  const command = COMMANDS.find((candidate) => candidate.id === id);
  if (command && isReady(state, command)) command.run(state);
}
