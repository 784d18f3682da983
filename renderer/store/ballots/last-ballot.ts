/** The last ballot act: how it is taken back, and how that changes what is remembered of the typed pile. */
import type { BallotContent, BallotOfOrigin } from '../../../shared/domain/ballot/ballot';
import {
  effectiveCorrections,
  type BallotCorrectionEntry,
  type Entry,
} from '../../../shared/domain/entry/entry';
import {
  correctFirst,
  removeFirst,
  takeBackFirst,
  typeFirst,
} from '../../../shared/domain/second-pass/first-pass';
import { noteBallots } from '../../../shared/domain/undo/history';
import { nextSequence, type Stamp } from '../../../shared/domain/recording/recording';
import type { Round } from '../../../shared/domain/round/round';
import type { SecondPass } from '../../../shared/domain/second-pass/second-pass';
import {
  findRound,
  type Session,
  type SessionChange,
} from '../../../shared/domain/session/session';
import type { LastBallot, TakenBallot } from './ballot-state';
import type { TypedPile } from './second-pass-state';
import type { Noting } from '../storage/session-writer';
import { withPass } from './typist-memory';

export function notingBallots(roundId: string): Noting {
  return (history, written) => noteBallots(history, written, roundId);
}

interface Taking {
  readonly change: SessionChange;
  readonly taken: TakenBallot;
}

/** The change that takes `last` back, and what a redo needs; null if it is no longer there. */
export function takingBack(session: Session, last: LastBallot, stamp: () => Stamp): Taking | null {
  const { roundId, ids } = last;
  if (last.kind === 'ballot') {
    const ballot = session.ballots.find(({ id }) => ids.includes(id));
    if (!ballot) return null;
    const { origin, marks, isSpoiled } = ballot;
    const taken: TakenBallot = { kind: 'ballot', roundId, ballot: { origin, marks, isSpoiled } };
    return { change: { takenBallots: ids }, taken };
  }
  const round = findRound(session, roundId);
  const corrections = effectiveCorrections(session.entries).filter(({ id }) => ids.includes(id));
  if (!round || corrections.length < ids.length) return null;
  const entries = voidsOf(session, round, corrections, stamp);
  const voids = entries.map(({ id }) => id);
  return { change: { entries }, taken: { kind: 'correction', roundId, last, voids } };
}

/** Voids these entries, the newest first. */
export function voidsOf(
  { entries }: Session,
  round: Round,
  meant: readonly Entry[],
  stamp: () => Stamp,
): readonly Entry[] {
  const first = nextSequence(round, entries);
  return [...meant]
    .sort((a, b) => b.sequence - a.sequence)
    .map((entry, index) => ({
      ...{ ...stamp(), kind: 'void', roundId: round.id, sequence: first + index },
      ...{ voids: entry.id, reason: 'undo' },
    }));
}

/** The corrections that an act recorded; none for a ballot. */
export function correctionsIn(
  session: Session | null,
  act: LastBallot | TakenBallot,
): readonly BallotCorrectionEntry[] {
  const last = 'last' in act ? act.last : act;
  // A settled batch is forgotten, so there is nothing to correct in it.
  if (last.kind === 'ballot' || !('ids' in last) || last.isOfPass === true) return [];
  return (session?.entries ?? []).flatMap((entry) =>
    entry.kind === 'ballot-correction' && last.ids.includes(entry.id) ? [entry] : [],
  );
}

/** What is remembered of the piles after an act: with the ballot that it cast, or with its corrections. */
export function withLast(
  typedPiles: readonly TypedPile[],
  { roundId }: LastBallot,
  ballot: BallotOfOrigin | null,
  corrections: readonly BallotCorrectionEntry[],
): readonly TypedPile[] {
  const added = ballot
    ? withPass(typedPiles, roundId, ballot.origin, (pass) => typeFirst(pass, ballot))
    : typedPiles;
  return corrections.reduce(
    (before, { from, to, origin }) =>
      withPass(before, roundId, origin, (pass) => exchanged(pass, from, to)),
    added,
  );
}

/** What is remembered of the piles after an act was taken back. */
export function withoutTaken(
  typedPiles: readonly TypedPile[],
  taken: TakenBallot,
  corrections: readonly BallotCorrectionEntry[],
): readonly TypedPile[] {
  const { roundId } = taken;
  if (taken.kind === 'ballot') {
    return withPass(typedPiles, roundId, taken.ballot.origin, takeBackFirst);
  }
  return corrections.reduce(
    (before, { from, to, origin }) =>
      withPass(before, roundId, origin, (pass) => exchanged(pass, to, from)),
    typedPiles,
  );
}

/** The pass of a pile in which `from` became `to`. Without `from` the paper came from another pile, without `to` it went there. */
function exchanged(
  pass: SecondPass,
  from: BallotContent | null,
  to: BallotContent | null,
): SecondPass {
  if (from && to) return correctFirst(pass, from, to);
  if (from) return removeFirst(pass, from);
  return to ? typeFirst(pass, to) : pass;
}
