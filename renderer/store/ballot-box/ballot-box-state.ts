/** What the ballot box («stemmeboks») and its codes know and do. */
import type { BoxLock } from '../../../shared/domain/ballot-box/box-lock';
import type { BoxAct, BoxRules, BoxVoter } from '../../../shared/domain/ballot-box/box-voter';
import type { AppError } from '../../../shared/errors/app-error';
import type { Result } from '../../../shared/lib/result';

/** The box that fills the facilitator's window. In memory only, but for the lock. */
export interface BoxData {
  readonly lock: BoxLock;
  /** 'code': the screen that asks for the facilitator's code; what the voter has done waits below it. */
  readonly screen: 'voter' | 'code';
  readonly voter: BoxVoter;
  /** Another number with each voter, so that nothing on the screen outlives one. */
  readonly visit: number;
  /** Seconds until the screen is cleared, because nobody has touched it for long; null while there are many. */
  readonly secondsLeft: number | null;
  /** The clock as the screen of the code shows it, milliseconds since 1970. */
  readonly time: number;
  /** The facilitator's code was wrong; 'checking' while that is found out. */
  readonly codeState: 'none' | 'checking' | 'wrong';
}

export interface BoxOptions {
  /** The facilitator's own, 4–12 digits. */
  readonly code: string;
  readonly needsCode: boolean;
}

export interface MakingCodes {
  /** `done` of the codes are hashed. */
  readonly onProgress: (done: number) => void;
  /** False once nobody waits for them any more: then none are made. */
  readonly isWanted: () => boolean;
}

export interface BallotBoxActions {
  /** Locks the window on the box for this open round; within the click that asks for it. */
  openBox: (roundId: string, options: BoxOptions) => Promise<Result<void, AppError>>;
  /** Puts up the box that was left locked, if one was; true where it was, or where that can't be told. */
  resumeBox: () => Promise<boolean>;
  /** What the voter does, by a key or by pressing a button. */
  actAtBox: (act: BoxAct, by?: 'key' | 'press') => void;
  /** Somebody is there. */
  touchBox: () => void;
  /** Shows the screen that asks for the facilitator's code, or the voter's again. */
  showBoxScreen: (screen: BoxData['screen']) => void;
  /** Back to the console where the code is right. */
  leaveBox: (code: string) => Promise<void>;
  /** The facilitator has forgotten the code: begins to wait it out, or stops. */
  waitOutCode: (isOn: boolean) => Promise<void>;
  /** Back to the console once the code is waited out. */
  leaveUnlockedBox: () => Promise<void>;
  /** What the box asks a voter for; null where its round is not open. */
  boxRules: () => BoxRules | null;
  /** New codes for a round that is not closed, in place of those it had. Gives them once, for printing; null where nobody waited. */
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
