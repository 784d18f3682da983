/** The keyboard and the menu of the console: both run the commands of one list. */
import { fileIdOf, fileWithId } from '../../host/file-id';
import type { AppState } from '../../store/core/app-state';
import type { Command } from '../../store/core/command';
import {
  commandForStroke,
  commandOf,
  COMMANDS,
  isHeardInDialog,
  isHeldWhileLent,
  isKeptFromBrowser,
  isReady,
  type StrokeSource,
} from '../../store/commands/commands';
import { dialogOf } from '../../store/core/selectors';
import { isTypingTarget, strokeOf } from '../../store/commands/key-stroke';
import type { AppStore } from '../../store/core/app-state';
import { pressMenuKey } from './press-menu-key';

/** The prefix of the menu's ids of recent files; the host's id of the file follows. */
const RECENT = 'recent:';
/** The prefix for keys that a Mac's menu took; the command's id follows. */
const KEY = 'key:';

/**
 * Runs the command of each key stroke, in the order pressed. A stroke waits until everything asked before is stored,
 * so that it meets the state it was meant for. A held key does not repeat, and an open question must be answered first.
 */
export function listenForCommands(store: AppStore): void {
  const isEdited = watchEdits();
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return;
    const stroke = strokeOf(event);
    const isTyping = isTypingTarget(event.target);
    const source = { isTyping, isEdited: isTyping && isEdited(event.target), isRemote: false };
    const state = store.getState();
    if (isKeptFromBrowser(state, stroke, source)) event.preventDefault();
    if (event.repeat || (isInOwnDialog(state, event) && !isHeardInDialog(state, stroke, source))) {
      return;
    }
    void runStroke(store, stroke, source);
  });
  keepAltFromMenu();
}

/** True in a dialog that only its page knows: those of the state hold back commands themselves. */
function isInOwnDialog(state: AppState, { target }: KeyboardEvent): boolean {
  const isKnown = dialogOf(state) !== null || state.isHelpOpen || state.isAboutOpen;
  return !isKnown && target instanceof Element && target.closest('dialog') !== null;
}

/** Tells whether a field was typed in since it got the keyboard. */
function watchEdits(): (field: EventTarget | null) => boolean {
  let edited: EventTarget | null = null;
  window.addEventListener('input', ({ target }) => {
    edited = target;
  });
  window.addEventListener('focusout', () => {
    edited = null;
  });
  return (field) => field !== null && field === edited;
}

/**
 * After a stroke with Alt, releasing Alt must not count as Alt pressed alone: that would move the keyboard into the
 * native menu, which does not hear of strokes that the page has handled.
 */
function keepAltFromMenu(): void {
  let isUsed = false;
  // Runs after all other listeners, also those of fields that handle strokes themselves.
  window.addEventListener('keydown', (event) => {
    if (event.key === 'Alt') isUsed = event.repeat && isUsed;
    else if (event.altKey && event.defaultPrevented) isUsed = true;
  });
  window.addEventListener('keyup', (event) => {
    if (event.key !== 'Alt') return;
    if (isUsed) event.preventDefault();
    isUsed = false;
  });
}

/** The newest command asked of each store; the next one waits until it was given. */
const newest = new WeakMap<AppStore, Promise<void>>();

/**
 * Once everything asked for before is stored, chooses a command in the state as it is then, and runs it, if there is one.
 * Commands take turns: else the second of two quick strokes would be chosen in the state before the first.
 */
function runReady(
  store: AppStore,
  choose: (state: AppState) => Command | null | undefined,
): Promise<void> {
  const before = newest.get(store) ?? Promise.resolve();
  const done = before.then(async () => {
    await store.getState().whenIdle();
    const state = store.getState();
    const command = choose(state);
    if (command && isReady(state, command)) command.run(state);
  });
  // A bug in one command must not stop those after it.
  newest.set(
    store,
    done.catch(() => undefined),
  );
  return done;
}

/** Runs what `stroke` means. */
export function runStroke(store: AppStore, stroke: string, source: StrokeSource): Promise<void> {
  return runReady(store, (state) => {
    if (isHeldWhileLent(state, stroke, source)) state.setHint({ kind: 'screen-is-lent' });
    return commandForStroke(state, stroke, source);
  });
}

/** Runs the command with this id, presses its key, or opens the recent file; does nothing for an unknown id. */
export function runMenuItem(store: AppStore, id: string): Promise<void> {
  if (id.startsWith(KEY)) {
    pressMenuKey(id.slice(KEY.length));
    return Promise.resolve();
  }
  if (!id.startsWith(RECENT)) {
    return runReady(store, () => COMMANDS.find((candidate) => candidate.id === id));
  }
  const fileId = id.slice(RECENT.length);
  return runReady(store, ({ recentFiles }) => {
    const file = recentFiles.find((candidate) => fileIdOf(candidate) === fileId);
    // The same rules apply as for «open file».
    const run: Command['run'] = (state) => void state.openRecentFile(file ?? fileWithId(fileId));
    return { ...commandOf('open-file'), run };
  });
}
