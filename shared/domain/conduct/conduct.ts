/** Conducting a vote: each of the facilitator's acts as a pure step from a session to a change of it. */
import { err, ok, type Result } from '../../lib/result';
import type { Projector } from '../round/projector';
import { withShowing } from '../disclosure/showing';
import { nextSequence, voidsForReset, type Stamp } from '../recording/recording';
import { resultOf, wallResultOf } from '../result/result';
import { revealSteps } from '../result/reveal';
import {
  toClosed,
  backToClosed,
  toOpen,
  backToReady,
  toRevealed,
  furthestStep,
  stepReveal,
  type Round,
  type TransitionError,
} from '../round/round';
import {
  asIfNew,
  findRound,
  roundOfPoll,
  type Session,
  type SessionChange,
} from '../session/session';
import { castInRound } from '../ballot/round-ballots';

type Step = Result<SessionChange, TransitionError>;

/** Applies a round's own transition. */
export function changeRound(
  session: Session,
  roundId: string,
  transition: (round: Round) => Result<Round, TransitionError>,
): Step {
  const round = findRound(session, roundId);
  if (!round) return err('unknown-poll');
  const next = transition(round);
  return next.ok ? ok({ rounds: [next.value] }) : next;
}

/** The round on the projector; the room's time goes on. */
function project({ projector }: Session, roundId: string): Projector {
  return { ...projector, showing: { kind: 'round', roundId }, isBlack: false };
}

/**
 * Opens a round and shows it on the projector; a reopened round is not shown if the projector shows something
 * else. Only a poll's newest round takes votes: a slip typed into an earlier round by mistake would change
 * what the room compares with.
 */
export function openRound(session: Session, roundId: string): Step {
  const found = findRound(session, roundId);
  if (found && roundOfPoll(session, found.pollId)?.id !== roundId) return err('wrong-state');
  const isNew = found?.state === 'ready';
  const step = changeRound(session, roundId, (round) => toOpen(round, session.workshop));
  return step.ok && isNew ? ok({ ...step.value, projector: project(session, roundId) }) : step;
}

/** Closes a round; the projector stays as it is. */
export function closeRound(session: Session, roundId: string): Step {
  return changeRound(session, roundId, toClosed);
}

/** Shows the first step of the result on the projector. */
export function revealRound(session: Session, roundId: string): Step {
  const cast = castInRound(session.ballots, roundId);
  const step = changeRound(session, roundId, (round) => {
    const revealed = toRevealed(round, nextSequence(round, session.entries) - 1, cast);
    return revealed.ok
      ? ok(withShowing(revealed.value, session.entries, session.ballots))
      : revealed;
  });
  return step.ok ? ok({ ...step.value, projector: project(session, roundId) }) : step;
}

/** Takes the result off the projector again. */
export function hideRound(session: Session, roundId: string): Step {
  return changeRound(session, roundId, backToClosed);
}

/** Back to ready: every entry is voided but stays in the audit trail, ballots are removed, and their codes can be used again. */
export function resetRound(session: Session, roundId: string, stamp: () => Stamp): Step {
  const round = findRound(session, roundId);
  if (!round) return err('unknown-poll');
  const next = backToReady(round, stamp().id);
  if (!next.ok) return next;
  const own = session.ballots.filter((ballot) => ballot.roundId === roundId);
  const used = session.codes.filter((set) => set.roundId === roundId && set.used.length > 0);
  return ok({
    rounds: [next.value],
    entries: voidsForReset(round, session.entries, stamp),
    takenBallots: own.map(({ id }) => id),
    ...(used.length > 0 ? { codes: used.map(asIfNew) } : {}),
  });
}

/** Moves the reveal by `delta` steps; refused at either end. */
export function moveReveal(session: Session, roundId: string, delta: 1 | -1): Step {
  const count = revealStepCount(session, roundId);
  return changeRound(session, roundId, (round) =>
    stepReveal(round, round.revealStep + delta, count),
  );
}

/** Shows the result on the projector again: at this step if the room has seen it before, else where it stands. */
export function showAgain(session: Session, roundId: string, step: number | null): Step {
  const round = findRound(session, roundId);
  if (round?.state !== 'revealed') return err('wrong-state');
  const isSeen = step !== null && step <= furthestStep(round);
  const moved = isSeen
    ? changeRound(session, roundId, (own) =>
        stepReveal(own, step, revealStepCount(session, roundId)),
      )
    : ok({});
  return moved.ok ? ok({ ...moved.value, projector: project(session, roundId) }) : moved;
}

/** How many steps the reveal of a round has; 0 while it has no result. */
export function revealStepCount(session: Session, roundId: string): number {
  const round = findRound(session, roundId);
  if (!round) return 0;
  const { entries, ballots } = session;
  const result = wallResultOf(round, entries, ballots) ?? resultOf(round, entries, ballots);
  return result ? revealSteps(result).length : 0;
}
