/** An arrangement used again: a new session with what was prepared in an earlier one, and nothing of what happened there. */
import { cellsOf } from '../domain/poll/cell';
import type { Poll } from '../domain/poll/poll';
import { methodFor } from '../domain/poll/usual-method';
import { INITIAL_PROJECTOR } from '../domain/round/projector';
import { createRound } from '../domain/round/round';
import { roundOfPoll, type Session } from '../domain/session/session';
import { pollIdOf, withoutOwnNotes } from '../domain/workshop/agenda-item';
import { asPlanned } from '../domain/workshop/on-the-day';
import {
  createWorkshop,
  FIELD_NAMES,
  WORKSHOP_FIELDS,
  type Workshop,
} from '../domain/workshop/workshop';

/**
 * What goes into the new one: 'preparation' from one's own earlier arrangement, the place and the people at the tables included;
 * 'template' what is prepared for any day, without place, people, dates and notes to oneself.
 */
export type Kept = 'preparation' | 'template';

/**
 * A new session, at its set-up: the polls, the agenda and the choices of `earlier`, with a ready round for each poll by the method used last. No
 * vote, code, minutes or mark of what was printed goes along, and no run-off: its options tell which ones were on top.
 */
export function reuseSession(
  earlier: Session,
  made: { readonly id: string; /** ISO date, YYYY-MM-DD. */ readonly date: string },
  kept: Kept,
): Session {
  const { workshop } = earlier;
  const polls = workshop.polls.filter((poll) => !isRunOff(poll, workshop.polls));
  const ids = new Set(polls.map(({ id }) => id));
  const agenda = workshop.agenda
    .filter((item) => {
      const pollId = pollIdOf(item);
      return pollId === null || ids.has(pollId);
    })
    .map(asPlanned);
  // Others may get a template.
  const items = kept === 'template' ? withoutOwnNotes(agenda) : agenda;
  return {
    workshop: { ...freshWorkshop(workshop, made, kept), polls, agenda: items },
    rounds: polls.map((poll) => {
      const { id } = poll;
      return createRound(`round-${id}`, id, methodFor(poll, roundOfPoll(earlier, id)?.method));
    }),
    entries: [],
    ballots: [],
    codes: [],
    projector: INITIAL_PROJECTOR,
    position: { page: 'setup', agendaItemId: agenda[0]?.id ?? '' },
  };
}

/** A new workshop with the fields that go along. */
function freshWorkshop(
  earlier: Workshop,
  made: { readonly id: string; readonly date: string },
  kept: Kept,
): Workshop {
  const { packId, title, startTime, language, polls, agenda } = earlier;
  const along = FIELD_NAMES.filter((field) => {
    const { again } = WORKSHOP_FIELDS[field];
    return again === 'always' || (again === 'own' && kept === 'preparation');
  });
  const taken = Object.fromEntries(along.map((field) => [field, earlier[field]]));
  return {
    ...createWorkshop({ ...made, packId, title, startTime, language, polls, agenda }),
    ...taken,
  };
}

/** True for a poll that votes again on some of another poll's options: titled like it, and with fewer of its cells. */
function isRunOff(poll: Poll, polls: readonly Poll[]): boolean {
  const own = cellsOf(poll).map(({ id }) => id);
  return polls.some((other) => {
    const cells = new Set(cellsOf(other).map(({ id }) => id));
    const isPart = own.length < cells.size && own.every((id) => cells.has(id));
    return isPart && poll.title.da !== other.title.da && poll.title.da.endsWith(other.title.da);
  });
}
