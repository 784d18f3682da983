/** From older versions to the current one: no version is left out, and files of each are still read. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tally } from '../domain/tally';
import { findRound } from '../domain/session';
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
  // A draw and a recount stand in the log and add nothing.
  expect(session.entries).toHaveLength(5);
  expect(round && tally(round, session.entries, session.ballots)).toMatchObject({
    counts: { a: 2 + 1 + 6 + 1, b: 1, c: 3, d: 2 },
    voters: 3 + 4 + 9 + 2,
    entryCount: 3,
    sources: { slips: 3, ballots: 2, blankBallots: 1, spoiledBallots: 1 },
  });
  expect(session.codes).toMatchObject([{ unused: ['1b', '2c'], used: ['0a'] }]);
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
