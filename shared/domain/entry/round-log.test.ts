/** What is kept of a log is what the log says, and it grows without being read again. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Entry } from './entry';
import { entriesOfRound, withEntries } from './round-log';
import { slipOf } from '../testing/builders';
import { counted, type Counter } from '../testing/counted-reads';

const ROUNDS = ['r1', 'r2', 'r3'];
const slip = (place: number, roundId: string): Entry =>
  slipOf(place, place, 5, { a: 5 }, { roundId });

it('gives the entries of each round in their order, after any history', () => {
  const steps = fc.array(fc.array(fc.constantFrom('r1', 'r2'), { maxLength: 3 }), { maxLength: 8 });
  fc.assert(
    fc.property(steps, fc.boolean(), (added, isAskedBetween) => {
      let log: readonly Entry[] = [];
      let made = 0;
      for (const rounds of added) {
        const before = log;
        if (isAskedBetween) entriesOfRound(before, 'r1');
        log = withEntries(
          before,
          rounds.map((roundId) => slip((made += 1), roundId)),
        );
        expect(log).toHaveLength(made);
        for (const list of [log, before, [...log]]) {
          for (const id of ROUNDS) {
            expect(entriesOfRound(list, id)).toEqual(list.filter(({ roundId }) => roundId === id));
          }
        }
      }
    }),
  );
});

it('is the same list until something is recorded in the round itself', () => {
  const log = [slip(1, 'r1'), slip(2, 'r2')];
  const own = entriesOfRound(log, 'r1');
  const other = withEntries(log, [slip(3, 'r2')]);
  expect(entriesOfRound(other, 'r1')).toBe(own);
  expect(entriesOfRound(own, 'r1')).toBe(own);
  expect(entriesOfRound(withEntries(other, [slip(4, 'r1')]), 'r1')).toHaveLength(2);
});

it('reads nothing of what was recorded before', () => {
  const counter: Counter = { reads: 0 };
  const log = counted(
    Array.from({ length: 1000 }, (_, place) => slip(place + 1, 'r1')),
    counter,
  );
  entriesOfRound(log, 'r1');
  counter.reads = 0;
  expect(entriesOfRound(withEntries(log, [slip(2000, 'r1')]), 'r1')).toHaveLength(1001);
  expect(counter.reads).toBe(0);
});
