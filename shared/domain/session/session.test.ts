/** A change of a session: what is given replaces, what is not given stays. */
import { describe, expect, it } from 'vitest';
import { INITIAL_PROJECTOR } from '../round/projector';
import { applyChange, codesOfRound, findRound, roundOfPoll, type Session } from './session';
import {
  choicePollOf,
  roundIn,
  scalePollOf,
  slipOf,
  voidOf,
  workshopOf,
} from '../testing/builders';

const choice = choicePollOf(['a', 'b']);
const scale = scalePollOf(['s']);
const first = { ...roundIn('ready', choice), id: 'first' };
const second = { ...roundIn('ready', scale), id: 'second' };
const session: Session = {
  workshop: workshopOf([choice, scale]),
  rounds: [first, second],
  entries: [slipOf(1, 1, 7, { a: 3 })],
  ballots: [],
  codes: [],
  projector: INITIAL_PROJECTOR,
  position: { page: 'setup', agendaItemId: 'welcome' },
};

describe('a change', () => {
  it('that says nothing changes nothing', () => {
    expect(applyChange(session, {})).toEqual(session);
  });

  it('replaces the rounds it names, in their places', () => {
    const opened = { ...second, state: 'open' as const };
    const after = applyChange(session, { rounds: [opened] });
    expect(after).toEqual({ ...session, rounds: [first, opened] });
  });

  it('adds entries behind those there are, and never takes one away', () => {
    const added = [voidOf(2, 1), slipOf(3, 1, 6, { a: 2 })];
    const after = applyChange(session, { entries: added });
    expect(after).toEqual({ ...session, entries: [...session.entries, ...added] });
    expect(applyChange(after, { entries: [] }).entries).toEqual(after.entries);
  });

  it.each([
    { workshop: workshopOf([choice], { title: 'En anden' }) },
    { projector: { showing: { kind: 'break' }, isBlack: true } },
    { position: { page: 'agenda', agendaItemId: 'vote' } },
  ] as const)('replaces only %o', (change) => {
    expect(applyChange(session, change)).toEqual({ ...session, ...change });
  });

  it('leaves the session before it as it was', () => {
    const before = structuredClone(session);
    applyChange(session, {
      workshop: workshopOf([]),
      rounds: [{ ...first, state: 'open' }],
      entries: [slipOf(2, 2, 6, {})],
      projector: { showing: { kind: 'title' }, isBlack: true },
      position: { page: 'agenda', agendaItemId: 'vote' },
    });
    expect(session).toEqual(before);
  });
});

describe('codes', () => {
  const own = { roundId: 'first', salt: 's', rounds: 7, unused: ['a', 'b', 'c'], used: ['z'] };
  const other = { ...own, roundId: 'second' };
  const withCodes = { ...session, codes: [own, other] };

  it('that are spent are used in their round only, sorted, whatever order they came in', () => {
    const spent = ['c', 'a'].map((hash) => ({ roundId: 'first', hash }));
    const after = applyChange(withCodes, { spentCodes: spent });
    expect(codesOfRound(after, 'first')).toEqual({ ...own, unused: ['b'], used: ['a', 'c', 'z'] });
    expect(codesOfRound(after, 'second')).toEqual(other);
    expect(applyChange(withCodes, { spentCodes: [...spent].reverse() })).toEqual(after);
  });

  it('that are spent twice, or were never made, change nothing', () => {
    for (const hash of ['z', 'x']) {
      const after = applyChange(withCodes, { spentCodes: [{ roundId: 'first', hash }] });
      expect(codesOfRound(after, 'first')).toEqual(own);
    }
  });

  it('that are made anew replace those of their round', () => {
    const made = { ...own, salt: 't', unused: ['d'], used: [] };
    const after = applyChange(withCodes, { codes: [made] });
    expect(codesOfRound(after, 'first')).toEqual(made);
    expect(codesOfRound(after, 'second')).toEqual(other);
    expect(codesOfRound(after, 'third')).toBeNull();
  });
});

it('finds a round by its id and by its poll, or finds none', () => {
  expect(findRound(session, 'second')).toBe(second);
  expect(findRound(session, scale.id)).toBeNull();
  expect(roundOfPoll(session, scale.id)).toBe(second);
  expect(roundOfPoll(session, 'second')).toBeNull();
});
