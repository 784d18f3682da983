/**
 * What the facilitator window knows and does; all but the open session and the settings lies in memory only. Here stands what every room
 * needs. A room adds its own data and actions by declaration, beside the slice that carries them out, and `create-app-store.ts` puts all
 * of them together (decision 19).
 */
import type { StoreApi } from 'zustand/vanilla';
import type { Position, Session } from '../../../shared/domain/session/session';
import { NO_HISTORY, type History } from '../../../shared/domain/undo/history';
import type { AppError } from '../../../shared/errors/app-error';
import type { Result } from '../../../shared/lib/result';
import type { Hint } from './hint';
import type { Question, DialogState } from './question';
import type { Work } from './work';

/** What is done with files, for the words of what goes wrong with them. */
export type FileAct = 'open' | 'save' | 'export';

/** A half-typed row. */
export interface Draft {
  readonly table: number | null;
  /** It goes along into another pile. */
  readonly isOfAnyPile?: boolean;
}

/**
 * One of a poll's rounds, chosen to be looked at. It holds where it was chosen: until the facilitator goes elsewhere, or
 * there is a newer round than there was.
 */
export interface ChosenRound {
  readonly roundId: string;
  readonly newestId: string;
  /** The very object: who leaves and comes back has another one. */
  readonly position: Position;
}

export interface AppData {
  /**
   * 'starting' until storage has answered; 'blocked' while `error` keeps the program from running; 'ballot-box' while voters
   * vote in this window: then there is a `box`, and a session unless its workshop could not be opened.
   */
  readonly phase: 'starting' | 'blocked' | 'library' | 'session' | 'ballot-box';
  readonly session: Session | null;
  readonly error: AppError | null;
  /** What was being done with a file when `error` came; means nothing for errors that are not about files. */
  readonly failedAct: FileAct;
  /** Null while storage has the open session as it is; else what is known of why not. */
  readonly memoryOnly: MemoryOnly | null;
  readonly question: Question | null;
  /** With the workshop it was opened in: in another one it is not open. */
  readonly dialog: (DialogState & { readonly workshopId: string }) | null;
  readonly hint: Hint | null;
  /** What takes longer than a moment, and how far it is; null where nothing does. */
  readonly work: Work | null;
  /** What can be undone. In memory only, and only while the workshop is open. */
  readonly history: History;
  /** The round that was chosen to be looked at: `roundInView` says whether it still is. */
  readonly chosenRound: ChosenRound | null;
  /** A half-typed slip: its table, where it is known; null where nothing is typed. */
  readonly draft: Draft | null;
}

export const CORE_START = {
  ...{ phase: 'starting', session: null, error: null, failedAct: 'save', memoryOnly: null },
  ...{ question: null, dialog: null, hint: null, work: null, history: NO_HISTORY },
  ...{ chosenRound: null, draft: null },
} as const satisfies Partial<AppData>;

/** Data and actions together; the rooms extend it. */
export interface AppState extends AppData {
  /** Done when everything asked for so far is stored: a key that follows then meets the state it was meant for. */
  whenIdle: () => Promise<void>;
}

/** When the disk has what was asked for, or why it has not. */
export type Done = Promise<Result<void, AppError>>;

export type AppStore = StoreApi<AppState>;
export type GetState = AppStore['getState'];
export type SetState = (part: Partial<AppData>) => void;

/** Nothing on the disk has the session as it is. */
export interface MemoryOnly {
  /** Why storage did not take it. */
  readonly error: AppError;
  /** The rescue file that was saved last, and the session that it holds. */
  readonly rescue: { readonly name: string; readonly session: Session } | null;
}
