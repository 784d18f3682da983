/**
 * Slides that put results side by side, as plain data: before and after, and by groups. Every word is written in the
 * workshop's language, every number rounded.
 */
import type { FooterNumbers, RoundNumbers, SlideFooter } from './slide-parts';

/** One of the two rounds that are compared. */
export interface ComparisonSide {
  /** «Runde 1»; with «rettet» where it is corrected. */
  readonly label: string;
  /** «124 af 131 stemte»; where the two have different bases also what percentages are of. */
  readonly people: string;
  /** `round` is null where the two are told apart as before and after. */
  readonly numbers: RoundNumbers;
}

/** What stands around the rows. */
export interface ComparisonFrame {
  readonly title: string;
  readonly before: ComparisonSide;
  readonly after: ComparisonSide;
  /** What differs between the two bases: never left out where there is anything; blank where there is nothing. */
  readonly note: string;
  readonly footer: SlideFooter;
}

export interface GroupColumn {
  readonly label: string;
  /** «n = 12»; «færre end 5» where the group is too small, «vises ikke» where it would give away one that is. */
  readonly nText: string;
  /** The whole room, to compare with. */
  readonly isTotal: boolean;
  /** Without a single figure: the group is too small, or one that is could be computed from it. */
  readonly isHidden: boolean;
  /** Who voted; null where the group is hidden. */
  readonly numbers: { readonly people: number | null };
}

export interface GroupCell {
  /** Per cent of the group's people, or the mean; blank where the group is hidden. */
  readonly text: string;
  /** Length of a bar, 0 … 1: the share of people, or the mean's way from the first step to the last; null for none. */
  readonly fraction: number | null;
  /** On a scale «n = 9», those who took a position; otherwise blank. */
  readonly nText: string;
  /** A percentage or a mean, and n beside a mean; all null where there is nothing to read. */
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

/** A result by groups side by side. */
export interface GroupSlide {
  readonly kind: 'groups';
  readonly title: string;
  /** What the figures are: «Andel af dem, der stemte, i hver gruppe», «Gennemsnit i hver gruppe». */
  readonly subtitle: string;
  /** The whole room first. */
  readonly columns: readonly GroupColumn[];
  readonly rows: readonly GroupRow[];
  /** Why groups are hidden; blank where none is. */
  readonly note: string;
  readonly footer: SlideFooter;
  readonly numbers: FooterNumbers & {
    /** Who is in no group. */
    readonly ungrouped: number | null;
    /** Fewer people than these are hidden; null where nothing is. */
    readonly threshold: number | null;
  };
}
