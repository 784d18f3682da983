/** The same table on two laptops with different numbers: always told, settled for good, and never by adding up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCounted, type CountedEntry, type Entry } from './entry';
import { conflictsBetween, openConflicts, voidsForConflict } from './merge-conflicts';
import { countedEntries, tally } from './tally';
import { stamps } from './testing/arbitraries';
import { handsOf, slipOf, totalsOf, voidOf } from './testing/builders';
import { laptops, pileRound, typed, type PaperSlip } from './testing/merge';
import { inForceByHand, isSameByHand } from './testing/reference';

const round = pileRound(8);

function slip(id: string, sequence: number, table: number, a: number, replaces?: string): Entry {
  return slipOf(sequence, table, 9, { a }, { id, replaces: replaces ?? null });
}

function told(own: readonly Entry[], other: readonly Entry[]) {
  return conflictsBetween(own, other).map(({ table, a, b }) => [table, a.id, b.id]);
}

describe('a conflict', () => {
  const before = [slip('x', 1, 4, 3)];

  it('is the same table with different numbers, told from both sides', () => {
    const own = [slip('a1', 1, 7, 5), slip('a2', 2, 8, 5)];
    const other = [slip('b1', 1, 7, 6), slip('b2', 2, 6, 5)];
    expect(told(own, other)).toEqual([[7, 'a1', 'b1']]);
    expect(told(other, own)).toEqual([[7, 'b1', 'a1']]);
  });

  it('is none where both say the same, a missing cell and zero included', () => {
    const own = [slipOf(1, 7, 9, { a: 5, b: 0 }, { id: 'a1' })];
    const other = [slipOf(3, 7, 9, { a: 5 }, { id: 'b1', confirmed: true })];
    expect(told(own, other)).toEqual([]);
    const fewer = [slipOf(3, 7, 8, { a: 5 }, { id: 'b1' })];
    expect(told(own, fewer)).toEqual([[7, 'a1', 'b1']]);
  });

  it('is none where one laptop corrected what both had', () => {
    expect(told(before, [...before, slip('b1', 2, 4, 5, 'x')])).toEqual([]);
  });

  it('is one where both corrected it, each in another way', () => {
    const [own, other] = [
      [...before, slip('a1', 2, 4, 5, 'x')],
      [...before, slip('b1', 2, 4, 6, 'x')],
    ];
    expect(told(own, other)).toEqual([[4, 'a1', 'b1']]);
  });

  it('is none with what was taken back', () => {
    const own = [slip('e8999', 1, 7, 5), voidOf(2, 1)];
    expect(told(own, [slip('b1', 1, 7, 6)])).toEqual([]);
  });

  it('is found in hands and totals too, where there is no table', () => {
    const own = [handsOf(1, 'a', 5, { id: 'a1' }), totalsOf(2, 9, { a: 4 }, { id: 'a2' })];
    const other = [handsOf(1, 'a', 6, { id: 'b1' }), totalsOf(2, 9, { a: 5 }, { id: 'b2' })];
    expect(told(own, other)).toEqual([
      [null, 'a1', 'b1'],
      [null, 'a2', 'b2'],
    ]);
  });

  it('comes in the order of the tables', () => {
    const log = (laptop: string, votes: number) =>
      [10, 9, 2].map((table, index) => slip(`${laptop}${table}`, index + 1, table, votes));
    expect(told(log('a', 1), log('b', 2)).map(([table]) => table)).toEqual([2, 9, 10]);
  });

  it('is told for exactly the tables typed with different numbers', () => {
    const votes = fc.option(fc.integer({ min: 0, max: 2 }));
    const pile = fc.array(fc.tuple(votes, votes), { maxLength: 8 });
    fc.assert(
      fc.property(pile, (tables) => {
        const logOf = (laptop: 0 | 1) => {
          const slips = tables.flatMap((typedAs, index): readonly PaperSlip[] => {
            const a = typedAs[laptop];
            return a === null ? [] : [{ table: index + 1, voters: 9, counts: { a } }];
          });
          const names = ['own', 'other'] as const;
          const id = (made: number) => `${100 + made}-${names[laptop]}`;
          return typed(
            round,
            [],
            slips.map((own) => ({ ...own, typing: 'corrected' })),
            id,
          );
        };
        const conflicts = conflictsBetween(logOf(0), logOf(1));
        const again = conflictsBetween([...logOf(0), ...logOf(1)], logOf(1));
        expect(again).toEqual(conflicts);
        const differing = tables.flatMap(([a, b], index) =>
          a !== null && b !== null && a !== b ? [[index + 1, a, b]] : [],
        );
        const votesOf = (entry: Entry) => ('counts' in entry ? entry.counts.a : null);
        expect(conflicts.map(({ table, a, b }) => [table, votesOf(a), votesOf(b)])).toEqual(
          differing,
        );
      }),
    );
  });

  it('is told wherever two entries in force of one slot differ, in any logs', () => {
    fc.assert(
      fc.property(laptops(), ({ logs: [own = [], other = []] }) => {
        const union = [...new Map([...own, ...other].map((entry) => [entry.id, entry])).values()];
        const standing = inForceByHand(union).filter(isCounted);
        const saying = (entry: CountedEntry) => {
          if (entry.kind === 'hands') return String(entry.votes);
          if (entry.kind === 'table-answer') {
            return `together ${entry.voters} ${entry.marks.join(' ')}`;
          }
          const votes = Object.entries(entry.counts).filter(([, count]) => count > 0);
          return JSON.stringify([entry.voters, votes.sort()]);
        };
        const disputed = standing.filter((entry) =>
          standing.some((rival) => isSameByHand(entry, rival) && saying(entry) !== saying(rival)),
        );
        const firsts = disputed.filter(
          (entry, place) => disputed.findIndex((rival) => isSameByHand(entry, rival)) === place,
        );
        for (const conflicts of [conflictsBetween(own, other), openConflicts(union)]) {
          expect(conflicts.length).toBe(firsts.length);
          for (const { a, b } of conflicts) {
            expect(isSameByHand(a, b)).toBe(true);
            expect(saying(a)).not.toBe(saying(b));
            expect(disputed).toEqual(expect.arrayContaining([a, b]));
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('until it is settled', () => {
  const union = [slip('a1', 1, 7, 5), slip('b1', 1, 7, 6), slip('b2', 2, 8, 1)];

  it('one of the two counts, not both, and the merged log still tells', () => {
    expect(tally(round, union, [])).toMatchObject({ counts: { a: 7 }, voters: 18, tables: [7, 8] });
    expect(openConflicts(union).map(({ table, a, b }) => [table, a.id, b.id])).toEqual([
      [7, 'a1', 'b1'],
    ]);
  });
});

describe('settling', () => {
  it('makes what was kept count, leaves the other tables alone, and the conflict is gone for good', () => {
    const settled = fc.tuple(laptops(), fc.boolean());
    fc.assert(
      fc.property(
        settled,
        ([
          {
            round: own,
            logs: [first = [], second = []],
          },
          keepsOwn,
        ]) => {
          const union = [...new Map([...first, ...second].map((e) => [e.id, e])).values()];
          const [conflict] = conflictsBetween(first, second);
          if (!conflict) return;
          const keep = keepsOwn ? conflict.a : conflict.b;
          const voids = voidsForConflict(own, union, keep, stamps());
          const after = [...union, ...voids];
          const byMethod = { ...own, method: keep.kind };
          const counting = (entries: readonly Entry[]) => countedEntries(byMethod, entries);
          const isOther = (entry: Entry) => isCounted(entry) && !isSameByHand(entry, keep);
          expect(counting(after).filter((entry) => !isOther(entry))).toEqual([keep]);
          expect(counting(after).filter(isOther)).toEqual(counting(union).filter(isOther));
          const slots = (entries: readonly Entry[]) =>
            openConflicts(entries).map(({ slot }) => slot);
          expect(slots(after)).toEqual(slots(union).filter((slot) => slot !== conflict.slot));
          expect(told(after, second).length).toBe(slots(after).length);
        },
      ),
      { numRuns: 100 },
    );
  });
});
