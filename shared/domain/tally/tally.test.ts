import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METHODS } from '../kinds/method';
import type { Entry } from '../entry/entry';
import { countedEntries, tally } from './tally';
import { scenarios, shuffled } from '../testing/arbitraries';
import { BLANK, ballotOf, marked, SPOILED } from '../testing/ballots';
import {
  answerOf,
  choicePollOf,
  entryId,
  handsOf,
  placed,
  roundOf,
  slipOf,
  totalsOf,
  voidOf,
} from '../testing/builders';
import { countingByHand, tallyByHand, withoutZeros } from '../testing/reference';

const poll = choicePollOf(['a', 'b', 'c']);
const RUNS = { numRuns: 400 };

describe('tally', () => {
  it('adds up the slips of the tables', () => {
    const log = [
      slipOf(1, 3, 5, { a: 5, b: 2 }),
      slipOf(2, 1, 6, { a: 1, c: 6 }, { confirmed: true }),
      slipOf(3, 12, 4, {}),
    ];
    expect(tally(roundOf(poll), log, [])).toEqual({
      counts: { a: 6, b: 2, c: 6 },
      majority: null,
      voters: 15,
      tables: [1, 3, 12],
      entryCount: 3,
      confirmedCount: 1,
      sources: {
        slips: 3,
        answers: 0,
        ballots: 0,
        blankBallots: 0,
        spoiledBallots: 0,
        unmatchedCorrections: 0,
      },
    });
  });

  it('does not pretend to know how many voted in a show of hands', () => {
    const counted = tally(roundOf(poll, 'hands'), [handsOf(1, 'a', 9), handsOf(2, 'b', 3)], []);
    expect(counted).toMatchObject({ counts: { a: 9, b: 3 }, voters: null, tables: [] });
  });

  it('counts nobody twice where the same table was typed twice, with or without `replaces`', () => {
    for (const replaces of [null, entryId(1)]) {
      const log = [slipOf(1, 4, 5, { a: 5 }), slipOf(2, 4, 6, { a: 4, b: 2 }, { replaces })];
      const counted = tally(roundOf(poll), log, []);
      expect(counted).toMatchObject({ counts: { a: 4, b: 2 }, voters: 6, tables: [4] });
    }
  });

  it('counts each cell of a show of hands, and the totals, only once', () => {
    const hands = [handsOf(1, 'a', 9), handsOf(2, 'a', 8)];
    expect(tally(roundOf(poll, 'hands'), hands, []).counts).toEqual({ a: 8 });
    const totals = [totalsOf(1, 30, { a: 9 }), totalsOf(2, 31, { a: 8 })];
    expect(tally(roundOf(poll, 'totals'), totals, [])).toMatchObject({
      counts: { a: 8 },
      voters: 31,
    });
  });

  it('adds up slips, joint answers and ballots; a show of hands and totals stand alone', () => {
    const log = [
      slipOf(1, 4, 5, { a: 5 }),
      answerOf(2, 5, 6, ['a', 'b']),
      handsOf(3, 'a', 7),
      totalsOf(4, 30, { a: 11 }),
    ];
    const cast = [ballotOf('x', marked('b')), ballotOf('y', BLANK), ballotOf('z', SPOILED)];
    const votes = METHODS.map((method) => tally(roundOf(poll, method), log, cast));
    const together = { counts: { a: 5 + 6, b: 6 + 1 }, voters: 5 + 6 + 2, tables: [4, 5] };
    for (const counted of votes.slice(0, 3)) {
      expect(counted).toMatchObject(together);
      expect(counted.sources).toEqual({
        slips: 1,
        answers: 1,
        ballots: 2,
        blankBallots: 1,
        spoiledBallots: 1,
        unmatchedCorrections: 0,
      });
    }
    expect(votes.slice(3)).toMatchObject([
      { counts: { a: 7 }, voters: null, sources: { ballots: 0 } },
      { counts: { a: 11 }, voters: 30, sources: { ballots: 0 } },
    ]);
  });

  it('gives a table one vote a person, by its slip or by its joint answer, whichever came last', () => {
    const slip = slipOf(1, 4, 5, { a: 5 });
    const answer = answerOf(2, 4, 6, ['b']);
    expect(tally(roundOf(poll), [slip, answer], [])).toMatchObject({
      counts: { b: 6 },
      voters: 6,
      tables: [4],
    });
    const again = slipOf(3, 4, 5, { a: 5 });
    expect(tally(roundOf(poll), [slip, answer, again], []).counts).toEqual({ a: 5 });
  });

  it('counts a corrected ballot as what it should have been', () => {
    const cast = [
      ballotOf('x', marked('a')),
      ballotOf('y', marked('a')),
      ballotOf('z', marked('b')),
    ];
    const correction = {
      ...placed(1),
      kind: 'ballot-correction',
      roundId: 'r1',
      origin: { kind: 'room' },
      from: { marks: ['a'], isSpoiled: false },
      to: { marks: ['c'], isSpoiled: false },
    } as const;
    const round = roundOf(poll, 'ballot');
    expect(tally(round, [correction], cast).counts).toEqual({ a: 1, b: 1, c: 1 });
    const undone = tally(round, [correction, voidOf(2, 1)], cast);
    expect(undone.counts).toEqual({ a: 2, b: 1 });
    const nobodys = { ...correction, from: { marks: ['d'], isSpoiled: false } };
    const unmatched = tally(round, [nobodys], cast);
    expect(unmatched).toMatchObject({
      counts: { a: 2, b: 1 },
      sources: { unmatchedCorrections: 1 },
    });
  });

  it('leaves other rounds out, and lets nothing in them take anything back here', () => {
    const log = [
      slipOf(1, 4, 5, { a: 5 }),
      slipOf(2, 5, 6, { a: 6 }, { roundId: 'r2' }),
      voidOf(3, 1, { roundId: 'r2' }),
      slipOf(4, 4, 7, { a: 7 }, { roundId: 'r2', replaces: entryId(1) }),
    ];
    expect(tally(roundOf(poll), log, [])).toMatchObject({
      counts: { a: 5 },
      voters: 5,
      tables: [4],
    });
  });

  it('agrees with votes laid out and counted one by one, in any order of the log', () => {
    const given = scenarios().chain(({ round, log }) =>
      fc.record({ round: fc.constant(round), log: fc.constant(log), anyOrder: shuffled(log) }),
    );
    fc.assert(
      fc.property(given, ({ round, log, anyOrder }) => {
        expect(withoutZeros(tally(round, anyOrder, []))).toEqual(tallyByHand(round, log));
        expect(countedEntries(round, anyOrder)).toEqual(countingByHand(round, log));
      }),
      RUNS,
    );
  });

  it('counts no entry twice where a log holds it twice', () => {
    fc.assert(
      fc.property(scenarios(), ({ round, log }) => {
        expect(withoutZeros(tally(round, [...log, ...log], []))).toEqual(tallyByHand(round, log));
      }),
      RUNS,
    );
  });
});

describe('taking back and replacing', () => {
  /** A scenario with at least one entry, and a place in its log. */
  const givenAPlace = scenarios()
    .filter(({ log }) => log.length > 0)
    .chain(({ round, log }) =>
      fc.record({
        round: fc.constant(round),
        log: fc.constant(log),
        place: fc.integer({ min: 0, max: log.length - 1 }),
      }),
    );

  it('a voided entry counts as if it had never been recorded', () => {
    fc.assert(
      fc.property(givenAPlace, ({ round, log, place }) => {
        const voided = tally(round, [...log, voidOf(log.length + 1, place + 1)], []);
        const without = log.filter((_, index) => index !== place);
        expect(withoutZeros(voided)).toEqual(tallyByHand(round, without));
        expect(voided).toEqual(tally(round, without, []));
      }),
      RUNS,
    );
  });

  it('replacing an entry counts the same as voiding it and recording anew', () => {
    fc.assert(
      fc.property(givenAPlace, fc.integer({ min: 1, max: 6 }), ({ round, log, place }, table) => {
        const next = log.length + 1;
        const slip = slipOf(next + 1, table, 8, { a: 8 });
        const slips = { ...round, method: 'table-slip' } as const;
        const replaced = tally(slips, [...log, { ...slip, replaces: entryId(place + 1) }], []);
        const anew: readonly Entry[] = [...log, voidOf(next, place + 1), slip];
        expect(withoutZeros(replaced)).toEqual(tallyByHand(slips, anew));
        expect(replaced).toEqual(tally(slips, anew, []));
      }),
      RUNS,
    );
  });

  it('undoing a replacement brings back exactly what counted before it', () => {
    fc.assert(
      fc.property(givenAPlace, fc.integer({ min: 1, max: 6 }), ({ round, log, place }, table) => {
        const next = log.length + 1;
        const slip = slipOf(next, table, 8, { a: 8 }, { replaces: entryId(place + 1) });
        const undone = tally(round, [...log, slip, voidOf(next + 1, next)], []);
        expect(withoutZeros(undone)).toEqual(tallyByHand(round, log));
      }),
      RUNS,
    );
  });

  it('taking back a void brings back exactly what counted before it', () => {
    fc.assert(
      fc.property(givenAPlace, ({ round, log, place }) => {
        const next = log.length + 1;
        const restored = tally(
          round,
          [...log, voidOf(next, place + 1), voidOf(next + 1, next)],
          [],
        );
        expect(withoutZeros(restored)).toEqual(tallyByHand(round, log));
      }),
      RUNS,
    );
  });
});
