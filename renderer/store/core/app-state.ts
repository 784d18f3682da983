/**
 * State and actions of the facilitator window. All but the open session and the settings lies in memory only. This file has what every
 * room needs. A room declares its own data and actions beside the slice that carries them out, and `create-app-store.ts` puts them
 * together (decision 19).
 */
import type { StoreApi } from 'zustand/vanilla';
import type { Position, Session } from '../../../shared/domain/session/session';
import { NO_HISTORY, type History } from '../../../shared/domain/undo/history';
import type { AppError } from '../../../shared/errors/app-error';
import type { Result } from '../../../shared/lib/result';
import type { Hint } from './hint';
import type { Question, DialogState } from './question';
import type { Work } from './work';

/** What was being done with a file, for the words of a failure. */
export type FileAct = 'open' | 'save' | 'export';

/** A half-typed row. */
export interface Draft {
  readonly table: number | null;
  /** True if it is kept when another pile is chosen. */
  readonly isOfAnyPile?: boolean;
}

/**
 * One of a poll's rounds, chosen to be in view. The choice applies where it was made, until the facilitator goes elsewhere
 * or a newer round is made.
 */
export interface ChosenRound {
  readonly roundId: string;
  readonly newestId: string;
  /** Compared by identity: whoever leaves and comes back has another object. */
  readonly position: Position;
}

export interface AppData {
  /**
   * 'starting' until storage has answered; 'blocked' while `error` keeps the program from running; 'ballot-box' while voters
   * vote in this window: then `box` is set, and a session too unless its workshop could not be opened.
   */
  readonly phase: 'starting' | 'blocked' | 'library' | 'session' | 'ballot-box';
  readonly session: Session | null;
  readonly error: AppError | null;
  /** What was being done with a file when `error` came; irrelevant for errors that are not about files. */
  readonly failedAct: FileAct;
  /** Null while storage has the open session as it is; else why it has not. */
  readonly memoryOnly: MemoryOnly | null;
  /** True once storage was taken away while the program ran: it may happen again, and other workshops may be gone. */
  readonly wasStorageLost: boolean;
  readonly question: Question | null;
  /** With the workshop it was opened in; in another one it does not show. */
  readonly dialog: (DialogState & { readonly workshopId: string }) | null;
  readonly hint: Hint | null;
  /** Work that takes longer than a moment, and its progress; null if there is none. */
  readonly work: Work | null;
  /** What can be undone: only while the workshop is open. */
  readonly history: History;
  /** The round that was chosen to be in view; `roundInView` says whether it still is. */
  readonly chosenRound: ChosenRound | null;
  /** A half-typed slip, with its table if that is known; null if nothing is typed. */
  readonly draft: Draft | null;
}

export const CORE_START = {
  ...{ phase: 'starting', session: null, error: null, failedAct: 'save', memoryOnly: null },
  wasStorageLost: false,
  ...{ question: null, dialog: null, hint: null, work: null, history: NO_HISTORY },
  ...{ chosenRound: null, draft: null },
} as const satisfies Partial<AppData>;

/** Data and actions together; the rooms extend it. */
export interface AppState extends AppData {
  /** Resolves when everything asked for so far is stored, so that the next key meets the state it was meant for. */
  whenIdle: () => Promise<void>;
}

/** The result of an action: ok when the disk has it, else why it has not. */
export type Done = Promise<Result<void, AppError>>;

export type AppStore = StoreApi<AppState>;
export type GetState = AppStore['getState'];
export type SetState = (part: Partial<AppData>) => void;

/** The session as it is now is not on the disk. */
export interface MemoryOnly {
  /** Why storage did not take it. */
  readonly error: AppError;
  /** The last saved rescue file, and the session that it holds. */
  readonly rescue: {
    readonly name: string;
    readonly session: Session;
    /** Sent to the browser's downloads: whether it arrived is not known. */
    readonly isDownload: boolean;
  } | null;
}
