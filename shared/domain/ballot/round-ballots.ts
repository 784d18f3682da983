/**
 * The ballots of each round, counted: one more is added to what was counted before, however many there are. What is kept is kept by
 * list, and worked out anew from the list whenever it is not: a memory, no second truth.
 */
import { groupBy } from '../../lib/group-by';
import type { Ballot } from './ballot';
import { BallotCounter, NO_BALLOTS, type CountedBallots } from './ballot-counter';
import { BallotPiles } from './ballot-piles';

const counted = new WeakMap<readonly Ballot[], ReadonlyMap<string, CountedBallots>>();
/** Moves on to the next list instead of being copied, since piles may be as many as ballots. */
const piled = new WeakMap<readonly Ballot[], ReadonlyMap<string, BallotPiles>>();
/** Lists in the order of their ids. */
const inOrder = new WeakSet<readonly Ballot[]>();

/** The round's ballots as they were cast; the same object as long as none is cast or taken back. */
export function ballotsOfRound(ballots: readonly Ballot[], roundId: string): CountedBallots {
  const byRound = counted.get(ballots) ?? recounted(new Map(), ballots, []);
  counted.set(ballots, byRound);
  return byRound.get(roundId) ?? NO_BALLOTS;
}

/** How many ballots were cast in the round, spoiled ones included. */
export function castInRound(ballots: readonly Ballot[], roundId: string): number {
  const { voters, spoiled } = ballotsOfRound(ballots, roundId);
  return voters + spoiled;
}

/** The same ballots, those that say the same together. Valid until the list changes. */
export function pilesOfRound(ballots: readonly Ballot[], roundId: string): BallotPiles {
  const byRound = piled.get(ballots) ?? repiled(new Map(), ballots, []);
  piled.set(ballots, byRound);
  return byRound.get(roundId) ?? new BallotPiles();
}

/**
 * The ballots with `cast` and without those whose ids are in `taken`, sorted by their random keys, so that not even memory keeps the
 * order in which they came. What is kept of `ballots` goes along, so none of them is read again.
 */
export function withBallots(
  ballots: readonly Ballot[],
  cast: readonly Ballot[],
  taken: ReadonlySet<string>,
): readonly Ballot[] {
  const [one] = cast;
  const isOneMore = one && cast.length === 1 && taken.size === 0 && inOrder.has(ballots);
  const [kept, removed] = taken.size > 0 ? parted(ballots, taken) : [ballots, []];
  const added = cast.filter(({ id }) => !taken.has(id));
  const next = isOneMore ? inserted(ballots, one) : [...kept, ...added].sort(byId);
  inOrder.add(next);
  const counts = counted.get(ballots);
  if (counts) counted.set(next, recounted(counts, added, removed));
  const piles = piled.get(ballots);
  piled.delete(ballots);
  if (piles) piled.set(next, repiled(piles, added, removed));
  return next;
}

function byId(a: Ballot, b: Ballot): number {
  return a.id < b.id ? -1 : 1;
}

function parted(ballots: readonly Ballot[], taken: ReadonlySet<string>) {
  const isTaken = ({ id }: Ballot) => taken.has(id);
  return [ballots.filter((ballot) => !isTaken(ballot)), ballots.filter(isTaken)] as const;
}

/** The list, which is in order, with one more; reads as many as it takes to find its place by halves. */
function inserted(ballots: readonly Ballot[], one: Ballot): readonly Ballot[] {
  let [from, to] = [0, ballots.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ballots[middle]?.id ?? '') < one.id) from = middle + 1;
    else to = middle;
  }
  return ballots.toSpliced(from, 0, one);
}

function recounted(
  before: ReadonlyMap<string, CountedBallots>,
  added: readonly Ballot[],
  removed: readonly Ballot[],
): ReadonlyMap<string, CountedBallots> {
  const changed = new Map<string, BallotCounter>();
  const counterOf = ({ roundId }: Ballot) => {
    const counter = changed.get(roundId) ?? new BallotCounter(before.get(roundId));
    changed.set(roundId, counter);
    return counter;
  };
  for (const ballot of added) counterOf(ballot).count(ballot);
  for (const ballot of removed) counterOf(ballot).count(ballot, -1);
  const totals = [...changed].map(([roundId, counter]) => [roundId, counter.total()] as const);
  return new Map([...before, ...totals]);
}

function repiled(
  before: ReadonlyMap<string, BallotPiles>,
  added: readonly Ballot[],
  removed: readonly Ballot[],
): ReadonlyMap<string, BallotPiles> {
  const piles = new Map(before);
  for (const [roundId, own] of groupBy(added, (ballot) => ballot.roundId)) {
    const pile = piles.get(roundId) ?? new BallotPiles();
    piles.set(roundId, pile);
    for (const ballot of own) pile.add(ballot);
  }
  for (const ballot of removed) piles.get(ballot.roundId)?.remove(ballot);
  return piles;
}
