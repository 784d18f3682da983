import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METHODS } from '../kinds/method';
import { lastRecorded, recordEntry, voidEntry, voidsForReset } from './recording';
import { tally } from '../tally/tally';
import { kindFor, newCounts, scenarios, shuffled, stamps } from '../testing/arbitraries';
import { choicePollOf, entryId, handsOf, roundOf, slipOf, voidOf } from '../testing/builders';
import { emptyTally, tallyByHand, withoutZeros } from '../testing/reference';

const round = roundOf(choicePollOf(['a', 'b']));
const RUNS = { numRuns: 400 };

describe('voidsForReset', () => {
  it('voids the replaced slip as well, so that it does not come back', () => {
    const log = [slipOf(1, 4, 5, { a: 5 }), slipOf(2, 4, 6, { a: 6 }, { replaces: entryId(1) })];
    const voids = voidsForReset(round, log, stamps());
    expect(voids.map((entry) => entry.voids)).toEqual([entryId(1), entryId(2)]);
    expect(tally(round, [...log, ...voids], [])).toEqual(emptyTally(round));
  });

  it('voids a slip whose void was taken back', () => {
    const log = [slipOf(1, 4, 5, { a: 5 }), voidOf(2, 1), voidOf(3, 2)];
    const voids = voidsForReset(round, log, stamps());
    expect(tally(round, [...log, ...voids], [])).toEqual(emptyTally(round));
  });

  it('leaves an audit trail: in sequence, with the reason, in this round only', () => {
    const log = [
      slipOf(1, 4, 5, {}),
      handsOf(2, 'a', 5),
      slipOf(9, 5, 5, {}, { roundId: 'r2' }),
      slipOf(3, 6, 5, {}),
      voidOf(4, 3),
    ];
    const voids = voidsForReset(round, log, stamps());
    expect(voids).toMatchObject([
      { kind: 'void', roundId: 'r1', sequence: 5, voids: entryId(1), reason: 'reset' },
      { kind: 'void', roundId: 'r1', sequence: 6, voids: entryId(2), reason: 'reset' },
    ]);
    expect(new Set(voids.map(({ id }) => id)).size).toBe(2);
  });

  it('has nothing to do in an empty round', () => {
    expect(voidsForReset(round, [], stamps())).toEqual([]);
  });

  const given = scenarios().chain((scenario) =>
    fc.record({
      scenario: fc.constant(scenario),
      anyOrder: shuffled(scenario.log),
      count: newCounts(scenario.poll, kindFor(scenario.round)),
    }),
  );

  it('leaves nothing that counts by any method, whatever chain stood before', () => {
    fc.assert(
      fc.property(given, ({ scenario, anyOrder }) => {
        const after = [...anyOrder, ...voidsForReset(scenario.round, anyOrder, stamps())];
        for (const method of METHODS) {
          const own = { ...scenario.round, method };
          expect(tally(own, after, [])).toEqual(emptyTally(own));
        }
      }),
      RUNS,
    );
  });

  it('is complete: a second reset finds nothing to void', () => {
    fc.assert(
      fc.property(given, ({ scenario: { round: own, log } }) => {
        const next = stamps();
        const after = [...log, ...voidsForReset(own, log, next)];
        expect(voidsForReset(own, after, next)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('lets the round begin anew: the next recording counts alone, and undoing it leaves nothing', () => {
    fc.assert(
      fc.property(given, ({ scenario: { round: own, log }, count }) => {
        const next = stamps();
        const reset = [...log, ...voidsForReset(own, log, next)];
        const entry = recordEntry(own, reset, count, false, next());
        const again = [...reset, entry];
        expect(entry.replaces).toBeNull();
        expect(withoutZeros(tally(own, again, []))).toEqual(tallyByHand(own, [entry]));
        expect(lastRecorded(own, again)).toEqual(entry);
        const undone = [...again, voidEntry(own, again, entry, 'undo', next())];
        expect(tally(own, undone, [])).toEqual(emptyTally(own));
      }),
      RUNS,
    );
  });
});
