/** What is kept of the ballots is what they would count as if nothing were kept, and they stay in the order of their keys. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Ballot } from './ballot';
import { ballotsOfRound, castInRound, pilesOfRound, withBallots } from './round-ballots';
import { ballots, fromWhom } from '../testing/ballots';
import { counted, type Counter } from '../testing/counted-reads';
import { choicePollOf } from '../testing/builders';

const ROUNDS = ['r1', 'r2'];
const poll = choicePollOf(['a', 'b', 'c']);

/** Ballots of two rounds, cast a few at a time, some taken back, some of those at once. */
const histories = ballots(poll, 30).chain((cast) =>
  fc.record({
    cast: fc.constant(
      cast.map((ballot, place) => ({ ...ballot, roundId: ROUNDS[place % 2] ?? '' })),
    ),
    steps: fc.array(
      fc.record({
        cast: fc.nat({ max: 3 }),
        taken: fc.array(fc.nat({ max: 40 }), { maxLength: 2 }),
      }),
      { maxLength: 12 },
    ),
    isAskedBetween: fc.boolean(),
  }),
);

const bySize = (list: readonly Ballot[], roundId: string) =>
  list
    .filter((ballot) => ballot.roundId === roundId)
    .map(fromWhom)
    .sort();

it('counts and piles like the list read from the beginning, after any history', () => {
  fc.assert(
    fc.property(histories, ({ cast, steps, isAskedBetween }) => {
      let list: readonly Ballot[] = [];
      let next = 0;
      for (const step of steps) {
        const added = cast.slice(next, next + step.cast);
        next += step.cast;
        const taken = step.taken.flatMap((place) => cast[place]?.id ?? []);
        for (const id of isAskedBetween ? ROUNDS : []) {
          pilesOfRound(list, id);
          ballotsOfRound(list, id);
        }
        const before = list;
        const expected = [...before, ...added].filter(({ id }) => !taken.includes(id));
        list = withBallots(before, added, new Set(taken));
        expect(list).toEqual([...expected].sort((a, b) => (a.id < b.id ? -1 : 1)));
        for (const id of ROUNDS) {
          // A list that nothing is kept of.
          const anew = [...list];
          expect(ballotsOfRound(list, id)).toEqual(ballotsOfRound(anew, id));
          expect(pilesOfRound(list, id).sorted().map(fromWhom).sort()).toEqual(bySize(list, id));
          expect(castInRound(list, id)).toBe(bySize(list, id).length);
          // The list before is not changed by what came after it.
          expect(pilesOfRound(before, id).sorted().map(fromWhom).sort()).toEqual(
            bySize(before, id),
          );
        }
      }
    }),
    { numRuns: 300 },
  );
});

it('reads none of the ballots again for one more, but to find its place', () => {
  const readsFor = (size: number): number => {
    const counter: Counter = { reads: 0 };
    const ids = Array.from({ length: size }, (_, place) => `b${String(place).padStart(9, '0')}`);
    const list = ids.map((id): Ballot => ({
      id,
      roundId: 'r1',
      origin: { kind: 'room' },
      marks: ['a'],
      isSpoiled: false,
    }));
    const known = withBallots([], counted(list, counter), new Set());
    castInRound(known, 'r1');
    pilesOfRound(known, 'r1');
    counter.reads = 0;
    const one = {
      id: 'b000000007x',
      roundId: 'r1',
      origin: { kind: 'room' },
      marks: ['b'],
      isSpoiled: false,
    } as const;
    const more = withBallots(known, [one], new Set());
    expect(ballotsOfRound(more, 'r1').counts).toEqual({ a: size, b: 1 });
    expect(pilesOfRound(more, 'r1').like(one)).toBe(1);
    return counter.reads;
  };
  expect(readsFor(100)).toBeLessThanOrEqual(7);
  expect(readsFor(10_000)).toBeLessThanOrEqual(14);
});
