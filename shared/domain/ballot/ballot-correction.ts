/**
 * Corrections of ballots: nobody can say *which* ballot was typed wrong, for a ballot can't be found again. So a
 * correction speaks of contents: one ballot like this counts as one like that.
 */
import {
  contentKey,
  originKey,
  type BallotContent,
  type BallotOfOrigin,
  type BallotOrigin,
} from './ballot';

/**
 * One ballot like `from`, of the same origin, counts as one like `to`. Without `from` it is a ballot that was never
 * recorded, without `to` one that was recorded but does not exist.
 */
export type BallotCorrection = { readonly origin: BallotOrigin } & (
  | { readonly from: BallotContent; readonly to: BallotContent | null }
  | { readonly from: null; readonly to: BallotContent }
);

export interface CorrectedContents {
  /** One item a ballot, sorted by origin and content, so that it says nothing of the order of ballots. */
  readonly contents: readonly BallotOfOrigin[];
  /**
   * Indexes of the corrections that found no ballot like their `from`; they change nothing. This happens where an
   * earlier correction was taken back that a later one builds on, or where two copies corrected the same ballot.
   */
  readonly unmatched: readonly number[];
}

/** What a correction says, without what else its entry carries. */
export function correctionIn(correction: BallotCorrection): BallotCorrection {
  const { origin } = correction;
  return correction.from === null
    ? { origin, from: null, to: correction.to }
    : { origin, from: correction.from, to: correction.to };
}

interface Pile {
  readonly ballot: BallotOfOrigin;
  readonly count: number;
}

/** What ballots count as after the corrections, which act one after another in the order given. */
export function correctedContents(
  ballots: readonly BallotOfOrigin[],
  corrections: readonly BallotCorrection[],
): CorrectedContents {
  const piles = new Map<string, Pile>();
  const add = (content: BallotContent, origin: BallotOrigin, change: 1 | -1): void => {
    const { marks, isSpoiled } = content;
    const key = pileKey(content, origin);
    const pile = piles.get(key) ?? { ballot: { marks, isSpoiled, origin }, count: 0 };
    piles.set(key, { ...pile, count: pile.count + change });
  };
  for (const ballot of ballots) add(ballot, ballot.origin, 1);

  const unmatched: number[] = [];
  for (const [index, { from, to, origin }] of corrections.entries()) {
    const isThere = from === null || (piles.get(pileKey(from, origin))?.count ?? 0) > 0;
    if (!isThere) {
      unmatched.push(index);
      continue;
    }
    if (from) add(from, origin, -1);
    if (to) add(to, origin, 1);
  }
  const sorted = [...piles].sort(([a], [b]) => (a < b ? -1 : 1));
  const contents = sorted.flatMap(([, { ballot, count }]) =>
    Array.from({ length: count }, () => ballot),
  );
  return { contents, unmatched };
}

function pileKey(content: BallotContent, origin: BallotOrigin): string {
  return `${originKey(origin)} ${contentKey(content)}`;
}
