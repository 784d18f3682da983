import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INITIAL_PROJECTOR } from '../round/projector';
import { applyChange, type Session, type SessionChange } from '../session/session';
import { choicePollOf, roundOf, slipOf, workshopOf } from '../testing/builders';
import { revertStep } from '../undo/revert-step';
import { recordStep, stepOf } from '../undo/undo-step';
import type { AgendaItem } from '../workshop/agenda-item';
import { addItem, duplicateItem, isPollProtected, removeItem, withItemMoved } from './preparing';

function talkOf(id: string): AgendaItem {
  return {
    id,
    kind: 'talk',
    title: { da: id, en: id },
    minutes: 20,
    pollId: null,
    ownNote: '',
    lines: [],
    waitsFor: [],
  };
}
function voteOf(id: string, pollId: string): AgendaItem {
  return { id, kind: 'poll', title: { da: id, en: id }, minutes: 10, ownNote: '', pollId };
}

const poll = choicePollOf(['a', 'b'], { id: 'p1' });
const READY = roundOf(poll, 'table-slip', { id: 'r1', state: 'ready', frozen: null });

function sessionOf(agenda: readonly AgendaItem[], overrides: Partial<Session> = {}): Session {
  return {
    workshop: workshopOf([poll], { agenda, printed: [{ id: 'p1', edition: 'K7M' }] }),
    rounds: [READY],
    entries: [],
    ballots: [],
    codes: [],
    projector: INITIAL_PROJECTOR,
    position: { page: 'polls', agendaItemId: 'a' },
    ...overrides,
  };
}

const agendaOf = ({ workshop }: Session) => workshop.agenda.map(({ id }) => id).join(' ');
const DAY = sessionOf([talkOf('a'), voteOf('v', 'p1'), talkOf('b')]);

function counter(): () => string {
  let count = 0;
  return () => `new-${(count += 1)}`;
}

function removed(session: Session, id: string): Session {
  const done = removeItem(session, id);
  if (!done.ok) throw new Error(done.error);
  return applyChange(session, done.value);
}

describe('an item', () => {
  it('comes after the current one, with the round of its poll', () => {
    const added = choicePollOf(['x'], { id: 'p2' });
    const change = addItem(DAY, voteOf('n', 'p2'), { poll: added, roundId: 'r2' });
    const after = applyChange(DAY, change);
    expect(agendaOf(after)).toBe('a n v b');
    expect(after.workshop.polls.map(({ id }) => id)).toEqual(['p1', 'p2']);
    expect(after.rounds.map(({ id, pollId, state }) => [id, pollId, state])).toEqual([
      ['r1', 'p1', 'ready'],
      ['r2', 'p2', 'ready'],
    ]);
    expect(after.position).toEqual({ page: 'polls', agendaItemId: 'n' });
  });

  it('is the first of an empty agenda', () => {
    const empty = sessionOf([], { position: { page: 'polls', agendaItemId: '' } });
    expect(agendaOf(applyChange(empty, addItem(empty, talkOf('n'), null)))).toBe('n');
  });

  it('is copied below itself, with a poll of its own', () => {
    const change = duplicateItem(DAY, 'v', counter());
    if (!change) throw new Error('no copy');
    const after = applyChange(DAY, change);
    expect(agendaOf(after)).toBe(`a v ${after.workshop.agenda[2]?.id ?? ''} b`);
    expect(after.workshop.polls).toHaveLength(2);
    expect(after.workshop.agenda[2]).toMatchObject({ pollId: after.workshop.polls[1]?.id });
    expect(after.workshop.polls[1]?.id).not.toBe('p1');
    expect(after.rounds).toHaveLength(2);
  });

  it('is moved, and stays where there is no such place', () => {
    const { workshop } = DAY;
    const at = (to: number) =>
      withItemMoved(workshop, 'a', to)
        .agenda.map(({ id }) => id)
        .join(' ');
    expect([at(0), at(1), at(2), at(3), at(-1)]).toEqual([
      'a v b',
      'v a b',
      'v b a',
      'a v b',
      'a v b',
    ]);
  });

  it('goes with its poll and round, and the facilitator is at its neighbour', () => {
    const there = { ...DAY, position: { page: 'polls', agendaItemId: 'v' } as const };
    const after = removed(there, 'v');
    expect(agendaOf(after)).toBe('a b');
    expect(after.workshop.polls).toEqual([]);
    expect(after.workshop.printed).toEqual([]);
    expect(after.rounds).toEqual([]);
    expect(after.position.agendaItemId).toBe('b');
    expect(removed(removed(removed(DAY, 'a'), 'v'), 'b').position.agendaItemId).toBe('');
  });

  it('leaves the poll that another item shows', () => {
    const twice = sessionOf([voteOf('v', 'p1'), voteOf('w', 'p1')]);
    const after = removed(twice, 'v');
    expect(after.workshop.polls).toHaveLength(1);
    expect(after.rounds).toHaveLength(1);
  });
});

describe('a poll with votes', () => {
  const ways: readonly (readonly [string, Partial<Session>])[] = [
    ['that is open', { rounds: [roundOf(poll, 'table-slip', { id: 'r1' })] }],
    ['whose votes were taken back to nothing', { entries: [slipOf(1, 1, 2, { a: 2 })] }],
    [
      'whose codes are handed out',
      { codes: [{ roundId: 'r1', salt: '', rounds: 1, unused: ['h'], used: [] }] },
    ],
  ];
  it.each(ways)('%s is not taken away', (_, overrides) => {
    const session = sessionOf([voteOf('v', 'p1')], overrides);
    expect(isPollProtected(session, 'p1')).toBe(true);
    expect(removeItem(session, 'v')).toEqual({ ok: false, error: 'has-votes' });
  });

  it('is another one than a poll without', () => {
    expect(isPollProtected(DAY, 'p1')).toBe(false);
    const voted = { entries: [slipOf(1, 1, 2, { a: 2 })] };
    expect(isPollProtected(sessionOf([], voted), 'p2')).toBe(false);
  });
});

it('every act of preparing is a step that goes back to what was before, and no row loses its round', () => {
  const act = fc.record({
    kind: fc.constantFrom('talk', 'vote', 'double', 'move', 'remove'),
    which: fc.nat(5),
    to: fc.nat(5),
  });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      const newId = counter();
      let session = DAY;
      const steps = [];
      for (const { kind, which, to } of acts) {
        const id = session.workshop.agenda[which]?.id ?? '';
        const at = { ...session, position: { page: 'polls', agendaItemId: id } as const };
        const before = id === '' ? session : at;
        const change = changeOf(before, kind, id, to, newId);
        if (!change) continue;
        const after = applyChange(before, change);
        const step = stepOf(before, change, after);
        if (step) steps.push({ step: recordStep(step, before, change, after), before });
        session = after;
        const polls = session.workshop.polls.map((own) => own.id).sort();
        expect(session.rounds.map(({ pollId }) => pollId).sort()).toEqual(polls);
      }
      for (const { step, before } of steps.reverse()) {
        expect(step.place).toBe('preparation');
        const back = revertStep(session, step, () => ({ id: 'x', recordedAt: 0 }), 0);
        if (!back.ok) throw new Error('not taken back');
        session = applyChange(session, back.value);
        expect(session.workshop).toEqual(before.workshop);
        expect(new Set(session.rounds)).toEqual(new Set(before.rounds));
      }
    }),
  );
});

function changeOf(
  session: Session,
  kind: string,
  id: string,
  to: number,
  newId: () => string,
): SessionChange | null {
  switch (kind) {
    case 'talk':
      return addItem(session, talkOf(newId()), null);
    case 'vote': {
      const added = choicePollOf(['x', 'y'], { id: newId() });
      return addItem(session, voteOf(newId(), added.id), { poll: added, roundId: newId() });
    }
    case 'double':
      return duplicateItem(session, id, newId);
    case 'move':
      return { workshop: withItemMoved(session.workshop, id, to) };
    default: {
      const done = removeItem(session, id);
      return done.ok ? done.value : null;
    }
  }
}
