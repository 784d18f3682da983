/** The types that are an allocation's own. */
import type { Counts } from '../cell';
import type { Option } from '../choice/choice-poll';
import type { ComparedScore, ScoredResult, ScoredStep } from '../scored/scored-result';
import type { BeforeAfter } from '../side-by-side';
import type { AllocationPoll } from './allocation-poll';
import type { allocationSchema } from './allocation-schema';

/** Means are points per ballot with an answer, backers the ballots that gave any. */
export interface AllocationResult extends ScoredResult {
  readonly kind: 'allocation';
  readonly poll: AllocationPoll;
  /** The ballots that gave an option so many points. */
  readonly amounts: Counts;
}

export interface AllocationComparison {
  readonly kind: 'allocation';
  readonly before: AllocationResult;
  readonly after: AllocationResult;
  /** By rank after; options that are gone come last. */
  readonly rows: readonly ComparedScore[];
}

/** Another number of points to spread: three of ten is not three of a hundred. */
export type AllocationDifference = BeforeAfter<number> & { readonly kind: 'total-points' };

/** All options are up at once. */
export interface AllocationQuestion {
  readonly kind: 'allocation';
  /** The voter wanted to go on before all points were spread. */
  readonly isLacking: boolean;
  /** The voter tried to give more points than there are left. */
  readonly isOver: boolean;
}

export interface AllocationTypes {
  readonly poll: AllocationPoll;
  readonly schema: typeof allocationSchema;
  readonly row: Option;
  readonly result: AllocationResult;
  readonly comparison: AllocationComparison;
  readonly difference: AllocationDifference;
  readonly step: ScoredStep;
  /** Ballots alone are counted, one by one, so there are no sums that could be wrong. */
  readonly breach: never;
  readonly question: AllocationQuestion;
}
