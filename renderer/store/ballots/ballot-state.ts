/** What is remembered of the typed ballots, in memory only. */
import type { BallotOfOrigin } from '../../../shared/domain/ballot/ballot';
import type { Piles } from './piles';

/** What was recorded last among ballots and their corrections. */
export interface LastBallot {
  readonly kind: 'ballot' | 'correction';
  readonly roundId: string;
  /** The ballot's id, or those of the entries of one act. */
  readonly ids: readonly string[];
  /** True if it settled a batch of the second pass, which is now forgotten. */
  readonly isOfPass?: boolean;
}

/** What was taken back last, so that it can be redone, under a new key because the old one is gone. */
export type TakenBallot =
  | { readonly kind: 'ballot'; readonly roundId: string; readonly ballot: BallotOfOrigin }
  | {
      readonly kind: 'correction';
      readonly roundId: string;
      readonly last: LastBallot;
      readonly voids: readonly string[];
    };

/**
 * The outcome of a correction: done in its pile, or moved to another; or refused, because both contents are the same, no such
 * ballot counts, or of several such ballots some are checked by the second pass and some are not, so that it is unclear which was meant.
 */
export type CorrectionOutcome = 'corrected' | 'moved' | 'same' | 'none-like-it' | 'unclear';

/** The outcome of the newest act on ballots, shown where they are typed; 'last-unknown': nothing was taken back. */
export type BallotNotice =
  'ballot-taken' | 'correction-taken' | 'last-unknown' | 'ballot-again' | 'correction-again';

export interface BallotData {
  /** What Ctrl+Z takes back while ballots are typed; known until the round closes, and never stored. */
  readonly lastBallot: LastBallot | null;
  readonly takenBallot: TakenBallot | null;
  readonly ballotNotice: BallotNotice | null;
  /** The pile that is typed, in rounds where one was chosen. */
  readonly piles: Piles;
}

declare module '../core/app-state' {
  interface AppData extends BallotData {}
}
