/**
 * What the program remembers of the typed ballots: which was the last, and the order in which the unsettled batches
 * were typed. It lies in memory only, and is forgotten when the round closes or is reset, or the workshop is left.
 */
import { originKey, type BallotOrigin } from '../../../shared/domain/ballot/ballot';
import { createSecondPass, type SecondPass } from '../../../shared/domain/second-pass/second-pass';
import type { Session } from '../../../shared/domain/session/session';
import type { BallotData } from './ballot-state';
import type { SecondPassData, TypedPile } from './second-pass-state';

type Memory = Omit<BallotData, 'piles'> & SecondPassData;

export const NOTHING_REMEMBERED: Memory = {
  lastBallot: null,
  takenBallot: null,
  ballotNotice: null,
  typedPiles: [],
  openPile: null,
  passNotice: null,
};

export function pileKey(roundId: string, origin: BallotOrigin): string {
  return `${roundId} ${originKey(origin)}`;
}

/** The remembered pile of a round and an origin, or null. */
export function findPile(
  typedPiles: readonly TypedPile[],
  roundId: string,
  origin: BallotOrigin,
): TypedPile | null {
  const key = pileKey(roundId, origin);
  return typedPiles.find((pile) => pileKey(pile.roundId, pile.pass.origin) === key) ?? null;
}

/** The remembered piles with the pass of one of them changed; the pile is added if it is new. */
export function withPass(
  typedPiles: readonly TypedPile[],
  roundId: string,
  origin: BallotOrigin,
  change: (pass: SecondPass) => SecondPass,
): readonly TypedPile[] {
  const old = findPile(typedPiles, roundId, origin);
  const pile = old ?? {
    ...{ roundId, takenBack: [], settled: 0 },
    pass: createSecondPass(origin, []),
  };
  const next = { ...pile, pass: change(pile.pass) };
  return old ? typedPiles.map((own) => (own === old ? next : own)) : [...typedPiles, next];
}

/** What stays in memory after a change: only what belongs to open rounds. */
export function memoryAfter(memory: Memory, { rounds }: Session): Partial<Memory> {
  const open = new Set(rounds.flatMap(({ id, state }) => (state === 'open' ? [id] : [])));
  const { lastBallot, takenBallot, typedPiles } = memory;
  const isLast = lastBallot !== null && !open.has(lastBallot.roundId);
  const isTaken = takenBallot !== null && !open.has(takenBallot.roundId);
  const kept = typedPiles.filter(({ roundId }) => open.has(roundId));
  const isOpen = kept.some(
    ({ roundId, pass }) => pileKey(roundId, pass.origin) === memory.openPile,
  );
  return {
    ...(isLast ? { lastBallot: null } : {}),
    ...(isTaken ? { takenBallot: null } : {}),
    ...(kept.length < typedPiles.length ? { typedPiles: kept } : {}),
    ...(memory.openPile !== null && !isOpen ? { openPile: null, passNotice: null } : {}),
  };
}
