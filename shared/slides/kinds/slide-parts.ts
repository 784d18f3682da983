/** Parts that several kinds of slides share. */

/** Set on every slide of a rehearsal: what the room sees and what is taken home says that it is one. */
export interface SlideMark {
  readonly mark?: string;
}

export interface SlideFooter {
  readonly left: string;
  readonly right: string;
}
