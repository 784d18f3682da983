/** What the facilitator window knows. All of it but `session` and `language` lives in memory only. */
import type { AppError } from '../../shared/errors/app-error';
import type { Method } from '../../shared/domain/entry';
import type { NewCount } from '../../shared/domain/recording';
import type { Position, Session } from '../../shared/domain/session';
import type { Poll } from '../../shared/domain/poll';
import type { Workshop } from '../../shared/domain/workshop';
import type { Projector } from '../../shared/audience/audience-view';
import type { Language } from '../../shared/text/language';
import type { Result } from '../../shared/lib/result';
import type { WorkshopSummary } from '../db/catalog-database';
import type { AudienceSize } from '../host/audience-channel';

/** A question that must be answered before something happens that the room sees or that can't be undone. */
export type Question =
  | { readonly kind: 'reset'; readonly roundId: string }
  | { readonly kind: 'reveal-missing'; readonly roundId: string }
  /** Another method means that what this one has recorded does not count. */
  | { readonly kind: 'method'; readonly roundId: string; readonly method: Method }
  /** The new people and tables don't add up with what is recorded already. */
  | { readonly kind: 'rebase-breach'; readonly roundId: string }
  | { readonly kind: 'delete'; readonly workshopId: string; readonly title: string };

/** What kept a command from being carried out, said for a moment where it was asked. */
export type Hint =
  | { readonly kind: 'row-not-recorded'; readonly table: number | null }
  | { readonly kind: 'undone'; readonly what: UndoneWhat }
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'is-saved' };

export type UndoneWhat =
  | { readonly kind: 'table-slip'; readonly table: number }
  | { readonly kind: 'hands'; readonly cell: string }
  | { readonly kind: 'totals' };

export interface AppData {
  /** 'starting' until storage has answered; 'blocked' while `error` keeps the program from running. */
  readonly phase: 'starting' | 'blocked' | 'library' | 'session';
  readonly language: Language;
  readonly recents: readonly WorkshopSummary[];
  /** The newest workshop, read for the start screen's «continue»; null where there is none. */
  readonly latest: Session | null;
  readonly session: Session | null;
  readonly error: AppError | null;
  /** True from a write that failed until one succeeds. */
  readonly isUnsaved: boolean;
  readonly question: Question | null;
  readonly hint: Hint | null;
  /** A half-typed slip: its table, where it is known; null where nothing is typed. */
  readonly draft: { readonly table: number | null } | null;
  readonly audience: AudienceSize | null;
  /** True once an audience window was there. */
  readonly hadAudience: boolean;
  /** Whether deleting a workshop removes its files from disk. */
  readonly canRemoveFiles: boolean;
  readonly isHelpOpen: boolean;
  /** True just after a round was opened or closed: its key does nothing for a moment. */
  readonly isSettling: boolean;
}

export type Done = Promise<Result<void, AppError>>;

export interface LibraryActions {
  /** Reads settings and recent workshops; the first thing that happens. */
  start: () => Promise<void>;
  createWorkshop: (packId: string) => Done;
  openWorkshop: (id: string) => Done;
  /** Back to the start screen. */
  leaveWorkshop: () => Promise<void>;
  deleteWorkshop: (id: string) => Done;
}

export interface SetupActions {
  /** Changes the workshop's particulars, given as they are when the change is made; the same one changes nothing. */
  editWorkshop: (edit: (workshop: Workshop) => Workshop) => Done;
  editPoll: (pollId: string, edit: (poll: Poll) => Poll) => Done;
  /** Takes new people and tables into the open round; asks first, unless `isSure`, where recorded numbers then don't add up. */
  rebaseOpenRound: (roundId: string, isSure: boolean) => Done;
  goTo: (position: Partial<Position>) => Done;
  /** Goes to the agenda item `delta` places on, within the agenda. */
  moveInAgenda: (delta: 1 | -1) => Done;
  /** Done when everything asked for so far is stored: a key that follows then meets the state it was meant for. */
  whenIdle: () => Promise<void>;
}

export interface ConductActions {
  openPoll: (roundId: string) => Done;
  closePoll: (roundId: string) => Done;
  revealPoll: (roundId: string) => Done;
  hidePoll: (roundId: string) => Done;
  resetPoll: (roundId: string) => Done;
  moveReveal: (roundId: string, delta: 1 | -1) => Done;
  chooseMethod: (roundId: string, method: Method) => Done;
  /** Counts down `minutes` from now; 0 ends the countdown. */
  countDown: (roundId: string, minutes: number) => Done;
  countCell: (roundId: string, cell: string | null) => Done;
  record: (roundId: string, count: NewCount, confirmed: boolean) => Done;
  undo: (roundId: string) => Done;
  /** Takes the entry that counts for this table back. */
  removeSlip: (roundId: string, table: number) => Done;
  project: (projector: Partial<Projector>) => Done;
  toggleBlack: () => Done;
}

export interface ShellActions {
  setLanguage: (language: Language) => Done;
  /** Takes the stored interface language, where one was ever chosen. */
  readLanguage: () => Promise<void>;
  openAudienceWindow: () => Promise<void>;
  /** True where a second screen is connected; null where the browser does not tell. */
  hasSecondScreen: () => boolean | null;
  /** Bytes the browser still has room for; null where it does not tell. */
  freeSpace: () => Promise<number | null>;
  proveStorage: () => Done;
  saveFile: (name: string, content: Blob) => Promise<boolean>;
  print: () => void;
  ask: (question: Question | null) => void;
  showError: (error: AppError | null) => void;
  setHint: (hint: Hint | null) => void;
  setDraft: (draft: AppData['draft']) => void;
  setAudience: (size: AudienceSize | null) => void;
  setHelpOpen: (isOpen: boolean) => void;
}

export type AppState = AppData & LibraryActions & SetupActions & ConductActions & ShellActions;
