/** Parts that several kinds of slides share. */

/** Set on every slide of a rehearsal: what the room sees and what is taken home says that it is one. */
export interface SlideMark {
  readonly mark?: string;
}

export interface SlideFooter {
  readonly left: string;
  readonly right: string;
}

export interface ScaleLegendItem {
  readonly value: number;
  readonly label: string;
}

export interface OverviewSegment {
  readonly value: number;
  readonly percent: string;
  /** Share of n, 0 … 1, unrounded. */
  readonly fraction: number;
}
