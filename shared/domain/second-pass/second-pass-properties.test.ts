/** The second pass finds every single error, and nothing where there is none. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BallotContent } from '../ballot/ballot';
import { correctedContents } from '../ballot/ballot-correction';
import { currentBatchNumber } from './second-pass';
import { polls, shuffled } from '../testing/arbitraries';
import { ballotOf, contents, fromWhom, inWords } from '../testing/ballots';
import { heapsOf, passThrough } from '../testing/second-passes';

const room = { kind: 'room' } as const;

/** What goes wrong between the first typing and the batches on the desk. */
type Fault = 'changed' | 'skipped' | 'typed twice' | 'swapped with another heap';

interface Scene {
  readonly first: readonly BallotContent[];
  readonly heaps: readonly (readonly BallotContent[])[];
}

/** A pile typed with one error, and its batches in any order; null if the error makes no difference. */
function faulty(
  first: readonly BallotContent[],
  fault: Fault,
  at: number,
  other: number,
  content: BallotContent,
): Scene | null {
  const heaps = heapsOf(first).map((heap) => [...heap]);
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
      fc.tuple(fc.constant(first), fc.tuple(...heapsOf(first).map((heap) => shuffled(heap)))),
    );
  fc.assert(
    fc.property(piles, ([first, heaps]) => {
      const { pass, found } = passThrough(first, heaps, 'second');
      expect(found).toBe(0);
      expect(currentBatchNumber(pass)).toBeNull();
    }),
  );
});
