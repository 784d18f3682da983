/**
 * Slides that compare results, as plain data: before and after, and by group. Every word is in the workshop's
 * language, every number is rounded.
 */
import type { FooterNumbers, RoundNumbers, SlideFooter } from './slide-parts';

/** One of the two rounds that are compared. */
export interface ComparisonSide {
  /** «Runde 1»; with «rettet» where it is corrected. */
  readonly label: string;
  /** «124 af 131 stemte»; if the two have different bases, also the base of the percentages. */
  readonly people: string;
  /** `round` is null if the two are named before and after. */
  readonly numbers: RoundNumbers;
}

/** The parts around the rows. */
export interface ComparisonFrame {
  readonly title: string;
  readonly before: ComparisonSide;
  readonly after: ComparisonSide;
  /** What differs between the two bases. Always shown if there is a difference; blank if there is none. */
  readonly note: string;
  readonly footer: SlideFooter;
}

export interface GroupColumn {
  readonly label: string;
  /** «n = 12»; «færre end 5» if the group is too small, «vises ikke» if it would give away a group that is. */
  readonly nText: string;
  /** What the others are compared with: the whole room, the newest conference. */
  readonly isTotal: boolean;
  /** No figures: the group is too small, or one that is could be computed from it. */
  readonly isHidden: boolean;
  /** Who voted; null if the group is hidden. */
  readonly numbers: { readonly people: number | null };
}

export interface GroupCell {
  /** Per cent of the group's people, or the mean; blank if the group is hidden. */
  readonly text: string;
  /**
   * Length of a bar, 0 … 1: the share of people, or the position of the mean between the first step and the
   * last; null for none.
   */
  readonly fraction: number | null;
  /** On a scale the number of people who took a position, «n = 9»; beside other conferences the place, «nr. 2»; otherwise blank. */
  readonly nText: string;
  /** A percentage, or a mean and its n; all null if the figures are hidden. */
  readonly numbers: {
    readonly percent: number | null;
    readonly mean: number | null;
    readonly n: number | null;
  };
}

/** Nothing to read. */
export const NO_CELL: GroupCell = {
  ...{ text: '', fraction: null, nText: '' },
  numbers: { percent: null, mean: null, n: null },
};

export interface GroupRow {
  readonly label: string;
  /** One per column. */
  readonly cells: readonly GroupCell[];
}

/** Rows with a figure in each column. */
export interface ColumnsSlide {
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly GroupColumn[];
  readonly rows: readonly GroupRow[];
  /** What must be known of the figures; blank for nothing. */
  readonly note: string;
  readonly footer: SlideFooter;
  /** True if the subtitle says what nothing else does, and so is never dropped for room. */
  readonly keepsSubtitle?: true;
}

/**
 * A result by groups side by side, the whole room first. The subtitle says what the figures are: «Andel af dem, der stemte, i hver
 * rolle», «Gennemsnit i hver rolle»; the note why groups are hidden.
 */
export interface GroupSlide extends ColumnsSlide {
  readonly kind: 'groups';
  readonly numbers: FooterNumbers & {
    /** Who is in no group. */
    readonly ungrouped: number | null;
    /** Groups with fewer people than this are hidden; null if none is. */
    readonly threshold: number | null;
    /** The last step of the scale if the figures are means, which start at 1; null if they are shares. */
    readonly meansTo: number | null;
  };
}

/** A result beside those of other conferences: the oldest first, the newest as the one to compare with. */
export interface YearsSlide extends ColumnsSlide {
  readonly kind: 'years';
  readonly numbers: {
    /** The last step of the scale, or the most points, if the figures are means; null if they are shares. */
    readonly meansTo: number | null;
    /** Of one role, not of the whole room. */
    readonly isOfRole: boolean;
  };
}
