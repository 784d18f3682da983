/** What a step back changes, and when it is refused: never what somebody else did since, and never in another round. */
import { describe, expect, it } from 'vitest';
import { isCounted, type Entry } from '../entry/entry';
import { revertStep } from './revert-step';
import type { Round } from '../round/round';
import { applyChange, type Session, type SessionChange } from '../session/session';
import {
  choicePollOf,
  handsOf,
  majorityOf,
  roundOf,
  scalePollOf,
  slipOf,
  voidOf,
} from '../testing/builders';
import { ballotOf, marked } from '../testing/ballots';
import { deskWithRounds, NOON, stamp } from '../testing/undoing';
import { recordStep, type StepName, type UndoStep } from './undo-step';

const CHOICE = choicePollOf(['a', 'b', 'c']);
const SCALE = scalePollOf(['x', 'y']);
const NAME: StepName = { kind: 'entries' };

/** Two rounds that are open at once, «r1» and «r2», so that tests can distinguish what belongs to which. */
function sessionWith(one: Partial<Round>, entries: readonly Entry[] = []): Session {
  const rounds = [
    roundOf(CHOICE, 'table-slip', { number: 3, ...one }),
    roundOf(SCALE, 'table-slip', { id: 'r2', number: 7 }),
  ];
  return { ...deskWithRounds().session, rounds, entries };
}

function stepOf(before: Session, change: SessionChange): UndoStep {
  const place = 'round:r1';
  return recordStep({ name: NAME, place }, before, change, applyChange(before, change));
}

/** The change that takes `change` back, where `since` happened after it. */
function takenBack(before: Session, change: SessionChange, since: SessionChange = {}) {
  const after = applyChange(applyChange(before, change), since);
  return revertStep(after, stepOf(before, change), stamp, NOON);
}

const REFUSED = { ok: false, error: 'changed-since' };
const firstOf = ({ rounds }: Session): Round => rounds[0] ?? roundOf(CHOICE);

describe('recorded entries', () => {
  const others = [
    slipOf(1, 1, 6, { 'x/1': 3 }, { id: 'o1', roundId: 'r2' }),
    slipOf(40, 2, 6, { 'x/1': 3 }, { id: 'o2', roundId: 'r2' }),
  ];
  const before = sessionWith({}, [...others, slipOf(1, 3, 6, { a: 1 }, { id: 's1' })]);
  const added = [
    slipOf(2, 4, 6, { a: 1 }, { id: 's2' }),
    slipOf(4, 5, 6, { a: 2 }, { id: 's4' }),
    slipOf(3, 6, 6, { a: 3 }, { id: 's3' }),
  ];

  it('are voided and nothing else is, the newest first, after the last of their own round', () => {
    const change = takenBack(before, { entries: added });
    expect(change.ok && change.value.entries?.map((entry) => ({ ...entry, id: '' }))).toEqual(
      ['s4', 's3', 's2'].map((voids, index) => ({
        ...{ id: '', recordedAt: NOON, kind: 'void', roundId: 'r1', reason: 'undo' },
        ...{ sequence: 5 + index, voids },
      })),
    );
    expect(change.ok && Object.keys(change.value)).toEqual(['entries']);
  });

  it('are left where one of them was taken back since, or is gone', () => {
    const entries = [voidOf(9, 0, { id: 'v', voids: 's3' })];
    expect(takenBack(before, { entries: added }, { entries })).toEqual(REFUSED);
    const step = stepOf(before, { entries: added });
    const without = applyChange(before, { entries: added.slice(1) });
    expect(revertStep(without, step, stamp, NOON)).toEqual(REFUSED);
    expect(revertStep(before, step, stamp, NOON)).toEqual(REFUSED);
  });

  it('are left where their round is gone', () => {
    const step = stepOf(before, { entries: added });
    const after = applyChange(before, { entries: added });
    const rounds = after.rounds.filter(({ id }) => id !== 'r1');
    expect(revertStep({ ...after, rounds }, step, stamp, NOON)).toEqual(REFUSED);
  });
});

describe('a show of hands', () => {
  const hands = { method: 'hands', countingCell: 'b' } as const;
  const first = handsOf(1, 'a', 4, { id: 'h1' });
  const others = [handsOf(1, 'b', 9, { id: 'o1', roundId: 'r2' })];
  const askedFor = (before: Session, change: SessionChange): unknown => {
    const back = takenBack(before, change);
    if (!back.ok) throw new Error(back.error);
    return back.value.rounds?.map(({ id, countingCell }) => [id, countingCell]);
  };

  it('that is taken back is asked for again', () => {
    expect(askedFor(sessionWith(hands, others), { entries: [first] })).toEqual([['r1', 'a']]);
  });

  it('that counts again leads on to the next one that nobody counted', () => {
    const counted = [first, handsOf(2, 'c', 4, { id: 'h3' })];
    const before = sessionWith(hands, [...others, ...counted]);
    const entries = [voidOf(3, 0, { id: 'v', voids: 'h1' })];
    expect(askedFor(before, { entries })).toEqual([['r1', 'b']]);
    const all = sessionWith(hands, [...counted, handsOf(4, 'b', 1, { id: 'h2' })]);
    const last = [voidOf(5, 0, { id: 'v', voids: 'h2' })];
    expect(askedFor(all, { entries: last })).toEqual([['r1', null]]);
  });

  it('leads on from the first of several that count again', () => {
    const counted = [first, handsOf(2, 'b', 4, { id: 'h2' })];
    const entries = [
      voidOf(3, 0, { id: 'v1', voids: 'h1' }),
      voidOf(4, 0, { id: 'v2', voids: 'h2' }),
    ];
    expect(askedFor(sessionWith(hands, counted), { entries })).toEqual([['r1', 'c']]);
  });

  it('is asked for no more where an obvious majority stands again', () => {
    const before = sessionWith(hands, [majorityOf(1, 'b', { id: 'm' })]);
    const entries = [voidOf(2, 0, { id: 'v', voids: 'm' })];
    expect(askedFor(before, { entries })).toEqual([['r1', null]]);
  });

  it.each([
    ['is not open', { ...hands, state: 'closed' }],
    ['goes on by slips', { ...hands, method: 'table-slip' }],
    ['is open with nothing frozen', { ...hands, frozen: null }],
  ] as const)('is not asked for where its round %s', (_, round) => {
    expect(askedFor(sessionWith(round), { entries: [first] })).toBeUndefined();
  });

  it('is not asked for where a slip that was taken back counts again', () => {
    const before = sessionWith(hands, [slipOf(1, 4, 6, { a: 1 }, { id: 's1' }), first]);
    const entries = [voidOf(3, 0, { id: 'v', voids: 's1' })];
    expect(askedFor(before, { entries })).toBeUndefined();
    expect(askedFor(before, { entries: [slipOf(3, 5, 6, {}, { id: 's2' })] })).toBeUndefined();
  });
});

describe('how votes come in', () => {
  const before = sessionWith({ method: 'hands', countingCell: 'b' });
  const byTotals = { rounds: [{ ...firstOf(before), method: 'totals' as const }] };

  it('comes back as it was, and the room is asked for nothing until the facilitator says so', () => {
    const back = takenBack(before, byTotals);
    expect(back).toEqual({
      ok: true,
      value: { rounds: [{ ...firstOf(before), countingCell: null }] },
    });
  });

  it.each([
    ['it was changed again since', { method: 'table-answer' }],
    ['the round was closed since', { method: 'totals', state: 'closed' }],
    ['the room saw the result since', { method: 'totals', state: 'revealed' }],
  ] as const)('stays where %s', (_, since) => {
    const rounds = [{ ...firstOf(before), ...since }];
    expect(takenBack(before, byTotals, { rounds })).toEqual(REFUSED);
  });

  it('comes back in a round that is not opened yet', () => {
    const ready = sessionWith({ state: 'ready', frozen: null, method: 'ballot' });
    const rounds = [{ ...firstOf(ready), method: 'totals' as const }];
    expect(takenBack(ready, { rounds })).toEqual({ ok: true, value: { rounds: [firstOf(ready)] } });
  });

  it('stays where the round is gone', () => {
    expect(takenBack(before, byTotals, { removedRounds: ['r1'] })).toEqual(REFUSED);
  });
});

describe('a countdown', () => {
  const running = (countdownEndsAt: number | null, more: Partial<Round> = {}) =>
    sessionWith({ method: 'hands', countingCell: 'b', countdownEndsAt, ...more });
  const stopped = (before: Session) => ({
    rounds: [{ ...firstOf(before), countdownEndsAt: null }],
  });

  it('runs on where there is time left, and the room is asked for what it was asked for', () => {
    const before = running(NOON + 1);
    const value = { rounds: [firstOf(before)] };
    expect(takenBack(before, stopped(before))).toEqual({ ok: true, value });
  });

  it('is not started again from the moment on at which it would have run out', () => {
    for (const endsAt of [NOON, NOON - 1]) {
      expect(takenBack(running(endsAt), stopped(running(endsAt)))).toEqual(REFUSED);
    }
  });

  it('is not started in a round that is not open', () => {
    const before = running(NOON + 1, { state: 'ready', frozen: null });
    expect(takenBack(before, stopped(before))).toEqual(REFUSED);
  });

  it('that was started is stopped', () => {
    const before = running(null);
    const rounds = [{ ...firstOf(before), countdownEndsAt: NOON + 1 }];
    const back = takenBack(before, { rounds });
    expect(back).toEqual({ ok: true, value: { rounds: [firstOf(before)] } });
  });
});

describe('a round that was added', () => {
  const before = sessionWith({ state: 'closed' });
  const added = roundOf(CHOICE, 'table-slip', {
    id: 'r9',
    number: 4,
    state: 'ready',
    frozen: null,
  });
  const adding = { rounds: [added] };
  // With it the facilitator goes back to where they were.
  const { position } = before;

  it('is taken away again, whatever is recorded in other rounds', () => {
    const codes = [{ roundId: 'r2', salt: 's', rounds: 1, unused: ['h'], used: [] }];
    const ballots = [{ ...ballotOf('p1', marked('x/1')), roundId: 'r2' }];
    const entries = [slipOf(1, 1, 6, {}, { roundId: 'r1' })];
    const back = takenBack(before, adding, { codes, ballots, entries });
    expect(back).toEqual({ ok: true, value: { removedRounds: ['r9'], position } });
  });

  it.each<readonly [string, SessionChange]>([
    ['was opened', { rounds: [{ ...added, state: 'open' }] }],
    ['is gone', { removedRounds: ['r9'] }],
    ['has an entry', { entries: [slipOf(1, 1, 6, {}, { roundId: 'r9' })] }],
    ['has a ballot', { ballots: [{ ...ballotOf('p1', marked('a')), roundId: 'r9' }] }],
    ['has codes', { codes: [{ roundId: 'r9', salt: 's', rounds: 1, unused: ['h'], used: [] }] }],
  ])('stays where it %s', (_, since) => {
    expect(takenBack(before, adding, since)).toEqual(REFUSED);
  });

  describe('and taken away', () => {
    const there = applyChange(before, adding);
    const removing = { removedRounds: ['r9'] };

    it('comes back as the next round of its poll, however far other polls are', () => {
      const back = takenBack(there, removing);
      expect(back).toEqual({ ok: true, value: { rounds: [added], position } });
    });

    it('comes back as the first one where its poll has none left', () => {
      const alone = roundOf(CHOICE, 'table-slip', { id: 'r9', number: 1, state: 'ready' });
      const only = { ...there, rounds: [alone, ...there.rounds.filter(({ id }) => id === 'r2')] };
      expect(takenBack(only, removing)).toEqual({
        ok: true,
        value: { rounds: [alone], position },
      });
    });

    it('stays away where another round has its number by now, or it is there already', () => {
      const another = { rounds: [{ ...added, id: 'r10' }] };
      expect(takenBack(there, removing, another)).toEqual(REFUSED);
      // A round of its id stands there, although none has its number.
      const same = { rounds: [{ ...added, number: 1 }] };
      expect(takenBack(there, removing, same)).toEqual(REFUSED);
    });
  });
});

it('the entries of the other round are never touched', () => {
  const entries = [slipOf(1, 1, 6, { 'x/1': 3 }, { id: 'o1', roundId: 'r2' })];
  const before = sessionWith({}, entries);
  const change = { entries: [slipOf(1, 1, 6, { a: 3 }, { id: 's1' })] };
  const back = takenBack(before, change);
  if (!back.ok) throw new Error(back.error);
  const after = applyChange(applyChange(before, change), back.value);
  const voids = after.entries.flatMap((entry) => (entry.kind === 'void' ? [entry.voids] : []));
  expect(voids).toEqual(['s1']);
  expect(after.entries.filter(isCounted)).toEqual([...entries, ...change.entries]);
});
