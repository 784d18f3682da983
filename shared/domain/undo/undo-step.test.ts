/** Which changes are steps that can be undone, and what they are called: what the room saw is none. */
import { describe, expect, it } from 'vitest';
import type { Entry } from '../entry/entry';
import type { Round } from '../round/round';
import { applyChange, type Session, type SessionChange } from '../session/session';
import { ballotOf, marked } from '../testing/ballots';
import {
  answerOf,
  choicePollOf,
  drawOf,
  handsOf,
  roundOf,
  scalePollOf,
  slipOf,
  textOf,
  totalsOf,
  voidOf,
} from '../testing/builders';
import { deskWithRounds } from '../testing/undoing';
import { withEditedPoll } from '../workshop/item-titles';
import { stepOf } from './undo-step';

const CHOICE = choicePollOf(['a', 'b', 'c']);
const SCALE = scalePollOf(['x', 'y']);
const one = roundOf(CHOICE, 'table-slip');
const two = roundOf(SCALE, 'table-slip', { id: 'r2' });
const recorded: readonly Entry[] = [
  slipOf(1, 4, 6, { a: 1 }, { id: 's1' }),
  handsOf(2, 'a', 4, { id: 'h1' }),
  slipOf(1, 9, 6, {}, { id: 'o1', roundId: 'r2' }),
];
const session: Session = { ...deskWithRounds().session, rounds: [one, two], entries: recorded };

const step = (change: SessionChange, before = session) =>
  stepOf(before, change, applyChange(before, change));
const round = (changed: Partial<Round>) => step({ rounds: [{ ...one, ...changed }] });
const AT_ONE = { place: 'round:r1' };

describe('what was recorded in an open round', () => {
  const slip = slipOf(3, 5, 6, { a: 2 }, { id: 's2', roleId: 'boss' });

  it.each<readonly [string, Entry, object]>([
    ['a slip', slip, { kind: 'table-slip', table: 5, roleId: 'boss' }],
    ['an answer', answerOf(3, 5, 6, ['a']), { kind: 'table-answer', table: 5, roleId: null }],
    ['hands', handsOf(3, 'b', 6), { kind: 'hands', cell: 'b' }],
    ['totals', totalsOf(3, 6, {}), { kind: 'totals' }],
    ['what only checks', drawOf(3, [4]), { kind: 'entries' }],
  ])('is called by what it is: %s', (_, entry, name) => {
    expect(step({ entries: [entry] })).toEqual({ ...AT_ONE, name });
  });

  it('is called entries where it is more than one', () => {
    const entries = [slip, slipOf(4, 6, 6, {}, { id: 's3' })];
    expect(step({ entries })).toEqual({ ...AT_ONE, name: { kind: 'entries' } });
  });

  it('is called made up where a simulated room answers', () => {
    const rehearsal = { ...session, workshop: { ...session.workshop, rehearsalOf: 'real' } };
    const entries = [slip, slipOf(4, 6, 6, {}, { id: 's3' })];
    expect(step({ entries }, rehearsal)?.name).toEqual({ kind: 'simulated' });
    expect(step({ entries: [slip] }, rehearsal)?.name.kind).toBe('table-slip');
  });

  it('is called by the table that was taken back, whose own log it is looked up in', () => {
    const ofTable = [voidOf(3, 0, { id: 'v', voids: 's1' })];
    expect(step({ entries: ofTable })).toEqual({
      ...AT_ONE,
      name: { kind: 'table-removed', table: 4 },
    });
    for (const voids of ['h1', 'gone']) {
      const entries = [voidOf(3, 0, { id: 'v', voids })];
      expect(step({ entries })).toEqual({ ...AT_ONE, name: { kind: 'entries' } });
    }
  });

  it('is undone at its own round, also where it came with a place in the console', () => {
    const entries = [slipOf(2, 5, 6, {}, { id: 's2', roundId: 'r2' })];
    const { position } = session;
    expect(step({ entries, position })).toMatchObject({ place: 'round:r2' });
  });

  it('is no step in a closed round, or in none, or in two at once', () => {
    const closed = { ...session, rounds: [{ ...one, state: 'closed' as const }, two] };
    expect(step({ entries: [slip] }, closed)).toBeNull();
    expect(step({ entries: [{ ...slip, roundId: 'gone' }] })).toBeNull();
    expect(step({ entries: [slip, { ...slip, id: 's3', roundId: 'r2' }] })).toBeNull();
  });
});

describe('what is taken back otherwise', () => {
  it('is no step: ballots, and corrections of ballots', () => {
    expect(step({ ballots: [ballotOf('p1', marked('a'))] })).toBeNull();
    // A ballot never brings anything else along into the history.
    const entries = [slipOf(3, 5, 6, {}, { id: 's2' })];
    expect(step({ ballots: [ballotOf('p1', marked('a'))], entries })).toBeNull();
    const correction: Entry = {
      ...{ id: 'c1', roundId: 'r1', sequence: 3, recordedAt: 0, kind: 'ballot-correction' },
      ...{ from: marked('a'), to: marked('b'), origin: { kind: 'room' } },
    };
    expect(step({ entries: [correction] })).toBeNull();
    expect(step({ entries: [...entries, correction] })).toBeNull();
  });

  it.each<readonly [string, Partial<Round>]>([
    ['closing', { state: 'closed' }],
    ['showing', { state: 'revealed' }],
    ['taking new people into the round', { frozen: one.frozen && { ...one.frozen, present: 7 } }],
    ['closing, with another way of collecting', { state: 'closed', method: 'totals' }],
    ['new people, with a countdown', { frozen: null, countdownEndsAt: 5 }],
    ['asking for the next hands', { countingCell: 'b' }],
  ])('is no step: %s', (_, changed) => {
    expect(round(changed)).toBeNull();
  });

  it('is no step: what changes two rounds, or a round and its log', () => {
    const rounds = [
      { ...one, method: 'totals' as const },
      { ...two, method: 'totals' as const },
    ];
    expect(step({ rounds })).toBeNull();
    expect(step({ rounds: rounds.slice(0, 1), entries: [slipOf(3, 5, 6, {})] })).toBeNull();
  });

  it('is no step: what changes nothing', () => {
    expect(step({})).toBeNull();
    expect(step({ entries: [] })).toBeNull();
    expect(step({ workshop: { ...session.workshop } })).toBeNull();
  });
});

describe('what was set of a round', () => {
  it('is called by the way votes come in, or a countdown', () => {
    expect(round({ method: 'totals' })?.name).toEqual({ kind: 'method', method: 'totals' });
    expect(round({ countdownEndsAt: 9 })).toEqual({ ...AT_ONE, name: { kind: 'countdown' } });
  });

  it('is called by its poll where that came with it, else a new round; one that is open is none', () => {
    const ready = roundOf(SCALE, 'table-slip', { id: 'r9', state: 'ready', frozen: null });
    const added = { ...SCALE, id: 'quick', title: textOf('Pause?') };
    const workshop = { ...session.workshop, polls: [...session.workshop.polls, added] };
    expect(step({ rounds: [ready] })).toEqual({ place: 'round:r9', name: { kind: 'new-round' } });
    expect(step({ rounds: [{ ...ready, pollId: 'quick' }], workshop })?.name).toEqual({
      kind: 'added-poll',
      title: added.title,
    });
    expect(step({ rounds: [{ ...ready, state: 'open' }] })).toBeNull();
  });
});

describe('what was prepared', () => {
  const PLACE = 'preparation';
  const { workshop } = session;

  it('is called by the field it was made in', () => {
    expect(step({ workshop: { ...workshop, place: 'Vejle' } })).toEqual({
      place: PLACE,
      name: { kind: 'workshop', field: 'place' },
    });
  });

  it('is called by what brought the rest with it: people bring tables', () => {
    const tables = [{ number: 1, people: 22 }];
    const change = { workshop: { ...workshop, present: 22, tables, agenda: [] } };
    expect(step(change)?.name).toEqual({ kind: 'workshop', field: 'present' });
  });

  it('is called by the poll that was changed or added, and by no other', () => {
    for (const [changed] of workshop.polls.entries()) {
      const polls = workshop.polls.map((poll, index) =>
        index === changed ? { ...poll, instruction: textOf('Sæt kryds') } : poll,
      );
      const title = polls[changed]?.title;
      expect(step({ workshop: { ...workshop, polls } })?.name).toEqual({ kind: 'poll', title });
    }
    const asked = workshop.polls[0] ?? CHOICE;
    const following = { ...asked, title: textOf('Hvad så?') };
    const item = { id: 'at', kind: 'poll', minutes: 9, ownNote: '', pollId: asked.id } as const;
    const at = { ...item, title: asked.title };
    const before = { ...session, workshop: { ...workshop, agenda: [at] } };
    const edited = withEditedPoll(before.workshop, following);
    expect(edited.agenda[0]?.title).toEqual(following.title);
    const { title } = following;
    expect(step({ workshop: edited }, before)?.name).toEqual({ kind: 'poll', title });
    const added = choicePollOf(['p'], { id: 'quick', title: textOf('Pause?') });
    const polls = [...workshop.polls, added];
    expect(step({ workshop: { ...workshop, polls } })?.name).toEqual({
      kind: 'poll',
      title: added.title,
    });
    const moved = [...workshop.polls].reverse();
    expect(step({ workshop: { ...workshop, polls: moved } })).toBeNull();
  });
});
