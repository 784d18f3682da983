/** The slides of a choice, as plain data. */
import type { ComparisonFrame } from '../comparison-slide';
import type { FooterNumbers, SlideFooter } from '../slide-parts';

export interface PlaceRow {
  readonly rank: string;
  readonly label: string;
  readonly percent: string;
  /** «65 stemmer»; «65 af 126 stemmer, 52 %» where votes cast are told beside the base. */
  readonly votes: string;
  /** Length of a bar, 0 … 1 of `base`. */
  readonly fraction: number;
  readonly numbers: {
    readonly rank: number | null;
    /** Per cent of `base`; above 100 if more votes were counted. */
    readonly percent: number | null;
    readonly votes: number;
    /** Per cent of the votes cast; null where the slide doesn't tell it. */
    readonly percentOfCast: number | null;
  };
}

/** What the footer says. */
export interface ChoiceNumbers extends FooterNumbers {
  /** The base of the percentages, in people. */
  readonly base: number;
  readonly maxMarks: number;
  /** All votes cast; null where the slide doesn't tell it. */
  readonly cast: number | null;
}

/** A step on the way to the first place: higher places are still empty boxes. */
export interface RevealStepSlide {
  readonly kind: 'reveal-step';
  readonly title: string;
  /** Empty boxes above, numbered 1 …: how many options are placed higher than those shown. */
  readonly hiddenPlaces: number;
  /** By rank, best first. */
  readonly places: readonly PlaceRow[];
  readonly numbers: ChoiceNumbers;
  readonly footer: SlideFooter;
}

export interface ChoiceRow extends PlaceRow {
  readonly isTop: boolean;
}

/** All options by rank. */
export interface ChoiceResultSlide {
  readonly kind: 'choice-result';
  readonly title: string;
  readonly rows: readonly ChoiceRow[];
  readonly numbers: ChoiceNumbers;
  readonly footer: SlideFooter;
}

/** An obvious majority that nobody counted: which option had it, and no number of any option. */
export interface MajoritySlide {
  readonly kind: 'choice-majority';
  readonly title: string;
  /** «Tydeligt flertal for», above the option. */
  readonly label: string;
  readonly option: string;
  /** That it was seen by raised hands, and not counted. */
  readonly note: string;
  readonly numbers: FooterNumbers;
  readonly footer: SlideFooter;
}

/** How an option's place moved; chooses the colour, and never replaces the words. */
export type Movement = 'up' | 'down' | 'same' | 'unknown';

export interface ChoiceComparisonRow {
  readonly label: string;
  /** Rank after; «–» if the option is gone or nobody voted. */
  readonly rank: string;
  readonly percentBefore: string;
  readonly percentAfter: string;
  /** Lengths of the bars, 0 … 1 of each round's base. */
  readonly fractionBefore: number;
  readonly fractionAfter: number;
  /** Percentage points «+5», «−3», «0»; «–» if there are no two shares of the same kind. */
  readonly points: string;
  readonly movement: Movement;
  /** «▲2», «▼1», «uændret», «ny», «udgået» or «–». */
  readonly rankShift: string;
  readonly numbers: {
    readonly rank: number | null;
    readonly percentBefore: number | null;
    readonly percentAfter: number | null;
    /** Percentage points, negative if the share fell. */
    readonly points: number | null;
    /** Places won, negative if lost. */
    readonly rankShift: number | null;
  };
}

/** Before and after of a choice, by rank after. */
export interface ChoiceComparisonSlide extends ComparisonFrame {
  readonly kind: 'choice-comparison';
  readonly pointsLabel: string;
  readonly rankShiftLabel: string;
  readonly rows: readonly ChoiceComparisonRow[];
  /** Null if the two rounds differ in it. */
  readonly numbers: { readonly maxMarks: number | null };
}
