/**
 * How wide a text is and which size fits, computed from the font's own widths: the same on every machine, before
 * anything is drawn. The estimate is never too small, so a browser never needs more lines than counted here.
 */
import type { SizeRun } from '../theme/type-sizes';
import { GLYPH_WIDTHS, type FontWeight } from './glyph-widths';

export type { FontWeight };

/** Covers rounding of glyph positions; kerning makes text narrower, not wider. */
const SAFETY = 1.01;
const UNKNOWN_WIDTH = 1000;

const widthsOf = (weight: FontWeight): ReadonlyMap<string, number> =>
  new Map(
    GLYPH_WIDTHS[weight].flatMap(([width, characters]) =>
      [...characters].map((character) => [character, width] as const),
    ),
  );

const WIDTHS: Readonly<Record<FontWeight, ReadonlyMap<string, number>>> = {
  400: widthsOf(400),
  600: widthsOf(600),
  700: widthsOf(700),
};

/** Width in pixels of `text` on one line at `size` pixels. */
export function textWidth(text: string, weight: FontWeight, size: number): number {
  let units = 0;
  for (const character of text) units += WIDTHS[weight].get(character) ?? UNKNOWN_WIDTH;
  return Math.ceil((units * size * SAFETY) / 1000);
}

/** The number of lines that `text` takes within `width` pixels, at least 1; words that are too long break anywhere. */
export function lineCount(text: string, weight: FontWeight, size: number, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.trim().split(/(?<=-)|[^\S\u00a0\u202f]+/u)) {
    const own = textWidth(word, weight, size);
    const space = used === 0 ? 0 : textWidth(' ', weight, size);
    if (used + space + own <= width) {
      used += space + own;
      continue;
    }
    if (used > 0) lines += 1;
    // A broken word loses up to a character at the end of each line.
    const room = Math.max(1, width - size);
    const extra = own <= width ? 0 : Math.ceil(own / room) - 1;
    lines += extra;
    used = extra === 0 ? own : Math.min(width, own - extra * room + size);
  }
  return lines;
}

export interface TextBox {
  readonly weight: FontWeight;
  /** Pixels. */
  readonly width: number;
  /** Distance between lines as a factor of the size. */
  readonly leading: number;
}

export interface FittedText {
  /** The text, shortened if not even the last attempt had room for it. */
  readonly text: string;
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

/** The text at a size, in as many lines as it needs. */
export function setText(text: string, box: TextBox, size: number): FittedText {
  const lines = lineCount(text, box.weight, size, box.width);
  const lineHeight = Math.round(size * box.leading);
  return { text, size, weight: box.weight, lines, lineHeight, height: lines * lineHeight };
}

function shortenText(text: string, box: TextBox, attempt: Attempt): FittedText {
  const words = text.trim().split(/\s+/u);
  for (let count = words.length - 1; count > 0; count -= 1) {
    const fitted = setText(`${words.slice(0, count).join(' ')} …`, box, attempt.size);
    if (fitted.lines <= attempt.maxLines) return fitted;
  }
  for (let length = text.length - 1; length > 0; length -= 1) {
    const fitted = setText(`${text.slice(0, length)}…`, box, attempt.size);
    if (fitted.lines <= attempt.maxLines) return fitted;
  }
  return setText('…', box, attempt.size);
}
