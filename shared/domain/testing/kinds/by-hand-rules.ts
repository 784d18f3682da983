/** What tests know of a kind of poll by themselves, without asking the program's own rules. */
import type fc from 'fast-check';

export interface ByHand<P> {
  /** Ids of all boxes of a poll's slip, in no order that matters. */
  readonly cellIds: (poll: P) => readonly string[];
  /** Whether a show of hands may be recorded as an obvious majority. */
  readonly hasMajority: boolean;
  /** The marks of a valid ballot. */
  readonly markings: (poll: P) => fc.Arbitrary<readonly string[]>;
  /** The poll as a file may have it; the builders' own may have more marks than options. */
  readonly possible: (poll: P) => P;
  /** The poll with what its kind has to edit changed. */
  readonly edited: (poll: P, number: number, words: string) => P;
  /** The poll with so many steps, on some with another answer beside them; as it is where there are none. */
  readonly rescaled: (poll: P, steps: number) => P;
  /** True if a ballot answers all or nothing. */
  readonly isAllOrNothing: boolean;
  /** Numbers of a slip with `mark` among them; `took` are the people who took a position, by statement. */
  readonly countsLikeNoOthers: (
    mark: number,
    took: readonly (readonly [string, number])[],
  ) => Record<string, number>;
  /** Marks of the polls of random histories, drawn by `upTo` (0 … most); by statement whether a position is taken. */
  readonly marksOf: (
    positions: readonly (readonly [string, boolean])[],
    upTo: (most: number) => number,
  ) => readonly string[];
}
