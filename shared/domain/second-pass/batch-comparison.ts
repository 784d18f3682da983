/** Compares a batch of ballots that was typed twice. Order does not matter: the same batch may be typed from either end. */
import { contentKey, type BallotContent } from '../ballot/ballot';

/** Two contents that probably come from one paper; null if one typing has a ballot that the other lacks. */
export type Difference =
  | { readonly first: BallotContent; readonly second: BallotContent | null }
  | { readonly first: null; readonly second: BallotContent };

/**
 * The differences between the two typings as multisets; empty if they agree. The closest contents are
 * suggested as pairs. The list depends only on what was typed, not on the order of typing.
 */
export function compareBatch(
  first: readonly BallotContent[],
  second: readonly BallotContent[],
): readonly Difference[] {
  return paired(without(first, second), without(second, first));
}

/** `contents` without one equal content for each of `others`; sorted by content. */
function without(
  contents: readonly BallotContent[],
  others: readonly BallotContent[],
): readonly BallotContent[] {
  const toStrike = new Map<string, number>();
  for (const key of others.map(contentKey)) toStrike.set(key, (toStrike.get(key) ?? 0) + 1);
  const left = contents.filter((content) => {
    const key = contentKey(content);
    const strikes = toStrike.get(key) ?? 0;
    toStrike.set(key, strikes - 1);
    return strikes <= 0;
  });
  return left.sort((a, b) => (contentKey(a) < contentKey(b) ? -1 : 1));
}

/** Closest pairs first; the rest of the longer list has no partner. */
function paired(
  first: readonly BallotContent[],
  second: readonly BallotContent[],
): readonly Difference[] {
  const candidates = first.flatMap((one, atFirst) =>
    second.map((other, atSecond) => ({ atFirst, atSecond, distance: distance(one, other) })),
  );
  candidates.sort(
    (a, b) => a.distance - b.distance || a.atFirst - b.atFirst || a.atSecond - b.atSecond,
  );
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { atFirst, atSecond } of candidates) {
    if (partner.has(atFirst) || taken.has(atSecond)) continue;
    partner.set(atFirst, atSecond);
    taken.add(atSecond);
  }
  return [
    ...first.map((one, at) => ({ first: one, second: second[partner.get(at) ?? -1] ?? null })),
    ...second.flatMap((other, at) => (taken.has(at) ? [] : [{ first: null, second: other }])),
  ];
}

/**
 * How many marks only one of two contents has. «Spoiled» counts as a mark, so a spoiled ballot is closest to
 * one with few marks.
 */
function distance(one: BallotContent, other: BallotContent): number {
  const [a, b] = [marksOf(one), marksOf(other)];
  return a.size + b.size - 2 * [...a].filter((mark) => b.has(mark)).length;
}

function marksOf({ marks, isSpoiled }: BallotContent): ReadonlySet<string | null> {
  return new Set(isSpoiled ? [null] : marks);
}
