/** The second pass: it finds every single error, and forgets every batch that is settled. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BallotContent } from './ballot';
import { correctedContents, type BallotCorrection } from './ballot-correction';
import {
  createSecondPass,
  currentBatchNumber,
  decideDifference,
  finishBatch,
  retypeBatch,
  settleBatch,
  takeBackTyped,
  typeAgain,
  type RightTyping,
  type SecondPass,
} from './second-pass';
import { polls, shuffled } from './testing/arbitraries';
import { BLANK, SPOILED, ballotOf, contents, fromWhom, inWords, marked } from './testing/ballots';

const room = { kind: 'room' } as const;

/** Ten ballots, each with a mark that only this one has: n0 … n9 for «n». */
function tenOf(name: string): readonly BallotContent[] {
  return Array.from({ length: 10 }, (_, index) => marked(`${name}${index}`));
}

function typedAgain(pass: SecondPass, heap: readonly BallotContent[]): SecondPass {
  return finishBatch(heap.reduce(typeAgain, pass));
}

/** Decides all differences of the current batch alike, and settles it. */
function settledAs(pass: SecondPass, right: RightTyping) {
  const decided = (pass.differences ?? []).reduce(
    (before, _, index) => decideDifference(before, index, right),
    pass,
  );
  const settled = settleBatch(decided);
  if (!settled) throw new Error('Nothing to settle');
  return settled;
}

/** The whole second pass, every difference decided alike. */
function passThrough(
  first: readonly BallotContent[],
  heaps: readonly (readonly BallotContent[])[],
  right: RightTyping,
) {
  let pass = createSecondPass(room, first);
  const corrections: BallotCorrection[] = [];
  let found = 0;
  for (const heap of heaps) {
    pass = typedAgain(pass, heap);
    if (!pass.differences) continue;
    found += 1;
    const settled = settledAs(pass, right);
    pass = settled.pass;
    corrections.push(...settled.corrections);
  }
  return { pass, corrections, found };
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
  /** Everything of the first heap, whichever typing it comes from. */
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
        const heaps = chunked(first).map((heap) => heap.slice(1));
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

function chunked<T>(items: readonly T[]): readonly (readonly T[])[] {
  return items.length === 0 ? [] : [items.slice(0, 10), ...chunked(items.slice(10))];
}

/** What goes wrong between the first typing and the heaps as they lie there. */
type Fault = 'changed' | 'skipped' | 'typed twice' | 'swapped with another heap';

interface Scene {
  readonly first: readonly BallotContent[];
  readonly heaps: readonly (readonly BallotContent[])[];
}

/** A pile typed with one error, and its heaps in any order; null where the error makes no difference. */
function faulty(
  first: readonly BallotContent[],
  fault: Fault,
  at: number,
  other: number,
  content: BallotContent,
): Scene | null {
  const heaps = chunked(first).map((heap) => [...heap]);
  const heap = heaps[Math.floor(at / 10)];
  const otherHeap = heaps[Math.floor(other / 10)];
  const [own, theirs] = [first[at], first[other]];
  if (!heap || !otherHeap || !own || !theirs) return null;
  switch (fault) {
    case 'changed':
      heap[at % 10] = content;
      return inWords(own) === inWords(content) ? null : { first, heaps };
    case 'skipped':
      heap.push(content);
      return { first, heaps };
    case 'typed twice':
      heap.splice(at % 10, 1);
      return { first, heaps };
    case 'swapped with another heap':
      heap[at % 10] = theirs;
      otherHeap[other % 10] = own;
      return heap === otherHeap || inWords(own) === inWords(theirs) ? null : { first, heaps };
  }
}

const FAULTS: readonly Fault[] = ['changed', 'skipped', 'typed twice', 'swapped with another heap'];

function scenes(fault: Fault): fc.Arbitrary<Scene> {
  return polls()
    .chain((poll) =>
      fc.record({
        first: fc.array(contents(poll), { minLength: 11, maxLength: 34, size: 'max' }),
        content: contents(poll),
        at: fc.nat({ max: 33 }),
        other: fc.nat({ max: 33 }),
      }),
    )
    .map(({ first, content, at, other }) =>
      faulty(first, fault, at % first.length, other % first.length, content),
    )
    .filter((scene) => scene !== null)
    .chain(({ first, heaps }) =>
      fc.record({
        first: fc.constant(first),
        heaps: fc.tuple(...heaps.map((heap) => shuffled(heap))),
      }),
    );
}

describe('a single error', () => {
  it.each(FAULTS)('is found and can be corrected: %s', (fault) => {
    fc.assert(
      fc.property(scenes(fault), ({ first, heaps }) => {
        const { corrections, found } = passThrough(first, heaps, 'second');
        expect(found).toBe(fault === 'swapped with another heap' ? 2 : 1);
        const recorded = first.map((content, index) => ballotOf(String(index), content));
        const after = correctedContents(recorded, corrections);
        const papers = heaps.flat().map((content) => fromWhom({ ...content, origin: room }));
        expect(after.contents.map(fromWhom).sort()).toEqual(papers.sort());
        expect(after.unmatched).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it.each(FAULTS)('changes nothing where the first typing was right: %s', (fault) => {
    fc.assert(
      fc.property(scenes(fault), ({ first, heaps }) => {
        expect(passThrough(first, heaps, 'first').corrections).toEqual([]);
      }),
    );
  });
});

it('finds nothing in a pile typed twice alike, whatever the order within each heap', () => {
  const piles = polls()
    .chain((poll) => fc.array(contents(poll), { maxLength: 34, size: 'max' }))
    .chain((first) =>
      fc.tuple(fc.constant(first), fc.tuple(...chunked(first).map((heap) => shuffled(heap)))),
    );
  fc.assert(
    fc.property(piles, ([first, heaps]) => {
      const { pass, found } = passThrough(first, heaps, 'second');
      expect(found).toBe(0);
      expect(currentBatchNumber(pass)).toBeNull();
    }),
  );
});
