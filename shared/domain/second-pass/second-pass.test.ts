/** The second pass: its steps, and that it forgets every batch that is settled. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BallotContent } from '../ballot/ballot';
import {
  createSecondPass,
  currentBatchNumber,
  decideDifference,
  finishBatch,
  isBegun,
  isUnfinished,
  retypeBatch,
  settleBatch,
  takeBackTyped,
  typeAgain,
} from './second-pass';
import { typeFirst } from './first-pass';
import { polls } from '../testing/arbitraries';
import { BLANK, SPOILED, ballotOf, contents, marked } from '../testing/ballots';
import { heapsOf, passThrough, settledAs, typedAgain } from '../testing/second-passes';

const room = { kind: 'room' } as const;

/** Ten ballots, each with a mark that only this one has: n0 … n9 for «n». */
function tenOf(name: string): readonly BallotContent[] {
  return Array.from({ length: 10 }, (_, index) => marked(`${name}${index}`));
}

describe('a second pass', () => {
  const pile = [...tenOf('p'), ...tenOf('q'), marked('r0'), SPOILED, BLANK];

  it('goes through the pile in batches of ten', () => {
    let pass = createSecondPass(room, pile);
    expect(pass.batchCount).toBe(3);
    for (const [number, heap] of [tenOf('p'), tenOf('q'), pile.slice(20)].entries()) {
      expect(currentBatchNumber(pass)).toBe(number + 1);
      pass = typedAgain(pass, [...heap].reverse());
    }
    expect(currentBatchNumber(pass)).toBeNull();
  });

  it('is done at once where there is no pile, and takes nothing more', () => {
    const done = createSecondPass(room, []);
    expect(currentBatchNumber(done)).toBeNull();
    expect(typedAgain(done, [BLANK])).toEqual(done);
    expect(settleBatch(done)).toBeNull();
  });

  it('stays at a batch that differs until every difference is decided', () => {
    const heap = [marked('x'), marked('y'), ...tenOf('p').slice(2)];
    const open = typedAgain(createSecondPass(room, pile), heap);
    expect(open.differences).toEqual([
      { first: marked('p0'), second: marked('x'), right: null },
      { first: marked('p1'), second: marked('y'), right: null },
    ]);
    expect(typeAgain(open, BLANK)).toEqual(open);
    expect(takeBackTyped(open)).toEqual(open);
    expect(finishBatch(open)).toEqual(open);
    const half = decideDifference(open, 0, 'second');
    expect(settleBatch(half)).toBeNull();
    expect(settleBatch(decideDifference(decideDifference(half, 1, 'first'), 0, null))).toBeNull();
    const settled = settleBatch(decideDifference(half, 1, 'first'));
    expect(settled?.corrections).toEqual([{ from: marked('p0'), to: marked('x'), origin: room }]);
    expect(settled && currentBatchNumber(settled.pass)).toBe(2);
  });

  it('corrects a ballot that was skipped, and one that was typed twice', () => {
    const role = { kind: 'role', roleId: 'boss' } as const;
    const skipped = typedAgain(createSecondPass(role, tenOf('p')), [...tenOf('p'), SPOILED]);
    expect(settledAs(skipped, 'second').corrections).toEqual([
      { from: null, to: SPOILED, origin: role },
    ]);
    const twice = typedAgain(createSecondPass(role, tenOf('p')), tenOf('p').slice(1));
    expect(settledAs(twice, 'second').corrections).toEqual([
      { from: marked('p0'), to: null, origin: role },
    ]);
    expect(settledAs(twice, 'first').corrections).toEqual([]);
  });

  it('takes typed ballots back, and a whole heap that was the wrong one', () => {
    const start = createSecondPass(room, pile);
    expect(takeBackTyped(typeAgain(start, BLANK))).toEqual(start);
    expect(takeBackTyped(start)).toEqual(start);
    const wrongHeap = typedAgain(start, tenOf('q'));
    expect(wrongHeap.differences).toHaveLength(10);
    expect(retypeBatch(wrongHeap)).toEqual(start);
  });
});

describe('forgetting', () => {
  /** Everything in the first batch, from either typing. */
  const ofFirstHeap = /"[px]\d"/;
  const pile = [...tenOf('p'), ...tenOf('q')];

  it('leaves nothing of a batch that agreed', () => {
    const pass = createSecondPass(room, pile);
    expect(JSON.stringify(pass)).toMatch(ofFirstHeap);
    expect(JSON.stringify(typedAgain(pass, tenOf('p')))).not.toMatch(ofFirstHeap);
  });

  it.each(['first', 'second'] as const)('nor of one that was settled as the %s typing', (right) => {
    const open = typedAgain(createSecondPass(room, pile), [marked('x0'), ...tenOf('p').slice(1)]);
    expect(JSON.stringify(open)).toMatch(ofFirstHeap);
    expect(JSON.stringify(settledAs(open, right).pass)).not.toMatch(ofFirstHeap);
  });

  it('leaves no ballot at all when the pass is done', () => {
    const piles = polls().chain((poll) => fc.array(contents(poll), { maxLength: 35, size: 'max' }));
    fc.assert(
      fc.property(piles, (first) => {
        const heaps = heapsOf(first).map((heap) => heap.slice(1));
        const { pass } = passThrough(first, heaps, 'second');
        expect(pass).toEqual({ ...createSecondPass(room, []), batchCount: heaps.length });
      }),
    );
  });

  it('never takes the keys of ballots along', () => {
    const ballots = [ballotOf('secret-key', BLANK)];
    const pass = typeAgain(createSecondPass(room, ballots), ballotOf('secret-key', BLANK));
    expect(JSON.stringify(pass)).not.toContain('secret-key');
  });
});

describe('a heap that was said to be empty before anything of it was typed', () => {
  const open = finishBatch(createSecondPass(room, [marked('p0'), marked('p1')]));

  it('is begun: what is left would be unchecked', () => {
    expect(open).toMatchObject({ typed: [], differences: [{ second: null }, { second: null }] });
    expect([isBegun(open), isUnfinished(open)]).toEqual([true, true]);
    const one = typeAgain(createSecondPass(room, [marked('p0')]), BLANK);
    expect([isBegun(one), isUnfinished(one)]).toEqual([true, true]);
    const untouched = createSecondPass(room, [marked('p0')]);
    expect([isBegun(untouched), isUnfinished(untouched)]).toEqual([false, false]);
    const retyped = retypeBatch(open);
    expect([isBegun(retyped), isUnfinished(retyped)]).toEqual([false, false]);
  });

  it('stays apart from ballots that are typed first after that', () => {
    expect(typeFirst(open, BLANK).batches).toEqual([[marked('p0'), marked('p1')], [BLANK]]);
  });
});
