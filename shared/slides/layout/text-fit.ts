/**
 * Which size of a text fits, and where its lines break, computed from the font's own widths: the same on every
 * machine, before anything is drawn. Screen, pictures and files all draw these lines.
 */
import { graphemes } from '../../lib/graphemes';
import type { SizeRun } from '../theme/type-sizes';
import { balancedWidth, breakLines } from './break-lines';
import type { FontWeight } from './glyph-widths';
import { textWidth } from './text-width';

/** More lines than this are not balanced: a single word at the end of a long text doesn't stand out. */
const MOST_BALANCED = 4;

/** The number of lines that `text` takes within `width` pixels, at least 1. */
export function lineCount(text: string, weight: FontWeight, size: number, width: number): number {
  return breakLines(text, width, { weight, size }).length;
}

export interface TextBox {
  readonly weight: FontWeight;
  /** Pixels. */
  readonly width: number;
  /** Distance between lines as a factor of the size. */
  readonly leading: number;
  /** True for a text whose lines are filled one by one, such as a note; others get lines of similar length. */
  readonly isFilled?: boolean;
}

export interface FittedText {
  /** The text, shortened if not even the last attempt had room for it. */
  readonly text: string;
  /** The text as it is drawn, line by line, with a hyphen where a word breaks. */
  readonly rows: readonly string[];
  /** Whole pixels. */
  readonly size: number;
  readonly weight: FontWeight;
  readonly lines: number;
  /** Whole pixels per line. */
  readonly lineHeight: number;
  /** lines × lineHeight. */
  readonly height: number;
}

export interface Attempt {
  readonly size: number;
  readonly maxLines: number;
}

/** The sizes of all runs, one run after the other. */
export function attemptsOf(runs: readonly SizeRun[]): readonly Attempt[] {
  return runs.flatMap(({ from, to, maxLines }) => attempts(from, to, maxLines));
}

/** Sizes from `from` down to `to` in steps of 2 (and `to` itself), each with the given number of lines. */
export function attempts(from: number, to: number, maxLines: number): readonly Attempt[] {
  const sizes = [];
  for (let size = from; size > to; size -= 2) sizes.push({ size, maxLines });
  return [...sizes, { size: to, maxLines }];
}

/** The first attempt with room for the text; in the last one it is shortened with «…» if necessary. */
export function fitText(text: string, box: TextBox, tries: readonly Attempt[]): FittedText {
  for (const attempt of tries) {
    const fitted = setText(text, box, attempt.size);
    if (fitted.lines <= attempt.maxLines) return fitted;
  }
  const last = tries.at(-1) ?? { size: 39, maxLines: 1 };
  return shortenText(text, box, last);
}

/** No fewer pixels than the text takes at a size: quick to tell, where many sizes are tried. */
export function leastHeight(text: string, box: TextBox, size: number): number {
  const width = textWidth(text.replaceAll(/\s+/gu, ''), box.weight, size);
  return Math.max(1, Math.ceil(width / box.width)) * Math.round(size * box.leading);
}

/** Whether the text is whole at this attempt; far quicker than shortening it where it isn't. */
export function fitsWhole(text: string, box: TextBox, { size, maxLines }: Attempt): boolean {
  if (leastHeight(text, box, size) > maxLines * Math.round(size * box.leading)) return false;
  return lineCount(text, box.weight, size, box.width) <= maxLines;
}

/** The text at a size, in as many lines as it needs. */
export function setText(text: string, box: TextBox, size: number): FittedText {
  const type = { weight: box.weight, size };
  const wide = breakLines(text, box.width, type);
  const isBalanced = !box.isFilled && wide.length > 1 && wide.length <= MOST_BALANCED;
  const rows = isBalanced
    ? breakLines(text, balancedWidth(text, box.width, wide.length, type), type)
    : wide;
  const lines = rows.length;
  const lineHeight = Math.round(size * box.leading);
  return { text, rows, size, weight: box.weight, lines, lineHeight, height: lines * lineHeight };
}

/** As many whole words as there is room for, or if not even the first fits, as many characters. */
function shortenText(text: string, box: TextBox, attempt: Attempt): FittedText {
  const words = text.trim().split(/\s+/u);
  const characters = graphemes(text);
  return (
    longest(words.length - 1, (count) => `${words.slice(0, count).join(' ')} …`, box, attempt) ??
    longest(
      characters.length - 1,
      (count) => `${characters.slice(0, count).join('')}…`,
      box,
      attempt,
    ) ??
    setText('…', box, attempt.size)
  );
}

/** The text with the most parts that fits, up to `most`; null if not even one part does. Halving, because a text may be long. */
function longest(
  most: number,
  write: (count: number) => string,
  box: TextBox,
  { size, maxLines }: Attempt,
): FittedText | null {
  let best: FittedText | null = null;
  let [least, rest] = [1, most];
  while (least <= rest) {
    const count = Math.floor((least + rest) / 2);
    const fitted = setText(write(count), box, size);
    if (fitted.lines <= maxLines) {
      best = fitted;
      least = count + 1;
    } else rest = count - 1;
  }
  return best;
}
