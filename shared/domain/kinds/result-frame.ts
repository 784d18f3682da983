/** What a result of any kind says beside its figures, and what it is made of. */
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
  /** Corrections of ballots that found none to correct. */
  readonly unmatchedCorrections: number;
}

/** «Foreløbigt» or «Kontroltalt»: tables drawn at random are being counted again, or all of them agree. */
export type Verification = 'preliminary' | 'verified';

/** 'none' while nothing is drawn: such a result carries no mark. */
export type RoundVerification = Verification | 'none';

/** The votes of a round, added up. */
export interface Counted {
  /** Votes per cell, summed over what counts. */
  readonly counts: Counts;
  /** People who voted; null for a show of hands, where nobody knows. */
  readonly voters: number | null;
  readonly sources: Sources;
  /** Entries that count although a sum check failed and the facilitator confirmed them. */
  readonly confirmedCount: number;
}

/** What is said of a result beside its figures. */
export interface ResultMarks {
  /** Something was recorded or taken back since the room first saw the result. */
  readonly isCorrected: boolean;
  readonly verification: RoundVerification;
}

export interface ResultFrame extends ResultMarks, Omit<Counted, 'counts'> {
  readonly present: number;
}

/** The frame of what was counted among so many people present. */
export function frameOf(
  { voters, confirmedCount, sources }: Counted,
  present: number,
): Omit<ResultFrame, keyof ResultMarks> {
  return { present, voters, confirmedCount, sources };
}
