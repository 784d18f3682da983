/**
 * Lines of text under a heading, each with a mark at its left: in the largest type in which all of them fit. A line that is alone carries the
 * slide: without a mark, larger if it is short, in the middle.
 */
import type { LinesSlide, SlideLine } from '../slide-model';
import { LEAST_SIZE, SIZE_RUNS } from '../theme/type-sizes';
import { frameLayout, type FrameLayout } from './frame-layout';
import { CONTENT_WIDTH } from './stage';
import { attemptsOf, fitsWhole, setText, type FittedText } from './text-fit';

/** Room for the mark beside a line. */
export const LINE_INDENT = 56;
/** Between two lines, in heights of the type. */
const GAP = 0.6;
const CREDIT_GAP = 6;
/** Height of the room's time at the bottom of a page, if there is any. */
export const TIMER_STRIP = 124;
/** Between the last line and the time. */
const TIMER_GAP = 12;
/** Lines that don't fit in this type go on to the next page. */
const PAGE_SIZE = 45;

export interface LineLayout {
  readonly line: SlideLine;
  readonly text: FittedText;
  readonly credit: FittedText | null;
}

export interface LinesLayout {
  readonly frame: FrameLayout;
  /** Pixels between two lines. */
  readonly gap: number;
  readonly lines: readonly LineLayout[];
  /** Pixels at the left of each line; 0 where it has no mark. */
  readonly indent: number;
  /** Pixels in whose middle the lines stand; null where they begin at the top. */
  readonly middleOf: number | null;
}

/**
 * The page with everything in its place; in the smallest type if it fits in none. The time makes the type smaller, never another page: the
 * room goes on reading where it was.
 */
export function linesLayout(slide: LinesSlide): LinesLayout {
  const frame = frameOf(slide);
  const room = frame.bodyHeight - (slide.timer ? TIMER_STRIP + TIMER_GAP : 0);
  const alone = aloneIn(slide, room);
  if (alone) return { frame, gap: 0, lines: [alone], indent: 0, middleOf: room };
  const sizes = attemptsOf(SIZE_RUNS.line).map(({ size }) => size);
  const size = sizes.find((one) => heightOf(slide, one) <= room);
  const laid = linesAt(slide, size ?? LEAST_SIZE.crowded);
  return { frame, ...laid, indent: LINE_INDENT, middleOf: null };
}

/** The only line of a page without a heading, if it is nobody's words and there is room for it; else null. */
function aloneIn({ heading, lines }: LinesSlide, room: number): LineLayout | null {
  const [line, ...others] = lines;
  if (!line || others.length > 0 || heading !== '' || line.isQuote || line.credit !== '') {
    return null;
  }
  const box = { weight: 400, width: CONTENT_WIDTH, leading: 1.16 } as const;
  const attempt = attemptsOf(SIZE_RUNS.lineAlone).find(
    (one) => fitsWhole(line.text, box, one) && setText(line.text, box, one.size).height <= room,
  );
  return attempt ? { line, text: setText(line.text, box, attempt.size), credit: null } : null;
}

/** Whether all lines of the page fit in type that is read from the back row. */
export function linesFit(slide: LinesSlide): boolean {
  return heightOf(slide, PAGE_SIZE) <= frameOf(slide).bodyHeight;
}

/** Pixels that all lines take at a size. */
export function heightOf(slide: LinesSlide, size: number): number {
  const { lines, gap } = linesAt(slide, size);
  const heights = lines.map(
    ({ text, credit }) => text.height + (credit ? CREDIT_GAP + credit.height : 0),
  );
  return heights.reduce((sum, height) => sum + height, Math.max(0, lines.length - 1) * gap);
}

/** The heading carries its pages, and the title stands above it. A footer without any text still takes its room: pages stay alike. */
function frameOf({ title, heading, footer }: LinesSlide): FrameLayout {
  return heading === ''
    ? frameLayout({ title, footer })
    : frameLayout({ kicker: title, title: heading, footer });
}

function linesAt(slide: LinesSlide, size: number): Pick<LinesLayout, 'gap' | 'lines'> {
  const width = CONTENT_WIDTH - LINE_INDENT;
  const creditSize = Math.min(size, LEAST_SIZE.other);
  return {
    gap: Math.round(GAP * size),
    lines: slide.lines.map((line) => ({
      line,
      text: setText(line.text, { weight: 400, width, leading: 1.24, isFilled: line.isQuote }, size),
      credit:
        line.credit === ''
          ? null
          : setText(line.credit, { weight: 400, width, leading: 1.25 }, creditSize),
    })),
  };
}
