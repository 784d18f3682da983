/** Generalprøve (rehearsal): a separate workshop, copied from the real one without its votes. */
import { INITIAL_PROJECTOR } from '../round/projector';
import { methodFor } from '../poll/usual-method';
import { createRound } from '../round/round';
import { roundOfPoll, type Session } from '../session/session';
import { asPlanned } from '../workshop/on-the-day';
import { WORKSHOP_FIELDS, type Workshop } from '../workshop/workshop';

/** True for a workshop whose votes are simulated. */
export function isRehearsal({ rehearsalOf }: Pick<Workshop, 'rehearsalOf'>): boolean {
  return rehearsalOf !== null;
}

/**
 * A rehearsal of `session`: polls, tables, roles, people and agenda are the same. Each poll has one ready
 * round, with the method of its newest round. The workshop and its rounds have new ids, so that nothing
 * stored about the real ones applies to these. No entry, ballot, code, note or correction of the minutes is copied, and nothing of what was done to
 * the agenda on the day. It starts at the top of the agenda.
 */
export function createRehearsal(session: Session, newId: () => string): Session {
  const { workshop } = session;
  return {
    workshop: {
      ...workshop,
      id: newId(),
      rehearsalOf: workshop.id,
      agenda: workshop.agenda.map(asPlanned),
      notes: WORKSHOP_FIELDS.notes.initial,
      minutes: WORKSHOP_FIELDS.minutes.initial,
    },
    rounds: workshop.polls.map((poll) =>
      createRound(newId(), poll.id, methodFor(poll, roundOfPoll(session, poll.id)?.method)),
    ),
    entries: [],
    ballots: [],
    codes: [],
    projector: INITIAL_PROJECTOR,
    position: { page: 'agenda', agendaItemId: workshop.agenda[0]?.id ?? '' },
  };
}
