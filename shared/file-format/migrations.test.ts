/** From older versions to the current one: no version is left out, and files of each are still read. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isShownAsItStands } from '../domain/disclosure/showing';
import { tally } from '../domain/tally/tally';
import { findRound } from '../domain/session/session';
import { CURRENT_VERSION, migrate, MIGRATIONS, type Migration } from './migrations';
import { readWorkshopFile } from './read-workshop-file';
import { eventfulSession } from './testing/conducted-sessions';
import { pathsOf } from './testing/sealed-file';

const versions = Array.from({ length: CURRENT_VERSION }, (_, index) => index + 1);
const folder = new URL('testing/', import.meta.url);

it('has a step from each version before the current one, and from no other', () => {
  expect([...MIGRATIONS.keys()]).toEqual(versions.slice(0, -1));
});

it('has steps that throw at nothing', () => {
  const inputs: readonly unknown[] = pathsOf(eventfulSession()).map(([, value]) => value);
  for (const step of MIGRATIONS.values()) {
    for (const input of [...inputs, undefined, '', 0, {}, []]) {
      expect(() => step(input)).not.toThrow();
    }
  }
});

it('has a file of each version', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.pejling'));
  expect(files.sort()).toEqual(versions.map((version) => `version-${version}.pejling`).sort());
});

describe('a step', () => {
  const noting =
    (version: number): Migration =>
    (session) => [...(session as number[]), version];
  const steps = new Map([1, 2, 3].map((version) => [version, noting(version)]));

  it('is taken once, in turn, from the file’s version on', () => {
    expect(migrate([], 1, steps, 4)).toEqual([1, 2, 3]);
    expect(migrate([], 3, steps, 4)).toEqual([3]);
    expect(migrate([], 4, steps, 4)).toEqual([]);
  });

  it('that is missing is a bug of ours', () => {
    expect(() => migrate([], 1, steps, 5)).toThrow('version 4');
  });
});

it('reads the file of version 1, written down when that was the newest', () => {
  const read = readWorkshopFile(readFileSync(new URL('version-1.pejling', folder), 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { session, program, savedAt } = read.value;
  expect({ program, savedAt }).toEqual({
    program: '0.1.0',
    savedAt: Date.UTC(2026, 8, 22, 10, 30),
  });
  expect(session.workshop).toMatchObject({ title: 'Møde på Ærø', present: 20, language: 'da' });
  const round = findRound(session, 'round-choice-poll');
  expect(round && tally(round, session.entries, session.ballots)).toEqual({
    counts: { a: 9, b: 4, c: 0 },
    majority: null,
    voters: 13,
    tables: [1, 2],
    entryCount: 2,
    confirmedCount: 1,
    sources: {
      slips: 2,
      answers: 0,
      ballots: 0,
      blankBallots: 0,
      spoiledBallots: 0,
      unmatchedCorrections: 0,
    },
  });
});

it('reads the file of version 2, with its ballots', () => {
  const read = readWorkshopFile(readFileSync(new URL('version-2.pejling', folder), 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { session } = read.value;
  const round = findRound(session, 'round-choice-poll');
  expect(round && tally(round, session.entries, session.ballots)).toMatchObject({
    counts: { a: 9 + 1, b: 4 },
    voters: 13 + 1,
    sources: { slips: 2, ballots: 1, spoiledBallots: 1 },
  });
});

it('reads the file of version 3, with its roles, its recount and its codes', () => {
  const read = readWorkshopFile(readFileSync(new URL('version-3.pejling', folder), 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { session } = read.value;
  const round = findRound(session, 'round-choice-poll');
  expect(round?.frozen).toMatchObject({ threshold: 6, roles: { length: 3 } });
  // A draw and a recount are in the log and add no votes.
  expect(session.entries).toHaveLength(5);
  expect(round && tally(round, session.entries, session.ballots)).toMatchObject({
    counts: { a: 2 + 1 + 6 + 1, b: 1, c: 3, d: 2 },
    voters: 3 + 4 + 9 + 2,
    entryCount: 3,
    sources: { slips: 3, ballots: 2, blankBallots: 1, spoiledBallots: 1 },
  });
  expect(session.codes).toMatchObject([{ unused: ['1b', '2c'], used: ['0a'] }]);
});

it('reads the file of version 4, with what was shown of it', () => {
  const read = readWorkshopFile(readFileSync(new URL('version-4.pejling', folder), 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  expect(read.value.session.rounds.map(({ shown }) => shown.length)).toEqual([1, 0, 0]);
});

it('reads the file of version 5, with the edition that is on paper and a draw by dice', () => {
  const read = readWorkshopFile(readFileSync(new URL('version-5.pejling', folder), 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  expect(read.value.session.workshop).toMatchObject({
    slipsPrinted: true,
    printed: [{ id: 'choice-poll', edition: 'P8K' }],
    minutes: { isFinal: true, sections: [{ key: 'brief', text: 'Salen var enig.' }] },
    notes: [{ id: 'themes', points: 'Bord 2: fast dag', agreements: [{ who: 'HR-chef, Viborg' }] }],
    namesTables: true,
    roomId: 'laptop-two',
    rooms: [
      { name: 'Sal 1', tables: [1], present: 40 },
      { name: 'Sal 2', tables: [2, 3], present: null },
    ],
  });
  const rooms = read.value.session.entries.flatMap((entry) =>
    'room' in entry ? [entry.room] : [],
  );
  expect(rooms).toEqual(['laptop-two']);
  // Two tables have 108 throws each: 111 is the first, 666 the second.
  expect(read.value.session.entries.find(({ kind }) => kind === 'recount-draw')).toMatchObject({
    tables: [1, 2],
    by: { kind: 'dice', thrown: '111666' },
    errors: 1,
  });
});

it('from version 4 on, a draw was by lot and for no number of errors, and nothing else changes', () => {
  const draw = { kind: 'recount-draw', id: 'd', roundId: 'r1', sequence: 2, tables: [1, 2, 3] };
  const recount = { kind: 'recount', id: 'c', roundId: 'r1', sequence: 3, table: 1 };
  const entries = [draw, recount, 'no entry'];
  expect(migrate({ workshop: {}, rounds: [], entries }, 4)).toMatchObject({
    entries: [{ ...draw, by: { kind: 'lot' }, errors: null }, recount, 'no entry'],
  });
});

it('reads the draw of a file of version 4 as one by lot', () => {
  const read = readWorkshopFile(readFileSync(new URL('version-4.pejling', folder), 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const draws = read.value.session.entries.filter(({ kind }) => kind === 'recount-draw');
  expect(draws).toMatchObject([{ by: { kind: 'lot' }, errors: null }]);
});

it('from version 4 on, nothing is known to be on paper, nobody has corrected the minutes, and no laptop has a room', () => {
  const step = (workshop: unknown) => migrate({ workshop, rounds: [] }, 4);
  expect(step({ title: 'T', slipsPrinted: true })).toEqual({
    workshop: {
      title: 'T',
      slipsPrinted: true,
      endTime: '',
      printed: [],
      minutes: { isFinal: false, sections: [] },
      notes: [],
      namesTables: false,
      isTemplate: false,
      roomId: null,
      rooms: [],
    },
    rounds: [],
  });
});

it('from version 4 on, items have no note to oneself, and those that conduct no poll no lines yet', () => {
  const talk = { id: 'a', kind: 'talk', pollId: null };
  const kinds = ['talk', 'exercise', 'discussion', 'break', 'poll'];
  const agenda = [...kinds.map((kind) => ({ ...talk, kind })), 'no item'];
  const without = { lines: [], waitsFor: [], ownNote: '' };
  expect(migrate({ workshop: { agenda } }, 4)).toMatchObject({
    workshop: {
      agenda: [
        ...['talk', 'exercise', 'discussion'].map((kind) => ({ ...talk, kind, ...without })),
        ...['break', 'poll'].map((kind) => ({ ...talk, kind, ownNote: '' })),
        'no item',
      ],
    },
  });
  const migrated = migrate({ workshop: { agenda } }, 4) as { workshop: { agenda: object[] } };
  expect(migrated.workshop.agenda[3]).not.toHaveProperty('lines');
});

it('reads the file of version 5, with its lunch and what is read', () => {
  const read = readWorkshopFile(readFileSync(new URL('version-5.pejling', folder), 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  expect(read.value.session.workshop.agenda.slice(3)).toMatchObject([
    { kind: 'lunch', minutes: 45 },
    {
      kind: 'text',
      lines: [{ kind: 'quote', source: { credit: { da: 'Ledelseskommissionen (2018)' } } }],
      waitsFor: ['choice-poll'],
    },
  ]);
});

it('from version 4 on, a long list is at its first page', () => {
  const step = (showing: object) =>
    migrate({ workshop: {}, projector: { showing, isBlack: false } }, 4);
  const groups = { kind: 'groups', roundId: 'r1' };
  const comparison = { kind: 'comparison', before: 'r1', after: 'r2' };
  const round = { kind: 'round', roundId: 'r1' };
  for (const showing of [groups, comparison]) {
    expect(step(showing)).toMatchObject({ projector: { showing: { ...showing, page: 0 } } });
  }
  expect(step(round)).toMatchObject({ projector: { showing: round, isBlack: false } });
  expect(migrate({ workshop: {}, projector: { showing: 'x' } }, 4)).toMatchObject({
    projector: { showing: 'x' },
  });
});

describe('from version 3', () => {
  const slip = (id: string, sequence: number, table: number, rest: object = {}) => ({
    ...{ kind: 'table-slip', id, roundId: 'r1', sequence, table, roleId: null, replaces: null },
    ...rest,
  });
  const ballot = (id: string, marks: readonly string[], roleId: string | null = null) => ({
    ...{ id, roundId: 'r1', isSpoiled: false, marks },
    origin: roleId === null ? { kind: 'room' } : { kind: 'role', roleId },
  });
  const entries = [
    slip('e1', 1, 1),
    slip('e2', 2, 1, { replaces: 'e1' }),
    slip('e3', 3, 2, { roleId: 'boss' }),
    slip('e4', 4, 3, { roleId: 'boss' }),
    slip('e5', 5, 3),
    slip('e6', 6, 4),
    { kind: 'void', id: 'e7', roundId: 'r1', sequence: 7, voids: 'e6', reason: 'undo' },
    { kind: 'ballot-correction', id: 'e8', roundId: 'r1', sequence: 8 },
    { kind: 'hands', id: 'e9', roundId: 'r1', sequence: 9, cell: 's/1', replaces: null },
    { kind: 'recount-draw', id: 'f1', roundId: 'r1', sequence: 10, tables: [1] },
    slip('f2', 11, 5),
    { ...slip('x1', 1, 1), roundId: 'r2' },
  ];
  const ballots = [
    ballot('b1', ['s/1']),
    ballot('b2', ['s/0'], 'boss'),
    ballot('b3', ['s/2'], 'boss'),
    { ...ballot('b4', []), isSpoiled: true },
  ];
  const round = {
    ...{ id: 'r1', method: 'table-slip', shownThrough: 10, shownBallots: 4 },
    frozen: { roles: [{ id: 'boss' }], poll: { kind: 'scale', statements: [{ id: 's' }] } },
  };
  const shownOf = (overrides: object) =>
    (
      migrate({ rounds: [{ ...round, ...overrides }], entries, ballots }, 3, undefined, 4) as {
        rounds: readonly { shown: unknown }[];
      }
    ).rounds[0]?.shown;

  it('what was shown is what counted when it was shown first', () => {
    expect(shownOf({})).toEqual([
      {
        entries: ['e2', 'e3', 'e5', 'e8'],
        ballots: [
          { roleId: null, voters: 1, positions: { s: 1 } },
          { roleId: 'boss', voters: 2, positions: { s: 1 } },
        ],
      },
    ]);
    expect(shownOf({ shownThrough: null, shownBallots: null })).toEqual([]);
  });

  it('no more ballots were shown than there were', () => {
    expect(shownOf({ shownBallots: 2 })).toMatchObject([
      { ballots: [{ voters: 1 }, { roleId: 'boss', voters: 1, positions: { s: 1 } }] },
    ]);
  });

  it('a show of hands was shown alone', () => {
    expect(shownOf({ method: 'hands' })).toEqual([{ entries: ['e9'], ballots: [] }]);
  });

  it('and is told as the program itself would have noted it', () => {
    const read = readWorkshopFile(readFileSync(new URL('version-3.pejling', folder), 'utf8'));
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const { session } = read.value;
    const shown = findRound(session, 'round-choice-poll');
    expect(shown && isShownAsItStands(shown, session.entries, session.ballots)).toBe(true);
  });
});

describe('from version 2', () => {
  const entry = (id: string, sequence: number, rest: object) => ({ id, sequence, ...rest });
  const reset = { kind: 'void', roundId: 'r1', reason: 'reset' };
  const migrated = migrate(
    {
      workshop: {},
      rounds: [{ id: 'r1' }, { id: 'r2' }],
      entries: [entry('e9', 9, reset), entry('e4', 4, reset), entry('e7', 7, { roundId: 'r2' })],
      ballots: [],
    },
    2,
  );

  it('a round that was reset holds another vote than one that was not', () => {
    expect(migrated).toMatchObject({
      rounds: [
        { id: 'r1', voteId: 'e9' },
        { id: 'r2', voteId: 'r2' },
      ],
    });
  });
});
