/**
 * A written document («referat», «resumé», «optællingsattest») as plain data: what stands in it, in which order, with every word written. DOCX, PDF,
 * Markdown and mail are written from the same value, so that none of them says something else.
 */
import type { Language } from '../../lib/language';
import type { NamedSlide } from '../../slides/slide-model';

export interface ReportTable {
  readonly kind: 'table';
  /** Says what the table shows; read aloud before it. */
  readonly caption: string;
  readonly header: readonly string[];
  /** As many cells as the header has. The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
  /** For each column: words from the start, numbers from the end. */
  readonly align: readonly ('start' | 'end')[];
  /** For each column: the key of the column of the sheet of numbers that it shows, blank where it shows none. Left out: none shows any. */
  readonly shows?: readonly string[];
}

export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | ReportTable
  /** The picture of a slide; `alt` tells its numbers. */
  | { readonly kind: 'slide'; readonly slide: NamedSlide; readonly alt: string }
  /** A line to sign on, and what stands below it. */
  | { readonly kind: 'signature'; readonly label: string };

export interface Report {
  readonly language: Language;
  readonly title: string;
  /** Date, place, and «Udkast» or «Endeligt». */
  readonly subtitle: string;
  readonly blocks: readonly ReportBlock[];
}
