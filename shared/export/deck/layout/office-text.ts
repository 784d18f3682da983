/** How a text is set in Calibri: how wide it is, in how many lines PowerPoint breaks it, and in which size it fits. */
import type { Attempt } from '../../../slides/layout/text-fit';
import { graphemes } from '../../../lib/graphemes';
import { OFFICE_WIDTHS, type OfficeWeight } from './office-widths';

/** Office breaks a little earlier or later than the widths say; better a line too many here than there. */
const SAFETY = 1.03;
const UNKNOWN_WIDTH = 1000;
/** Calibri's own distance between lines, as a factor of the size. */
export const OFFICE_LEADING = 1.22;

const widthsOf = (weight: OfficeWeight): ReadonlyMap<string, number> =>
  new Map(
    OFFICE_WIDTHS[weight].flatMap(([width, characters]) =>
      [...characters].map((character) => [character, width] as const),
    ),
  );

const WIDTHS: Readonly<Record<OfficeWeight, ReadonlyMap<string, number>>> = {
  400: widthsOf(400),
  700: widthsOf(700),
};

/** Width in pixels on one line. Never too small. */
export function officeWidth(text: string, weight: OfficeWeight, size: number): number {
  let units = 0;
  for (const character of text) units += WIDTHS[weight].get(character) ?? UNKNOWN_WIDTH;
  return (units * size * SAFETY) / 1000;
}

/** In how many lines of `width` pixels the text stands, at least 1. A word that is wider than a line breaks anywhere. */
export function officeLines(
  text: string,
  weight: OfficeWeight,
  size: number,
  width: number,
): number {
  const space = officeWidth(' ', weight, size);
  let lines = 1;
  let used = 0;
  for (const word of text.split(/[^\S\u00a0\u202f]+|(?<=-)/u)) {
    const own = officeWidth(word, weight, size);
    const next = used === 0 ? own : used + space + own;
    if (next <= width) {
      used = next;
      continue;
    }
    if (used > 0) lines += 1;
    used = 0;
    if (own <= width) {
      used = own;
      continue;
    }
    for (const character of graphemes(word)) {
      const part = officeWidth(character, weight, size);
      if (used > 0 && used + part > width) {
        lines += 1;
        used = 0;
      }
      used += part;
    }
  }
  return lines;
}

export interface OfficeFit {
  /** Pixels. */
  readonly size: number;
  readonly lines: number;
  readonly height: number;
}

/** The text at a size. */
export function officeSet(
  text: string,
  weight: OfficeWeight,
  size: number,
  width: number,
): OfficeFit {
  const lines = officeLines(text, weight, size, width);
  return { size, lines, height: Math.ceil(lines * size * OFFICE_LEADING) };
}

/** The first attempt that has room for the whole text; otherwise the last one, in as many lines as it takes. */
export function officeFit(
  text: string,
  weight: OfficeWeight,
  width: number,
  tries: readonly Attempt[],
): OfficeFit {
  const last = tries.at(-1)?.size ?? 30;
  for (const { size, maxLines } of tries) {
    const fit = officeSet(text, weight, size, width);
    if (fit.lines <= maxLines) return fit;
  }
  return officeSet(text, weight, last, width);
}

/** The largest of the sizes in which every text stands in `width` × `height` pixels; null if there is none. */
export function sizeForAll(
  texts: readonly string[],
  weight: OfficeWeight,
  width: number,
  height: number,
  sizes: readonly number[],
): number | null {
  const fits = (size: number): boolean =>
    texts.every((text) => officeSet(text, weight, size, width).height <= height);
  return sizes.find(fits) ?? null;
}
