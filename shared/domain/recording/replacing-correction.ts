/** Replaces the correction of a ballot once the round is over: takes the old one back and records a new one, in one step. */
import { err, ok, type Result } from '../../lib/result';
import { isAmendable } from './amending';
import { contentKey, contentProblem, type ContentProblem } from '../ballot/ballot';
import {
  correctedContents,
  correctionIn,
  type BallotCorrection,
} from '../ballot/ballot-correction';
import { effectiveCorrections, type BallotCorrectionEntry } from '../entry/entry';
import { nextSequence, voidEntry, type Stamp } from './recording';
import type { Round, TransitionError } from '../round/round';
import { findRound, type Session, type SessionChange } from '../session/session';
import { entriesOfRound } from '../entry/round-log';

/**
 * Why a correction can't replace an earlier one. 'none-like-it': without the earlier one no ballot with its
 * `from` counts. 'others-need-it': a later correction would no longer find a ballot.
 */
export type CorrectionProblem = ContentProblem | 'same' | 'none-like-it' | 'others-need-it';

type Recorded = Pick<Session, 'entries' | 'ballots'>;

/** What is wrong with `next` as a replacement of `old`, a correction in force of `round`; null if nothing is. */
export function correctionProblem(
  round: Round,
  { entries, ballots }: Recorded,
  old: BallotCorrectionEntry,
  next: BallotCorrection,
): CorrectionProblem | null {
  const { from, to } = next;
  for (const content of [from, to]) {
    const problem = content && round.frozen ? contentProblem(round.frozen.poll, content) : null;
    if (problem) return problem;
  }
  if (from && to && contentKey(from) === contentKey(to)) return 'same';
  const inForce = effectiveCorrections(entriesOfRound(entries, round.id));
  const others = inForce.filter(({ id }) => id !== old.id);
  const own = ballots.filter(({ roundId }) => roundId === round.id);
  const { unmatched } = correctedContents(own, [...others, next]);
  if (unmatched.includes(others.length)) return 'none-like-it';
  const before = correctedContents(own, inForce).unmatched.length;
  return unmatched.length > before ? 'others-need-it' : null;
}

/** Refused if `entryId` is not a correction in force, or `next` can't replace it. */
export function replaceCorrection(
  session: Session,
  roundId: string,
  entryId: string,
  next: BallotCorrection,
  stamp: () => Stamp,
): Result<SessionChange, TransitionError> {
  const round = findRound(session, roundId);
  if (!round) return err('unknown-poll');
  const own = entriesOfRound(session.entries, roundId);
  const old = effectiveCorrections(own).find(({ id }) => id === entryId);
  if (!isAmendable(round) || !old || correctionProblem(round, session, old, next)) {
    return err('wrong-state');
  }
  const taken = voidEntry(round, session.entries, old, 'mistyped', stamp());
  const entry: BallotCorrectionEntry = {
    ...stamp(),
    ...correctionIn(next),
    kind: 'ballot-correction',
    roundId,
    sequence: nextSequence(round, [...session.entries, taken]),
  };
  return ok({ entries: [taken, entry] });
}
