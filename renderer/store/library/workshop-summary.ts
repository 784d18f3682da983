/** The start screen's line for a workshop. */
import type { Session } from '../../../shared/domain/session/session';
import { pollIdsOf } from '../../../shared/domain/workshop/agenda-item';
import type { WorkshopSummary } from '../../db/catalog-database';

/** `openedAt`: when it was last open, milliseconds since 1970. */
export function summarize(session: Session, openedAt: number): WorkshopSummary {
  const { id, title, date, place, present, agenda, rehearsalOf } = session.workshop;
  const polls = new Set(pollIdsOf(agenda));
  const isFinished = session.rounds.every(
    (round) => !polls.has(round.pollId) || round.state === 'revealed',
  );
  const line = { id, title, date, place, present, openedAt, isFinished };
  return rehearsalOf === null ? line : { ...line, rehearsalOf };
}
