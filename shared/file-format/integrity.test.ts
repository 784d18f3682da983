/** Whether the parts of a session fit together: each way in which they don't, and what is no fault although it looks odd. */
import { describe, expect, it } from 'vitest';
import type { Session } from '../domain/session/session';
import {
  choicePollOf,
  frozenOf,
  handsOf,
  majorityOf,
  roundOf,
  scalePollOf,
  slipOf,
  totalsOf,
  voidOf,
} from '../domain/testing/builders';
import {
  agenda,
  choice,
  entriesWith,
  faultOf,
  log,
  open,
  pollsWith,
  practice,
  ready,
  roundWith,
  scale,
  session,
  workshopWith,
} from './testing/small-session';

it('finds no fault in a session whose parts fit', () => {
  expect(faultOf(session)).toBeNull();
});

it('takes a scale without «Ved ikke», and no vote for it', () => {
  const withVote = (unsure: string, cell: string): Session => {
    const poll = scalePollOf(['x', 'y'], 3, unsure);
    const round = roundOf(poll, 'totals', { id: 'of-scale' });
    const { rounds } = session;
    return {
      ...pollsWith(poll),
      rounds: [...rounds.filter(({ pollId }) => pollId !== poll.id), round],
      entries: [...log, totalsOf(9, 5, { [cell]: 5 }, { roundId: 'of-scale' })],
    };
  };
  expect(faultOf(withVote('Ved ikke', 'x/0'))).toBeNull();
  expect(faultOf(withVote('', 'x/3'))).toBeNull();
  expect(faultOf(withVote('', 'x/0'))).toBe('entry: an unknown cell');
});

const steps = scale.scale.steps;

describe.each<readonly [string, Session, string]>([
  [
    'two polls of one name',
    workshopWith({ polls: [...session.workshop.polls, choice] }),
    'polls: one name twice',
  ],
  ['two options of one name', pollsWith(choicePollOf(['a', 'b', 'a'])), 'poll: one name twice'],
  ['two statements of one name', pollsWith(scalePollOf(['x', 'x'])), 'poll: one name twice'],
  [
    'more marks than options',
    pollsWith({ ...choice, maxMarks: 4 }),
    'poll: more marks than options',
  ],
  [
    'a scale that runs backwards',
    pollsWith({ ...scale, scale: { ...scale.scale, steps: [...steps].reverse() } }),
    'scale: steps out of order',
  ],
  [
    'a scale with a gap',
    pollsWith({
      ...scale,
      scale: { ...scale.scale, steps: steps.filter(({ value }) => value !== 2) },
    }),
    'scale: steps out of order',
  ],
  [
    'a table twice',
    workshopWith({
      tables: [
        { number: 1, people: 7 },
        { number: 1, people: 8 },
      ],
    }),
    'tables: one name twice',
  ],
  [
    'an agenda item twice',
    workshopWith({ agenda: agenda.map((item) => ({ ...item, id: 'vote' })) }),
    'agenda: one name twice',
  ],
  [
    'notes of an item twice',
    workshopWith({ notes: ['a', 'b'].map((points) => ({ id: 'vote', points, agreements: [] })) }),
    'notes: one name twice',
  ],
  [
    'an agenda item with a poll that is not there',
    workshopWith({
      agenda: agenda.map((item) => (item.kind === 'poll' ? { ...item, pollId: 'gone' } : item)),
    }),
    'agenda: an unknown poll',
  ],
  [
    'a round twice',
    { ...session, rounds: [...session.rounds, ready(scale, 'r1')] },
    'rounds: one name twice',
  ],
  [
    'a round of a poll that is not there',
    { ...session, rounds: [...session.rounds, ready({ ...scale, id: 'gone' }, 'r4')] },
    'round: an unknown poll',
  ],
  [
    'a poll that no round can be opened of',
    { ...session, rounds: session.rounds.slice(0, 2) },
    'a poll without a round',
  ],
  [
    'a round that is open with nothing frozen',
    roundWith({ frozen: null }),
    'round: frozen at the wrong time',
  ],
  [
    'a round that is ready with something frozen',
    roundWith({ state: 'ready' }, []),
    'round: frozen at the wrong time',
  ],
  [
    'a round that froze another poll',
    roundWith({ frozen: frozenOf(scale) }, []),
    'round: another poll frozen',
  ],
  [
    'a frozen poll with an option twice',
    roundWith({ frozen: frozenOf(choicePollOf(['a', 'b', 'c', 'c'])) }),
    'poll: one name twice',
  ],
  [
    'a frozen table twice',
    roundWith({
      frozen: frozenOf(choice, {
        tables: [
          { number: 3, people: 1 },
          { number: 3, people: 1 },
        ],
      }),
    }),
    'tables: one name twice',
  ],
  [
    'a cell counted that is not on the slip',
    roundWith({ countingCell: 'z' }),
    'round: an unknown cell',
  ],
  [
    'a cell counted while ready',
    {
      ...session,
      rounds: [open, { ...ready(scale, 'r2'), countingCell: 'x/1' }, ready(practice, 'r3')],
    },
    'round: an unknown cell',
  ],
  [
    'a result shown before it was recorded',
    roundWith({ shownThrough: 4 }),
    'round: shown before it was recorded',
  ],
  ['an entry twice', entriesWith(slipOf(4, 1, 7, {}, { id: 'e8999' })), 'entries: one name twice'],
  [
    'an entry of no round',
    entriesWith(slipOf(4, 1, 7, {}, { roundId: 'gone' })),
    'entry: an unknown round',
  ],
  ['a void of what is not there', entriesWith(voidOf(4, 50)), 'entry: voids none before it'],
  ['a void of itself', entriesWith(voidOf(4, 4)), 'entry: voids none before it'],
  [
    'a void of what came after',
    entriesWith(voidOf(4, 5), slipOf(5, 1, 7, {})),
    'entry: voids none before it',
  ],
  [
    'a void of another round’s entry',
    entriesWith(voidOf(4, 1, { roundId: 'r2' })),
    'entry: voids none before it',
  ],
  [
    'a replacement of what is not there',
    entriesWith(slipOf(4, 1, 7, {}, { replaces: 'gone' })),
    'entry: replaces none before it',
  ],
  [
    'a replacement of what came after',
    entriesWith(slipOf(4, 1, 7, {}, { replaces: 'e8995' }), slipOf(5, 1, 7, {})),
    'entry: replaces none before it',
  ],
  [
    'a replacement of a void',
    entriesWith(voidOf(4, 1), slipOf(5, 1, 7, {}, { replaces: 'e8996' })),
    'entry: replaces none before it',
  ],
  [
    'a slip with a cell that is not on it',
    entriesWith(slipOf(4, 1, 7, { z: 1 })),
    'entry: an unknown cell',
  ],
  [
    'a slip with a cell of a scale',
    entriesWith(slipOf(4, 1, 7, { 'a/1': 1 })),
    'entry: an unknown cell',
  ],
  [
    'hands for a cell that is not on the slip',
    entriesWith(handsOf(4, 'z', 1)),
    'entry: an unknown cell',
  ],
  [
    'a majority for an option that is not on the slip',
    entriesWith(majorityOf(4, 'z')),
    'entry: an unknown cell',
  ],
  [
    'an obvious majority on a scale, whose kind has none',
    {
      ...session,
      rounds: [open, roundOf(scale, 'hands', { id: 'r2' }), ready(practice, 'r3')],
      entries: [majorityOf(4, 'x/1', { roundId: 'r2' })],
    },
    'entry: a majority that can’t be',
  ],
  [
    'totals with a cell that is not on the slip',
    entriesWith(totalsOf(4, 7, { z: 1 })),
    'entry: an unknown cell',
  ],
  [
    'votes that wait for the round to be opened',
    entriesWith(slipOf(1, 1, 7, {}, { id: 'early', roundId: 'r2' })),
    'entry: counts in a round that is ready',
  ],
  [
    'a projector that shows no round of ours',
    { ...session, projector: { showing: { kind: 'round', roundId: 'gone' }, isBlack: true } },
    'projector: an unknown round',
  ],
  [
    'a place that is not on the agenda',
    { ...session, position: { page: 'agenda', agendaItemId: 'gone' } },
    'position: an unknown agenda item',
  ],
  [
    'no place on an agenda',
    { ...session, position: { page: 'setup', agendaItemId: '' } },
    'position: an unknown agenda item',
  ],
])('%s', (_, faulty, fault) => {
  it('is a fault', () => {
    expect(faultOf(faulty)).toBe(fault);
  });
});

it('is at the practice question only where there is one', () => {
  const position = { page: 'agenda', agendaItemId: 'practice' } as const;
  expect(faultOf({ ...session, position })).toBeNull();
  const without = workshopWith({ polls: [choice, scale] });
  const rounds = session.rounds.slice(0, 2);
  expect(faultOf({ ...without, rounds })).toBeNull();
  expect(faultOf({ ...without, rounds, position })).toBe('position: an unknown agenda item');
});

describe.each<readonly [string, Session]>([
  [
    'no agenda, and so no place on it',
    { ...workshopWith({ agenda: [] }), position: { page: 'setup', agendaItemId: '' } },
  ],
  [
    'no poll at all',
    {
      ...workshopWith({ polls: [], agenda: [] }),
      rounds: [],
      entries: [],
      projector: { showing: { kind: 'title' }, isBlack: false },
      position: { page: 'setup', agendaItemId: '' },
    },
  ],
  [
    'an agenda item that conducts a poll to be chosen',
    workshopWith({ agenda: agenda.map((item) => ({ ...item, pollId: null })) }),
  ],
  [
    'a second round of a poll',
    { ...session, rounds: [...session.rounds, { ...ready(choice, 'r4'), number: 2 }] },
  ],
  ['a poll worded anew after it was opened', pollsWith(choicePollOf(['d', 'e', 'f']))],
  [
    'a round revealed with nothing recorded',
    roundWith({ state: 'revealed', shownThrough: 0, wallThrough: 0 }, []),
  ],
  [
    'a result corrected since it was shown',
    roundWith({ state: 'revealed', shownThrough: 2, wallThrough: 2 }),
  ],
  [
    'a slip for a table that has gone since',
    roundWith({ frozen: frozenOf(choice, { tables: [{ number: 1, people: 20 }] }) }),
  ],
  ['more votes than can be', entriesWith(slipOf(4, 3, 1, { a: 999 }, { confirmed: true }))],
  [
    'entries in another order than they were recorded in',
    { ...session, entries: [...log].reverse() },
  ],
  ['a gap in the log', entriesWith(slipOf(9, 1, 7, {}))],
  [
    'two entries in one place of the log, from two laptops',
    entriesWith(slipOf(3, 2, 7, {}, { id: 'other' })),
  ],
  [
    'a replacement of another table’s slip',
    entriesWith(slipOf(4, 1, 7, {}, { replaces: 'e8998' })),
  ],
  ['a void of a void', entriesWith(voidOf(4, 1), voidOf(5, 4))],
  ['two slips of one table that both stand', entriesWith(slipOf(4, 1, 7, { a: 1 }))],
  [
    'the same place in the log of two rounds',
    entriesWith(
      slipOf(1, 1, 7, {}, { id: 'first', roundId: 'r2' }),
      voidOf(2, 1, { id: 'second', roundId: 'r2', voids: 'first' }),
    ),
  ],
  [
    'a slip of an earlier wording that was taken back',
    entriesWith(slipOf(4, 1, 7, { gone: 1 }), voidOf(5, 4)),
  ],
  [
    'what was taken back in a round that is ready',
    roundWith({ state: 'ready', frozen: null }, [...log, voidOf(4, 1), voidOf(5, 2), voidOf(6, 3)]),
  ],
])('%s', (_, odd) => {
  it('is no fault', () => {
    expect(faultOf(odd)).toBeNull();
  });
});

it('a poll has one edition on paper', () => {
  const printed = ['K7M', 'K8M'].map((edition) => ({ id: choice.id, edition }));
  expect(faultOf(workshopWith({ printed }))).toBe('printed: one name twice');
  expect(faultOf(workshopWith({ printed: printed.slice(1) }))).toBeNull();
});
