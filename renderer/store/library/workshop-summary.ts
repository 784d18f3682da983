/** The start screen's line for a workshop. */
import type { Session } from '../../../shared/domain/session/session';
import { pollIdsOf } from '../../../shared/domain/workshop/agenda-item';
import { revealStepCount } from '../../../shared/domain/conduct/conduct';
import type { Round } from '../../../shared/domain/round/round';
import type { WorkshopSummary } from '../../db/catalog-database';

/** A reveal that stopped half way is not over: the room has not seen the end of it. */
function isShownToItsEnd(session: Session, { id, state, revealStep }: Round): boolean {
  return state === 'revealed' && revealStep >= revealStepCount(session, id) - 1;
}

/** `openedAt`: when it was last open, milliseconds since 1970. */
export function summarize(session: Session, openedAt: number): WorkshopSummary {
  const { id, title, date, place, present, agenda, rehearsalOf } = session.workshop;
  const polls = new Set(pollIdsOf(agenda));
  const isFinished = session.rounds.every(
    (round) => !polls.has(round.pollId) || isShownToItsEnd(session, round),
  );
  const line = { id, title, date, place, present, openedAt, isFinished };
  return rehearsalOf === null ? line : { ...line, rehearsalOf };
}
