/** Generalprøve (rehearsal): a workshop of its own, made as a copy of the real one with nothing voted in it. */
import { INITIAL_PROJECTOR } from '../round/projector';
import { createRound } from '../round/round';
import { roundOfPoll, type Session } from '../session/session';
import type { Workshop } from '../workshop/workshop';

/** True for a workshop whose votes are simulated. */
export function isRehearsal({ rehearsalOf }: Pick<Workshop, 'rehearsalOf'>): boolean {
  return rehearsalOf !== null;
}

/**
 * A rehearsal of `session`: polls, tables, roles, people and agenda are the same; a ready round a poll, collected as its newest
 * round is. The workshop and its rounds have ids of their own, so that nothing known of the real ones means these. No entry,
 * ballot or code comes along. It begins at the top of the agenda.
 */
export function createRehearsal(session: Session, newId: () => string): Session {
  const { workshop } = session;
  return {
    workshop: { ...workshop, id: newId(), rehearsalOf: workshop.id },
    rounds: workshop.polls.map((poll) =>
      createRound(newId(), poll.id, roundOfPoll(session, poll.id)?.method ?? 'table-slip'),
    ),
    entries: [],
    ballots: [],
    codes: [],
    projector: INITIAL_PROJECTOR,
    position: { page: 'agenda', agendaItemId: workshop.agenda[0]?.id ?? '' },
  };
}
