/**
 * A deck as plain data: what stands on each slide, with every word written and every chart's numbers. It holds what the slides
 * of the results document show and nothing else; what its charts hold is all that their workbooks will.
 */
import type { Language } from '../../../lib/language';
import type { SlideFooter } from '../../../slides/kinds/slide-parts';

export interface DeckSeries {
  readonly name: string;
  /** One per category; null where nothing is shown. A share is 0 … 1, as precise as the slide shows it. */
  readonly values: readonly (number | null)[];
  /** «#rrggbb» */
  readonly fill: string;
  /** Other colours of single bars, one per category. */
  readonly fills?: readonly string[];
  /** Of the text on a bar. */
  readonly ink: string;
}

export interface DeckChart {
  /** What a screen reader tells: all that the chart shows. */
  readonly alt: string;
  /** One bar beside the other, or one after the other: the parts of a whole. */
  readonly shape: 'bars' | 'stacked';
  /** Heads the categories in the workbook: «Svarmulighed». */
  readonly categoriesName: string;
  readonly categories: readonly string[];
  readonly series: readonly DeckSeries[];
  readonly format: 'percent' | 'decimal' | 'number';
  readonly from: number;
  readonly to: number;
  /** True if the series are told apart by colour. */
  readonly hasLegend: boolean;
}

/** Figures beside a chart, row by row. */
export interface DeckFigures {
  readonly headings: readonly string[];
  /** Each row belongs to one category, or to as many as there are categories for each row. */
  readonly rows: readonly (readonly string[])[];
}

export interface DeckPlace {
  /** Blank for a place that is not shown yet. */
  readonly rank: string;
  readonly label: string;
  readonly percent: string;
  readonly votes: string;
}

export interface DeckParagraph {
  readonly text: string;
  readonly isHeading: boolean;
}

/** A column of a result by role. */
export interface DeckColumn {
  readonly label: string;
  readonly nText: string;
  /** Null if nothing of it is shown. */
  readonly chart: DeckChart | null;
  /** One per row, beside its bar; blank for none. */
  readonly texts: readonly string[];
}

export interface DeckPanel {
  readonly label: string;
  /** In large type. */
  readonly figure: string;
  readonly lines: readonly string[];
  /** For what must be noticed; blank for none. */
  readonly signal: string;
}

export type DeckBody =
  | { readonly kind: 'opening' }
  | {
      readonly kind: 'chart';
      readonly chart: DeckChart;
      readonly figures: DeckFigures;
      readonly panel: DeckPanel | null;
    }
  | {
      readonly kind: 'places';
      readonly headings: readonly [rank: string, label: string, percent: string, votes: string];
      readonly places: readonly DeckPlace[];
    }
  | {
      readonly kind: 'columns';
      readonly heading: string;
      readonly rows: readonly string[];
      readonly columns: readonly DeckColumn[];
    }
  | {
      readonly kind: 'paragraphs';
      readonly paragraphs: readonly DeckParagraph[];
      /** True for what is shown to a room again; the rest is to be read by one. */
      readonly isShown?: boolean;
    };

export interface DeckSlide {
  /** The mark of a rehearsal; blank for none. */
  readonly mark: string;
  /** A short line above the title; blank for none. */
  readonly kicker: string;
  readonly title: string;
  /** Blank for none. */
  readonly subtitle: string;
  readonly body: DeckBody;
  /** What the reader must know, below the body; blank for none. */
  readonly note: string;
  readonly footer: SlideFooter;
  /** The speaker's notes: n, base, method and reservations, a paragraph each. */
  readonly notes: readonly string[];
}

export interface Deck {
  readonly language: Language;
  readonly title: string;
  readonly slides: readonly DeckSlide[];
}
