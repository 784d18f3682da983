/** The same table on two laptops with different numbers: always reported, settled for good, and never added up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCounted, methodOf, type CountedEntry, type Entry } from '../entry/entry';
import { conflictsBetween } from './merge-conflicts';
import { voidsForConflicts } from './merge-settling';
import { countedEntries, tally } from '../tally/tally';
import { stamps } from '../testing/arbitraries';
import { handsOf, slipOf, totalsOf, voidOf } from '../testing/builders';
import { laptops, pileRound, typed, type PaperSlip } from '../testing/merge';
import { inForceByHand, isSameByHand } from '../testing/reference';

const round = pileRound(8);

function slip(id: string, sequence: number, table: number, a: number, replaces?: string): Entry {
  return slipOf(sequence, table, 9, { a }, { id, replaces: replaces ?? null });
}

function idsOf(entries: readonly Entry[]): string {
  return entries.map(({ id }) => id).join(' ');
}

function told(own: readonly Entry[], other: readonly Entry[]) {
  return conflictsBetween(own, other).map(({ table, a, b }) => [table, idsOf(a), idsOf(b)]);
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

  it('is none where the same numbers from both were corrected since, and the file comes again', () => {
    const other = [slip('b1', 2, 7, 5)];
    const merged = [slip('a1', 1, 7, 5), ...other];
    const corrected = [...merged, slip('c1', 3, 7, 6, 'b1')];
    expect(told(merged, other)).toEqual([]);
    expect([told(corrected, other), told(other, corrected)]).toEqual([[], []]);
  });

  it('is none where one laptop took its own correction back, so that what both had counts there', () => {
    const both = [...before, slip('a1', 2, 4, 5, 'x')];
    const back = [...both, voidOf(3, 0, { id: 'v', voids: 'a1' })];
    expect([told(both, back), told(back, both)]).toEqual([[], []]);
  });

  it('is none where one laptop corrected it, and the other only typed the same once more and took that back', () => {
    const own = [...before, slip('a1', 2, 4, 5, 'x')];
    const again = slip('b1', 2, 4, 3, 'x');
    const other = [...before, again, voidOf(3, 0, { id: 'v', voids: 'b1' })];
    expect([told(own, other), told(other, own)]).toEqual([[], []]);
    // If it is still in force, it is what this laptop says, and the later of the two.
    expect(told(own, [...before, again])).toEqual([[4, 'a1', 'b1']]);
  });

  it('is one where one took back what the other has typed once more, and both together would say neither', () => {
    const own = [slip('a2', 2, 4, 5), slip('x', 5, 4, 3), slip('a', 6, 4, 5, 'x')];
    const other = [...own.slice(1), voidOf(7, 0, { id: 'v', voids: 'a' })];
    expect([told(own, other), told(other, own)]).toEqual([[[4, 'a', 'x']], [[4, 'x', 'a']]]);
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
        const differing = tables.flatMap(([a, b], index) =>
          a !== null && b !== null && a !== b ? [[index + 1, a, b]] : [],
        );
        const votesOf = ([entry]: readonly Entry[]) =>
          entry && 'counts' in entry ? entry.counts.a : null;
        expect(conflicts.map(({ table, a, b }) => [table, votesOf(a), votesOf(b)])).toEqual(
          differing,
        );
      }),
    );
  });

  it('is told wherever both count something else that the other did not know, in any logs', () => {
    const saying = (entry: CountedEntry) => {
      if (entry.kind === 'hands') return String(entry.votes);
      if (entry.kind === 'majority') return entry.cell;
      if (entry.kind === 'table-answer') return `together ${entry.voters} ${entry.marks.join(' ')}`;
      const votes = Object.entries(entry.counts).filter(([, count]) => count > 0);
      return JSON.stringify([entry.voters, votes.sort()]);
    };
    const countingIn = (log: readonly Entry[]) => {
      const standing = inForceByHand(log).filter(isCounted);
      const isByHand = standing.some(({ kind }) => kind === 'hands');
      return standing.filter(
        (entry, place) =>
          !standing.slice(place + 1).some((later) => isSameByHand(entry, later)) &&
          !(isByHand && entry.kind === 'majority'),
      );
    };
    let toldOf = 0;
    fc.assert(
      fc.property(laptops(), ({ logs: [own = [], other = []] }) => {
        const union = [...new Map([...own, ...other].map((entry) => [entry.id, entry])).values()];
        const left = countingIn(union.sort((a, b) => (a.id < b.id ? 1 : -1)));
        const conflicts = conflictsBetween(own, other);
        for (const a of countingIn(own)) {
          const b = countingIn(other).find((rival) => isSameByHand(a, rival));
          if (!b) continue;
          const isTold = conflicts.some(
            (conflict) => idsOf(conflict.a) === a.id && idsOf(conflict.b) === b.id,
          );
          const isNews = !other.some(({ id }) => id === a.id) && !own.some(({ id }) => id === b.id);
          const together = left.find((entry) => isSameByHand(entry, a));
          const isKept = together && [saying(a), saying(b)].includes(saying(together));
          const isDisputed = isNews && saying(a) !== saying(b);
          if (isDisputed || !isKept) expect(isTold).toBe(true);
          else if (saying(a) === saying(b)) expect(isTold).toBe(false);
          if (isDisputed) toldOf += 1;
        }
      }),
      { numRuns: 100 },
    );
    expect(toldOf).toBeGreaterThan(5);
  });
});

describe('until it is settled', () => {
  const union = [slip('a1', 1, 7, 5), slip('b1', 1, 7, 6), slip('b2', 2, 8, 1)];

  it('one of the two counts, not both', () => {
    expect(tally(round, union, [])).toMatchObject({ counts: { a: 7 }, voters: 18, tables: [7, 8] });
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
          const side = keepsOwn ? 'a' : 'b';
          const [keep] = conflict[side];
          if (!keep) throw new Error('Both sides say something.');
          const voids = voidsForConflicts(own, union, [{ conflict, keep: side }], stamps());
          const after = [...union, ...voids];
          const byMethod = { ...own, method: methodOf(keep) };
          const counting = (entries: readonly Entry[]) => countedEntries(byMethod, entries);
          const isOther = (entry: Entry) => isCounted(entry) && !isSameByHand(entry, keep);
          expect(counting(after).filter((entry) => !isOther(entry))).toEqual([keep]);
          expect(counting(after).filter(isOther)).toEqual(counting(union).filter(isOther));
          for (const log of [first, second, after]) {
            const slots = conflictsBetween(after, log).map(({ slot }) => slot);
            expect(slots).not.toContain(conflict.slot);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('a table by its roles', () => {
  const bySlips = (entries: readonly Entry[], id: string, ...roles: readonly [string, number][]) =>
    roles.reduce<readonly Entry[]>((log, [roleId, a], index) => {
      const entry = slipOf(log.length + 1, 7, 3, { a }, { id: `${id}${index + 1}`, roleId });
      return [...log, entry];
    }, entries);
  const counted = (entries: readonly Entry[]) => countedEntries(round, entries).map(({ id }) => id);
  const whole = [slip('w1', 1, 7, 5)];

  it('is a conflict with the whole table on the other laptop, told from both sides', () => {
    const roles = bySlips([], 'r', ['boss', 2], ['staff', 3]);
    expect(told(whole, roles)).toEqual([[7, 'w1', 'r1 r2']]);
    expect(told(roles, whole)).toEqual([[7, 'r1 r2', 'w1']]);
  });

  it('is none where one laptop went over to roles itself, knowing the whole', () => {
    expect(told(whole, bySlips(whole, 'r', ['boss', 2]))).toEqual([]);
    expect(told(bySlips(whole, 'r', ['boss', 2]), whole)).toEqual([]);
    const there = [...bySlips(whole, 'r', ['boss', 2]), slip('w2', 3, 7, 6)];
    expect(told(whole, there)).toEqual([]);
    expect(told(there, there)).toEqual([]);
  });

  it('is one role by role where both count it by roles; the others add up', () => {
    const own = bySlips([], 'r', ['boss', 2]);
    const other = bySlips([], 's', ['boss', 1], ['staff', 3]);
    expect(told(own, other)).toEqual([[7, 'r1', 's1']]);
    expect(told(own, other.slice(1))).toEqual([]);
  });

  it('is none where one laptop corrected a role that both had, or went over to several, and typed more beside it', () => {
    const both = bySlips([], 'r', ['boss', 2]);
    const fixed = slipOf(2, 7, 3, { a: 1 }, { id: 's1', roleId: 'boss', replaces: 'r1' });
    const there = bySlips([...both, fixed], 't', ['staff', 3]);
    expect([told(both, there), told(there, both)]).toEqual([[], []]);
    const roles = bySlips(whole, 'r', ['boss', 2], ['staff', 3]);
    expect([told(whole, roles), told(roles, whole)]).toEqual([[], []]);
  });

  it('is one where a role that the other did not know would be lost beside one that it did', () => {
    const both = bySlips([], 'r', ['boss', 2]);
    const own = bySlips(both, 'q', ['staff', 3]);
    const other = [...both, slip('w1', 9, 7, 5)];
    expect(told(own, other)).toEqual([[7, 'r1 q1', 'w1']]);
    expect(told(other, own)).toEqual([[7, 'w1', 'r1 q1']]);
  });

  it('counts exactly what is kept, whichever it is and whatever its ids and sequences', () => {
    for (const [wholeId, at] of [
      ['a', 1],
      ['z', 1],
      ['a', 9],
      ['z', 9],
    ] as const) {
      // Before they counted it as a whole, the other laptop had typed a role that this one did not.
      const own = bySlips([], 'r', ['boss', 2], ['staff', 3]);
      const other = [
        ...bySlips([], 'q', ['guest', 4]),
        slip(wholeId, at + 1, 7, 5),
        slip(`${wholeId}-8`, at + 2, 8, 1),
      ];
      const union = [...own, ...other];
      const [conflict] = conflictsBetween(own, other);
      if (!conflict) throw new Error('A conflict.');
      for (const [keep, ids] of [
        ['a', ['r1', 'r2']],
        ['b', [wholeId]],
      ] as const) {
        const after = [
          ...union,
          ...voidsForConflicts(round, union, [{ conflict, keep }], stamps()),
        ];
        expect(counted(after).filter((id) => id !== `${wholeId}-8`)).toEqual(ids);
        expect(counted(after)).toContain(`${wholeId}-8`);
        expect([told(after, other), told(other, after)]).toEqual([[], []]);
      }
    }
  });
});

describe('a conflict that each laptop settled against the other', () => {
  const wholes = [[slip('a1', 1, 7, 5)], [slip('b1', 1, 7, 6)]] as const;
  const settledBy = (
    [own, other]: readonly (readonly Entry[])[],
    names: string,
  ): readonly Entry[] => {
    const [conflict] = conflictsBetween(own ?? [], other ?? []);
    if (!conflict) throw new Error('A conflict.');
    const union = [...(own ?? []), ...(other ?? [])];
    let made = 0;
    const stamp = () => ({ id: `${names}${(made += 1)}`, recordedAt: 0 });
    return [...union, ...voidsForConflicts(round, union, [{ conflict, keep: 'a' }], stamp)];
  };

  it('is told again: else the table would be gone without a word', () => {
    const [first, second] = wholes;
    const own = settledBy([first, second], 'x');
    const other = settledBy([second, first], 'y');
    const union = [...new Map([...own, ...other].map((entry) => [entry.id, entry])).values()];
    expect(countedEntries(round, union)).toEqual([]);
    expect(told(own, other)).toEqual([[7, 'a1', 'b1']]);
    const [conflict] = conflictsBetween(own, other);
    if (!conflict) throw new Error('A conflict.');
    for (const [keep, id] of [
      ['a', 'a1'],
      ['b', 'b1'],
    ] as const) {
      const after = [...union, ...voidsForConflicts(round, union, [{ conflict, keep }], stamps())];
      expect(countedEntries(round, after).map((entry) => entry.id)).toEqual([id]);
      expect(told(after, other)).toEqual([]);
      expect(told(after, own)).toEqual([]);
    }
  });
});
