/** Adding a role, and the typed pile of each round. The pile is in memory only: after a restart the first one is chosen. */
import type { RowsRefusal } from '../../../shared/domain/poll/edit-rows';
import { withNewRole, withNewRoles } from '../../../shared/domain/workshop/role-names';
import { findRound } from '../../../shared/domain/session/session';
import { err, ok, type Result } from '../../../shared/lib/result';
import type { AppError } from '../../../shared/errors/app-error';
import { isHeldByDraft } from '../storage/memory-guard';
import { pileOf, pilesOf } from '../ballots/piles';
import type { Context } from '../shell/context';

export interface GroupActions {
  /** Adds a role to the workshop, unless the list is full or the name is blank or taken. */
  addRole: (name: string) => Promise<Result<void, AppError>>;
  /** Adds a role for each name that is not there yet, and resolves with how many; or with the reason if nothing is taken: null where the error that is shown says why. */
  addRoles: (names: readonly string[]) => Promise<Result<number, RowsRefusal | null>>;
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
    addRoles: async (names) => {
      const outcomes: Result<number, RowsRefusal>[] = [];
      await get().sealEdits();
      const written = await writer.write(({ workshop }) => {
        const edited = withNewRoles(workshop, names, newId);
        if (!edited.ok) {
          outcomes.push(edited);
          return null;
        }
        outcomes.push(ok(edited.value.roles.length - workshop.roles.length));
        return edited.value === workshop ? null : ok({ workshop: edited.value });
      });
      await get().sealEdits();
      const [outcome] = outcomes;
      if (outcome && !outcome.ok) return outcome;
      return outcome && written.ok ? outcome : err(null);
    },
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
