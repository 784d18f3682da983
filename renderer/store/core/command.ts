/** A command: its id, its keys, when it is available, and what it does. */
import { isRehearsal } from '../../../shared/domain/rehearsal/rehearsal';
import type { Round } from '../../../shared/domain/round/round';
import type { Dictionary } from '../../../shared/text/dictionary';
import type { AppState } from './app-state';
import { roundInView } from './selectors';

export interface Command {
  readonly id: string;
  readonly group: 'file' | 'round' | 'reveal' | 'screen' | 'go';
  /** Strokes as `strokeOf` names them; the first is shown. */
  readonly keys: readonly string[];
  /** Also works while the focus is in a field. */
  readonly whileTyping: boolean;
  /** Does not work in a field that was typed in since it got the focus: there the browser's own undo works. */
  readonly leftToEdits?: boolean;
  /** Only on the agenda page, because elsewhere these keys scroll and edit; from the presenter remote they work everywhere. */
  readonly onlyOnAgenda?: boolean;
  /** Not while slips are typed, when a stray key must not black the projector; from the presenter remote it works. */
  readonly notWhileCollecting?: boolean;
  readonly label: (words: Dictionary) => string;
  readonly isAvailable: (state: AppState) => boolean;
  readonly run: (state: AppState) => void;
}

/** The round in view, on which commands act, or null. */
export function roundOf(state: AppState): Round | null {
  return state.phase === 'session' ? roundInView(state) : null;
}

export const inSession = (state: AppState): boolean => state.phase === 'session';

/** True in a workshop whose votes are real. */
export const inRealSession = (state: AppState): boolean =>
  inSession(state) && state.session !== null && !isRehearsal(state.session.workshop);

export const inRehearsal = (state: AppState): boolean => inSession(state) && !inRealSession(state);
