/**
 * Parts that several kinds of slides share. Beside its texts each part of a result's slide has, under `numbers`, the figures that they are
 * written from, so that whoever writes slides into files reads no text. A figure is just as the slide shows it, and no finer: counts, ranks
 * and percentages whole, means and their shifts to one decimal. Null where the slide shows none.
 */

/** Set on every slide of a rehearsal: what the room sees and what is taken home says that it is one. */
export interface SlideMark {
  readonly mark?: string;
}

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
  /** Null where nobody voted, or more than were counted as present: then only voters are named. */
  readonly present: number | null;
}

/** What a result's footer says of its people and where their votes come from. */
export interface FooterNumbers extends RoundNumbers {
  /** Tables with a joint answer. */
  readonly answers: number | null;
  /** Ballots where they are only some of the votes. */
  readonly ballots: number | null;
  readonly spoiledBallots: number | null;
}
