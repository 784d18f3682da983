/** What a command is: a name, its keys, when it can be given, and what it does. */
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
  /** Heard also while a field is typed in. */
  readonly whileTyping: boolean;
  /** Not heard in a field that was typed in since it got the keyboard: there the browser takes back what was typed. */
  readonly leftToEdits?: boolean;
  /** On the console's other pages these keys scroll and edit; the presenter remote's are heard everywhere. */
  readonly onlyOnAgenda?: boolean;
  /** While slips are typed a stray key must not black the projector; the presenter remote's may. */
  readonly notWhileCollecting?: boolean;
  readonly label: (words: Dictionary) => string;
  readonly isAvailable: (state: AppState) => boolean;
  readonly run: (state: AppState) => void;
}

/** The round that is looked at, or null: what commands act on. */
export function roundOf(state: AppState): Round | null {
  return state.phase === 'session' ? roundInView(state) : null;
}

export const inSession = (state: AppState): boolean => state.phase === 'session';

/** In a workshop whose votes are real. */
export const inRealSession = (state: AppState): boolean =>
  inSession(state) && state.session !== null && !isRehearsal(state.session.workshop);

export const inRehearsal = (state: AppState): boolean => inSession(state) && !inRealSession(state);
