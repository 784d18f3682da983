/**
 * Whether the parts of a session fit together: what the schema can't check field by field. It refuses what
 * the program never makes and could not handle: an id that refers to nothing, an id that refers to two
 * things, a vote that would count for another question. Anything merely odd is accepted and shown by the
 * program: a vote must never be lost to pedantry.
 */
import { PRACTICE_POLL_ID } from '../domain/poll/poll';
import type { Session } from '../domain/session/session';
import { pollIdsOf } from '../domain/workshop/agenda-item';
import type { Workshop } from '../domain/workshop/workshop';
import { finish, type Steps } from '../lib/steps';
import { roundFaults } from './integrity-rounds';
import { duplicates, ids, NONE_YET, pollFaults, roomFaults, type Faults } from './integrity-parts';

/** The first fault, for the log: which field, never its content. Null if all is right. */
export function findFault(session: Session): string | null {
  return finish(faultSteps(session));
}

/** The same in steps. */
export function* faultSteps(session: Session): Steps<string | null> {
  const all = 1 + session.entries.length + session.ballots.length;
  let done = 0;
  for (const fault of sessionFaults(session)) {
    if (fault !== NONE_YET) return fault;
    done += 1;
    yield done / all;
  }
  return null;
}

function* sessionFaults(session: Session): Faults {
  const { workshop, rounds } = session;
  yield* workshopFaults(workshop);
  yield* roundFaults(session);
  const polled = new Set(rounds.map(({ pollId }) => pollId));
  if (workshop.polls.some(({ id }) => !polled.has(id))) yield 'a poll without a round';
  yield* projectorFaults(session);
  yield* positionFaults(session);
}

function* workshopFaults({
  polls,
  agenda,
  notes,
  printed,
  rehearsalOf,
  ...room
}: Workshop): Faults {
  // A rehearsal has no file: the program never writes one.
  if (rehearsalOf !== null) yield 'workshop: a rehearsal';
  yield* roomFaults(room);
  yield* duplicates('polls', ids(polls));
  yield* duplicates('printed', ids(printed));
  for (const poll of polls) yield* pollFaults(poll);
  yield* duplicates('agenda', ids(agenda));
  yield* duplicates('notes', ids(notes));
  for (const own of notes) yield* duplicates('agreements', ids(own.agreements));
  const known = new Set(ids(polls));
  if (pollIdsOf(agenda).some((pollId) => !known.has(pollId))) yield 'agenda: an unknown poll';
}

function* projectorFaults({ projector: { showing }, rounds }: Session): Faults {
  const known = new Set(ids(rounds));
  if ('roundId' in showing && !known.has(showing.roundId)) yield 'projector: an unknown round';
  if (showing.kind !== 'comparison') return;
  if (!known.has(showing.before) || !known.has(showing.after)) yield 'projector: an unknown round';
}

/** The practice question is conducted like an agenda item, without being one. */
function* positionFaults({ position: { agendaItemId }, workshop }: Session): Faults {
  const isAtPractice = agendaItemId === PRACTICE_POLL_ID;
  if (isAtPractice && ids(workshop.polls).includes(PRACTICE_POLL_ID)) return;
  const isNowhere = agendaItemId === '' && workshop.agenda.length === 0;
  if (!isNowhere && !ids(workshop.agenda).includes(agendaItemId)) {
    yield 'position: an unknown agenda item';
  }
}
