/** Two typists: nothing is counted twice, nothing is lost, and it does not matter who merges whom. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BallotOrigin } from '../ballot/ballot';
import { effectiveEntries, isCounted, type Entry } from '../entry/entry';
import { mergeRound, type MergedBallot, type MergedRound, type RoundLog } from './merge-rounds';
import { countedEntries, tally } from '../tally/tally';
import { shuffled } from '../testing/arbitraries';
import { marked } from '../testing/ballots';
import {
  choicePollOf,
  drawOf,
  frozenOf,
  handsOf,
  recountOf,
  roleOf,
  roundOf,
  slipOf,
  totalsOf,
  voidOf,
} from '../testing/builders';
import { laptops, pileRound, typed, type Laptops, type PaperBallot } from '../testing/merge';
import { countingByHand, tallyByHand, withoutZeros } from '../testing/reference';

type Log = RoundLog<PaperBallot>;
const RUNS = { numRuns: 100 } as const;

function merged(own: Log, other: Log): MergedRound<PaperBallot> {
  const result = mergeRound(own, other);
  if (!result.ok) throw new Error(`Refused: ${result.error.kind}`);
  return result.value;
}

/** The laptops' rounds as they come; some typed tables are not in the frozen ones, so the round takes all. */
function sidesOf({ round, logs, piles }: Laptops): readonly [Log, Log, Log] {
  const { frozen } = round;
  if (!frozen) throw new Error('An open round is frozen.');
  const tables = [1, 2, 3, 4, 5].map((number) => ({ number, people: 9 }));
  const open = { ...round, frozen: { ...frozen, tables } };
  return logs.map((entries, laptop) => ({
    round: open,
    entries,
    ballots: piles[laptop] ?? [],
  })) as unknown as [Log, Log, Log];
}

/** What counts, without how it came about. */
function content({ entries, ballots }: Log) {
  return { entries, ballots };
}

/** As the reference reads it: of two entries with one sequence number the one with the higher id is the newer. */
function forReference(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((a, b) => (a.id < b.id ? 1 : -1));
}

describe('merging', () => {
  it('is commutative', () => {
    fc.assert(
      fc.property(laptops(), (given) => {
        const [a, b] = sidesOf(given);
        expect(content(merged(a, b))).toEqual(content(merged(b, a)));
      }),
      RUNS,
    );
  });

  it('is associative', () => {
    fc.assert(
      fc.property(laptops(), (given) => {
        const [a, b, c] = sidesOf(given);
        const left = merged(merged(a, b), c);
        expect(content(left)).toEqual(content(merged(a, merged(b, c))));
        expect(content(left)).toEqual(content(merged(merged(c, a), b)));
      }),
      RUNS,
    );
  });

  it('is idempotent: the same file again, or one from before, adds nothing', () => {
    fc.assert(
      fc.property(laptops(), (given) => {
        const [a, b] = sidesOf(given);
        const once = merged(a, b);
        for (const again of [merged(once, b), merged(once, a), merged(once, once)]) {
          const { round, entries, ballots } = once;
          expect(again).toMatchObject({ round, entries, ballots });
          expect(again).toMatchObject({ addedEntries: [], addedBallots: [] });
        }
        expect(merged(a, a).entries).toEqual(
          [...a.entries].sort((x, y) => x.sequence - y.sequence),
        );
      }),
      RUNS,
    );
  });

  it('unites entries and ballots by id: each once, as they were, and none besides', () => {
    fc.assert(
      fc.property(laptops(), (given) => {
        const [a, b] = sidesOf(given);
        const both = merged(a, b);
        const all = new Map([...a.entries, ...b.entries].map((entry) => [entry.id, entry]));
        expect(both.entries.length).toBe(all.size);
        for (const entry of both.entries) expect(entry).toEqual(all.get(entry.id));
        const papers = new Set([...a.ballots, ...b.ballots].map(({ id }) => id));
        expect(both.ballots.map(({ id }) => id)).toEqual([...papers].sort());
        const news = b.entries.filter(({ id }) => !a.entries.some((own) => own.id === id));
        expect(new Set(both.addedEntries)).toEqual(new Set(news));
      }),
      RUNS,
    );
  });

  it('counts the same in whatever order it was merged or stored, as counted by hand', () => {
    const given = laptops().chain((own) => {
      const [a, b, c] = sidesOf(own);
      const all = merged(merged(a, b), c);
      return fc.record({ all: fc.constant(all), anyOrder: shuffled(all.entries) });
    });
    fc.assert(
      fc.property(given, ({ all, anyOrder }) => {
        const byHand = forReference(all.entries);
        expect(effectiveEntries(anyOrder)).toEqual(effectiveEntries(all.entries));
        expect(withoutZeros(tally(all.round, anyOrder, []))).toEqual(
          tallyByHand(all.round, byHand),
        );
        const counting = countedEntries(all.round, anyOrder);
        const slots = (entries: readonly Entry[]) => new Set(entries.map(({ id }) => id));
        expect(slots(counting)).toEqual(slots(countingByHand(all.round, byHand)));
      }),
      RUNS,
    );
  });

  it('keeps every entry after the one it acts on, though sequences collide', () => {
    let collisions = 0;
    fc.assert(
      fc.property(laptops(), (given) => {
        const [a, b] = sidesOf(given);
        const { entries } = merged(a, b);
        const place = new Map(entries.map(({ id }, index) => [id, index]));
        for (const [index, entry] of entries.entries()) {
          const target =
            entry.kind === 'void' ? entry.voids : isCounted(entry) ? entry.replaces : null;
          if (target !== null) expect(place.get(target)).toBeLessThan(index);
        }
        const sequences = new Set(entries.map(({ sequence }) => sequence));
        if (sequences.size < entries.length) collisions += 1;
      }),
      RUNS,
    );
    expect(collisions).toBeGreaterThan(5);
  });
});

describe('a pile typed by two', () => {
  const TABLES = 8;
  const slip = fc.record({
    voters: fc.integer({ min: 1, max: 9 }),
    a: fc.nat({ max: 9 }),
    b: fc.nat({ max: 9 }),
    who: fc.constantFrom('first' as const, 'second' as const, 'both' as const, 'before' as const),
    typings: fc.array(fc.constantFrom('at-once', 'corrected', 'taken-back'), {
      minLength: 2,
      maxLength: 2,
    }),
  });

  it('counts every slip exactly once, however it was split, corrected and taken back', () => {
    const piles = fc.array(slip, { minLength: 1, maxLength: TABLES });
    fc.assert(
      fc.property(piles, fc.boolean(), (pile, isFalling) => {
        const round = pileRound(TABLES);
        const slipsOf = (who: string, typing: number) =>
          pile.flatMap((paper, index) => {
            const isMine = paper.who === who || (paper.who === 'both' && who !== 'before');
            if (!isMine) return [];
            const { voters, a, b, typings } = paper;
            const own = typings[typing] ?? 'at-once';
            return [{ table: index + 1, voters, counts: { a, b }, typing: own }];
          });
        const idOf = (laptop: string) => (made: number) =>
          `${isFalling ? 900 - made : 100 + made}${laptop}`;
        const before = typed(round, [], slipsOf('before', 0), idOf('x'));
        const [own, other] = ['first', 'second'].map((who, index) => {
          const entries = typed(round, before, slipsOf(who, index), idOf(who));
          return { round, entries, ballots: [] };
        });
        if (!own || !other) throw new Error('There are two laptops.');
        const both = merged(own, other);
        const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
        expect(both.conflicts).toEqual([]);
        expect(tally(round, both.entries, [])).toMatchObject({
          voters: sum(pile.map(({ voters }) => voters)),
          counts: { a: sum(pile.map(({ a }) => a)), b: sum(pile.map(({ b }) => b)) },
          tables: pile.map((_, index) => index + 1),
        });
      }),
      RUNS,
    );
  });
});

describe('votes of roles that the round was not opened with', () => {
  const known = roleOf('boss');
  const poll = choicePollOf(['a', 'b']);
  const round = roundOf(poll, 'table-slip', { frozen: frozenOf(poll, { roles: [known] }) });
  const empty: RoundLog<MergedBallot> = { round, entries: [], ballots: [] };
  const refusalOf = (entries: readonly Entry[], ballots: readonly MergedBallot[] = []) => {
    const result = mergeRound(empty, { round, entries, ballots });
    return result.ok ? null : result.error.kind;
  };
  const slip = (roleId: string | null) => slipOf(1, 1, 3, { a: 1 }, { id: 'b1', roleId });
  const correction = (origin: BallotOrigin): Entry => ({
    ...{ id: 'b1', roundId: 'r1', sequence: 1, recordedAt: 0, kind: 'ballot-correction', origin },
    ...{ from: marked('a'), to: marked('b') },
  });
  const taken = voidOf(2, 0, { id: 'bv', voids: 'b1' });
  const role = (roleId: string): BallotOrigin => ({ kind: 'role', roleId });

  it('do not come in: slips, ballots and corrections of ballots', () => {
    expect(refusalOf([slip('guest')])).toBe('unknown-roles');
    expect(refusalOf([correction(role('guest'))])).toBe('unknown-roles');
    expect(refusalOf([], [{ id: 'p1', origin: role('guest') }])).toBe('unknown-roles');
    // A known entry does not make up for an unknown one.
    expect(refusalOf([slip('boss')], [{ id: 'p1', origin: role('guest') }])).toBe('unknown-roles');
  });

  it('are no hindrance where they were taken back: the rest comes in', () => {
    expect(refusalOf([slip('guest'), taken])).toBeNull();
    expect(refusalOf([correction(role('guest')), taken])).toBeNull();
  });

  it('are no hindrance where they are known, or of no role', () => {
    for (const entries of [[slip('boss')], [slip(null)], [correction(role('boss'))]]) {
      expect(refusalOf(entries)).toBeNull();
    }
    for (const origin of [{ kind: 'room' }, { kind: 'table', table: 1 }] as const) {
      expect(refusalOf([correction(origin)])).toBeNull();
      expect(refusalOf([], [{ id: 'p1', origin }])).toBeNull();
    }
    expect(refusalOf([drawOf(1, [1]), recountOf(2, 1, 3, { a: 1 })], [{ id: 'p1' }])).toBeNull();
  });
});

describe('a table that the round does not have', () => {
  const poll = choicePollOf(['a', 'b']);
  const round = roundOf(poll, 'table-slip');
  const sides = (entries: readonly Entry[]) =>
    mergeRound<MergedBallot>(
      { round, entries: [], ballots: [] },
      { round, entries, ballots: [{ id: 'p1' }] },
    );

  it('is named, every one and in their order; one that was taken back is not', () => {
    const entries = [12, 3, 11, 20].map((table, index) =>
      slipOf(index + 1, table, 3, { a: 1 }, { id: `b${table}` }),
    );
    const refused = { kind: 'unknown-tables', tables: [11, 12, 20] };
    expect(sides(entries)).toEqual({ ok: false, error: refused });
    const voids = [11, 12, 20].map((table) =>
      voidOf(table, 0, { id: `v${table}`, voids: `b${table}` }),
    );
    expect(sides([...entries, ...voids]).ok).toBe(true);
    expect(sides([handsOf(1, 'a', 3), totalsOf(2, 3, {})]).ok).toBe(true);
  });
});

describe('what the room saw before two laptops were merged', () => {
  const at = (shownThrough: number | null, sequences: readonly number[]) => {
    const round = pileRound(9, { state: 'closed', shownThrough });
    const entries = sequences.map((sequence) =>
      slipOf(sequence, sequence, 3, { a: 1 }, { id: `b${sequence}` }),
    );
    return merged({ round, entries: [], ballots: [] }, { round, entries, ballots: [] }).round
      .shownThrough;
  };

  it('counts as corrected by whatever came in, older entries included', () => {
    expect(at(5, [7, 3, 9])).toBe(2);
    expect(at(5, [5])).toBe(4);
    expect(at(5, [6, 7])).toBe(5);
    expect(at(5, [])).toBe(5);
    expect(at(null, [3])).toBeNull();
  });
});
