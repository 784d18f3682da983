/** Which pile («bunke») of papers is being typed in a round that is collected by role. */
import type { BallotOrigin } from '../../../shared/domain/ballot/ballot';
import type { Round } from '../../../shared/domain/round/round';

/** The chosen pile of each round; null for the papers without a role. */
export type Piles = Readonly<Record<string, string | null>>;

/** The piles in the order they are typed: the round's roles, then the papers without a role. Empty if the round has no roles. */
export function pilesOf({ frozen, method }: Round): readonly (string | null)[] {
  const isByPile = method === 'table-slip' || method === 'ballot';
  if (!isByPile || !frozen || frozen.roles.length === 0) return [];
  return [...frozen.roles.map(({ id }) => id), null];
}

/** The role of the typed pile: the first until another is chosen; null for papers without a role, and in a round without roles. */
export function pileOf(piles: Piles, round: Round): string | null {
  const all = pilesOf(round);
  const chosen = piles[round.id];
  return chosen !== undefined && all.includes(chosen) ? chosen : (all[0] ?? null);
}

/** The origin of the ballots of the typed pile. */
export function originOfPile(piles: Piles, round: Round): BallotOrigin {
  const roleId = pileOf(piles, round);
  return roleId === null ? { kind: 'room' } : { kind: 'role', roleId };
}
