/** What a command is: a name, its keys, when it can be given, and what it does. */
import { isRehearsal } from '../../../shared/domain/rehearsal/rehearsal';
import type { PageId } from '../../../shared/domain/session/pages';
import type { Round } from '../../../shared/domain/round/round';
import type { Dictionary } from '../../../shared/text/dictionary';
import type { AppState } from '../core/app-state';
import { roundInView } from '../core/selectors';

export interface Command {
  readonly id: CommandId;
  readonly group: 'file' | 'round' | 'reveal' | 'screen' | 'go';
  /** Strokes as `strokeOf` names them; the first is shown. */
  readonly keys: readonly string[];
  /** Heard also while a field is typed in. */
  readonly whileTyping: boolean;
  /** Not heard in a field that was typed in since it got the keyboard: there the browser takes back what was typed. */
  readonly leftToEdits?: boolean;
  /** On the console's other pages these keys scroll and edit; the presenter remote's are heard everywhere. */
  readonly onlyOnAgenda?: boolean;
  /** While slips are typed a stray key must not black the wall; the presenter remote's may. */
  readonly notWhileCollecting?: boolean;
  readonly label: (words: Dictionary) => string;
  readonly isAvailable: (state: AppState) => boolean;
  readonly run: (state: AppState) => void;
}

export type CommandId =
  | 'open-file'
  | 'save'
  | 'save-as'
  | 'merge'
  | 'start-rehearsal'
  | 'end-rehearsal'
  | 'simulate-votes'
  | 'leave'
  | 'open'
  | 'close'
  | 'reveal'
  | 'hide'
  | 'reopen'
  | 'reset'
  | 'new-round'
  | 'run-off'
  | 'quick-poll'
  | 'recount'
  | 'ballot-box'
  | 'show-corrected'
  | 'show-comparison'
  | 'show-groups'
  | 'next-pile'
  | 'undo'
  | 'redo'
  | 'second-pass'
  | 'next-step'
  | 'previous-step'
  | 'black'
  | 'remote-black'
  | 'end-black'
  | 'show-round'
  | 'show-title'
  | 'show-break'
  | 'show-test-picture'
  | 'open-audience'
  | 'next-item'
  | 'previous-item'
  | `go-${PageId}`
  | 'print'
  | 'help'
  | 'about';

/** The round that is looked at, or null: what commands act on. */
export function roundOf(state: AppState): Round | null {
  return state.phase === 'session' ? roundInView(state) : null;
}

export const inSession = (state: AppState): boolean => state.phase === 'session';

/** In a workshop whose votes are real. */
export const inRealSession = (state: AppState): boolean =>
  inSession(state) && state.session !== null && !isRehearsal(state.session.workshop);

export const inRehearsal = (state: AppState): boolean => inSession(state) && !inRealSession(state);
