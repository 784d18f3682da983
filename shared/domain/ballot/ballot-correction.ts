/**
 * Corrections of ballots. A ballot can't be found again, so nobody can say *which* one was typed wrong. A
 * correction therefore names contents: one ballot with this content counts as one with that content.
 */
import {
  contentKey,
  originKey,
  type BallotContent,
  type BallotOfOrigin,
  type BallotOrigin,
} from './ballot';

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

interface Pile {
  readonly ballot: BallotOfOrigin;
  readonly count: number;
}

/** Applies the corrections in the given order and returns what the ballots then count as. */
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
