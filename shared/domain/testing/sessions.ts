/** Sessions put together by hand, around one round or several. */
import { INITIAL_PROJECTOR } from '../round/projector';
import type { Poll } from '../poll/poll';
import type { Round } from '../round/round';
import type { Session } from '../session/session';
import { textOf, workshopOf } from './builders';
import type { AgendaItem } from '../workshop/agenda-item';

/** An agenda item of 20 minutes; a poll's where `pollId` is given. */
export function itemOf(id: string, pollId: string | null = null, minutes = 20): AgendaItem {
  const item = { id, title: textOf(id), minutes, ownNote: '' };
  return pollId === null
    ? { ...item, kind: 'talk', pollId, lines: [], waitsFor: [] }
    : { ...item, kind: 'poll', pollId };
}

/** A session that stands at the poll of its first round, with an agenda item «at-…» per round. */
export function sessionWith(
  rounds: readonly Round[],
  polls: readonly Poll[],
  overrides: Partial<Session> = {},
): Session {
  const agenda = rounds.map(({ pollId }) => itemOf(`at-${pollId}`, pollId));
  return {
    workshop: workshopOf(polls, { agenda }),
    rounds,
    entries: [],
    ballots: [],
    codes: [],
    projector: INITIAL_PROJECTOR,
    position: { page: 'agenda', agendaItemId: agenda[0]?.id ?? '' },
    ...overrides,
  };
}
