/** Places typed on two laptops: the later one counts on both, it is told, and it is the same whoever merges whom. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerOf,
  handsOf,
  majorityOf,
  roleOf,
  roundOf,
  slipOf,
  totalsOf,
  voidOf,
} from '../testing/builders';
import { pileRound } from '../testing/merge';
import { stamps } from '../testing/arbitraries';
import type { CountedEntry, Entry, TableSlipEntry } from '../entry/entry';
import { conflictsBetween } from '../merge/merge-conflicts';
import { settle } from '../merge/merge-settling';
import { mergeRound } from '../merge/merge-rounds';
import { recordHere } from '../recording/settling';
import { voidEntry } from '../recording/recording';
import type { Round } from '../round/round';
import { tally } from './tally';
import { typedTwice, unsettledIn } from './unsettled';

const pile = pileRound(9);
const frozen = pile.frozen && { ...pile.frozen, roles: [roleOf('boss'), roleOf('staff')] };
const round: Round = { ...pile, frozen };
const AT = 1_790_000_000_000;

function slip(
  id: string,
  room: string,
  minute: number,
  a: number,
  more: Partial<TableSlipEntry> = {},
) {
  return slipOf(1, 7, 9, { a }, { id, room, recordedAt: AT + minute * 60_000, ...more });
}

/** What is unsettled, as «what counts | what else»: ids of each claim. */
const told = (entries: readonly Entry[], own = round) =>
  unsettledIn(own, entries).map(({ claims }) =>
    claims.map((claim) => claim.entries.map(({ id }) => id).join(' ')).join(' | '),
  );
const votes = (entries: readonly Entry[]) => tally(round, entries, []).counts.a;

describe('a table typed on two laptops', () => {
  it('counts by the later entry, whatever its sequence and id, and is told as unsettled', () => {
    const early = slip('z', 'one', 5, 5, { sequence: 40 });
    const late = slip('a', 'two', 6, 8, { sequence: 2 });
    for (const log of [
      [early, late],
      [late, early],
    ]) {
      expect(told(log)).toEqual(['a | z']);
      expect(votes(log)).toBe(8);
      expect(tally(round, log, []).voters).toBe(9);
    }
  });

  it('is decided by sequence and then by id where both were typed in the same moment', () => {
    const [one, two] = [slip('a', 'one', 5, 5), slip('b', 'two', 5, 8)];
    expect(told([one, two])).toEqual(['b | a']);
    expect(told([{ ...one, sequence: 2 }, two])).toEqual(['a | b']);
  });

  it('counts once where both say the same, which is told and is not unsettled', () => {
    const log = [slip('a', 'one', 5, 5), slip('b', 'two', 6, 5)];
    const alike = [[{ id: 'b' }, { id: 'a' }]];
    expect(typedTwice(round, log)).toMatchObject({ unsettled: [], alike });
    expect(tally(round, log, [])).toMatchObject({ counts: { a: 5 }, voters: 9, entryCount: 1 });
  });

  it('is settled where one knew the other and corrected it, even by a clock that goes wrong', () => {
    const first = slip('a', 'one', 5, 5);
    const fixed = slip('b', 'two', 1, 8, { sequence: 2, replaces: 'a' });
    expect([told([first, fixed]), votes([first, fixed])]).toEqual([[], 8]);
    // A correction of the correction knew both.
    const again = slip('c', 'one', 0, 2, { sequence: 3, replaces: 'b' });
    expect([told([first, fixed, again]), votes([first, fixed, again])]).toEqual([[], 2]);
  });

  it('is settled where one of the two was taken back', () => {
    const taken = voidOf(9, 0, { id: 'v', voids: 'b' });
    const log = [slip('a', 'one', 5, 5), slip('b', 'two', 6, 8), taken];
    expect([told(log), votes(log)]).toEqual([[], 5]);
  });

  it('of one laptop is never unsettled, nor in a log that does not say where it was typed', () => {
    const log = [slip('a', 'one', 9, 5), slip('b', 'one', 5, 8, { sequence: 2 })];
    expect([told(log), votes(log)]).toEqual([[], 8]);
    const unknown = [slipOf(1, 7, 9, { a: 5 }), slipOf(2, 7, 9, { a: 8 })];
    expect([told(unknown), votes(unknown)]).toEqual([[], 8]);
  });

  it('has a claim of each of three laptops, and one of two that agree', () => {
    const log = [slip('a', 'one', 5, 5), slip('b', 'two', 6, 8), slip('c', 'three', 7, 5)];
    expect(told(log)).toEqual(['c | b']);
    const [open] = unsettledIn(round, log);
    expect(open?.claims.map(({ rooms }) => rooms)).toEqual([['one', 'three'], ['two']]);
  });
});

it('is unsettled where one counts the table as a whole and the other by roles: the later side counts, never both', () => {
  const whole = slip('w', 'one', 8, 9);
  const roles = [
    slip('r', 'two', 6, 2, { roleId: 'boss' }),
    slip('s', 'two', 7, 3, { roleId: 'staff', sequence: 2 }),
  ];
  expect([told([whole, ...roles]), votes([whole, ...roles])]).toEqual([['w | r s'], 9]);
  const early = { ...whole, recordedAt: AT };
  expect([told([early, ...roles]), votes([early, ...roles])]).toEqual([['r s | w'], 5]);
});

it('is told of hands, majorities, totals and joint answers too, and only of what counts with the method', () => {
  const both = (one: CountedEntry, two: CountedEntry) => [
    { ...one, id: 'x', room: 'one', recordedAt: AT },
    { ...two, id: 'y', room: 'two', recordedAt: AT + 1 },
  ];
  const poll = round.frozen?.poll;
  if (!poll) throw new Error('The round is open.');
  const [hands, totals] = [roundOf(poll, 'hands'), roundOf(poll, 'totals')];
  const raised = both(handsOf(1, 'a', 5), handsOf(1, 'a', 6));
  expect([told(raised, hands), told(raised)]).toEqual([['y | x'], []]);
  const seen = both(majorityOf(1, 'a'), majorityOf(1, 'b'));
  expect(told(seen, hands)).toEqual(['y | x']);
  expect(told([...seen, handsOf(3, 'a', 9)], hands)).toEqual([]);
  const dots = both(totalsOf(1, 9, { a: 1 }), totalsOf(1, 9, { a: 2 }));
  expect(told(dots, totals)).toEqual(['y | x']);
  expect(told(both(slipOf(1, 4, 5, { a: 5 }), answerOf(1, 4, 5, ['a'])))).toEqual(['y | x']);
});

/** Three laptops at work on few tables: typing, correcting, taking back, taking each other's log in, settling. */
const acts = fc.array(
  fc.record({
    laptop: fc.nat({ max: 2 }),
    act: fc.constantFrom('type', 'type', 'type', 'take-back', 'merge', 'settle'),
    table: fc.integer({ min: 1, max: 2 }),
    roleId: fc.constantFrom(null, null, 'boss', 'staff'),
    a: fc.nat({ max: 2 }),
    /** By a clock that may be wrong. */
    minute: fc.nat({ max: 20 }),
    other: fc.nat({ max: 2 }),
  }),
  { maxLength: 25 },
);
type Acts = typeof acts extends fc.Arbitrary<infer Value> ? Value : never;

function unite(...logs: readonly (readonly Entry[])[]): readonly Entry[] {
  return [...new Map(logs.flat().map((entry) => [entry.id, entry])).values()];
}

function played(done: Acts): readonly (readonly Entry[])[] {
  const logs: (readonly Entry[])[] = [[], [], []];
  let made = 0;
  for (const { laptop, act, table, roleId, a, minute, other } of done) {
    const own = logs[laptop] ?? [];
    const here = { confirmed: false, room: `laptop-${laptop}` };
    const stamp = () => {
      made += 1;
      return { id: `${(made * 37) % 101}-${made}`, recordedAt: AT + minute * 60_000 };
    };
    const add = (entries: readonly Entry[]) => {
      logs[laptop] = unite(own, entries);
    };
    if (act === 'type') {
      const count = { kind: 'table-slip', table, roleId, voters: 3, counts: { a } } as const;
      add(recordHere(round, own, count, here, stamp));
    } else if (act === 'merge') add(logs[other] ?? []);
    else if (act === 'take-back') {
      const [entry] = own.filter(({ kind }) => kind === 'table-slip').slice(-1);
      if (entry) add([voidEntry(round, own, entry, 'undo', stamp())]);
    } else {
      const [open] = unsettledIn(round, own);
      const [kept] = open?.claims[a % open.claims.length]?.entries ?? [];
      const about = { roundId: round.id, slot: open?.slot ?? '', keptId: kept?.id ?? '' };
      add(settle({ rounds: [round], entries: own }, about, stamp)?.entries ?? []);
    }
  }
  return logs;
}

describe('three laptops, whatever they do', () => {
  const reading = (entries: readonly Entry[]) => [
    tally(round, entries, []),
    typedTwice(round, entries),
  ];
  const merged = (own: readonly Entry[], other: readonly Entry[]) => {
    const sides = [own, other].map((entries) => ({ round, entries, ballots: [] }));
    const [mine, theirs] = sides;
    if (!mine || !theirs) throw new Error('There are two.');
    const result = mergeRound(mine, theirs);
    if (!result.ok) throw new Error(result.error.kind);
    return result.value.entries;
  };

  it('read the same result and the same unsettled places, in whatever order and however often they merge', () => {
    fc.assert(
      fc.property(acts, (done) => {
        const [a = [], b = [], c = []] = played(done);
        const once = reading(merged(merged(a, b), c));
        expect(reading(merged(merged(b, a), c))).toEqual(once);
        expect(reading(merged(a, merged(c, b)))).toEqual(once);
        expect(reading(merged(merged(merged(c, a), b), merged(a, c)))).toEqual(once);
      }),
      { numRuns: 150 },
    );
  });

  it('often leave something unsettled, so that the other tests see it', () => {
    const open = fc
      .sample(acts, { numRuns: 150, seed: 1 })
      .flatMap((done) => unsettledIn(round, unite(...played(done))));
    expect(open.length).toBeGreaterThan(30);
  });

  it('never count a table as a whole and by roles, nor a role twice', () => {
    fc.assert(
      fc.property(acts, (done) => {
        const log = unite(...played(done));
        const counted = tally(round, log, []);
        expect(counted.voters).toBe(3 * counted.entryCount);
        expect(counted.entryCount).toBeLessThanOrEqual(2 * counted.tables.length);
      }),
      { numRuns: 100 },
    );
  });

  it('have nothing unsettled left where each was settled, or typed again', () => {
    fc.assert(
      fc.property(acts, fc.boolean(), (done, isTyped) => {
        let log = unite(...played(done));
        const stamp = stamps();
        const named = () => {
          const { id, recordedAt } = stamp();
          return { id: `settled-${id}`, recordedAt };
        };
        for (let step = 0; step < 6; step += 1) {
          const [open] = unsettledIn(round, log);
          const kept = open?.claims.at(-1)?.entries[0];
          if (!open || kept?.kind !== 'table-slip') break;
          const { table, roleId } = kept;
          const count = { kind: 'table-slip', table, roleId, voters: 3, counts: { a: 9 } } as const;
          const here = { confirmed: false, room: 'laptop-0' };
          const about = { roundId: round.id, slot: open.slot, keptId: kept.id };
          const added = isTyped
            ? recordHere(round, log, count, here, named)
            : (settle({ rounds: [round], entries: log }, about, named)?.entries ?? []);
          log = [...log, ...added];
          expect(unsettledIn(round, log).map(({ slot }) => slot)).not.toContain(open.slot);
          if (isTyped) expect(votes(log)).toBeGreaterThanOrEqual(9);
        }
        expect(unsettledIn(round, log)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

it('two laptops that settled against each other are asked again: nothing would count', () => {
  const both = [slip('a', 'one', 5, 5), slip('b', 'two', 6, 8)];
  const settledFor = (keptId: string, id: string) => {
    const about = { roundId: round.id, slot: 'table-slip:7', keptId };
    const made = settle({ rounds: [round], entries: both }, about, () => ({ id, recordedAt: AT }));
    return [...both, ...(made?.entries ?? [])];
  };
  const [one, two] = [settledFor('a', 'v1'), settledFor('b', 'v2')];
  expect([votes(one), votes(two)]).toEqual([5, 8]);
  expect(conflictsBetween(one, two).map(({ slot }) => slot)).toEqual(['table-slip:7']);
  expect(unsettledIn(round, unite(one, two))).toEqual([]);
});
