/** Before and after: two results of one poll side by side, with what differs in their bases. */
import { kindOf, type OfAnyKind } from '../poll/poll';
import type { PollResult } from '../result/result';
import {
  basisDifferences,
  hasObstacle,
  type BasisDifference,
  type ComparedMethods,
} from './basis-differences';

interface Differing {
  readonly differences: readonly BasisDifference[];
}

export type ComparedResults = OfAnyKind<'comparison'> & Differing;

/** They are of two kinds, or their kind can't compare them; `differences` says why. */
export interface Incomparable extends Differing {
  readonly kind: 'incomparable';
}

export type Comparison = ComparedResults | Incomparable;

/** Compares two results of one poll, or of a poll and its run-off. `methods`: how votes were collected, where known. */
export function compareResults(
  before: PollResult,
  after: PollResult,
  methods: ComparedMethods | null = null,
): Comparison {
  const differences = basisDifferences(before, after, methods);
  return hasObstacle(before, after)
    ? { kind: 'incomparable', differences }
    : { ...kindOf(after).comparison.compare(before, after), differences };
}
