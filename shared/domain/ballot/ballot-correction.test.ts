import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctedContents, type BallotCorrection } from './ballot-correction';
import { polls, shuffled } from '../testing/arbitraries';
import {
  BLANK,
  SPOILED,
  ballotOf,
  ballots,
  contents,
  fromWhom,
  marked,
  origins,
} from '../testing/ballots';

const room = { kind: 'room' } as const;
const boss = { kind: 'role', roleId: 'boss' } as const;
const pile = [
  ballotOf('9', marked('a', 'b')),
  ballotOf('2', marked('a', 'b')),
  ballotOf('5', marked('a', 'b'), boss),
  ballotOf('1', BLANK),
];

/** The remaining ballots, in words, and the corrections that found none. */
function after(...corrections: readonly BallotCorrection[]) {
  const { contents: left, unmatched } = correctedContents(pile, corrections);
  return { left: left.map(fromWhom), unmatched };
}

describe('a correction', () => {
  it('changes one of several ballots that say the same', () => {
    expect(after({ from: marked('a', 'b'), to: marked('a', 'c'), origin: room })).toEqual({
      left: ['role boss: a + b', 'room : a + b', 'room : a + c', 'room : blank'],
      unmatched: [],
    });
  });

  it('finds its ballot also where the marks lie in another order', () => {
    const { unmatched } = after({ from: marked('b', 'a'), to: SPOILED, origin: boss });
    expect(unmatched).toEqual([]);
  });

  it('needs a ballot of its own origin', () => {
    const wrong = { from: BLANK, to: marked('a'), origin: boss };
    expect(after(wrong)).toEqual({ ...after(), unmatched: [0] });
  });

  it('adds a ballot that was never recorded, and removes one that does not exist', () => {
    const add = { from: null, to: marked('c'), origin: boss };
    const remove = { from: BLANK, to: null, origin: room };
    expect(after(add, remove)).toEqual({
      left: ['role boss: a + b', 'role boss: c', 'room : a + b', 'room : a + b'],
      unmatched: [],
    });
  });

  it('may build on an earlier one, and says so when that is gone', () => {
    const first = { from: BLANK, to: marked('a'), origin: room };
    const second = { from: marked('a'), to: marked('d'), origin: room };
    expect(after(first, second)).toMatchObject({ unmatched: [] });
    expect(after(first, second).left).toContain('room : d');
    expect(after(second)).toEqual({ ...after(), unmatched: [0] });
    expect(after(second, first)).toEqual({ ...after(first), unmatched: [0] });
  });

  it('finds nothing the second time where only one ballot was like it', () => {
    const same = { from: BLANK, to: marked('a'), origin: room };
    expect(after(same, same)).toEqual({ ...after(same), unmatched: [1] });
  });
});

describe('corrections', () => {
  const cases = polls().chain((poll) =>
    ballots(poll).chain((list) =>
      fc.record({
        list: fc.constant(list),
        again: shuffled(list),
        corrections: fc.array(
          fc.record({
            // Mostly one that is there.
            from: fc.oneof(fc.constantFrom(BLANK, ...list), contents(poll)),
            to: contents(poll),
            origin: list.length > 0 ? fc.constantFrom(...list.map((one) => one.origin)) : origins(),
          }),
          { maxLength: 8 },
        ),
      }),
    ),
  );

  it('act as exchanging papers one by one', () => {
    fc.assert(
      fc.property(cases, ({ list, corrections }) => {
        const heap = list.map(fromWhom);
        const missed: number[] = [];
        for (const [index, { from, to, origin }] of corrections.entries()) {
          const at = heap.indexOf(fromWhom({ ...from, origin }));
          if (at === -1) missed.push(index);
          else heap[at] = fromWhom({ ...to, origin });
        }
        const { contents: left, unmatched } = correctedContents(list, corrections);
        expect(left.map(fromWhom).sort()).toEqual(heap.sort());
        expect(unmatched).toEqual(missed);
      }),
      { numRuns: 300 },
    );
  });

  it('give the same list whatever the order of the ballots, without keys', () => {
    fc.assert(
      fc.property(cases, ({ list, again, corrections }) => {
        const result = correctedContents(list, corrections);
        expect(correctedContents(again, corrections)).toEqual(result);
        for (const content of result.contents) {
          expect(Object.keys(content).sort()).toEqual(['isSpoiled', 'marks', 'origin']);
        }
      }),
    );
  });

  it('are undone by their opposites, last first', () => {
    fc.assert(
      fc.property(cases, ({ list, corrections }) => {
        const { unmatched } = correctedContents(list, corrections);
        const done = corrections.filter((_, index) => !unmatched.includes(index));
        const undone = done
          .map(({ from, to, origin }) => ({ from: to, to: from, origin }))
          .reverse();
        const before = correctedContents(list, []);
        expect(correctedContents(list, [...done, ...undone])).toEqual(before);
      }),
    );
  });
});
