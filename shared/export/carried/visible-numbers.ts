/** What can be read in a file by eye: its cells and charts, beside the numbers that it carries. */

/** A cell of a sheet, by the names of its row and column. */
export interface VisibleCell {
  readonly row: string;
  readonly column: string;
  readonly value: number;
}

/** The cells of one round in a sheet. */
export interface VisibleSheet {
  readonly title: string;
  /** The round's number; null if the sheet no longer says it. */
  readonly number: number | null;
  readonly cells: readonly VisibleCell[];
}

/** A chart, or a table on a slide or in a document. Values are numbers, or words as they are written. */
export interface VisibleChart {
  readonly series: readonly {
    readonly name: string;
    readonly points: readonly { readonly label: string; readonly value: number | string }[];
  }[];
}

/** All that was found in a file. */
export interface FoundInFile {
  /** The text of the numbers it carries; null if it carries none. */
  readonly carried: string | null;
  /** The cells of a workbook; null in other files. */
  readonly sheets: readonly VisibleSheet[] | null;
  /** Charts and tables; null where the file is a picture, or its pages can't be read. */
  readonly charts: readonly VisibleChart[] | null;
  /** False for a picture that was drawn or saved anew since it got its numbers; null in other files. */
  readonly isPictureIntact: boolean | null;
}
