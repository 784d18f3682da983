/** A new role; and the pile that is typed, by round: in memory only, for the next start begins with the first one. */
import { withNewRole } from '../../../shared/domain/workshop/role-names';
import { findRound } from '../../../shared/domain/session/session';
import { ok } from '../../../shared/lib/result';
import { isHeldByDraft } from '../core/draft-guard';
import type { GroupActions } from './group-actions';
import { pileOf, pilesOf } from '../ballots/piles';
import type { SessionWriter } from '../core/session-writer';
import type { GetState, SetState, StoreDependencies } from '../core/context';

export function createGroupSlice(
  get: GetState,
  set: SetState,
  { newId }: StoreDependencies,
  writer: SessionWriter,
): GroupActions {
  const choosePile: GroupActions['choosePile'] = (roundId, roleId) => {
    if (!get().draft?.isOfAnyPile && isHeldByDraft(get, set)) return false;
    set({ piles: { ...get().piles, [roundId]: roleId }, ballotNotice: null });
    return true;
  };
  return {
    addRole: (name) =>
      writer.write(({ workshop }) => {
        const edited = withNewRole(workshop, newId(), name);
        return edited === workshop ? null : ok({ workshop: edited });
      }),
    choosePile,
    nextPile: (roundId) => {
      const { session, piles } = get();
      const round = session && findRound(session, roundId);
      const all = round ? pilesOf(round) : [];
      if (!round || all.length === 0) return;
      const place = all.indexOf(pileOf(piles, round));
      choosePile(roundId, all[(place + 1) % all.length] ?? null);
    },
  };
}
