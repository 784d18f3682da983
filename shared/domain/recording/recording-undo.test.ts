import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../entry/entry';
import { lastRecorded, recordEntry, voidEntry, type NewCount } from './recording';
import type { Round } from '../round/round';
import { tally } from '../tally/tally';
import { kindFor, newCounts, scenarios, stamps } from '../testing/arbitraries';
import {
  choicePollOf,
  entryId,
  handsOf,
  roundOf,
  slipOf,
  totalsOf,
  voidOf,
} from '../testing/builders';
import { tallyByHand, withoutZeros } from '../testing/reference';

const round = roundOf(choicePollOf(['a', 'b']));
const stamp = { id: 'new', recordedAt: 1_790_000_000_000 };

function undoLast(own: Round, log: readonly Entry[], next: ReturnType<typeof stamps>) {
  const last = lastRecorded(own, log);
  return last ? [...log, voidEntry(own, log, last, 'undo', next())] : null;
}

describe('lastRecorded', () => {
  it('is null where nothing counts', () => {
    expect(lastRecorded(round, [])).toBeNull();
    expect(lastRecorded(round, [slipOf(1, 4, 5, {}), voidOf(2, 1)])).toBeNull();
  });

  it('is the newest that counts, in whatever order the log is read', () => {
    const log = [slipOf(3, 1, 5, {}), slipOf(1, 9, 5, {}), slipOf(2, 5, 5, {})];
    expect(lastRecorded(round, log)?.sequence).toBe(3);
  });

  it('does not reach for other rounds, or for what another method recorded', () => {
    const log = [
      slipOf(1, 1, 5, {}),
      slipOf(2, 2, 5, {}, { roundId: 'r2' }),
      handsOf(3, 'a', 4),
      totalsOf(4, 4, {}),
    ];
    expect(lastRecorded(round, log)?.sequence).toBe(1);
  });
});

describe('voidEntry', () => {
  it('takes back one entry, leaving a trail of when and why', () => {
    const slip = slipOf(1, 4, 5, { a: 5 });
    expect(voidEntry(round, [slip, slipOf(6, 5, 5, {})], slip, 'undo', stamp)).toEqual({
      kind: 'void',
      id: 'new',
      recordedAt: 1_790_000_000_000,
      roundId: 'r1',
      sequence: 7,
      voids: entryId(1),
      reason: 'undo',
    });
  });

  it('can be taken back itself', () => {
    const slip = slipOf(1, 4, 5, { a: 5 });
    const undo = voidEntry(round, [slip], slip, 'undo', stamp);
    const redo = voidEntry(round, [slip, undo], undo, 'undo', { ...stamp, id: 'newer' });
    expect(tally(round, [slip, undo], []).counts).toEqual({});
    expect(tally(round, [slip, undo, redo], []).counts).toEqual({ a: 5 });
  });
});

describe('undoing again and again', () => {
  it('walks back through two corrections of one table', () => {
    const next = stamps();
    let log: readonly Entry[] = [];
    for (const a of [1, 2, 3]) {
      const count: NewCount = {
        kind: 'table-slip',
        roleId: null,
        table: 4,
        voters: 5,
        counts: { a },
      };
      log = [...log, recordEntry(round, log, count, false, next())];
    }
    const seen: (number | undefined)[] = [];
    for (let step = 0; step < 3; step += 1) {
      log = undoLast(round, log, next) ?? [];
      seen.push(tally(round, log, []).counts.a);
    }
    expect(seen).toEqual([2, 1, undefined]);
    expect(lastRecorded(round, log)).toBeNull();
  });

  it('passes every tally on the way back, and ends where the recording began', () => {
    const given = scenarios().chain(({ round: own, poll, log }) =>
      fc.record({
        own: fc.constant(own),
        start: fc.constant(log),
        counts: fc.array(newCounts(poll, kindFor(own)), { minLength: 1, maxLength: 8 }),
      }),
    );
    fc.assert(
      fc.property(given, ({ own, start, counts }) => {
        const next = stamps();
        let log = start;
        const expected = [tallyByHand(own, log)];
        for (const count of counts) {
          log = [...log, recordEntry(own, log, count, false, next())];
          expected.unshift(tallyByHand(own, log));
        }
        const passed = [withoutZeros(tally(own, log, []))];
        for (const _ of counts) {
          log = undoLast(own, log, next) ?? [];
          passed.push(withoutZeros(tally(own, log, [])));
        }
        expect(passed).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});
