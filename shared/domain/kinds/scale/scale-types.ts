/** The types that are a scale's own: results, comparisons, reveal steps, breaches and its questions at the ballot box. */
import type { BeforeAfter } from '../side-by-side';
import type { ResultFrame } from '../result-frame';
import type { AnswerScale, ScalePoll, Statement } from './scale-poll';
import type { scaleSchema } from './scale-schema';
import type { ScaleStatistics } from './scale-statistics';

export interface CategoryCount {
  readonly value: number;
  readonly count: number;
  /** Whole per cent of n; null where n is 0. */
  readonly percent: number | null;
}

export interface StatementResult {
  readonly statement: Statement;
  /** Place in the poll, 0 first. */
  readonly index: number;
  /** In the scale's own order. */
  readonly distribution: readonly CategoryCount[];
  readonly statistics: ScaleStatistics;
  /** Null where «Ved ikke» is no answer. */
  readonly dontKnow: number | null;
  /** Voters who gave no answer here; null if nobody knows how many voted. */
  readonly blank: number | null;
}

export interface ScaleResult extends ResultFrame {
  readonly kind: 'scale';
  readonly poll: ScalePoll;
  readonly scale: AnswerScale;
  /** In the poll's order. */
  readonly statements: readonly StatementResult[];
}

export type ScaleStep =
  | { readonly kind: 'statement'; readonly index: number }
  | { readonly kind: 'all' }
  /** A further page of all, 1 first. */
  | { readonly kind: 'more'; readonly page: number };

export interface ComparedStatement {
  /** With the wording after; with the wording before if it is gone. */
  readonly statement: Statement;
  /** Distribution in per cent of n, mean and n. Null if the statement was not there. */
  readonly before: StatementResult | null;
  readonly after: StatementResult | null;
  /** How far the mean moved: the difference of the two means with one decimal, so that all three add up; null without both. */
  readonly shift: number | null;
}

export interface ScaleComparison {
  readonly kind: 'scale';
  readonly before: ScaleResult;
  readonly after: ScaleResult;
  /** In the order of the poll after; statements that are gone come last. */
  readonly rows: readonly ComparedStatement[];
}

export type ScaleDifference =
  /** The steps or their labels differ: there is nothing to compare. */
  | (BeforeAfter<AnswerScale> & { readonly kind: 'scale' })
  /** «Ved ikke» was an answer in only one of the two: in the other, those who did not know took a position or gave no answer. */
  | (BeforeAfter<boolean> & { readonly kind: 'dont-know' });

export interface ScaleBreach {
  readonly kind: 'answers-over-voters';
  readonly rowId: string;
  readonly answers: number;
  readonly voters: number;
}

/** A statement of the scale, 0 first. */
export interface StatementQuestion {
  readonly kind: 'statement';
  readonly index: number;
}

export interface ScaleTypes {
  readonly poll: ScalePoll;
  readonly schema: typeof scaleSchema;
  readonly row: Statement;
  readonly result: ScaleResult;
  readonly comparison: ScaleComparison;
  readonly difference: ScaleDifference;
  readonly step: ScaleStep;
  readonly breach: ScaleBreach;
  readonly question: StatementQuestion;
}
