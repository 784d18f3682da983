/** Preparing: the workshop's particulars, its polls, and where in the console the facilitator is. */
import { changeRound } from '../../shared/domain/conduct';
import { countedEntries } from '../../shared/domain/tally';
import { rebaseRound } from '../../shared/domain/round';
import { findRound } from '../../shared/domain/session';
import { err, ok } from '../../shared/lib/result';
import type { SetupActions } from './app-state';
import type { SessionWriter } from './session-writer';

export function createSetupSlice(writer: SessionWriter): SetupActions {
  return {
    saveWorkshop: (workshop) => writer.write(() => ok({ workshop })),
    savePoll: (poll) =>
      writer.write(({ workshop }) => {
        const polls = workshop.polls.map((other) => (other.id === poll.id ? poll : other));
        return ok({ workshop: { ...workshop, polls } });
      }),
    rebaseOpenRound: (roundId) =>
      writer.write((session) => {
        const round = findRound(session, roundId);
        if (!round) return null;
        const tables = countedEntries(round, session.entries).flatMap((entry) =>
          entry.kind === 'table-slip' ? [entry.table] : [],
        );
        const step = changeRound(session, roundId, (own) =>
          rebaseRound(own, session.workshop, tables),
        );
        if (step.ok) return step;
        if (step.error !== 'tables-have-slips') return null;
        const kept = new Set(session.workshop.tables.map(({ number }) => number));
        const lost = tables.filter((table) => !kept.has(table)).sort((a, b) => a - b);
        return err({ code: 'tables-have-slips', tables: lost });
      }),
    goTo: (position) =>
      writer.write(({ position: current }) => {
        const next = { ...current, ...position };
        const isThere = next.page === current.page && next.agendaItemId === current.agendaItemId;
        return isThere ? null : ok({ position: next });
      }),
    moveInAgenda: (delta) =>
      writer.write(({ workshop: { agenda }, position }) => {
        const index = agenda.findIndex(({ id }) => id === position.agendaItemId);
        const next = agenda[Math.max(0, Math.min(agenda.length - 1, index + delta))];
        return next ? ok({ position: { page: 'agenda', agendaItemId: next.id } }) : null;
      }),
    whenIdle: () => writer.idle(),
  };
}
