/** Preparing: the workshop's particulars, its polls, and where in the console the facilitator is. */
import { changeRound } from '../../shared/domain/conduct';
import type { CountedEntry } from '../../shared/domain/entry';
import { doubtfulEntries } from '../../shared/domain/doubtful-entries';
import { tally } from '../../shared/domain/tally';
import type { AppError } from '../../shared/errors/app-error';
import { rebaseRound } from '../../shared/domain/round';
import { findRound, type Session } from '../../shared/domain/session';
import { err, ok, type Result } from '../../shared/lib/result';
import type { SetupActions } from './app-state';
import { isHeldByDraft } from './draft-guard';
import type { GetState, SetState } from './store-dependencies';
import type { SessionWriter } from './session-writer';

export function createSetupSlice(
  get: GetState,
  set: SetState,
  writer: SessionWriter,
): SetupActions {
  return {
    editWorkshop: (edit) =>
      writer.write(({ workshop }) => {
        const edited = edit(workshop);
        return edited === workshop ? null : ok({ workshop: edited });
      }),
    editPoll: (pollId, edit) =>
      writer.write(({ workshop }) => {
        const polls = workshop.polls.map((poll) => (poll.id === pollId ? edit(poll) : poll));
        return ok({ workshop: { ...workshop, polls } });
      }),
    rebaseOpenRound: async (roundId, isSure) => {
      const doubtful: CountedEntry[] = [];
      const done = await writer.write((session) => {
        const step = changeRound(session, roundId, (own) =>
          rebaseRound(own, session.workshop, recordedTables(session, roundId)),
        );
        if (!step.ok) {
          return step.error === 'tables-have-slips' ? lostTables(session, roundId) : null;
        }
        const [rebased] = step.value.rounds ?? [];
        if (rebased && !isSure) doubtful.push(...doubtfulEntries(rebased, session.entries));
        return doubtful.length > 0 ? null : step;
      });
      if (done.ok && doubtful.length > 0) set({ question: { kind: 'rebase-breach', roundId } });
      return done;
    },
    goTo: (position) => {
      if (isHeldByDraft(get, set)) return Promise.resolve(ok(undefined));
      return writer.write(({ position: current }) => {
        const next = { ...current, ...position };
        const isThere = next.page === current.page && next.agendaItemId === current.agendaItemId;
        return isThere ? null : ok({ position: next });
      });
    },
    moveInAgenda: (delta) => {
      if (isHeldByDraft(get, set)) return Promise.resolve(ok(undefined));
      return writer.write(({ workshop: { agenda }, position }) => {
        const index = agenda.findIndex(({ id }) => id === position.agendaItemId);
        const next = agenda[Math.max(0, Math.min(agenda.length - 1, index + delta))];
        return next ? ok({ position: { page: 'agenda', agendaItemId: next.id } }) : null;
      });
    },
    whenIdle: () => writer.idle(),
  };
}

/** Numbers of the tables with a slip, ascending; also while another method is chosen, for it may be chosen back. */
function recordedTables(session: Session, roundId: string): readonly number[] {
  const round = findRound(session, roundId);
  return round
    ? tally({ ...round, method: 'table-slip' }, session.entries, session.ballots).tables
    : [];
}

function lostTables(session: Session, roundId: string): Result<never, AppError> {
  const kept = new Set(session.workshop.tables.map(({ number }) => number));
  const tables = recordedTables(session, roundId).filter((table) => !kept.has(table));
  return err({ code: 'tables-have-slips', tables });
}
