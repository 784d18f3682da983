/** Going through a second pass in tests. */
import type { BallotContent } from '../ballot/ballot';
import type { BallotCorrection } from '../ballot/ballot-correction';
import {
  createSecondPass,
  decideDifference,
  finishBatch,
  settleBatch,
  typeAgain,
  type RightTyping,
  type SecondPass,
} from '../second-pass/second-pass';

/** The pile as batches of ten, each in the given order. */
export function heapsOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  return items.length === 0 ? [] : [items.slice(0, 10), ...heapsOf(items.slice(10))];
}

/** Types a batch again, and says that it is empty. */
export function typedAgain(pass: SecondPass, heap: readonly BallotContent[]): SecondPass {
  return finishBatch(heap.reduce(typeAgain, pass));
}

/** Decides all differences of the current batch alike, and settles it. */
export function settledAs(pass: SecondPass, right: RightTyping) {
  const decided = (pass.differences ?? []).reduce(
    (before, _, index) => decideDifference(before, index, right),
    pass,
  );
  const settled = settleBatch(decided);
  if (!settled) throw new Error('Nothing to settle');
  return settled;
}

/** The whole second pass, every difference decided alike. */
export function passThrough(
  first: readonly BallotContent[],
  heaps: readonly (readonly BallotContent[])[],
  right: RightTyping,
) {
  let pass = createSecondPass({ kind: 'room' }, first);
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
