/** A simulated room in a round: by every method, only what is missing, and nothing that could not be typed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFault } from '../../file-format/integrity';
import { cellsOf } from '../poll/cell';
import { METHODS, type Method } from '../kinds/method';
import type { Entry } from '../entry/entry';
import { resultOf } from '../result/result';
import { seededRandom } from '../../lib/seeded-random';
import { applyChange, type Session } from '../session/session';
import { simulateRound } from './simulate-round';
import { doubtfulEntries } from '../recording/doubtful-entries';
import { tally } from '../tally/tally';
import { stamps } from '../testing/arbitraries';
import {
  choicePollOf,
  frozenOf,
  roleOf,
  roundOf,
  scalePollOf,
  slipOf,
  workshopOf,
} from '../testing/builders';
import type { Poll } from '../poll/poll';
import type { Role } from '../workshop/workshop';

const ROLES = [roleOf('boss'), roleOf('staff')];
const TEN = choicePollOf(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']);

function sessionOf(
  poll: Poll,
  method: Method,
  roles: readonly Role[] = [],
  entries: readonly Entry[] = [],
): Session {
  const workshop = workshopOf([poll], {
    agenda: [
      { id: 'at', kind: 'poll', title: poll.title, minutes: 9, ownNote: '', pollId: poll.id },
    ],
  });
  return {
    workshop,
    rounds: [roundOf(poll, method, { frozen: frozenOf(poll, { roles }) })],
    entries,
    ballots: [],
    codes: [],
    projector: { showing: { kind: 'title' }, isBlack: false },
    position: { page: 'agenda', agendaItemId: 'at' },
  };
}

function simulated(session: Session, seed: number): Session {
  const [round] = session.rounds;
  if (!round) throw new Error('There is a round.');
  let made = session.ballots.length;
  const newId = () => {
    made += 1;
    return `ballot-${made}`;
  };
  const stamp = stamps();
  const change = simulateRound(session, round, { random: seededRandom(seed), stamp, newId });
  return change ? applyChange(session, change) : session;
}

function countOf(session: Session) {
  const [round] = session.rounds;
  if (!round) throw new Error('There is a round.');
  return tally(round, session.entries, session.ballots);
}

describe('a simulated room', () => {
  it('votes by every method what could be typed: nothing is doubtful, and the session fits together', () => {
    const given = fc.record({
      poll: fc.constantFrom<Poll>(
        ...[TEN, choicePollOf(['a', 'b', 'c'])],
        ...[scalePollOf(['x', 'y']), scalePollOf(['x', 'y'], 5, '')],
      ),
      method: fc.constantFrom(...METHODS),
      roles: fc.constantFrom([], ROLES),
      seed: fc.integer(),
    });
    fc.assert(
      fc.property(given, ({ poll, method, roles, seed }) => {
        const session = simulated(sessionOf(poll, method, roles), seed);
        const [round] = session.rounds;
        if (!round) throw new Error('There is a round.');
        expect(findFault(session)).toBeNull();
        expect(doubtfulEntries(round, session.entries)).toEqual([]);
        expect(countOf(session).voters ?? 0).toBeLessThanOrEqual(20);
        const { entryCount, sources } = countOf(session);
        expect(entryCount + sources.ballots + sources.spoiledBallots).toBeGreaterThan(0);
        expect(resultOf(round, session.entries, session.ballots)).not.toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it('leaves what was typed by hand as it is, and fills in the rest', () => {
    const typed = slipOf(1, 2, 7, { a: 7 }, { id: 'typed' });
    const session = simulated(sessionOf(TEN, 'table-slip', [], [typed]), 1);
    expect(session.entries[0]).toEqual(typed);
    expect(session.entries.map((entry) => 'table' in entry && entry.table)).toEqual([2, 1, 3]);
    expect(countOf(session).tables).toEqual([1, 2, 3]);
  });

  it('answers each table once, weighted by its people', () => {
    const session = simulated(sessionOf(TEN, 'table-answer'), 3);
    expect(countOf(session)).toMatchObject({ voters: 20, tables: [1, 2, 3] });
    for (const entry of session.entries) {
      expect('marks' in entry && entry.marks.length).toBeGreaterThan(0);
    }
  });

  it('raises hands for every option that is not counted yet', () => {
    const session = simulated(sessionOf(TEN, 'hands'), 4);
    expect(session.entries.map((entry) => 'cell' in entry && entry.cell)).toEqual(
      cellsOf(TEN).map(({ id }) => id),
    );
    expect(simulated(session, 5)).toBe(session);
  });

  it('gives slips and ballots of the roles that the round was opened with', () => {
    const slips = simulated(sessionOf(TEN, 'table-slip', ROLES), 6).entries;
    const roles = slips.map((entry) => ('roleId' in entry ? entry.roleId : 'none'));
    expect(new Set(roles)).toEqual(new Set(['boss', 'staff']));
    const { ballots } = simulated(sessionOf(TEN, 'ballot', ROLES), 6);
    expect(new Set(ballots.map(({ origin }) => origin.kind))).toEqual(new Set(['role']));
  });

  it('has nobody left where all have voted, nor where the round is not open', () => {
    for (const method of ['table-slip', 'table-answer', 'hands', 'totals'] as const) {
      const once = simulated(sessionOf(TEN, method), 8);
      const [round] = once.rounds;
      const again =
        round &&
        simulateRound(once, round, { random: seededRandom(9), stamp: stamps(), newId: () => 'x' });
      expect(again).toBeNull();
    }
    const closed = roundOf(TEN, 'totals', { state: 'closed' });
    const simulation = { random: seededRandom(1), stamp: stamps(), newId: () => 'x' };
    expect(simulateRound(sessionOf(TEN, 'totals'), closed, simulation)).toBeNull();
  });
});
