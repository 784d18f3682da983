/** The «drejebog» being written: items and polls that are added, copied, moved and taken away. */
import { movedTo, withInserted } from '../../lib/arrange';
import { err, ok, type Result } from '../../lib/result';
import { copyOfPoll } from '../poll/edit-rows';
import type { Poll } from '../poll/poll';
import { methodFor } from '../poll/usual-method';
import { createRound } from '../round/round';
import type { Session, SessionChange } from '../session/session';
import { pollIdOf, pollIdsOf, type AgendaItem } from '../workshop/agenda-item';
import { findPoll, type Workshop } from '../workshop/workshop';

/** True if people have voted on the poll, or hold codes for it: neither it nor its rows can be taken away. */
export function isPollProtected(
  { rounds, entries, ballots, codes }: Pick<Session, 'rounds' | 'entries' | 'ballots' | 'codes'>,
  pollId: string,
): boolean {
  const own = rounds.filter((round) => round.pollId === pollId);
  const ids = new Set(own.map(({ id }) => id));
  const isOwn = ({ roundId }: { readonly roundId: string }) => ids.has(roundId);
  return (
    own.some(({ state }) => state !== 'ready') ||
    entries.some(isOwn) ||
    ballots.some(isOwn) ||
    codes.some(isOwn)
  );
}

/** The agenda with `item` after the item `afterId`; at its end if there is no such item. */
export function withItemAfter(
  agenda: readonly AgendaItem[],
  item: AgendaItem,
  afterId: string,
): readonly AgendaItem[] {
  const place = agenda.findIndex(({ id }) => id === afterId);
  return withInserted(agenda, place < 0 ? agenda.length : place + 1, [item]);
}

/** The workshop with the item at the place `to`, 0 first. */
export function withItemMoved(workshop: Workshop, itemId: string, to: number): Workshop {
  const { agenda } = workshop;
  const from = agenda.findIndex(({ id }) => id === itemId);
  const moved = movedTo(agenda, from, to);
  return moved === agenda ? workshop : { ...workshop, agenda: moved };
}

/** Adds a new item after the current one and goes to it, with its poll if it brings one. */
export function addItem(
  { workshop, position }: Session,
  item: AgendaItem,
  added: { readonly poll: Poll; readonly roundId: string } | null,
): SessionChange {
  const agenda = withItemAfter(workshop.agenda, item, position.agendaItemId);
  const polls = added ? [...workshop.polls, added.poll] : workshop.polls;
  return {
    workshop: { ...workshop, agenda, polls },
    ...(added
      ? { rounds: [createRound(added.roundId, added.poll.id, methodFor(added.poll))] }
      : {}),
    position: { ...position, agendaItemId: item.id },
  };
}

/** A copy of an item below it, with a copy of its poll; null if there is no such item. */
export function duplicateItem(
  session: Session,
  itemId: string,
  newId: () => string,
): SessionChange | null {
  const item = session.workshop.agenda.find(({ id }) => id === itemId);
  if (!item) return null;
  const pollId = pollIdOf(item);
  const poll = pollId === null ? null : findPoll(session.workshop, pollId);
  const copy = poll && copyOfPoll(poll, newId);
  const double: AgendaItem =
    item.kind === 'poll'
      ? { ...item, id: newId(), pollId: copy?.id ?? null }
      : { ...item, id: newId() };
  const at = { ...session, position: { ...session.position, agendaItemId: itemId } };
  return addItem(at, double, copy && { poll: copy, roundId: newId() });
}

/**
 * Takes an item away, with its poll unless another item has it too. A poll with votes stays, and so does its
 * only item.
 */
export function removeItem(session: Session, itemId: string): Result<SessionChange, 'has-votes'> {
  const { workshop, rounds, position } = session;
  const place = workshop.agenda.findIndex(({ id }) => id === itemId);
  const item = workshop.agenda[place];
  if (!item) return ok({});
  const agenda = workshop.agenda.filter(({ id }) => id !== itemId);
  const pollId = pollIdOf(item);
  const isOnly = pollId !== null && !pollIdsOf(agenda).includes(pollId);
  if (isOnly && isPollProtected(session, pollId)) return err('has-votes');
  const near = agenda[Math.min(place, agenda.length - 1)];
  const isHere = position.agendaItemId === itemId;
  const removed = rounds.filter((round) => isOnly && round.pollId === pollId);
  return ok({
    workshop: {
      ...workshop,
      agenda,
      polls: isOnly ? workshop.polls.filter(({ id }) => id !== pollId) : workshop.polls,
      printed: isOnly ? workshop.printed.filter(({ id }) => id !== pollId) : workshop.printed,
    },
    ...(removed.length > 0 ? { removedRounds: removed.map(({ id }) => id) } : {}),
    ...(isHere ? { position: { ...position, agendaItemId: near?.id ?? '' } } : {}),
  });
}
