/** An arrangement used again: what was prepared goes along, and nothing of what happened. */
import { describe, expect, it } from 'vitest';
import { INITIAL_PROJECTOR } from '../domain/round/projector';
import { choicePollOf, roundIn, scalePollOf, slipOf, textOf } from '../domain/testing/builders';
import { itemOf, sessionWith } from '../domain/testing/sessions';
import { spreadPeople, type Workshop } from '../domain/workshop/workshop';
import { reuseSession } from './reuse-session';

const choice = choicePollOf(['a', 'b', 'c'], { title: textOf('Hvad er vigtigst?') });
const scale = scalePollOf(['s']);
const runOff = choicePollOf(['a', 'c'], { id: 'x1', title: textOf('Omvalg: Hvad er vigtigst?') });
const MADE = { id: 'new', date: '2027-09-21' };

/** Last year's: conducted, with a run-off, and with something in each field. */
const earlier = sessionWith(
  [
    { ...roundIn('revealed', choice), id: 'r1', method: 'ballot' },
    { ...roundIn('ready', choice), id: 'r2', number: 2, method: 'hands' },
    { ...roundIn('closed', scale), id: 'r3' },
    { ...roundIn('open', runOff), id: 'r4' },
  ],
  [choice, scale, runOff],
  {
    entries: [slipOf(1, 1, 6, { a: 6 })],
    ballots: [{ id: 'b', roundId: 'r1', origin: { kind: 'room' }, marks: ['a'], isSpoiled: false }],
    projector: { showing: { kind: 'round', roundId: 'r1' }, isBlack: true },
    position: { page: 'results', agendaItemId: 'vote' },
  },
);
const used: Workshop = {
  ...earlier.workshop,
  id: 'old',
  packId: 'a-pack',
  title: 'Årsmøde',
  date: '2026-09-22',
  startTime: '10:15',
  endTime: '15:30',
  place: 'Nyborg',
  language: 'en',
  present: 87,
  tables: spreadPeople(87, 11),
  agenda: [
    { ...itemOf('talk'), isSkipped: true },
    itemOf('vote', choice.id),
    itemOf('again', 'x1'),
    itemOf('q', scale.id),
  ],
  slipsPrinted: true,
  printed: [{ id: choice.id, edition: 'K7M' }],
  roles: [{ id: 'r', name: textOf('Rektor') }],
  collectsRoles: true,
  threshold: 7,
  minutes: {
    isFinal: true,
    sections: [{ key: 'k', rounds: ['r1'], written: 'Som skrevet', text: 'Rettet' }],
  },
  notes: [{ id: 'talk', points: 'Sagt sidste år', agreements: [] }],
  namesTables: true,
  roomId: 'this-laptop',
  rooms: [{ id: 'room', name: 'Bærbar 2', tables: [1], present: 40, edits: 2 }],
};
const again = reuseSession({ ...earlier, workshop: used }, MADE, 'preparation');
const template = reuseSession({ ...earlier, workshop: used }, MADE, 'template');

describe('used again', () => {
  it('has the content, the choices, the place and the tables, on another day', () => {
    expect(again.workshop).toEqual({
      id: 'new',
      packId: 'a-pack',
      isTemplate: false,
      title: 'Årsmøde',
      date: '2027-09-21',
      startTime: '10:15',
      endTime: '15:30',
      place: 'Nyborg',
      language: 'en',
      present: 87,
      tables: used.tables,
      polls: [choice, scale],
      agenda: [itemOf('talk'), itemOf('vote', choice.id), itemOf('q', scale.id)],
      slipsPrinted: false,
      printed: [],
      roles: used.roles,
      collectsRoles: true,
      threshold: 7,
      rehearsalOf: null,
      minutes: { isFinal: false, sections: [] },
      notes: [],
      namesTables: false,
      roomId: null,
      rooms: [],
    });
  });

  it('has one ready round for each poll, by the method used last, and its vote is another one', () => {
    expect(
      again.rounds.map(({ pollId, state, number, method }) => [pollId, state, number, method]),
    ).toEqual([
      [choice.id, 'ready', 1, 'hands'],
      [scale.id, 'ready', 1, 'table-slip'],
    ]);
    const votes = new Set(earlier.rounds.map(({ voteId }) => voteId));
    expect(again.rounds.filter(({ voteId }) => votes.has(voteId))).toEqual([]);
  });

  it('has no vote and nothing on the projector, and begins at its set-up', () => {
    expect(again).toMatchObject({
      ...{ entries: [], ballots: [], codes: [] },
      projector: INITIAL_PROJECTOR,
      position: { page: 'setup', agendaItemId: 'talk' },
    });
  });

  it('has no run-off, whose options would tell which ones were on top', () => {
    expect(JSON.stringify(again)).not.toContain('Omvalg');
  });

  it('keeps a poll that only has the same options, or a question that ends alike', () => {
    const quick = choicePollOf(['a', 'b'], { id: 'x2', title: textOf('Skal vi holde pause?') });
    const longer = choicePollOf(['a', 'b', 'c', 'd'], {
      id: 'x3',
      title: textOf('Og: Hvad er vigtigst?'),
    });
    const workshop = { ...used, polls: [choice, quick, longer] };
    expect(reuseSession({ ...earlier, workshop }, MADE, 'template').workshop.polls).toEqual([
      choice,
      quick,
      longer,
    ]);
  });
});

it('as a template it has no place, nobody at the tables and no date of its own', () => {
  expect(template.workshop).toEqual({
    ...again.workshop,
    place: '',
    present: 120,
    tables: spreadPeople(120, 20),
  });
  expect(JSON.stringify(template)).not.toMatch(/Nyborg|2026|Bærbar|Rettet/);
});
