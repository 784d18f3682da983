/** How wide a text is, by the font's own widths: the same on every machine, before anything is drawn. */
import { SOFT_HYPHEN } from '../../lib/soft-hyphen';
import { GLYPH_WIDTHS, type FontWeight } from './glyph-widths';

/** Covers rounding of glyph positions; kerning makes text narrower, not wider. */
const SAFETY = 1.01;
const UNKNOWN_WIDTH = 1000;

const widthsOf = (weight: FontWeight): ReadonlyMap<string, number> =>
  new Map([
    ...GLYPH_WIDTHS[weight].flatMap(([width, characters]) =>
      [...characters].map((character) => [character, width] as const),
    ),
    // Not drawn, unless a line ends there.
    [SOFT_HYPHEN, 0] as const,
  ]);

const WIDTHS: Readonly<Record<FontWeight, ReadonlyMap<string, number>>> = {
  400: widthsOf(400),
  600: widthsOf(600),
  700: widthsOf(700),
};

/** Width in pixels of `text` on one line at `size` pixels. Never too small. */
export function textWidth(text: string, weight: FontWeight, size: number): number {
  return widthOfUnits(textUnits(text, weight), size);
}

/** Width in thousandths of the size: those of two texts add up, which rounded pixels don't. */
export function textUnits(text: string, weight: FontWeight): number {
  let units = 0;
  for (const character of text) units += WIDTHS[weight].get(character) ?? UNKNOWN_WIDTH;
  return units;
}

/** Units in whole pixels at `size` pixels. */
export function widthOfUnits(units: number, size: number): number {
  return Math.ceil((units * size * SAFETY) / 1000);
}
