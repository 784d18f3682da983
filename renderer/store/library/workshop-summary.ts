/** The start screen's line for a workshop. */
import type { Session } from '../../../shared/domain/session/session';
import { tally } from '../../../shared/domain/tally/tally';
import { pollIdsOf } from '../../../shared/domain/workshop/agenda-item';
import { revealStepCount } from '../../../shared/domain/conduct/conduct';
import { furthestStep, type Round } from '../../../shared/domain/round/round';
import type { WorkshopState, WorkshopSummary } from '../../db/catalog-database';

/** A reveal that stopped half way is not over: the room has not seen the end of it. */
function isShownToItsEnd(session: Session, round: Round): boolean {
  return (
    round.state === 'revealed' && furthestStep(round) >= revealStepCount(session, round.id) - 1
  );
}

function stateOf(session: Session, rounds: readonly Round[]): WorkshopState {
  if (rounds.every(({ state }) => state === 'ready')) return 'prepared';
  return rounds.every((round) => isShownToItsEnd(session, round)) ? 'finished' : 'running';
}

/** The people of the vote with the most voters, among those that are over; null where none tells of people. */
function mostVoters({ entries, ballots }: Session, rounds: readonly Round[]): number | null {
  const voters = rounds
    .filter(({ state }) => state === 'closed' || state === 'revealed')
    .map((round) => tally(round, entries, ballots).voters ?? 0);
  const most = Math.max(0, ...voters);
  return most === 0 ? null : most;
}

/** `openedAt`: when it was last open, milliseconds since 1970. */
export function summarize(session: Session, openedAt: number): WorkshopSummary {
  const { id, title, date, place, present, agenda, rehearsalOf } = session.workshop;
  const polls = new Set(pollIdsOf(agenda));
  const rounds = session.rounds.filter(({ pollId }) => polls.has(pollId));
  const [state, voted] = [stateOf(session, rounds), mostVoters(session, rounds)];
  const line = { id, title, date, place, present, openedAt, state, voted };
  return rehearsalOf === null ? line : { ...line, rehearsalOf };
}
