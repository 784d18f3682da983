/** How many ballots go on a sheet, and the sizes of their text. */
export type PerSheet = 2 | 4 | 8;

/** From the fewest to the most. */
export const PER_SHEET: readonly PerSheet[] = [2, 4, 8];

/** An A4 sheet cut into equal parts, in millimetres. */
export const CELLS: Readonly<
  Record<PerSheet, { readonly width: number; readonly height: number }>
> = {
  2: { width: 210, height: 148.5 },
  4: { width: 105, height: 148.5 },
  8: { width: 105, height: 74.25 },
};
/** No printer reaches the edge of the paper. */
export const MARGIN_MM = 6.5;
const RULE_MM = 0.3;
export const KEY_COLUMN_MM = 7;
export const GAP_MM = 2.5;

export interface BallotSize {
  readonly headPt: number;
  /** Options and statements; never below 9. */
  readonly textPt: number;
  /** What to do, roles and the scale's steps; never below 9. */
  readonly notePt: number;
  readonly boxMm: number;
  readonly padMm: number;
}

const SMALLEST: BallotSize = { headPt: 10.5, textPt: 9, notePt: 9, boxMm: 4, padMm: 0.4 };

/** From the largest to the smallest. */
export const BALLOT_SIZES: readonly BallotSize[] = [
  { headPt: 17, textPt: 14, notePt: 11.5, boxMm: 6.5, padMm: 1.7 },
  { headPt: 15, textPt: 12.5, notePt: 10.5, boxMm: 6, padMm: 1.4 },
  { headPt: 14, textPt: 11.75, notePt: 10.5, boxMm: 5.5, padMm: 1.2 },
  { headPt: 13, textPt: 11, notePt: 10, boxMm: 5.5, padMm: 1 },
  { headPt: 12.5, textPt: 10.5, notePt: 9.5, boxMm: 5, padMm: 0.9 },
  { headPt: 11.5, textPt: 10, notePt: 9, boxMm: 5, padMm: 0.7 },
  { headPt: 11, textPt: 9.5, notePt: 9, boxMm: 4.5, padMm: 0.7 },
  { ...SMALLEST, boxMm: 4.5, padMm: 0.6 },
  SMALLEST,
];

/** Width between a ballot's margins, in millimetres. */
export function innerWidth(perSheet: PerSheet): number {
  return CELLS[perSheet].width - 2 * MARGIN_MM;
}

/** What a row takes beside its content, in millimetres. */
export function rowFrame({ padMm }: BallotSize): number {
  return 2 * padMm + RULE_MM;
}
