/** The second pass: what is remembered of the typed pile, in memory only, and what is done with it. */
import type { BallotContent, BallotOrigin } from '../../../shared/domain/ballot/ballot';
import type { RightTyping, SecondPass } from '../../../shared/domain/second-pass/second-pass';
import type { Done } from '../core/app-state';

/** A pile of an open round: the unsettled batches, in the order they were typed. */
export interface TypedPile {
  readonly roundId: string;
  readonly pass: SecondPass;
  /** Ballots of the current batch's second typing that were taken back, for a redo. */
  readonly takenBack: readonly BallotContent[];
  /** The number of ballots in settled batches; nothing else is known of them. */
  readonly settled: number;
}

/** The outcome of a batch, shown while the next one is typed. `batch` is its number, from 1. */
export type PassNotice =
  | { readonly kind: 'agrees'; readonly batch: number }
  | { readonly kind: 'settled'; readonly batch: number; readonly corrections: number }
  /** Nothing was recorded, because a correction no longer finds its ballot. */
  | { readonly kind: 'changed-meanwhile'; readonly batch: number };

export interface SecondPassData {
  /** At most one for each open round and origin. */
  readonly typedPiles: readonly TypedPile[];
  /** The pile that is being typed again now; see `pileKey`. */
  readonly openPile: string | null;
  readonly passNotice: PassNotice | null;
}

export interface SecondPassActions {
  /** Begins or continues the second pass of a pile; not while a ballot is half typed. */
  openPass: (roundId: string, origin: BallotOrigin) => void;
  /** Back to new ballots; the second typing stays in memory. */
  leavePass: () => void;
  typeBallotAgain: (content: BallotContent) => void;
  takeBackTypedAgain: () => void;
  redoTypedAgain: () => void;
  /** The batch is done: compares the two typings. */
  finishBatch: () => void;
  /** It was the wrong batch: starts its second typing again. */
  retypeBatch: () => void;
  decideDifference: (index: number, right: RightTyping | null) => void;
  /** Records the corrections that the second typing brought, in one write, and forgets the batch. */
  settleBatch: () => Done;
}

declare module '../core/app-state' {
  interface AppData extends SecondPassData {}
  interface AppState extends SecondPassActions {}
}
