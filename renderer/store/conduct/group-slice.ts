/** Adding a role, and the typed pile of each round. The pile is in memory only: after a restart the first one is chosen. */
import { withNewRole } from '../../../shared/domain/workshop/role-names';
import { findRound } from '../../../shared/domain/session/session';
import { ok, type Result } from '../../../shared/lib/result';
import type { AppError } from '../../../shared/errors/app-error';
import { isHeldByDraft } from '../storage/memory-guard';
import { pileOf, pilesOf } from '../ballots/piles';
import type { Context } from '../shell/context';

export interface GroupActions {
  /** Adds a role to the workshop, unless the list is full or the name is blank or taken. */
  addRole: (name: string) => Promise<Result<void, AppError>>;
  /** Chooses a pile of the round; null for the papers without a role. While a row is half typed it returns false and shows a hint. */
  choosePile: (roundId: string, roleId: string | null) => boolean;
  /** Chooses the next pile; after the last comes the first. */
  nextPile: (roundId: string) => void;
}

declare module '../core/app-state' {
  interface AppState extends GroupActions {}
}

export function createGroupSlice({ get, set, newId, writer }: Context): GroupActions {
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
