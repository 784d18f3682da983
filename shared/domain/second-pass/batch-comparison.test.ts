import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBatch } from './batch-comparison';
import { polls, shuffled } from '../testing/arbitraries';
import { BLANK, SPOILED, contents, inWords, marked } from '../testing/ballots';

const batches = polls().chain((poll) => {
  const batch = fc.array(contents(poll), { maxLength: 11 });
  return fc.tuple(batch, batch);
});

describe('compareBatch', () => {
  it('finds a changed mark and says between what', () => {
    const first = [marked('a', 'b'), marked('c'), BLANK];
    const second = [BLANK, marked('a', 'd'), marked('c')];
    expect(compareBatch(first, second)).toEqual([
      { first: marked('a', 'b'), second: marked('a', 'd') },
    ]);
  });

  it('counts ballots that say the same', () => {
    expect(compareBatch([BLANK, BLANK, SPOILED], [BLANK, SPOILED, SPOILED])).toEqual([
      { first: BLANK, second: SPOILED },
    ]);
  });

  it('pairs what is closest, wherever it lies', () => {
    const first = [marked('a', 'b', 'c'), marked('d', 'e', 'f'), marked('x')];
    const second = [marked('a', 'd', 'e', 'f'), SPOILED, marked('b', 'c')];
    expect(compareBatch(first, second)).toEqual([
      { first: marked('a', 'b', 'c'), second: marked('b', 'c') },
      { first: marked('d', 'e', 'f'), second: marked('a', 'd', 'e', 'f') },
      { first: marked('x'), second: SPOILED },
    ]);
  });

  it('counts what either ballot has alone: a short one is closer to a short one', () => {
    const [long, short] = [marked('a', 'b', 'c', 'd'), marked('a')];
    expect(compareBatch([long, short], [marked('a', 'b'), marked('x')])).toEqual([
      { first: long, second: marked('x') },
      { first: short, second: marked('a', 'b') },
    ]);
  });

  it('counts marks shared as closeness, and marks left over as distance', () => {
    expect(
      compareBatch([marked('a', 'b', 'c')], [marked('f'), marked('a', 'b', 'd', 'e')]),
    ).toEqual([
      { first: marked('a', 'b', 'c'), second: marked('a', 'b', 'd', 'e') },
      { first: null, second: marked('f') },
    ]);
  });

  it('thinks of another mark before it thinks of a spoiled ballot', () => {
    expect(compareBatch([marked('a')], [SPOILED, marked('b')])).toEqual([
      { first: marked('a'), second: marked('b') },
      { first: null, second: SPOILED },
    ]);
  });

  it('lets the ballots stand alone that one typing has more', () => {
    const missing = compareBatch([marked('a', 'b')], [marked('x', 'y'), marked('a', 'c')]);
    expect(missing).toEqual([
      { first: marked('a', 'b'), second: marked('a', 'c') },
      { first: null, second: marked('x', 'y') },
    ]);
    expect(compareBatch([BLANK], [])).toEqual([{ first: BLANK, second: null }]);
  });

  it('reports nothing where both say the same, whatever the order', () => {
    const same = batches.chain(([batch]) => fc.tuple(fc.constant(batch), shuffled(batch)));
    fc.assert(
      fc.property(same, ([first, second]) => {
        expect(compareBatch(first, second)).toEqual([]);
      }),
    );
  });

  it('makes the second typing of the first when every difference is applied, with the fewest', () => {
    fc.assert(
      fc.property(batches, ([first, second]) => {
        const differences = compareBatch(first, second);
        const heap = first.map(inWords);
        for (const difference of differences) {
          if (difference.first) heap.splice(heap.indexOf(inWords(difference.first)), 1);
        }
        const added = differences.flatMap((found) => (found.second ? [inWords(found.second)] : []));
        expect([...heap, ...added].sort()).toEqual(second.map(inWords).sort());
        const lone = differences.filter((found) => !found.first || !found.second);
        expect(lone).toHaveLength(Math.abs(first.length - second.length));
        const firsts = differences.flatMap((found) => (found.first ? [inWords(found.first)] : []));
        expect(firsts.filter((words) => added.includes(words))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('says the same whatever the order within either typing', () => {
    const orders = batches.chain(([first, second]) =>
      fc.tuple(fc.constant(first), fc.constant(second), shuffled(first), shuffled(second)),
    );
    fc.assert(
      fc.property(orders, ([first, second, firstAgain, secondAgain]) => {
        expect(compareBatch(firstAgain, secondAgain)).toEqual(compareBatch(first, second));
      }),
    );
  });
});

describe('which of two papers a ballot is thought to be', () => {
  const one = [marked('a', 'b', 'c')];
  const thoughtOf = (...second: Parameters<typeof compareBatch>[1]) =>
    compareBatch(one, second).find(({ first }) => first)?.second;

  it('is the one that shares much with it, though it has marks more, before a short one that shares nothing', () => {
    const longer = marked('a', 'b', 'c', 'd', 'e');
    expect(thoughtOf(marked('x'), longer)).toEqual(longer);
  });

  it('is a blank one before one that has more marks of its own than it shares', () => {
    expect(thoughtOf(BLANK, marked('a', 'b', 'd', 'e', 'f'))).toEqual(BLANK);
  });
});
