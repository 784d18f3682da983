/** The slides of a scale, as plain data. */
import type { ComparisonFrame } from '../comparison-slide';
import type { FooterNumbers, SlideFooter } from '../slide-parts';

export interface ScaleLegendItem {
  readonly value: number;
  readonly label: string;
}

export interface OverviewSegment {
  readonly value: number;
  readonly percent: string;
  /** Share of n, 0 … 1, unrounded. */
  readonly fraction: number;
  /** Of n. */
  readonly numbers: { readonly percent: number | null };
}

/** The figures of a statement's answers; all null if the statement was not there. */
export interface StatementNumbers {
  /** Of those who took a position. */
  readonly mean: number | null;
  /** Those who took a position. */
  readonly n: number | null;
  /** Null also where «Ved ikke» is no answer. */
  readonly dontKnow: number | null;
}

export interface StatementBar extends ScaleLegendItem {
  readonly percent: string;
  readonly answers: string;
  /** Length of the bar, 0 … 1 of n. */
  readonly fraction: number;
  readonly numbers: { readonly percent: number | null; readonly answers: number };
}

/** One statement with its full text and distribution, in the scale's order. */
export interface StatementSlide {
  readonly kind: 'statement';
  readonly title: string;
  readonly number: string;
  readonly text: string;
  readonly bars: readonly StatementBar[];
  readonly meanLabel: string;
  readonly mean: string;
  readonly medianText: string;
  readonly nText: string;
  /** «Ved ikke: 6», always said; blank where it is no answer. */
  readonly dontKnowText: string;
  /** «Salen er uenig», or blank. */
  readonly disagreementText: string;
  readonly footer: SlideFooter;
  readonly numbers: FooterNumbers &
    StatementNumbers & {
      /** Place in the poll, 1 first. */
      readonly statement: number;
      /** A step of the scale, or halfway between two. */
      readonly median: number | null;
    };
}

/** How the answers to a statement are distributed. */
export interface DistributionSide {
  /** In the scale's order; empty where the statement was not there. */
  readonly segments: readonly OverviewSegment[];
  readonly mean: string;
  readonly nText: string;
  /** How many answered «Ved ikke»; «–» where it is no answer. */
  readonly dontKnow: string;
  readonly numbers: StatementNumbers;
}

export interface OverviewRow extends DistributionSide {
  readonly label: string;
  readonly isDisagreement: boolean;
}

/** All statements as diverging bars, the lowest mean on top. */
export interface ScaleOverviewSlide {
  readonly kind: 'scale-overview';
  readonly title: string;
  readonly subtitle: string;
  readonly legend: readonly ScaleLegendItem[];
  readonly meanLabel: string;
  /** Heads the column of `dontKnow`: «Ved ikke»; blank where there is no such column. */
  readonly dontKnowLabel: string;
  readonly rows: readonly OverviewRow[];
  /** What the mark beside a row means; blank if no row has it. */
  readonly disagreementNote: string;
  readonly footer: SlideFooter;
  readonly numbers: FooterNumbers;
}

export interface ScaleComparisonRow {
  readonly label: string;
  readonly before: DistributionSide;
  readonly after: DistributionSide;
  /** How far the mean moved: «+0,4», «−0,1», «0,0», «ny», «udgået»; «–» if there are no two means. */
  readonly shift: string;
  readonly numbers: { readonly shift: number | null };
}

/** Before and after of a scale, the lowest mean after on top. */
export interface ScaleComparisonSlide extends ComparisonFrame {
  readonly kind: 'scale-comparison';
  readonly subtitle: string;
  readonly legend: readonly ScaleLegendItem[];
  readonly meanLabel: string;
  readonly shiftLabel: string;
  /** Blank where «Ved ikke» is an answer in neither. */
  readonly dontKnowLabel: string;
  readonly rows: readonly ScaleComparisonRow[];
}
