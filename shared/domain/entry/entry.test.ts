import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byRecording, effectiveEntries, idsInForce, idsOfChecks, slotOf } from './entry';
import { scenarios, shuffled } from '../testing/arbitraries';
import {
  answerOf,
  drawOf,
  entryId,
  handsOf,
  recountOf,
  slipOf,
  totalsOf,
  voidOf,
} from '../testing/builders';
import { inForceByHand } from '../testing/reference';

const first = slipOf(1, 4, 5, { a: 5 });
const replacement = slipOf(2, 4, 6, { a: 6 }, { replaces: entryId(1) });

describe('slotOf', () => {
  it('keeps tables, cells and methods apart', () => {
    const entries = [
      slipOf(1, 1, 5, {}),
      slipOf(2, 11, 5, {}),
      handsOf(3, '1', 5),
      handsOf(4, 'a', 5),
      totalsOf(5, 5, {}),
    ];
    expect(new Set(entries.map(slotOf)).size).toBe(entries.length);
  });

  it('is the same for all that speak of the same table, cell or total', () => {
    expect(slotOf(slipOf(1, 4, 5, { a: 1 }))).toBe(slotOf(slipOf(2, 4, 6, { b: 2 })));
    expect(slotOf(handsOf(1, 'a', 5))).toBe(slotOf(handsOf(2, 'a', 6)));
    expect(slotOf(totalsOf(1, 5, {}))).toBe(slotOf(totalsOf(2, 6, { a: 1 })));
  });
});

describe('effectiveEntries', () => {
  it('lets the replacement count, and not what it replaces', () => {
    expect(effectiveEntries([first, replacement])).toEqual([replacement]);
  });

  it('brings the replaced slip back when the replacement is taken back', () => {
    expect(effectiveEntries([first, replacement, voidOf(3, 2)])).toEqual([first]);
  });

  it('brings the replacement back when its void is taken back, and so on down the chain', () => {
    const log = [first, replacement, voidOf(3, 2), voidOf(4, 3)];
    expect(effectiveEntries(log)).toEqual([replacement]);
    expect(effectiveEntries([...log, voidOf(5, 4)])).toEqual([first]);
  });

  it('frees the table that a slip was moved away from', () => {
    const moved = slipOf(2, 7, 5, { a: 5 }, { replaces: entryId(1) });
    expect(effectiveEntries([first, moved])).toEqual([moved]);
  });

  it('counts only the slip typed last where a table was typed twice', () => {
    const again = slipOf(2, 4, 6, { a: 6 });
    expect(effectiveEntries([again, first])).toEqual([again]);
  });

  it('counts a table by its roles, or as a whole, as it was recorded last', () => {
    const boss = slipOf(1, 4, 2, { a: 2 }, { roleId: 'boss' });
    const staff = slipOf(2, 4, 3, { b: 3 }, { roleId: 'staff' });
    const whole = slipOf(3, 4, 5, { a: 4 });
    const bossAgain = slipOf(4, 4, 1, { a: 1 }, { roleId: 'boss' });
    const elsewhere = slipOf(5, 5, 6, { a: 6 });
    expect(effectiveEntries([boss, staff, elsewhere])).toEqual([boss, staff, elsewhere]);
    expect(effectiveEntries([boss, staff, whole])).toEqual([whole]);
    expect(effectiveEntries([boss, staff, whole, bossAgain])).toEqual([bossAgain]);
    expect(effectiveEntries([boss, staff, whole, voidOf(6, 3)])).toEqual([boss, staff]);
    expect(effectiveEntries([staff, answerOf(3, 4, 6, ['a'])])).toEqual([answerOf(3, 4, 6, ['a'])]);
  });

  it('counts neither a draw nor a recount', () => {
    expect(effectiveEntries([first, drawOf(2, [4]), recountOf(3, 4, 9, { a: 9 })])).toEqual([
      first,
    ]);
  });

  it('forgives an entry that acts on one that is not there', () => {
    const log = [first, voidOf(2, 77), slipOf(3, 5, 1, {}, { replaces: 'gone' })];
    expect(effectiveEntries(log)).toEqual([first, log[2]]);
  });

  it('lists what counts in the order of recording, by sequence and not by id or clock', () => {
    const log = Array.from({ length: 12 }, (_, index) => slipOf(index + 1, 20 - index, 1, {}));
    expect(effectiveEntries([...log].reverse())).toEqual(log);
  });

  it('lists a table that was typed again where it was typed last', () => {
    const [other, again] = [slipOf(2, 5, 6, {}), slipOf(3, 4, 7, {})];
    expect(effectiveEntries([first, other, again])).toEqual([other, again]);
  });

  it('survives a slip that was corrected a thousand times', () => {
    const log = Array.from({ length: 1000 }, (_, index) =>
      slipOf(index + 1, 4, 5, { a: index }, { replaces: index === 0 ? null : entryId(index) }),
    );
    expect(effectiveEntries(log)).toEqual([log[999]]);
  });
});

describe('idsInForce', () => {
  it('agrees, in any order, with reading the log from its newest line backwards', () => {
    const given = scenarios().chain(({ log }) => fc.tuple(fc.constant(log), shuffled(log)));
    fc.assert(
      fc.property(given, ([log, anyOrder]) => {
        const expected = inForceByHand(log).map(({ id }) => id);
        expect([...idsInForce(anyOrder)].sort()).toEqual(expected.sort());
      }),
      { numRuns: 400 },
    );
  });
});

describe('idsOfChecks', () => {
  const log = [
    slipOf(1, 4, 5, {}, { id: 'slip' }),
    voidOf(2, 0, { id: 'void-of-slip', voids: 'slip' }),
    drawOf(3, [4]),
    recountOf(4, 4, 5, {}),
    voidOf(5, 3, { id: 'void-of-draw' }),
    voidOf(6, 0, { id: 'void-of-void-of-draw', voids: 'void-of-draw' }),
    voidOf(7, 0, { id: 'void-of-void-of-slip', voids: 'void-of-slip' }),
    totalsOf(8, 5, {}, { id: 'totals', replaces: entryId(3) }),
  ];
  const checks = [entryId(3), entryId(4), 'void-of-draw', 'void-of-void-of-draw'].sort();

  it('are draws, recounts and what takes them back or brings them back, in whatever order the log is read', () => {
    for (const read of [log, [...log].reverse()]) {
      expect([...idsOfChecks(read)].sort()).toEqual(checks);
    }
    fc.assert(
      fc.property(shuffled(log), (read) => {
        expect([...idsOfChecks(read)].sort()).toEqual(checks);
      }),
    );
  });
});

describe('byRecording', () => {
  it('goes by the sequence, whatever the ids; by the ids where two laptops gave out one number', () => {
    const entries = [
      slipOf(2, 1, 5, {}, { id: 'a' }),
      slipOf(10, 1, 5, {}, { id: 'b' }),
      slipOf(10, 2, 5, {}, { id: 'c' }),
      slipOf(10, 3, 5, {}, { id: 'd' }),
      slipOf(11, 1, 5, {}, { id: '0' }),
    ];
    fc.assert(
      fc.property(shuffled(entries), (read) => {
        expect([...read].sort(byRecording).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', '0']);
      }),
    );
    const [one, two] = [slipOf(1, 1, 5, {}, { id: 'a' }), slipOf(1, 2, 5, {}, { id: 'b' })];
    expect([byRecording(one, two) < 0, byRecording(two, one) > 0]).toEqual([true, true]);
    expect(byRecording(one, { ...two, id: 'a' })).toBe(0);
  });
});
