/** State and actions of the ballot box («stemmeboks») and its codes. */
import type { BoxLock } from '../../../shared/domain/ballot-box/box-lock';
import type { BoxAct, BoxRules, BoxVoter } from '../../../shared/domain/ballot-box/box-voter';
import type { AppError } from '../../../shared/errors/app-error';
import type { Result } from '../../../shared/lib/result';

/** The box that fills the facilitator's window. All but the lock lies in memory only. */
export interface BoxData {
  readonly lock: BoxLock;
  /** 'code': the screen that asks for the facilitator's code; the voter's state waits meanwhile. */
  readonly screen: 'voter' | 'code';
  readonly voter: BoxVoter;
  /** A new number for each voter, so that nothing on the screen outlives its voter. */
  readonly visit: number;
  /** Seconds until the untouched screen is cleared; null while there are many left. */
  readonly secondsLeft: number | null;
  /** The clock as the screen of the code shows it, milliseconds since 1970. */
  readonly time: number;
  /** Whether the facilitator's code was wrong; 'checking' while it is being checked. */
  readonly codeState: 'none' | 'checking' | 'wrong';
}

export interface BoxOptions {
  /** The facilitator's own, 4–12 digits. */
  readonly code: string;
  readonly needsCode: boolean;
}

export interface MakingCodes {
  /** Called with the number of codes hashed so far. */
  readonly onProgress: (done: number) => void;
  /** False once nobody waits for the codes any more: then none are made. */
  readonly isWanted: () => boolean;
  /** Called before they take the place of older ones on the disk: from then on they come, whatever is wanted. */
  readonly onStoring: () => void;
}

export interface BallotBoxActions {
  /** Locks the window on the box for this open round. To be called within a click. */
  openBox: (roundId: string, options: BoxOptions) => Promise<Result<void, AppError>>;
  /** Shows the box again if it was left locked. True if it was, or if that can't be read. */
  resumeBox: () => Promise<boolean>;
  /** The voter's act, by key or button. */
  actAtBox: (act: BoxAct, by?: 'key' | 'press') => void;
  /** Notes that somebody is at the box. */
  touchBox: () => void;
  /** Shows the screen that asks for the facilitator's code, or the voter's again. */
  showBoxScreen: (screen: BoxData['screen']) => void;
  /** Back to the console, if the code is right. */
  leaveBox: (code: string) => Promise<void>;
  /** For a forgotten code: begins the wait, or cancels it. */
  waitOutCode: (isOn: boolean) => Promise<void>;
  /** Back to the console once the wait is over. */
  leaveUnlockedBox: () => Promise<void>;
  /** What the box asks a voter for; null if its round is not open. */
  boxRules: () => BoxRules | null;
  /** Makes new codes for a round that is not closed, replacing its old ones. Returns them once, for printing; null if nobody waited. */
  makeCodes: (
    roundId: string,
    count: number,
    making: MakingCodes,
  ) => Promise<Result<readonly string[] | null, AppError>>;
}

export interface BallotBoxData {
  readonly box: BoxData | null;
}

declare module '../core/app-state' {
  interface AppData extends BallotBoxData {}
  interface AppState extends BallotBoxActions {}
}
declare module '../core/question' {
  interface Dialogs {
    'ballot-box': { readonly roundId: string };
  }
}
