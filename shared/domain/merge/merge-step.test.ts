/** A second laptop's file as one step: nothing twice, no automatic choice, and only what may be taken in. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ballotOf, marked } from '../testing/ballots';
import { slipOf, voidOf, workshopOf } from '../testing/builders';
import { pileRound, typed } from '../testing/merge';
import { stamps } from '../testing/arbitraries';
import type { CountedEntry, Entry } from '../entry/entry';
import { conflictKey, mergeStep, type MergeChoices } from './merge-step';
import { resetRound } from '../conduct/conduct';
import { mergeSessions } from './merge-sessions';
import { newsOf, roundsWithoutBallots } from './merge-news';
import { applyChange, type Session } from '../session/session';
import { tally } from '../tally/tally';

const round = pileRound(12, { state: 'closed' });
const NONE: MergeChoices = new Map();

function sessionOf(entries: readonly Entry[], overrides: Partial<Session> = {}): Session {
  return {
    workshop: workshopOf([]),
    rounds: [round],
    entries,
    ballots: [],
    codes: [],
    projector: { showing: { kind: 'title' }, isBlack: false },
    position: { page: 'agenda', agendaItemId: '' },
    ...overrides,
  };
}

function slip(id: string, sequence: number, table: number, a: number, replaces?: string) {
  return slipOf(sequence, table, 9, { a }, { id, replaces: replaces ?? null });
}

const shared = [slip('x1', 1, 1, 1), slip('x2', 2, 2, 2), slip('x3', 3, 3, 3)];
const own = sessionOf([...shared, slip('a4', 4, 4, 4), slip('a7', 5, 7, 5), slip('a9', 6, 9, 9)]);
const other = sessionOf([
  ...shared,
  slip('b5', 4, 5, 5),
  slip('b7', 5, 7, 6),
  slip('b2', 6, 2, 7, 'x2'),
  voidOf(7, 1, { id: 'bv', voids: 'x3' }),
  slip('b9', 8, 9, 9),
]);
const KEY = conflictKey('r1', 'table-slip:7');

const votes = (session: Session) => tally(round, session.entries, session.ballots);

describe('a merge', () => {
  it('never brings the ballots of a vote back that was reset', () => {
    const before = sessionOf([], { ballots: [ballotOf('p1', marked('a'))] });
    const there = { ...before, ballots: [...before.ballots, ballotOf('p2', marked('b'))] };
    const reset = resetRound(before, 'r1', stamps());
    if (!reset.ok) throw new Error(reset.error);
    const again = applyChange(before, reset.value);
    expect(again).toMatchObject({ ballots: [], entries: [] });
    const opened = { ...again, rounds: again.rounds.map(({ voteId }) => ({ ...round, voteId })) };
    expect(mergeStep(opened, there, NONE, stamps())).toBeNull();
    expect(mergeSessions(opened, there)).toMatchObject({
      value: { merged: [], refused: [{ refusal: { kind: 'reset-since' } }] },
    });
  });

  it('waits until every conflict is chosen', () => {
    expect(mergeStep(own, other, NONE, stamps())).toBeNull();
    expect(mergeStep(own, other, new Map([['r2 table-slip:7', 'a']]), stamps())).toBeNull();
  });

  it.each([
    ['a', 5],
    ['b', 6],
  ] as const)('counts each table once, and of table 7 what was chosen (%s)', (side, seventh) => {
    const change = mergeStep(own, other, new Map([[KEY, side]]), stamps());
    if (!change) throw new Error('There is something to merge.');
    const merged = applyChange(own, change);
    // Tables 1, 2 (corrected there), 4, 5, 7 and 9; table 3 was taken back there.
    expect(votes(merged)).toMatchObject({
      counts: { a: 1 + 7 + 4 + 5 + seventh + 9 },
      voters: 6 * 9,
      tables: [1, 2, 4, 5, 7, 9],
    });
    expect(mergeStep(merged, other, NONE, stamps())).toBeNull();
  });

  it('is the same for the room whoever merges whom', () => {
    const [keepA, keepB] = [new Map([[KEY, 'a' as const]]), new Map([[KEY, 'b' as const]])];
    const here = mergeStep(own, other, keepB, stamps());
    const there = mergeStep(other, own, keepA, stamps());
    if (!here || !there) throw new Error('There is something to merge.');
    expect(votes(applyChange(own, here))).toEqual(votes(applyChange(other, there)));
  });

  it('changes nothing of a round that is refused, and takes the others', () => {
    const shown = {
      ...round,
      id: 'r2',
      state: 'revealed',
      wallThrough: 0,
      shownThrough: 0,
    } as const;
    const late = slipOf(1, 1, 9, { a: 1 }, { roundId: 'r2', id: 'late' });
    const here = sessionOf([], { rounds: [round, shown] });
    const there = sessionOf([slip('b5', 1, 5, 5), late], { rounds: [round, shown] });
    const change = mergeStep(here, there, NONE, stamps());
    expect(change?.rounds?.map(({ id }) => id)).toEqual(['r1']);
    expect(change?.entries?.map(({ id }) => id)).toEqual(['b5']);
  });

  it('is refused for votes of a role that the round was not opened with', () => {
    const byRole = slipOf(1, 5, 2, { a: 1 }, { id: 'b1', roleId: 'boss' });
    const ballot = ballotOf('p1', marked('a'), { kind: 'role', roleId: 'boss' });
    for (const there of [sessionOf([byRole]), sessionOf([], { ballots: [ballot] })]) {
      const merge = mergeSessions(sessionOf([]), there);
      expect(merge.ok && merge.value.refused.map(({ refusal }) => refusal.kind)).toEqual([
        'unknown-roles',
      ]);
      expect(mergeStep(sessionOf([]), there, NONE, stamps())).toBeNull();
    }
  });

  it('makes a code that was used there used here, and never of another set', () => {
    const codes = (salt: string, unused: readonly string[], used: readonly string[]) => [
      { roundId: 'r1', salt, rounds: 1, unused, used },
    ];
    const here = sessionOf([], { codes: codes('s', ['1', '3'], ['2']) });
    const ballots = [ballotOf('p1', marked('a'))];
    const there = (salt: string) =>
      sessionOf([], { codes: codes(salt, ['1', '2'], ['3']), ballots });
    expect(mergeStep(here, there('s'), NONE, stamps())?.codes).toEqual(
      codes('s', ['1'], ['2', '3']),
    );
    expect(mergeStep(here, there('t'), NONE, stamps())?.codes).toBeUndefined();
  });
});

describe('the worked example of docs/collection.md', () => {
  const copy = [slip('c1', 1, 1, 6)];
  const here = sessionOf([...copy, slip('a2', 2, 2, 3), slip('a3', 3, 3, 4), slip('a5', 4, 5, 1)]);
  const there = sessionOf([
    ...copy,
    slip('b1', 2, 1, 5, 'c1'),
    slip('b3', 3, 3, 2),
    slip('b4', 4, 4, 5),
    slip('b5', 5, 5, 1),
    slip('b6', 6, 6, 4),
    voidOf(7, 1, { id: 'bv', voids: 'b6' }),
  ]);

  it('gives 16 votes of five tables, once, and on the other laptop too', () => {
    const key = conflictKey('r1', 'table-slip:3');
    const change = mergeStep(here, there, new Map([[key, 'b']]), stamps());
    if (!change) throw new Error('There is something to merge.');
    const merged = applyChange(here, change);
    const result = { voters: 5 * 9, counts: { a: 5 + 3 + 2 + 5 + 1 }, tables: [1, 2, 3, 4, 5] };
    expect(votes(merged)).toMatchObject(result);
    expect(mergeStep(merged, there, NONE, stamps())).toBeNull();
    const back = mergeStep(there, merged, NONE, stamps());
    expect(back && votes(applyChange(there, back))).toMatchObject(result);
  });
});

describe('three laptops', () => {
  const TABLES = 6;
  const paper = fc.record({
    /** What each of them typed for a table; null if it did not. */
    votes: fc.tuple(...[1, 2, 3].map(() => fc.option(fc.nat({ max: 2 })))),
    typing: fc.constantFrom('at-once' as const, 'corrected' as const),
  });
  const piles = fc.array(paper, { minLength: 1, maxLength: TABLES });
  const ballots = fc.uniqueArray(fc.nat({ max: 30 }), { maxLength: 8 });
  const votesIn = (entry: CountedEntry | undefined) =>
    entry && 'counts' in entry ? (entry.counts.a ?? 0) : 0;

  let made = 0;

  /** Merges as a facilitator who always believes the larger number. */
  function merging(one: Session, two: Session): Session {
    const merge = mergeSessions(one, two);
    const conflicts = merge.ok ? merge.value.merged.flatMap((round) => round.conflicts) : [];
    const choices = conflicts.map(({ slot, a: [a], b: [b] }) => {
      const side = votesIn(a) > votesIn(b) ? 'a' : 'b';
      return [conflictKey('r1', slot), side] as const;
    });
    const stamp = () => {
      made += 1;
      return { id: `s${made}`, recordedAt: 0 };
    };
    const change = mergeStep(one, two, new Map(choices), stamp);
    return change ? applyChange(one, change) : one;
  }

  it('come to the same result in whatever order and however often they are merged', () => {
    fc.assert(
      fc.property(piles, fc.tuple(ballots, ballots, ballots), (pile, papers) => {
        const [a, b, c] = [0, 1, 2].map((laptop) => {
          const slips = pile.flatMap(({ votes: typedAs, typing }, index) => {
            const own = typedAs[laptop] ?? null;
            return own === null
              ? []
              : [{ table: index + 1, voters: 9, counts: { a: own }, typing }];
          });
          const entries = typed(round, [], slips, (made) => `${900 - made}-${laptop}`);
          const cast = (papers[laptop] ?? []).map((id) =>
            ballotOf(`p${String(id).padStart(2, '0')}`, marked(...(id % 2 === 0 ? ['b'] : []))),
          );
          return sessionOf(entries, { ballots: cast });
        });
        if (!a || !b || !c) throw new Error('There are three laptops.');
        const once = merging(merging(a, b), c);
        // Counted from the piles: of each table the largest number once, of each ballot one.
        const largest = pile.flatMap(({ votes: typedAs }) => {
          const own = typedAs.filter((number) => number !== null);
          return own.length === 0 ? [] : [Math.max(...own)];
        });
        const cast = new Set(papers.flat());
        const marks = [...cast].filter((id) => id % 2 === 0).length;
        expect(votes(once)).toMatchObject({
          voters: 9 * largest.length + cast.size,
          entryCount: largest.length,
        });
        expect(votes(once).counts.a ?? 0).toBe(largest.reduce((all, own) => all + own, 0));
        expect(votes(once).counts.b ?? 0).toBe(marks);
        const inOtherWays = [
          merging(a, merging(b, c)),
          merging(merging(c, b), a),
          merging(merging(b, a), merging(c, a)),
          ...[a, b, c, once].map((again) => merging(once, again)),
        ];
        for (const other of inOtherWays) expect(votes(other)).toEqual(votes(once));
      }),
      { numRuns: 40 },
    );
  });
});

describe('what is said of a merge', () => {
  it('is which tables are new, corrected and taken back; those in conflict apart', () => {
    const merge = mergeSessions(own, { ...other, ballots: [ballotOf('p1', marked('a'))] });
    const [merged] = merge.ok ? merge.value.merged : [];
    if (!merged) throw new Error('There is something to merge.');
    expect(newsOf(own.entries, merged)).toEqual({
      tables: [5],
      corrected: [2],
      gone: [3],
      alike: [],
      unsettled: [],
      ballots: 1,
      ballotCorrections: 0,
      otherCounts: 0,
    });
  });

  it('is that the ballots of a round that is open there are not in the file', () => {
    const states = (['open', 'closed'] as const).flatMap((state) =>
      (['ballot', 'table-slip'] as const).map((method) => ({ ...round, state, method })),
    );
    expect(roundsWithoutBallots({ rounds: states })).toEqual([states[0]]);
  });
});
