/** What a result of any kind contains besides its figures, and what it is computed from. */
import type { Counts } from './cell';

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

/** «Foreløbigt» while tables drawn at random are being recounted, «Kontroltalt» once all of them agree. */
export type Verification = 'preliminary' | 'verified';

/** 'none' if no table was drawn; the result then has no mark. */
export type RoundVerification = Verification | 'none';

/** How much of a result a recount has checked. */
export interface RecountScope {
  /** Tables that were counted again and agree. */
  readonly tables: number;
  /** All tables whose slips count. */
  readonly of: number;
}

/** The votes of a round, added up. */
export interface Counted {
  /** Votes per cell, summed over all that counts. */
  readonly counts: Counts;
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
  readonly verification: RoundVerification;
  /** Null unless verified. */
  readonly recounted: RecountScope | null;
}

export interface ResultFrame extends ResultMarks, Omit<Counted, 'counts'> {
  readonly present: number;
}

/** The frame of a tally among `present` people. */
export function frameOf(
  { voters, confirmedCount, sources }: Counted,
  present: number,
): Omit<ResultFrame, keyof ResultMarks> {
  return { present, voters, confirmedCount, sources };
}
