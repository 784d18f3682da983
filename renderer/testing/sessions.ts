/** Sessions put together by hand, around one round or several. */
import { INITIAL_PROJECTOR } from '../../shared/domain/round/projector';
import type { Poll } from '../../shared/domain/poll/poll';
import type { Round } from '../../shared/domain/round/round';
import type { Session } from '../../shared/domain/session/session';
import { textOf, workshopOf } from '../../shared/domain/testing/builders';
import type { AgendaItem } from '../../shared/domain/workshop/agenda-item';

/** An agenda item of 20 minutes; a poll's where `pollId` is given. */
export function itemOf(id: string, pollId: string | null = null, minutes = 20): AgendaItem {
  const item = { id, title: textOf(id), minutes };
  return pollId === null ? { ...item, kind: 'talk', pollId } : { ...item, kind: 'poll', pollId };
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
