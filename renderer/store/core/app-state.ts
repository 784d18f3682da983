/** What the facilitator window knows. All of it but `session` and `language` lives in memory only. */
import type { AppError } from '../../../shared/errors/app-error';
import type { BallotContent, BallotOfOrigin } from '../../../shared/domain/ballot/ballot';
import type { Method } from '../../../shared/domain/kinds/method';
import type { VoidEntry } from '../../../shared/domain/entry/entry';
import type { QuickDraft } from '../../../shared/domain/poll/quick-poll';
import type { RunOffChoice } from '../../../shared/domain/conduct/run-off';
import type { NewCount } from '../../../shared/domain/recording/recording';
import type { Position, Session } from '../../../shared/domain/session/session';
import type { Poll } from '../../../shared/domain/poll/poll';
import type { Workshop } from '../../../shared/domain/workshop/workshop';
import type { Projector } from '../../../shared/domain/round/projector';
import type { Language, LocalText } from '../../../shared/lib/language';
import type { Result } from '../../../shared/lib/result';
import type { FileRow, WorkshopSummary } from '../../db/catalog-database';
import type { AudienceSize } from '../../host/audience-channel';
import type { ExportFile, Versions, WorkshopFile } from '../../host/host';
import type { BallotBoxActions, BoxData } from '../ballot-box/ballot-box-actions';
import type { DisplayInfo } from '../../../shared/ipc/contract';
import type { RecountActions } from '../conduct/recount-actions';
import type { SecondPassActions, SecondPassData } from '../ballots/second-pass-actions';
import type { TurnHint, UndoActions, UndoData } from '../conduct/undo-actions';
import type { Incoming } from '../files/incoming';
import type { MemoryOnly } from './memory-only';
import type { Work } from './work';
import type { MergeActions } from '../files/merge-actions';
import type { RehearsalActions } from '../library/rehearsal-actions';
import type { GroupActions } from '../conduct/group-actions';
import type { Piles } from '../ballots/piles';

/** Who is to see it: the room on the wall, others on the list of entries, or whoever gets what is saved. */
export type ShownTo = 'room' | 'others' | 'export';

/** A question that must be answered before something happens that the room sees or that can't be undone. */
export type Question =
  | { readonly kind: 'reset'; readonly roundId: string }
  | { readonly kind: 'reveal-missing'; readonly roundId: string }
  /** Showing these rounds tells of few people, for others know what was shown before. */
  | {
      readonly kind: 'show-few';
      readonly roundIds: readonly string[];
      readonly to: ShownTo;
      /** What happens where it is shown all the same. */
      readonly goOn: () => void;
    }
  /** An undo in a closed round changes a result that may have been seen. */
  | { readonly kind: 'undo-closed'; readonly roundId: string; readonly entryId: string }
  /** So does doing again what was undone there. */
  | { readonly kind: 'redo-closed'; readonly roundId: string }
  /** Ballots of a second pass that was begun would stay unchecked. */
  | { readonly kind: 'close-unfinished-pass'; readonly roundId: string }
  /** Another method means that what this one has recorded does not count. */
  | { readonly kind: 'method'; readonly roundId: string; readonly method: Method }
  /** Drawing tables anew, where some are drawn already. */
  | { readonly kind: 'recount-again'; readonly roundId: string }
  /** The new people and tables don't add up with what is recorded already. */
  | { readonly kind: 'rebase-breach'; readonly roundId: string }
  | { readonly kind: 'delete'; readonly workshopId: string; readonly title: string }
  /** A file was opened while a workshop is open; nothing of it is stored yet. */
  | { readonly kind: 'switch'; readonly incoming: Incoming }
  /** This computer's copy of the workshop and the file have each gone their own way. */
  | { readonly kind: 'file-differs'; readonly incoming: Incoming; readonly here: Session }
  /** A rehearsal takes the projector while a round of the real workshop is open. */
  | { readonly kind: 'rehearse'; readonly roundId: string }
  /** Something else wrote to the workshop's file since Pejling did. */
  | { readonly kind: 'file-changed'; readonly name: string }
  /** A workshop of the list can't be read from storage; `file` is the one that it was kept in, if any. */
  | {
      readonly kind: 'lost';
      readonly summary: WorkshopSummary;
      readonly isDamaged: boolean;
      readonly file: FileRow | null;
    };

/** A dialog with something to fill in. */
export type Sheet =
  | { readonly kind: 'quick-poll' }
  | { readonly kind: 'recount'; readonly roundId: string; readonly table: number }
  | { readonly kind: 'run-off' | 'ballot-box'; readonly roundId: string }
  | {
      readonly kind: 'take-back' | 'correct';
      readonly roundId: string;
      readonly entryId: string;
    }
  /** What a second laptop recorded is to come in; nothing of it is stored yet. */
  | { readonly kind: 'merge'; readonly incoming: Incoming };

/** The file that the open workshop is kept in besides this computer's storage. */
export interface FileState {
  readonly file: WorkshopFile;
  /**
   * 'pending': changes wait to be written; 'failed': see `error`. A file that failed is tried again by itself at the next
   * change, but after 'file-changed' and 'file-not-allowed' only by hand.
   */
  readonly state: 'saved' | 'pending' | 'saving' | 'failed';
  readonly error: AppError | null;
}

/** What is done with files, for the words of what goes wrong with them. */
export type FileAct = 'open' | 'save' | 'export';

/** What kept a command from being carried out, said for a moment where it was asked. */
export type Hint =
  | { readonly kind: 'row-not-recorded'; readonly table: number | null }
  | TurnHint
  /** Digits were typed where no vote is taken. */
  | { readonly kind: 'not-typed'; readonly why: 'not-opened' | 'closed' | 'dialog' | 'no-field' }
  /** The open vote is another one than is looked at. */
  | { readonly kind: 'not-typed'; readonly why: 'elsewhere'; readonly title: LocalText }
  /** A newer round of the same poll is open. */
  | { readonly kind: 'not-typed'; readonly why: 'newer-round'; readonly number: number }
  /** The number pad gives arrows instead of digits. */
  | { readonly kind: 'num-lock-off' }
  /** Saved in this file; null: downloaded, and not kept up to date. */
  | { readonly kind: 'is-saved'; readonly file: string; readonly isFollowed: boolean }
  | { readonly kind: 'merged' }
  /** Storage failed, and all is in new storage. */
  | { readonly kind: 'storage-renewed' }
  /** What would be left lies in memory alone. */
  | { readonly kind: 'only-in-memory' }
  /** Nobody of the simulated room is left to vote. */
  | { readonly kind: 'everyone-voted' };

/** What was recorded last among ballots and their corrections. */
export interface LastBallot {
  readonly kind: 'ballot' | 'correction';
  readonly roundId: string;
  /** The ballot's id, or those of the entries of one act. */
  readonly ids: readonly string[];
  /** It settled a batch of the second pass, which is forgotten. */
  readonly isOfPass?: boolean;
}

/** What was taken back last, so that it can be cast or corrected again: under a new key, for the old one is gone. */
export type TakenBallot =
  | { readonly kind: 'ballot'; readonly roundId: string; readonly ballot: BallotOfOrigin }
  | {
      readonly kind: 'correction';
      readonly roundId: string;
      readonly last: LastBallot;
      readonly voids: readonly string[];
    };

/**
 * What came of a correction: done in its pile, or moved to another; or why not: it is what was recorded, no such ballot counts,
 * or nobody can say which of several like it was meant, one checked by the second pass or one that is still to be.
 */
export type CorrectionOutcome = 'corrected' | 'moved' | 'same' | 'none-like-it' | 'unclear';

/** What came of the newest act on ballots, said where they are typed; 'last-unknown': nothing was taken back. */
export type BallotNotice =
  'ballot-taken' | 'correction-taken' | 'last-unknown' | 'ballot-again' | 'correction-again';

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

export interface AppData extends UndoData, SecondPassData {
  /**
   * 'starting' until storage has answered; 'blocked' while `error` keeps the program from running; 'ballot-box' while voters
   * vote in this window: then there is a `box`, and a session unless its workshop could not be opened.
   */
  readonly phase: 'starting' | 'blocked' | 'library' | 'session' | 'ballot-box';
  readonly language: Language;
  readonly recents: readonly WorkshopSummary[];
  /** The newest workshop, read for the start screen's «continue»; null where there is none. */
  readonly latest: Session | null;
  readonly session: Session | null;
  readonly error: AppError | null;
  /** What was being done with a file when `error` came; means nothing for errors that are not about files. */
  readonly failedAct: FileAct;
  /** Null while storage has the open session as it is; else what is known of why not. */
  readonly memoryOnly: MemoryOnly | null;
  readonly question: Question | null;
  /** With the workshop it was opened in: in another one it is not open. */
  readonly sheet: (Sheet & { readonly workshopId: string }) | null;
  readonly hint: Hint | null;
  /** What takes longer than a moment, and how far it is; null where nothing does. */
  readonly work: Work | null;
  /** What Ctrl+Z takes back while ballots are typed; known until the round closes, and never stored. */
  readonly lastBallot: LastBallot | null;
  readonly takenBallot: TakenBallot | null;
  readonly ballotNotice: BallotNotice | null;
  readonly box: BoxData | null;
  /** The round that was chosen to be looked at: `roundInView` says whether it still is. */
  readonly chosenRound: ChosenRound | null;
  /** The pile that is typed, in rounds where one was chosen. */
  readonly piles: Piles;
  /** A half-typed slip: its table, where it is known; null where nothing is typed. */
  readonly draft: Draft | null;
  readonly audience: AudienceSize | null;
  /** True once an audience window was there. */
  readonly hadAudience: boolean;
  /** Whether deleting a workshop removes its files from disk. */
  readonly canRemoveFiles: boolean;
  /** The list of what was recorded hides the numbers of few people. */
  readonly isForOthers: boolean;
  readonly isHelpOpen: boolean;
  readonly isAboutOpen: boolean;
  /** Null while the open workshop lies on this computer only. */
  readonly file: FileState | null;
  readonly recentFiles: readonly WorkshopFile[];
  /** The connected displays; null where the host does not tell them apart. */
  readonly displays: readonly DisplayInfo[] | null;
  /** The display that the facilitator chose for the audience window; null: the host chooses. */
  readonly chosenDisplay: number | null;
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
  /** Writes what is due before the window closes; done when it is written, or when that takes too long. */
  prepareToClose: () => Promise<void>;
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
  /** Takes what counts for this table back; with `roleId` the slip of that role, or with null that of the whole table. */
  removeSlip: (roundId: string, table: number, roleId?: string | null) => Done;
  project: (projector: Partial<Projector>) => Done;
  toggleBlack: () => Done;
}

export interface BallotActions {
  /** Records a paper ballot in an open round; its answer comes when the disk has it. */
  castBallot: (roundId: string, content: BallotContent) => Done;
  /** Takes back what was recorded last, or says that it is not known any more. */
  takeBackBallot: (roundId: string) => Done;
  /** Casts or corrects again what was taken back last. */
  redoBallot: (roundId: string) => Done;
  /** One ballot like `wrong`, of whichever pile, counts as one like `to` in the pile that is typed. */
  correctBallot: (
    roundId: string,
    wrong: BallotOfOrigin,
    to: BallotContent,
  ) => Promise<Result<CorrectionOutcome, AppError>>;
  /** The ballot of the typed pile with this content, where one counts, earlier corrections included; else null. */
  ballotLike: (roundId: string, content: BallotContent) => BallotOfOrigin | null;
  setBallotNotice: (notice: BallotNotice | null) => void;
}

export interface RoundsActions {
  /** Opens a dialog with something to fill in, or puts it away; not while a row is half typed. */
  openSheet: (sheet: Sheet | null) => void;
  /** Another round of the same poll, once the newest is over. */
  /** Looks at one of the rounds of the poll where the facilitator is; not while a row is half typed, and a hint says why. */
  lookAt: (roundId: string) => void;
  addRound: (roundId: string) => Done;
  /** A run-off among some options of the round's result, as the next agenda item. */
  addRunOff: (roundId: string, choice: RunOffChoice) => Done;
  /** A question made up on the spot, as the next agenda item; nothing happens while it has a problem. */
  addQuickPoll: (draft: QuickDraft) => Done;
  /** Takes an entry of a closed or shown round back. */
  takeBack: (roundId: string, entryId: string, reason: VoidEntry['reason']) => Done;
  /** Records what should have stood in an entry's place, in a closed or shown round. */
  replaceEntry: (roundId: string, entryId: string, count: NewCount, confirmed: boolean) => Done;
  /** Brings the wall up to date after a correction. */
  showCorrected: (roundId: string) => Done;
}

export interface FileActions {
  /** Lets the facilitator choose a workshop file and opens it. */
  openFile: () => Done;
  openRecentFile: (file: WorkshopFile) => Done;
  /** Opens the file that was dropped on the window. Called within the drop event. */
  openDropped: (transfer: DataTransfer) => Done;
  /** Opens the file that waits at the host, if one does. */
  openWaiting: () => Done;
  /** Goes on with a file after a question: 'switch' was answered yes. */
  admit: (incoming: Incoming) => Done;
  /** Opens the file as a workshop of its own, beside this computer's copy. */
  openAsCopy: (incoming: Incoming) => Done;
  /** Opens this computer's copy and leaves the file as it is. */
  openHere: (incoming: Incoming) => Done;
  /** Writes to the workshop's file, or asks where if it has none. Within a key stroke or click. */
  saveToFile: (evenIfChanged: boolean) => Done;
  saveToFileAs: () => Done;
  /** Saves all that memory holds, the ballots of open rounds included, where no storage takes it. */
  saveRescue: () => Done;
}

export interface ScreenActions {
  /** Reads the connected displays anew. */
  readDisplays: () => Promise<void>;
  setDisplays: (displays: readonly DisplayInfo[]) => void;
  chooseDisplay: (id: number | null) => void;
  openAudienceWindow: () => Promise<void>;
  /** True where a second screen is connected; null where the host does not tell. */
  hasSecondScreen: () => boolean | null;
}

export interface ShellActions {
  setLanguage: (language: Language) => Done;
  /** Takes the stored interface language, where one was ever chosen. */
  readLanguage: () => Promise<void>;
  /** Bytes the browser still has room for; null where it does not tell. */
  freeSpace: () => Promise<number | null>;
  proveStorage: () => Done;
  /** Looks whether storage still stands; where it does not, all moves into new storage. To be called every few seconds. */
  checkStorage: () => Promise<void>;
  /** Saves a file to take home; gives the name it was saved under, null where it was not. */
  saveExport: (file: ExportFile) => Promise<string | null>;
  canSaveFolder: () => boolean;
  /** Saves files into a new folder; gives the folder's name, null where it was not saved. */
  saveFolder: (name: string, files: readonly ExportFile[]) => Promise<string | null>;
  versions: () => Promise<Versions>;
  print: () => void;
  ask: (question: Question | null) => void;
  showError: (error: AppError | null) => void;
  setHint: (hint: Hint | null) => void;
  setDraft: (draft: AppData['draft']) => void;
  setAudience: (size: AudienceSize | null) => void;
  setHelpOpen: (isOpen: boolean) => void;
  setAboutOpen: (isOpen: boolean) => void;
  /** A failure that no screen caught: noted in the local log, and said with the way back. */
  catchFailure: (kind: 'error' | 'rejection' | 'render', thrown: unknown) => void;
}

export type AppState = AppData &
  LibraryActions &
  SetupActions &
  ConductActions &
  RoundsActions &
  BallotActions &
  RecountActions &
  BallotBoxActions &
  SecondPassActions &
  UndoActions &
  GroupActions &
  FileActions &
  MergeActions &
  RehearsalActions &
  ScreenActions &
  ShellActions;
