/** Which pile («bunke») of papers is being typed in a round that is collected by role. */
import type { BallotOrigin } from '../../../shared/domain/ballot/ballot';
import type { Round } from '../../../shared/domain/round/round';

/** The chosen piles by round; null for the papers without a role. */
export type Piles = Readonly<Record<string, string | null>>;

/** The piles in the order they are typed: the round's roles, then what names none. Empty where the round has no roles. */
export function pilesOf({ frozen, method }: Round): readonly (string | null)[] {
  const isByPile = method === 'table-slip' || method === 'ballot';
  if (!isByPile || !frozen || frozen.roles.length === 0) return [];
  return [...frozen.roles.map(({ id }) => id), null];
}

/** The role of the pile that is typed; null without one, and where the round has no roles. The first role until another is chosen. */
export function pileOf(piles: Piles, round: Round): string | null {
  const all = pilesOf(round);
  const chosen = piles[round.id];
  return chosen !== undefined && all.includes(chosen) ? chosen : (all[0] ?? null);
}

/** What the ballots of the typed pile say of their senders. */
export function originOfPile(piles: Piles, round: Round): BallotOrigin {
  const roleId = pileOf(piles, round);
  return roleId === null ? { kind: 'room' } : { kind: 'role', roleId };
}
