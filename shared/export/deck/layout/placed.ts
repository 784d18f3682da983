/** A deck's slide laid out: shapes with their places in stage pixels (1920 × 1080), in the order in which they are read. */
import type { DeckChart } from '../parts/deck';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface TextStyle {
  /** Pixels. */
  readonly size: number;
  readonly isBold: boolean;
  /** «#rrggbb» */
  readonly colour: string;
  readonly align: 'start' | 'center' | 'end';
}

export interface PlacedParagraph {
  readonly text: string;
  readonly style: TextStyle;
  /** Pixels above it. */
  readonly before?: number;
  readonly hasBullet?: boolean;
}

/** What a text is to PowerPoint: a placeholder of the layout, or a text box. */
export type TextRole = 'title' | 'subtitle' | 'body' | 'box';

export interface PlacedText {
  readonly kind: 'text';
  readonly role: TextRole;
  readonly name: string;
  readonly box: Box;
  readonly anchor: 'top' | 'middle' | 'bottom';
  readonly paragraphs: readonly PlacedParagraph[];
  /** «#rrggbb»; none by default. */
  readonly fill?: string;
  readonly padding?: number;
}

export interface PlacedChart {
  readonly kind: 'chart';
  readonly name: string;
  readonly box: Box;
  readonly chart: DeckChart;
  /** Where the bars are, within the box. */
  readonly plot: Box;
  /** Of the categories beside the bars; null if they stand elsewhere. */
  readonly labelSize: number | null;
  readonly figureSize: number;
  readonly legendSize: number;
  /** Thickness of the gaps between bars in per cent of a bar. */
  readonly gap: number;
}

export interface TableCell {
  readonly text: string;
  readonly style: TextStyle;
}

export interface PlacedTable {
  readonly kind: 'table';
  readonly name: string;
  readonly alt: string;
  readonly left: number;
  readonly top: number;
  readonly columns: readonly number[];
  /** The first row heads the columns. Empty cells are allowed. */
  readonly rows: readonly { readonly height: number; readonly cells: readonly TableCell[] }[];
  /** True if there is a line above every row but the first. */
  readonly hasLines: boolean;
}

/** A line across the slide; it says nothing. */
export interface PlacedRule {
  readonly kind: 'rule';
  readonly name: string;
  readonly box: Box;
  readonly colour: string;
}

export type PlacedShape = PlacedText | PlacedChart | PlacedTable | PlacedRule;

/** The layouts of the deck, which hold the placeholders. */
export type DeckLayout = 'opening' | 'result' | 'text';

export interface PlacedSlide {
  readonly layout: DeckLayout;
  readonly shapes: readonly PlacedShape[];
  readonly notes: readonly string[];
}
