/** The types that are a ranking's own. */
import type { Counts } from '../cell';
import type { Option } from '../choice/choice-poll';
import type { ComparedScore, ScoredResult, ScoredStep } from '../scored/scored-result';
import type { BeforeAfter } from '../side-by-side';
import type { RankingPoll } from './ranking-poll';
import type { rankingSchema } from './ranking-schema';

/** Points are Borda points, means are average places, backers are first places. */
export interface RankingResult extends ScoredResult {
  readonly kind: 'ranking';
  readonly poll: RankingPoll;
  /** The ballots that gave an option a place. */
  readonly places: Counts;
}

export interface RankingComparison {
  readonly kind: 'ranking';
  readonly before: RankingResult;
  readonly after: RankingResult;
  /** By rank after; options that are gone come last. */
  readonly rows: readonly ComparedScore[];
}

/** Another number of options: third of three is not third of five. */
export type RankingDifference = BeforeAfter<number> & { readonly kind: 'ranked-options' };

/** Ballots alone are counted, one by one, so there are no sums that could be wrong. */
export type RankingBreach = never;

/** All options are up at once. `isLacking`: the voter wanted to go on and has not ranked all of them. */
export interface RankingQuestion {
  readonly kind: 'ranking';
  readonly isLacking: boolean;
}

export interface RankingTypes {
  readonly poll: RankingPoll;
  readonly schema: typeof rankingSchema;
  readonly row: Option;
  readonly result: RankingResult;
  readonly comparison: RankingComparison;
  readonly difference: RankingDifference;
  readonly step: ScoredStep;
  readonly breach: RankingBreach;
  readonly question: RankingQuestion;
}
