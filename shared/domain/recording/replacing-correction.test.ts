/** Replacing the correction of a ballot: what counts afterwards, and when it is refused. */
import { describe, expect, it } from 'vitest';
import type { BallotContent } from '../ballot/ballot';
import type { BallotCorrection } from '../ballot/ballot-correction';
import type { BallotCorrectionEntry, Entry } from '../entry/entry';
import { correctionProblem, replaceCorrection } from './replacing-correction';
import { applyChange, type Session } from '../session/session';
import { tally } from '../tally/tally';
import { ballotOf, marked, SPOILED } from '../testing/ballots';
import { choicePollOf, placed, roundIn, workshopOf } from '../testing/builders';

const poll = choicePollOf(['a', 'b', 'c', 'd']);
const round = roundIn('closed', poll);
const ROOM = { kind: 'room' } as const;

function correctionOf(
  sequence: number,
  from: BallotContent,
  to: BallotContent | null,
): BallotCorrectionEntry {
  const own = { kind: 'ballot-correction', origin: ROOM, from, to } as const;
  return { ...placed(sequence), roundId: 'r1', ...own };
}

/** Ballots a, a, b; one a counts as c. */
const FIRST = correctionOf(1, marked('a'), marked('c'));
const BALLOTS = [
  ballotOf('x', marked('a')),
  ballotOf('y', marked('a')),
  ballotOf('z', marked('b')),
];

function sessionWith(...entries: readonly Entry[]): Session {
  return {
    workshop: workshopOf([poll]),
    rounds: [round],
    entries,
    ballots: BALLOTS,
    codes: [],
    projector: { showing: { kind: 'title' }, isBlack: false },
    position: { page: 'agenda', agendaItemId: 'vote' },
  };
}

function replaced(session: Session, next: BallotCorrection) {
  let made = 0;
  return replaceCorrection(session, 'r1', FIRST.id, next, () => {
    made += 1;
    return { id: `new-${made}`, recordedAt: made };
  });
}

const nextOf = (from: BallotContent, to: BallotContent | null): BallotCorrection => ({
  origin: ROOM,
  from,
  to,
});

it('counts the new correction instead, in one step, and leaves the old one in the log', () => {
  const session = sessionWith(FIRST);
  expect(tally(round, session.entries, BALLOTS).counts).toEqual({ a: 1, b: 1, c: 1 });
  const step = replaced(session, nextOf(marked('a'), marked('a', 'd')));
  if (!step.ok) throw new Error(step.error);
  const after = applyChange(session, step.value);
  expect(tally(round, after.entries, BALLOTS)).toMatchObject({
    counts: { a: 2, b: 1, d: 1 },
    voters: 3,
    sources: { unmatchedCorrections: 0 },
  });
  expect(after.entries.map(({ kind, sequence }) => [kind, sequence])).toEqual([
    ['ballot-correction', 1],
    ['void', 2],
    ['ballot-correction', 3],
  ]);
  expect(after.entries[2]).toMatchObject({ id: 'new-2', origin: ROOM });
});

it('takes what the first one used, for it is free again', () => {
  const step = replaced(sessionWith(FIRST), nextOf(marked('b'), SPOILED));
  if (!step.ok) throw new Error(step.error);
  const after = applyChange(sessionWith(FIRST), step.value);
  expect(tally(round, after.entries, BALLOTS)).toMatchObject({ counts: { a: 2 }, voters: 2 });
});

describe('a correction is refused', () => {
  const LATER = correctionOf(2, marked('c'), marked('d'));

  it.each([
    { why: 'none-like-it', next: nextOf(marked('c'), marked('a')) },
    { why: 'same', next: nextOf(marked('a'), marked('a')) },
    { why: 'too-many-marks', next: nextOf(marked('a'), marked('a', 'b', 'c', 'd')) },
    { why: 'unknown-cell', next: nextOf(marked('x'), marked('a')) },
    { why: null, next: nextOf(marked('a'), null) },
    { why: null, next: nextOf(SPOILED, marked('a')), ballots: [ballotOf('s', SPOILED)] },
  ])('$why: $next', ({ why, next, ballots = BALLOTS }) => {
    const session = { ...sessionWith(FIRST), ballots };
    expect(correctionProblem(round, session, FIRST, next)).toBe(why);
    expect(replaced(session, next).ok).toBe(why === null);
  });

  it('where a later one builds on it', () => {
    const session = sessionWith(FIRST, LATER);
    const next = nextOf(marked('b'), marked('d'));
    expect(correctionProblem(round, session, FIRST, next)).toBe('others-need-it');
    expect(replaced(session, next)).toEqual({ ok: false, error: 'wrong-state' });
    // Even if it still gives what the later correction needs, the later one now comes first and does not find it.
    const kept = nextOf(marked('b'), marked('c'));
    expect(correctionProblem(round, session, FIRST, kept)).toBe('others-need-it');
  });

  it('before the round is closed, and where it is not in force', () => {
    const next = nextOf(marked('a'), marked('b'));
    const open = { ...sessionWith(FIRST), rounds: [roundIn('open', poll)] };
    expect(replaced(open, next)).toEqual({ ok: false, error: 'wrong-state' });
    expect(replaced(sessionWith(), next)).toEqual({ ok: false, error: 'wrong-state' });
  });
});
