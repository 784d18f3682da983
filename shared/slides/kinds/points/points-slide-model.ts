/** Slides of options that ballots give points to, as plain data: a ranking's Borda points, or the points of an allocation. */
import type { Movement } from '../choice/choice-slide-model';
import type { ComparisonFrame } from '../comparison-slide';
import type { FooterNumbers, SlideFooter } from '../slide-parts';

export interface PointsRow {
  readonly rank: string;
  readonly label: string;
  /** «342» */
  readonly points: string;
  /** What they are: «Borda-point». */
  readonly unit: string;
  /** «34 % af alle point»; blank where it is not told. */
  readonly share: string;
  /** «gns. plads 1,8»; blank without an answer. */
  readonly mean: string;
  /** «45 førstepladser». */
  readonly backers: string;
  /** Length of a bar, 0 … 1 of the most that one option could have. */
  readonly fraction: number;
  readonly numbers: {
    /** Null if nobody answered. */
    readonly rank: number | null;
    readonly points: number;
    /** One decimal. */
    readonly mean: number | null;
    readonly backers: number;
    /** Per cent of the most points; null where the slide doesn't tell it. */
    readonly percent: number | null;
  };
}

export interface PointsNumbers extends FooterNumbers {
  /** Ballots with an answer. */
  readonly n: number;
  /** What a full bar stands for. */
  readonly mostPoints: number;
}

/** A step on the way to the first place: higher places are still empty boxes. */
export interface PointsStepSlide {
  readonly kind: 'points-step';
  readonly title: string;
  /** Empty boxes above, numbered 1 …: how many options are placed higher than those shown. */
  readonly hiddenPlaces: number;
  /** By rank, best first. */
  readonly places: readonly PointsRow[];
  readonly numbers: PointsNumbers;
  readonly footer: SlideFooter;
}

/** All options by rank. */
export interface PointsResultSlide {
  readonly kind: 'points-result';
  readonly title: string;
  readonly rows: readonly (PointsRow & { readonly isTop: boolean })[];
  /** Heads a column of means: «Gns. plads». */
  readonly meanLabel: string;
  readonly backersLabel: string;
  readonly unitLabel: string;
  readonly numbers: PointsNumbers;
  readonly footer: SlideFooter;
}

export interface PointsComparisonRow {
  readonly label: string;
  /** Rank after; «–» if the option is gone or nobody answered. */
  readonly rank: string;
  readonly meanBefore: string;
  readonly meanAfter: string;
  /** Lengths of the bars, 0 … 1 of the most that one option could have in each round. */
  readonly fractionBefore: number;
  readonly fractionAfter: number;
  /** How far the mean moved: «−0,4». */
  readonly shift: string;
  readonly movement: Movement;
  /** «▲2», «▼1», «uændret», «ny», «udgået» or «–». */
  readonly rankShift: string;
  readonly numbers: {
    readonly rank: number | null;
    readonly meanBefore: number | null;
    readonly meanAfter: number | null;
    readonly shift: number | null;
    /** Places won, negative if lost. */
    readonly rankShift: number | null;
  };
}

/** Before and after by rank after: the means side by side. */
export interface PointsComparisonSlide extends ComparisonFrame {
  readonly kind: 'points-comparison';
  readonly shiftLabel: string;
  readonly rankShiftLabel: string;
  readonly rows: readonly PointsComparisonRow[];
}

export interface PointsSlides {
  readonly reveal: PointsStepSlide | PointsResultSlide;
  readonly result: PointsResultSlide;
  readonly comparison: PointsComparisonSlide;
}
