/**
 * Corrections of ballots. A ballot can't be found again, so nobody can say *which* one was typed wrong. A
 * correction therefore names contents: one ballot with this content counts as one with that content.
 */
import type { BallotContent, BallotOfOrigin, BallotOrigin } from './ballot';
import { ballotFrom, BallotPiles } from './ballot-piles';

/**
 * One ballot with the content and origin `from` counts as one with `to`. Without `from`, a ballot was never
 * recorded; without `to`, a recorded ballot does not exist.
 */
export type BallotCorrection = { readonly origin: BallotOrigin } & (
  | { readonly from: BallotContent; readonly to: BallotContent | null }
  | { readonly from: null; readonly to: BallotContent }
);

export interface CorrectedContents {
  /** One item per ballot, sorted by origin and content so that the list does not reveal the order of the ballots. */
  readonly contents: readonly BallotOfOrigin[];
  /**
   * Indexes of the corrections that found no ballot with their `from`; these change nothing. It happens when
   * a correction that a later one builds on is taken back, or when two copies corrected the same ballot.
   */
  readonly unmatched: readonly number[];
}

/** The correction itself, without the other fields of its entry. */
export function correctionIn(correction: BallotCorrection): BallotCorrection {
  const { origin } = correction;
  return correction.from === null
    ? { origin, from: null, to: correction.to }
    : { origin, from: correction.from, to: correction.to };
}

/** Applies the corrections in the given order and returns what the ballots then count as. */
export function correctedContents(
  ballots: readonly BallotOfOrigin[],
  corrections: readonly BallotCorrection[],
): CorrectedContents {
  const piles = new BallotPiles();
  for (const ballot of ballots) piles.add(ballot);
  const { unmatched } = correctPiles(piles, corrections);
  return { contents: piles.sorted(), unmatched };
}

/** What corrections do to piles. */
export interface PilesCorrected {
  readonly unmatched: CorrectedContents['unmatched'];
  readonly added: readonly BallotOfOrigin[];
  readonly removed: readonly BallotOfOrigin[];
}

/** Applies the corrections to `piles`, in the given order. */
export function correctPiles(
  piles: BallotPiles,
  corrections: readonly BallotCorrection[],
): PilesCorrected {
  const unmatched: number[] = [];
  const added: BallotOfOrigin[] = [];
  const removed: BallotOfOrigin[] = [];
  for (const [index, { from, to, origin }] of corrections.entries()) {
    const old = from && ballotFrom(from, origin);
    if (old && piles.like(old) === 0) {
      unmatched.push(index);
      continue;
    }
    if (old) {
      piles.remove(old);
      removed.push(old);
    }
    if (to) {
      const next = ballotFrom(to, origin);
      piles.add(next);
      added.push(next);
    }
  }
  return { unmatched, added, removed };
}
