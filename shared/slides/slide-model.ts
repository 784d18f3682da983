/**
 * Slides as plain data: every word already written in the workshop's language, every number already
 * rounded. The React slides, and later the deck and the documents, read the same model.
 */
import type { ComparisonSlide, GroupSlide } from './kinds/comparison-slide';
import type { OverviewSegment, ScaleLegendItem, SlideFooter, SlideMark } from './kinds/slide-parts';

/** Before and between the votes: what this day is. */
export interface TitleSlide {
  readonly kind: 'title';
  readonly title: string;
  /** Date and place; may be blank. */
  readonly subtitle: string;
}

export interface CollectingItem {
  readonly number: string;
  readonly text: string;
  /** Stands in for `text` where that would not fit in a legible size. */
  readonly shortText: string;
  /** True for the one that is being counted by a show of hands. */
  readonly isActive: boolean;
}

export interface CollectingScaleItem {
  readonly key: string;
  readonly label: string;
  /** True for the category that is being counted by a show of hands. */
  readonly isActive: boolean;
}

/** A round is open: the question, how to answer, and how far the collection is. Never a result. */
export interface CollectingSlide {
  readonly kind: 'collecting';
  readonly title: string;
  readonly instruction: string;
  readonly items: readonly CollectingItem[];
  /** The steps of the scale as the slip shows them, «Ved ikke» last; empty on a choice. */
  readonly scale: readonly CollectingScaleItem[];
  /** End of the countdown, milliseconds since 1970; null where none runs. */
  readonly countdown: {
    readonly endsAt: number;
    readonly label: string;
    readonly overLabel: string;
  } | null;
  /** «18 af 24 bordsedler er registreret», or «Nu tæller vi tema 3»; blank for none. */
  readonly status: string;
  /** «Mangler: bord 4, 10 og 13»; blank for none. */
  readonly missing: string;
  readonly footer: SlideFooter;
}

/** The round is closed, nothing shown yet. */
export interface ClosedSlide {
  readonly kind: 'closed';
  readonly title: string;
  readonly message: string;
}

export interface PlaceRow {
  readonly rank: string;
  readonly label: string;
  readonly percent: string;
  readonly votes: string;
}

/** A step on the way to the first place: higher places are still empty boxes. */
export interface RevealStepSlide {
  readonly kind: 'reveal-step';
  readonly title: string;
  /** Empty boxes above, numbered 1 …: how many options are placed higher than those shown. */
  readonly hiddenPlaces: number;
  /** By rank, best first. */
  readonly places: readonly PlaceRow[];
  readonly footer: SlideFooter;
}

export interface ChoiceRow extends PlaceRow {
  /** Length of the bar, 0 … 1 of the longest. */
  readonly fraction: number;
  readonly isTop: boolean;
}

/** All options by rank. */
export interface ChoiceResultSlide {
  readonly kind: 'choice-result';
  readonly title: string;
  readonly rows: readonly ChoiceRow[];
  readonly footer: SlideFooter;
}

export interface StatementBar extends ScaleLegendItem {
  readonly percent: string;
  readonly answers: string;
  /** Length of the bar, 0 … 1 of n. */
  readonly fraction: number;
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
  /** «Ved ikke: 6», always said. */
  readonly dontKnowText: string;
  /** «Salen er uenig», or blank. */
  readonly disagreementText: string;
  readonly footer: SlideFooter;
}

export interface OverviewRow {
  readonly label: string;
  readonly segments: readonly OverviewSegment[];
  readonly mean: string;
  readonly nText: string;
  /** How many answered «Ved ikke». */
  readonly dontKnow: string;
  readonly isDisagreement: boolean;
}

/** All statements as diverging bars, the lowest mean on top. */
export interface ScaleOverviewSlide {
  readonly kind: 'scale-overview';
  readonly title: string;
  readonly subtitle: string;
  readonly legend: readonly ScaleLegendItem[];
  readonly meanLabel: string;
  /** Heads the column of `dontKnow`: «Ved ikke». */
  readonly dontKnowLabel: string;
  readonly rows: readonly OverviewRow[];
  /** What the mark beside a row means; blank where no row has it. */
  readonly disagreementNote: string;
  readonly footer: SlideFooter;
}

export interface BreakSlide {
  readonly kind: 'break';
  readonly title: string;
  readonly message: string;
}

export type SlideModel = SlideMark &
  (
    | TitleSlide
    | CollectingSlide
    | ClosedSlide
    | RevealStepSlide
    | ChoiceResultSlide
    | StatementSlide
    | ScaleOverviewSlide
    | ComparisonSlide
    | GroupSlide
    | BreakSlide
  );

/** The slides that a result is exported as. */
export type ResultSlide = SlideMark &
  (ChoiceResultSlide | StatementSlide | ScaleOverviewSlide | ComparisonSlide | GroupSlide);

/** A slide to export, under the file stem `name` (no ending; only characters that Windows accepts). */
export interface NamedSlide {
  readonly name: string;
  readonly slide: ResultSlide;
}
