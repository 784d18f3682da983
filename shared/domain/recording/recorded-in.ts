/** What a round has recorded that a change of its people, tables or roles must keep. */
import type { Ballot } from '../ballot/ballot';
import { rolesNamed } from '../ballot/ballot-counter';
import { ballotsOfRound } from '../ballot/round-ballots';
import { idsInForce, type Entry } from '../entry/entry';
import type { RecordedIn, Round } from '../round/round';
import { tally } from '../tally/tally';
import { entriesOfRound } from '../entry/round-log';

/**
 * Includes entries of other methods, since their method may be chosen again, and replaced entries, since the
 * replacement may be taken back.
 */
export function recordedIn(
  round: Round,
  entries: readonly Entry[],
  ballots: readonly Ballot[],
): RecordedIn {
  const { tables } = tally({ ...round, method: 'table-slip' }, entries, ballots);
  const own = entriesOfRound(entries, round.id);
  const inForce = idsInForce(own);
  const named = [
    ...own.flatMap((entry) => (inForce.has(entry.id) ? [roleNamedBy(entry)] : [])),
    ...rolesNamed(ballotsOfRound(ballots, round.id)),
  ];
  return { tables, roleIds: new Set(named.filter((roleId) => roleId !== null)) };
}

function roleNamedBy(entry: Entry): string | null {
  if (entry.kind === 'table-slip') return entry.roleId;
  return entry.kind === 'ballot-correction' && entry.origin.kind === 'role'
    ? entry.origin.roleId
    : null;
}
