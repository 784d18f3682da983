/** Votes that were not planned: another round of a poll, and polls added to the agenda during the day. */
import { err, ok, type Result } from '../../lib/result';
import type { LocalText } from '../../lib/language';
import type { Method } from '../kinds/method';
import type { Poll } from '../poll/poll';
import { createRound, type TransitionError } from '../round/round';
import { findRound, roundOfPoll, type Session, type SessionChange } from '../session/session';
import { newItem, type AgendaItem } from '../workshop/agenda-item';

/** Adds another round of a round's poll, with the same method. Refused unless the newest round is over. */
export function addRound(
  session: Session,
  roundId: string,
  newId: string,
): Result<SessionChange, TransitionError> {
  const round = findRound(session, roundId);
  if (!round) return err('unknown-poll');
  const isNewest = roundOfPoll(session, round.pollId)?.id === roundId;
  const isOver = round.state === 'closed' || round.state === 'revealed';
  if (!isNewest || !isOver) return err('wrong-state');
  return ok({ rounds: [createRound(newId, round.pollId, round.method, round.number + 1)] });
}

/** What is given with a poll that is added to the agenda. */
export interface AddedPoll {
  readonly poll: Poll;
  /** As it stands in the agenda. */
  readonly title: LocalText;
  readonly method: Method;
  readonly itemId: string;
  readonly roundId: string;
}

/** Adds a poll to the agenda after the current item, ready to be opened, and goes there. */
export function addPoll(
  { workshop, position }: Session,
  { poll, title, method, itemId, roundId }: AddedPoll,
): SessionChange {
  const item: AgendaItem = { ...newItem('poll', { id: itemId, title }), pollId: poll.id };
  const place = workshop.agenda.findIndex(({ id }) => id === position.agendaItemId) + 1;
  const agenda = [...workshop.agenda.slice(0, place), item, ...workshop.agenda.slice(place)];
  return {
    workshop: { ...workshop, polls: [...workshop.polls, poll], agenda },
    rounds: [createRound(roundId, poll.id, method)],
    position: { page: 'agenda', agendaItemId: itemId },
  };
}
