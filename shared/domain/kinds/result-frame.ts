/** What a result of any kind contains besides its figures, and what it is computed from. */
import type { CellId, Counts } from './cell';

/** Where the votes come from. */
export interface Sources {
  readonly slips: number;
  /** Tables that agreed on one answer, weighted by their people. */
  readonly answers: number;
  /** Valid ballots, blank ones included. */
  readonly ballots: number;
  readonly blankBallots: number;
  readonly spoiledBallots: number;
  /** Corrections that found no ballot to correct. */
  readonly unmatchedCorrections: number;
}

/**
 * 'none' if no table was drawn; the result then has no mark. «Foreløbigt» while drawn tables are being recounted,
 * «kontroltalt» once what counts for each of them is what its papers say.
 */
export type VerificationState = 'none' | 'preliminary' | 'verified';

/** How far a recount is, and what it found. */
export interface Verification {
  readonly state: VerificationState;
  /** How many tables are drawn; 0 without a draw. */
  readonly drawn: number;
  /** How many tables have slips that count. */
  readonly of: number;
  /** Drawn tables whose papers say something else than their slips said at the draw. */
  readonly differences: number;
}

export const NOT_VERIFIED: Verification = { state: 'none', drawn: 0, of: 0, differences: 0 };

/** The votes of a round, added up. */
export interface Counted {
  /** Votes per cell, summed over all that counts. */
  readonly counts: Counts;
  /** The cell that a show of hands had an obvious majority for, uncounted; there are no counts then. Null otherwise. */
  readonly majority: CellId | null;
  /** People who voted; null for a show of hands, where nobody knows. */
  readonly voters: number | null;
  readonly sources: Sources;
  /** Entries that count although a sum check failed and the facilitator confirmed them. */
  readonly confirmedCount: number;
}

/** What accompanies a result's figures. */
export interface ResultMarks {
  /** True if something was recorded or taken back since the room first saw the result. */
  readonly isCorrected: boolean;
  /** Places that several laptops typed differently and nobody has settled (`tally/unsettled.ts`); the latest counts. */
  readonly unsettled: number;
  readonly verification: Verification;
}

export interface ResultFrame extends ResultMarks, Omit<Counted, 'counts' | 'majority'> {
  readonly present: number;
}

/** The frame of a tally among `present` people. */
export function frameOf(
  { voters, confirmedCount, sources }: Counted,
  present: number,
): Omit<ResultFrame, keyof ResultMarks> {
  return { present, voters, confirmedCount, sources };
}
