/**
 * How large a printout's text may be. The amount of text alone decides, so a page looks the same on
 * every computer: the first size whose estimated height fits on an A4 page is taken.
 */
import { SOFT_HYPHEN } from '../../../shared/lib/soft-hyphen';

const PAGE_HEIGHT_MM = 297;
const PAGE_WIDTH_MM = 210;
const MM_PER_POINT = 25.4 / 72;
export const LINE_HEIGHT = 1.25;

/**
 * Width of a character in ems, on the safe side: IBM Plex Sans runs to 0.47 in regular and 0.49 in
 * semi-bold over Danish text.
 */
const EM_PER_CHARACTER = { regular: 0.49, bold: 0.52 } as const;

export interface PrintSize {
  readonly marginMm: number;
  readonly headingPt: number;
  readonly questionPt: number;
  readonly notePt: number;
  /** Titles of options; never below 11. */
  readonly titlePt: number;
  /** Explanations; never below 9. */
  readonly bodyPt: number;
  /** Statements of a scale: whole sentences, so they may go as low as explanations. */
  readonly statementPt: number;
  /** Height of a box for a number; a box for a cross follows it. */
  readonly boxMm: number;
  /** Above and below the text of a row. */
  readonly padMm: number;
  /** Between the blocks of the page. */
  readonly gapMm: number;
  /** For the last resort: explanations are left out, and statements stand above their boxes. */
  readonly isTight: boolean;
}

const LARGEST: PrintSize = {
  marginMm: 15,
  headingPt: 22,
  questionPt: 14,
  notePt: 11.5,
  titlePt: 13.5,
  bodyPt: 10.5,
  statementPt: 12.5,
  boxMm: 11,
  padMm: 1.8,
  gapMm: 5,
  isTight: false,
};

const SMALL: PrintSize = {
  marginMm: 12,
  headingPt: 17,
  questionPt: 12,
  notePt: 10,
  titlePt: 11.5,
  bodyPt: 9.5,
  statementPt: 10.5,
  boxMm: 9,
  padMm: 1,
  gapMm: 3,
  isTight: false,
};

const SMALLEST: PrintSize = { ...SMALL, titlePt: 11, bodyPt: 9, boxMm: 8, padMm: 0.6, gapMm: 2.2 };

/** From the largest to the smallest. */
export const PRINT_SIZES: readonly PrintSize[] = [
  LARGEST,
  { ...LARGEST, titlePt: 13, bodyPt: 10, statementPt: 12, padMm: 1.5, gapMm: 4.5 },
  { ...LARGEST, titlePt: 12.5, bodyPt: 10, statementPt: 11.5, padMm: 1.3, gapMm: 4 },
  { ...SMALL, headingPt: 20, notePt: 11, titlePt: 12, bodyPt: 10, statementPt: 11, boxMm: 10 },
  SMALL,
  { ...SMALLEST, statementPt: 10 },
  { ...SMALLEST, statementPt: 9.5 },
  { ...SMALLEST, statementPt: 9 },
  { ...SMALLEST, statementPt: 10, isTight: true },
];

/** Width of a letter in ems in words with many wide ones: «Sommetider» runs to 0.56. */
const EM_PER_LETTER = 0.57;

/** Estimated width in millimetres of a word that is not broken. */
export function wordWidth(word: string, points: number): number {
  return word.length * EM_PER_LETTER * points * MM_PER_POINT;
}

const MOST_OF_SYLLABLE = 5;

/** Lines that `text` takes when it breaks between words, or inside a word longer than the line. */
function countLines(text: string, charactersPerLine: number): number {
  let lines = 1;
  let used = 0;
  for (const written of text.split(/\s+/)) {
    const word = written.replaceAll(SOFT_HYPHEN, '');
    const withSpace = used === 0 ? word.length : used + 1 + word.length;
    if (withSpace <= charactersPerLine) {
      used = withSpace;
      continue;
    }
    if (used > 0) lines += 1;
    // A line that ends at a syllable has room to spare.
    const broken = word === written ? charactersPerLine : charactersPerLine - MOST_OF_SYLLABLE;
    lines += Math.floor(Math.max(0, word.length - 1) / Math.max(1, broken));
    used = word.length % charactersPerLine;
  }
  return lines;
}

/** Estimated height in millimetres of `text` set in `points` on a measure of `widthMm`; 0 for none. */
export function textHeight(
  text: string,
  points: number,
  widthMm: number,
  weight: keyof typeof EM_PER_CHARACTER = 'regular',
): number {
  if (text.trim() === '') return 0;
  const em = points * MM_PER_POINT;
  const charactersPerLine = Math.max(1, Math.floor(widthMm / (em * EM_PER_CHARACTER[weight])));
  return countLines(text.trim(), charactersPerLine) * em * LINE_HEIGHT;
}

/** Width between the margins, in millimetres. */
export function contentWidth(size: PrintSize): number {
  return PAGE_WIDTH_MM - 2 * size.marginMm;
}

/** The largest size at which what `contentHeight` estimates fits between the margins. */
export function fitSize(contentHeight: (size: PrintSize) => number): PrintSize {
  let last = LARGEST;
  for (const size of PRINT_SIZES) {
    last = size;
    if (contentHeight(size) <= PAGE_HEIGHT_MM - 2 * size.marginMm) return size;
  }
  return last;
}

/**
 * The flex basis of a page's rows: all equally high, and no higher than `roomyMm` if they are few, unless a text
 * needs more. Flexbox shrinks it to what the page has.
 */
export function rowsStyle(heights: readonly number[], roomyMm: number): { flexBasis: string } {
  return { flexBasis: `${String(heights.length * Math.max(roomyMm, ...heights))}mm` };
}
