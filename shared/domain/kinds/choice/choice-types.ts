/** The types that are a choice's own: results, comparisons, reveal steps, breaches and its question at the ballot box. */
import type { BeforeAfter } from '../side-by-side';
import type { CellId } from '../cell';
import type { ResultFrame } from '../result-frame';
import type { BaseKind, ChoicePoll, Option } from './choice-poll';
import type { choiceSchema } from './choice-schema';

/** What percentages are of. */
export interface Base {
  readonly kind: BaseKind;
  readonly people: number;
}

export interface RankedOption {
  readonly option: Option;
  /** Place in the poll, 0 first. */
  readonly index: number;
  readonly votes: number;
  /** Whole per cent of the base; null if the base is empty. */
  readonly percent: number | null;
  /** 1-2-2-4. */
  readonly rank: number;
  /** Among the top three, ties included; never without a vote. */
  readonly isTop: boolean;
}

interface ChoiceFrame extends ResultFrame {
  readonly kind: 'choice';
  readonly poll: ChoicePoll;
}

/** «Tydeligt flertal»: everybody saw it by the raised hands and nobody counted, so no option has a number or a place. */
export interface MajorityResult extends ChoiceFrame {
  readonly majority: Option;
}

export interface CountedChoice extends ChoiceFrame {
  readonly majority: null;
  readonly base: Base;
  readonly marks: number;
  /** By rank, then in the poll's order. */
  readonly ranked: readonly RankedOption[];
}

/** Counted, or seen without counting. Only the one that was counted has numbers. */
export type ChoiceResult = CountedChoice | MajorityResult;

export type ChoiceStep =
  | { readonly kind: 'place'; readonly rank: number }
  | { readonly kind: 'all' }
  /** A further page of all, 1 first. */
  | { readonly kind: 'more'; readonly page: number };

export interface ComparedOption {
  /** With the wording after; with the wording before if it is gone. */
  readonly option: Option;
  /** Null where the option was not there. */
  readonly before: RankedOption | null;
  readonly after: RankedOption | null;
  /**
   * Whole percentage points from before to after, of the rounded percentages, so that the three figures add
   * up. Null if there are no two shares of the same kind: only one round has the option, a base is empty, the
   * kinds of base differ, or a share is of more than all.
   */
  readonly points: number | null;
  /** Places won (positive) or lost; null if only one round has the option, or nobody voted in one of them. */
  readonly rankShift: number | null;
}

export interface ChoiceComparison {
  readonly kind: 'choice';
  readonly before: CountedChoice;
  readonly after: CountedChoice;
  /** By rank after, then in the poll's order; options that are gone come last, by rank before. */
  readonly rows: readonly ComparedOption[];
}

export type ChoiceDifference =
  /** What percentages are of. */
  | (BeforeAfter<BaseKind> & { readonly kind: 'base-kind' })
  | (BeforeAfter<number> & { readonly kind: 'max-marks' })
  /** True for a round whose majority was obvious and not counted. */
  | (BeforeAfter<boolean> & { readonly kind: 'uncounted' });

export type ChoiceBreach =
  | {
      readonly kind: 'votes-over-voters';
      readonly cell: CellId;
      readonly votes: number;
      readonly voters: number;
    }
  | {
      readonly kind: 'marks-over-possible';
      readonly marks: number;
      readonly voters: number;
      readonly maxMarks: number;
    }
  | {
      readonly kind: 'all-hands-over-possible';
      readonly marks: number;
      readonly present: number;
      readonly maxMarks: number;
    };

/** `isFull`: the voter just tried to set one mark too many. */
export interface ChoiceQuestion {
  readonly kind: 'choice';
  readonly isFull: boolean;
}

export interface ChoiceTypes {
  readonly poll: ChoicePoll;
  readonly schema: typeof choiceSchema;
  readonly row: Option;
  readonly result: ChoiceResult;
  readonly comparison: ChoiceComparison;
  readonly difference: ChoiceDifference;
  readonly step: ChoiceStep;
  readonly breach: ChoiceBreach;
  readonly question: ChoiceQuestion;
}
