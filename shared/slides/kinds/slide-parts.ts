/**
 * Parts that several kinds of slides share. Besides its texts, each part of a result's slide has under
 * `numbers` the figures behind them, so that writers of files need not parse text. A figure is as precise as
 * on the slide and no more: counts, ranks and percentages are whole, means and their shifts have one decimal.
 * Null if the slide shows none.
 */

/** Set on every slide of a rehearsal, so that projector and exports say so, and on a picture that the room has not seen. */
export interface SlideMark {
  readonly mark?: string;
}

/** Separates the parts of a footer's text. */
export const FOOTER_SEPARATOR = ' · ';

export interface SlideFooter {
  readonly left: string;
  readonly right: string;
}

/** Which round it was, and the people in it. */
export interface RoundNumbers {
  /** 1 for the first; null for a practice round. */
  readonly round: number | null;
  /** Who voted; null for a show of hands. */
  readonly voters: number | null;
  /** Null if nobody voted, or more than were counted as present; then the slide names only the voters. */
  readonly present: number | null;
}

/** The people in a result's footer, and where their votes come from. */
export interface FooterNumbers extends RoundNumbers {
  /** Tables with a joint answer. */
  readonly answers: number | null;
  /** The number of ballots, if they are only some of the votes. */
  readonly ballots: number | null;
  readonly spoiledBallots: number | null;
}
