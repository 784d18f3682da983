import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slotOf, type Entry } from '../entry/entry';
import { nextSequence, nextUncounted, recordEntry, voidsForSlip, type NewCount } from './recording';
import { countedEntries, tally } from '../tally/tally';
import { kindFor, newCounts, scenarios, stamps } from '../testing/arbitraries';
import {
  choicePollOf,
  entryId,
  handsOf,
  recountOf,
  roundOf,
  scalePollOf,
  slipOf,
  totalsOf,
  voidOf,
} from '../testing/builders';
import { tallyByHand, withoutZeros } from '../testing/reference';

const poll = choicePollOf(['a', 'b']);
const round = roundOf(poll);
const stamp = { id: 'new', recordedAt: 1_790_000_000_000 };
const newSlip: NewCount = {
  kind: 'table-slip',
  roleId: null,
  table: 4,
  voters: 6,
  counts: { a: 6 },
};

describe('nextSequence', () => {
  it('starts at 1', () => {
    expect(nextSequence(round, [])).toBe(1);
  });

  it('is one more than the largest, wherever it stands and whatever it is', () => {
    const log = [slipOf(2, 1, 1, {}), voidOf(7, 2), handsOf(3, 'a', 1)];
    expect(nextSequence(round, log)).toBe(8);
  });

  it('does not look at other rounds', () => {
    const log = [slipOf(2, 1, 1, {}), slipOf(40, 1, 1, {}, { roundId: 'r2' })];
    expect(nextSequence(round, log)).toBe(3);
  });
});

describe('recordEntry', () => {
  it('keeps what was typed, when, and whether it was confirmed', () => {
    expect(recordEntry(round, [slipOf(1, 5, 2, {})], newSlip, true, stamp)).toEqual({
      kind: 'table-slip',
      roleId: null,
      table: 4,
      voters: 6,
      counts: { a: 6 },
      id: 'new',
      recordedAt: 1_790_000_000_000,
      roundId: 'r1',
      sequence: 2,
      replaces: null,
      confirmed: true,
    });
  });

  it('replaces the slip of the same table that counts now, not an older one', () => {
    const log = [slipOf(1, 4, 5, {}), slipOf(2, 4, 5, {}, { replaces: entryId(1) })];
    expect(recordEntry(round, log, newSlip, false, stamp).replaces).toBe(entryId(2));
    expect(recordEntry(round, [...log, voidOf(3, 2)], newSlip, false, stamp).replaces).toBe(
      entryId(1),
    );
  });

  it('replaces nothing where the slip was taken back, or is of another table or round', () => {
    const logs: readonly (readonly Entry[])[] = [
      [slipOf(1, 4, 5, {}), voidOf(2, 1)],
      [slipOf(1, 5, 5, {})],
      [slipOf(1, 4, 5, {}, { roundId: 'r2' })],
      [handsOf(1, '4', 5)],
    ];
    const replaced = logs.map((log) => recordEntry(round, log, newSlip, false, stamp).replaces);
    expect(replaced).toEqual([null, null, null, null]);
  });

  const given = scenarios('in-place').chain((scenario) =>
    fc.record({
      scenario: fc.constant(scenario),
      count: newCounts(scenario.poll, kindFor(scenario.round)),
    }),
  );

  it('makes exactly this entry count in its slot, whatever was recorded before', () => {
    fc.assert(
      fc.property(given, ({ scenario, count }) => {
        const { round: own, log } = scenario;
        const entry = recordEntry(own, log, count, false, stamps()());
        const counted = countedEntries(own, [...log, entry]);
        expect(counted.filter((other) => slotOf(other) === slotOf(entry))).toEqual([entry]);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves all other tables and cells as they were', () => {
    fc.assert(
      fc.property(given, ({ scenario, count }) => {
        const { round: own, log } = scenario;
        const entry = recordEntry(own, log, count, false, stamps()());
        const others = (entries: readonly Entry[]) =>
          countedEntries(own, entries).filter((other) => slotOf(other) !== slotOf(entry));
        // The first counted hands replace what was only seen.
        const isReplaced = ({ kind }: Entry) => entry.kind === 'hands' && kind === 'majority';
        expect(others([...log, entry])).toEqual(
          others(log).filter((other) => own.method !== 'hands' || !isReplaced(other)),
        );
        const after = withoutZeros(tally(own, [...log, entry], []));
        expect(after).toEqual(tallyByHand(own, [...log, entry]));
      }),
      { numRuns: 300 },
    );
  });
});

describe('nextUncounted', () => {
  it('follows the slip, and ends when all others are counted', () => {
    const scale = scalePollOf(['s', 't'], 2);
    const path = ['s/1', 's/2', 's/0', 't/1', 't/2', 't/0'];
    const after = path.map((cell, place) => {
      const before = Object.fromEntries(path.slice(0, place).map((counted) => [counted, 1]));
      return nextUncounted(scale, cell, before);
    });
    expect(after).toEqual([...path.slice(1), null]);
  });

  it('passes over what is counted, also with 0 hands, and comes round to what was left out', () => {
    const three = choicePollOf(['a', 'b', 'c']);
    expect(nextUncounted(three, 'a', { b: 0 })).toBe('c');
    expect(nextUncounted(three, 'c', { b: 4 })).toBe('a');
    expect(nextUncounted(three, 'b', { a: 1, b: 2, c: 3 })).toBeNull();
  });
});

describe('voidsForSlip', () => {
  const log = [
    slipOf(1, 4, 6, { a: 1 }, { id: 'whole' }),
    slipOf(2, 4, 3, { a: 1 }, { id: 'boss', roleId: 'boss' }),
    slipOf(3, 4, 3, { a: 1 }, { id: 'staff', roleId: 'staff' }),
    slipOf(4, 5, 6, { a: 1 }, { id: 'neighbour' }),
    slipOf(50, 4, 6, { a: 1 }, { id: 'other-round', roundId: 'r2' }),
    totalsOf(6, 9, { a: 1 }, { id: 'totals' }),
    recountOf(7, 4, 6, { a: 2 }),
    slipOf(8, 4, 6, { a: 1 }, { id: 'gone' }),
    voidOf(9, 0, { id: 'void', voids: 'gone' }),
  ];
  const voided = (table: number, roleId?: string | null) =>
    voidsForSlip(round, log, table, stamps(), roleId).map(({ voids }) => voids);

  it('takes back all that was typed for the table, and no recount, other table or other round', () => {
    expect(voided(4)).toEqual(['whole', 'boss', 'staff']);
    expect(voided(5)).toEqual(['neighbour']);
    expect(voided(9)).toEqual([]);
  });

  it('takes back only the slips of a role, or only those of the whole table, where that is meant', () => {
    expect(voided(4, 'boss')).toEqual(['boss']);
    expect(voided(4, null)).toEqual(['whole']);
    expect(voided(5, 'boss')).toEqual([]);
  });

  it('goes on after the last entry of the round, each in its turn', () => {
    const voids = voidsForSlip(round, log, 4, stamps());
    expect(voids.map(({ sequence, reason }) => [sequence, reason])).toEqual([
      [10, 'undo'],
      [11, 'undo'],
      [12, 'undo'],
    ]);
    expect(new Set(voids.map(({ id }) => id)).size).toBe(3);
  });
});
