/** The second pass: what is remembered of the typed pile, in memory only, and what is done with it. */
import type { BallotContent, BallotOrigin } from '../../../shared/domain/ballot/ballot';
import type { RightTyping, SecondPass } from '../../../shared/domain/second-pass/second-pass';
import type { Done } from '../core/app-state';

/** A pile of an open round: what was typed of it, in order, in batches that are not settled. */
export interface TypedPile {
  readonly roundId: string;
  readonly pass: SecondPass;
  /** What was taken back of the second typing of the current batch, to be typed again by a redo. */
  readonly takenBack: readonly BallotContent[];
  /** Ballots of the batches that are settled: how many, and nothing else. */
  readonly settled: number;
}

/** What came of a batch, said where the next one is typed. `batch` is its number, 1 first. */
export type PassNotice =
  | { readonly kind: 'agrees'; readonly batch: number }
  | { readonly kind: 'settled'; readonly batch: number; readonly corrections: number }
  /** Ballots were changed meanwhile so that a correction finds none: nothing was recorded. */
  | { readonly kind: 'changed-meanwhile'; readonly batch: number };

export interface SecondPassData {
  /** At most one of each origin in each open round. */
  readonly typedPiles: readonly TypedPile[];
  /** The pile that is being typed again now; see `pileKey`. */
  readonly openPile: string | null;
  readonly passNotice: PassNotice | null;
}

export interface SecondPassActions {
  /** Begins the second pass of a pile, or goes on with it; not while a ballot is half typed. */
  openPass: (roundId: string, origin: BallotOrigin) => void;
  /** Back to new ballots; what was typed again stays in memory. */
  leavePass: () => void;
  typeBallotAgain: (content: BallotContent) => void;
  takeBackTypedAgain: () => void;
  redoTypedAgain: () => void;
  /** The batch is empty: the two typings are compared. */
  finishBatch: () => void;
  /** It was the wrong batch: it is typed again from its beginning. */
  retypeBatch: () => void;
  decideDifference: (index: number, right: RightTyping | null) => void;
  /** Records what the second typing was right about, in one write, and forgets the batch. */
  settleBatch: () => Done;
}

declare module '../core/app-state' {
  interface AppData extends SecondPassData {}
  interface AppState extends SecondPassActions {}
}
