/** Whether two sessions hold the same, in whatever order their rounds, entries, ballots and codes lie. */
import type { Session } from '../../shared/domain/session/session';
import { canonicalJson } from '../../shared/lib/canonical-json';

export function sameSession(one: Session, other: Session): boolean {
  return textOf(one) === textOf(other);
}

function textOf({ rounds, entries, ballots, codes, ...rest }: Session): string {
  return canonicalJson({
    ...rest,
    rounds: sortedBy(rounds, ({ id }) => id),
    entries: sortedBy(entries, ({ id }) => id),
    ballots: sortedBy(ballots, ({ id }) => id),
    codes: sortedBy(codes, ({ roundId }) => roundId).map((set) => ({
      ...set,
      unused: [...set.unused].sort(),
      used: [...set.used].sort(),
    })),
  });
}

function sortedBy<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
