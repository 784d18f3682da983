/** Amending a closed or shown round: what counts afterwards, what the log says, and what the wall knows. */
import { describe, expect, it } from 'vitest';
import {
  auditLog,
  hasOtherResult,
  newestAct,
  replaceEntry,
  showCorrectedPoll,
  takeBack,
} from './amending';
import { moveReveal } from '../conduct/conduct';
import { TAKE_BACK_REASONS, type Entry } from '../entry/entry';
import { wallResultOf } from '../result/result';
import type { RoundState } from '../round/round';
import { applyChange, type Session } from '../session/session';
import { tally } from '../tally/tally';
import {
  choicePollOf,
  entryId,
  handsOf,
  roundIn,
  slipOf,
  voidOf,
  workshopOf,
} from '../testing/builders';

const poll = choicePollOf(['a', 'b', 'c', 'd']);
const FIRST = slipOf(1, 1, 7, { a: 5, b: 4, c: 3 });
const SECOND = slipOf(2, 2, 7, { d: 2 });
const STAMP = { id: 'new', recordedAt: 5 };

function sessionIn(state: RoundState, entries: readonly Entry[] = [FIRST, SECOND]): Session {
  const shownThrough = state === 'revealed' ? 2 : null;
  return {
    workshop: workshopOf([poll]),
    rounds: [{ ...roundIn(state, poll), shownThrough, wallThrough: shownThrough }],
    entries,
    ballots: [],
    codes: [],
    projector: { showing: { kind: 'round', roundId: 'r1' }, isBlack: false },
    position: { page: 'agenda', agendaItemId: 'vote' },
  };
}

function roundOfSession({ rounds: [round] }: Session) {
  if (!round) throw new Error('One round.');
  return round;
}

function after(session: Session, step: ReturnType<typeof takeBack>): Session {
  if (!step.ok) throw new Error(step.error);
  return applyChange(session, step.value);
}

const votersOf = (session: Session) =>
  tally(roundOfSession(session), session.entries, session.ballots).voters;

describe('taking back', () => {
  it.each(TAKE_BACK_REASONS)('leaves the entry in the log, with the reason %s', (reason) => {
    const session = sessionIn('revealed');
    const amended = after(session, takeBack(session, 'r1', FIRST.id, reason, STAMP));
    expect(votersOf(amended)).toBe(7);
    expect(amended.entries.slice(0, 2)).toEqual(session.entries);
    const [act, , old] = auditLog(roundOfSession(amended), amended.entries);
    expect(act).toMatchObject({ entry: { id: 'new', reason }, standing: { kind: 'act' } });
    expect(old?.standing).toMatchObject({ kind: 'taken-back', by: { sequence: 3 } });
  });

  it('of a replacement lets what it replaced count again', () => {
    const again = slipOf(3, 1, 6, { a: 6 }, { replaces: FIRST.id });
    const session = sessionIn('closed', [FIRST, SECOND, again]);
    const amended = after(session, takeBack(session, 'r1', again.id, 'mistyped', STAMP));
    expect(votersOf(amended)).toBe(14);
  });

  it.each(['ready', 'open'] as const)('is refused while the round is %s', (state) => {
    const step = takeBack(sessionIn(state), 'r1', FIRST.id, 'other', STAMP);
    expect(step).toEqual({ ok: false, error: 'wrong-state' });
  });

  it('that was undone, or a replacement that was, is nothing to the entry that counts again', () => {
    const again = slipOf(4, 2, 6, {}, { replaces: SECOND.id });
    const entries = [FIRST, SECOND, voidOf(3, 1), again, voidOf(5, 3), voidOf(6, 4)];
    const standings = auditLog(roundIn('closed', poll), entries).map(
      ({ entry, standing }) => [entry.sequence, standing.kind] as const,
    );
    expect(standings).toEqual([
      [6, 'act'],
      [5, 'act'],
      [4, 'taken-back'],
      [3, 'taken-back'],
      [2, 'counts'],
      [1, 'counts'],
    ]);
  });

  it('is refused for what does not count any more', () => {
    const session = sessionIn('closed', [FIRST, SECOND, voidOf(3, 1)]);
    const step = takeBack(session, 'r1', FIRST.id, 'other', STAMP);
    expect(step).toEqual({ ok: false, error: 'wrong-state' });
  });
});

describe('replacing', () => {
  const count = {
    kind: 'table-slip',
    roleId: null,
    table: 1,
    voters: 6,
    counts: { a: 1 },
  } as const;

  it('counts the new numbers instead, and says so in the log', () => {
    const session = sessionIn('closed');
    const amended = after(
      session,
      replaceEntry(session, 'r1', FIRST.id, count, true, () => STAMP),
    );
    expect(votersOf(amended)).toBe(13);
    const log = auditLog(roundOfSession(amended), amended.entries);
    expect(log.map(({ standing }) => standing.kind)).toEqual(['counts', 'counts', 'replaced']);
    expect(log[0]?.entry).toMatchObject({ replaces: FIRST.id, confirmed: true, sequence: 3 });
  });

  it('says what stands for the slips by role of a table that was typed as a whole', () => {
    const round = roundIn('closed', poll);
    const role = (sequence: number, table: number, roleId: string) =>
      slipOf(sequence, table, 2, {}, { roleId });
    const entries = [
      role(1, 1, 'boss'),
      role(2, 1, 'staff'),
      role(3, 2, 'boss'),
      slipOf(4, 1, 6, {}),
      handsOf(5, 'a', 9),
    ];
    const standings = auditLog(round, entries).map(({ standing }) =>
      standing.kind === 'replaced' ? standing.by.sequence : standing.kind,
    );
    expect(standings).toEqual(['not-counted', 'counts', 'counts', 4, 4]);
  });

  it('is refused for another table, so that nothing counts twice', () => {
    const other = { ...count, table: 3 };
    const step = replaceEntry(sessionIn('closed'), 'r1', FIRST.id, other, false, () => STAMP);
    expect(step).toEqual({ ok: false, error: 'wrong-state' });
  });
});

describe('the newest act', () => {
  it('is what was recorded last, then what was before it, and never an undo', () => {
    let session = sessionIn('closed');
    const seen: (string | undefined)[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const act = newestAct(roundOfSession(session), session.entries);
      seen.push(act?.id);
      if (!act) break;
      const stamp = { id: `undo-${turn}`, recordedAt: 1 };
      session = after(session, takeBack(session, 'r1', act.id, 'undo', stamp));
    }
    expect(seen).toEqual([SECOND.id, FIRST.id, undefined]);
  });

  it('may be a taking back, whose undo brings the entry back', () => {
    const session = sessionIn('closed');
    const taken = after(session, takeBack(session, 'r1', FIRST.id, 'counted-twice', STAMP));
    expect(newestAct(roundOfSession(taken), taken.entries)?.id).toBe('new');
    const stamp = { id: 'undo', recordedAt: 1 };
    const back = after(taken, takeBack(taken, 'r1', 'new', 'undo', stamp));
    expect(votersOf(back)).toBe(14);
    expect(newestAct(roundOfSession(back), back.entries)?.id).toBe(entryId(2));
  });

  it('is none while the round is open: there the ordinary undo works', () => {
    const session = sessionIn('open');
    expect(newestAct(roundOfSession(session), session.entries)).toBeNull();
  });
});

describe('the wall', () => {
  const isOutdated = (session: Session) =>
    hasOtherResult(roundOfSession(session), session.entries, session.ballots);
  const onWall = (session: Session) =>
    wallResultOf(roundOfSession(session), session.entries, session.ballots);

  it('keeps what it showed until it is asked, and then says that it is corrected', () => {
    const session = sessionIn('revealed');
    const amended = after(session, takeBack(session, 'r1', SECOND.id, 'mistyped', STAMP));
    expect(isOutdated(session)).toBe(false);
    expect(isOutdated(amended)).toBe(true);
    expect(onWall(amended)).toEqual(onWall(session));
    const shown = after(amended, showCorrectedPoll(amended, 'r1'));
    expect(onWall(shown)).toMatchObject({ voters: 7, isCorrected: true });
    expect(isOutdated(shown)).toBe(false);
  });

  it('is not called outdated where a correction was undone', () => {
    const session = sessionIn('revealed');
    const amended = after(session, takeBack(session, 'r1', SECOND.id, 'mistyped', STAMP));
    const undo = { id: 'undo', recordedAt: 1 };
    expect(isOutdated(after(amended, takeBack(amended, 'r1', 'new', 'undo', undo)))).toBe(false);
  });

  it.each([
    [
      'two share the first place now: it is not told',
      { a: 5, b: 4, c: 3 },
      1,
      { a: 5, b: 5, c: 3 },
      0,
    ],
    [
      'the first place is shared no more: all that was shown stays',
      { a: 5, b: 5, c: 3 },
      2,
      { a: 5, b: 4, c: 3 },
      3,
    ],
    ['the same places', { a: 5, b: 4, c: 3 }, 1, { a: 6, b: 4, c: 3 }, 1],
    [
      'three share the first: there is no other step',
      { a: 5, b: 4, c: 3 },
      0,
      { a: 5, b: 5, c: 5 },
      0,
    ],
  ] as const)(
    'shows as much of the corrected result as was seen: %s',
    (_, typed, step, meant, expected) => {
      const session = sessionIn('revealed', [slipOf(1, 1, 7, typed), SECOND]);
      const seen = { ...session, rounds: [{ ...roundOfSession(session), revealStep: step }] };
      const slip = {
        kind: 'table-slip',
        roleId: null,
        table: 1,
        voters: 7,
        counts: meant,
      } as const;
      const replaced = replaceEntry(seen, 'r1', FIRST.id, slip, true, () => STAMP);
      const amended = after(seen, replaced);
      const shown = after(amended, showCorrectedPoll(amended, 'r1'));
      expect(roundOfSession(shown).revealStep).toBe(expected);
    },
  );

  it('stays within the steps that the corrected result has', () => {
    const session = sessionIn('revealed');
    const [round] = session.rounds;
    const last = { ...session, rounds: round ? [{ ...round, revealStep: 3 }] : [] };
    const stamped = after(last, takeBack(last, 'r1', FIRST.id, 'mistyped', STAMP));
    const shown = after(stamped, showCorrectedPoll(stamped, 'r1'));
    expect(roundOfSession(shown).revealStep).toBe(1);
    expect(moveReveal(shown, 'r1', -1).ok).toBe(true);
  });

  it('has nothing to bring up to date while nothing is shown', () => {
    expect(showCorrectedPoll(sessionIn('closed'), 'r1')).toEqual({
      ok: false,
      error: 'wrong-state',
    });
  });
});
