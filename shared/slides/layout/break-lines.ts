/** Where the lines of a text break: between words, after hyphens, and within a word that no line has room for. */
import { graphemes } from '../../lib/graphemes';
import { SOFT_HYPHEN } from '../../lib/soft-hyphen';
import type { FontWeight } from './glyph-widths';
import { textUnits, textWidth, widthOfUnits } from './text-width';

/** The type that lines are set in. */
export interface LineType {
  readonly weight: FontWeight;
  /** Pixels. */
  readonly size: number;
}

interface Part {
  readonly text: string;
  /** Preceded by a space if it doesn't begin a line. */
  readonly isWord: boolean;
}

/** Spaces at which a line may break: all but no-break ones. */
const SPACES = /[^\S\u00a0\u202f]+/u;

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

/**
 * The lines of `text` within `width` pixels, at least one. A word that is wider than a line breaks at its soft
 * hyphens and gets a hyphen there; without them it breaks anywhere.
 */
export function breakLines(text: string, width: number, type: LineType): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const endLine = (): void => {
    lines.push(line);
    line = '';
    used = 0;
  };
  const put = (own: string, ownWidth: number): void => {
    line += own;
    used += ownWidth;
  };
  for (const { text: own, isWord } of partsOf(text)) {
    const space = isWord && line !== '' ? ' ' : '';
    const spaceWidth = space === '' ? 0 : widthOf(space, type);
    const ownWidth = widthOf(own, type);
    if (used + spaceWidth + ownWidth <= width) {
      put(space + own, spaceWidth + ownWidth);
      continue;
    }
    if (ownWidth <= width) {
      endLine();
      put(own, ownWidth);
      continue;
    }
    const pieces = own.split(SOFT_HYPHEN);
    const first = firstPieces(pieces, width - used - spaceWidth, type);
    if (line !== '' && first === 0) endLine();
    if (line !== '') put(space, spaceWidth);
    const broken = pieces.length > 1 ? breakSyllables(pieces, width, used, type) : null;
    const rows = broken ?? breakAnywhere(own, width, used, type);
    for (const [index, row] of rows.entries()) {
      if (index > 0) endLine();
      put(row, widthOf(row, type));
    }
  }
  endLine();
  return lines.map((own) => own.replaceAll(SOFT_HYPHEN, ''));
}

/**
 * The narrowest width with as few lines as in `width`, so that no line is left with a single word. A word that
 * fits into `width` does not break for it.
 */
export function balancedWidth(text: string, width: number, count: number, type: LineType): number {
  const words = partsOf(text).map((part) => widthOf(part.text, type));
  let least = Math.max(...words);
  if (count < 2 || least >= width) return width;
  let most = width;
  while (most - least > 4) {
    const middle = Math.floor((least + most) / 2);
    if (breakLines(text, middle, type).length <= count) most = middle;
    else least = middle;
  }
  return most;
}

function widthOf(text: string, { weight, size }: LineType): number {
  return textWidth(text, weight, size);
}

function partsOf(text: string): readonly Part[] {
  return wordsOf(text).flatMap((word) =>
    word.split(/(?<=-)/u).map((part, index) => ({ text: part, isWord: index === 0 })),
  );
}

/** A dash that stands alone goes with the word before it: no line begins with one. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (const word of text.trim().split(SPACES)) {
    const before = DASHES.has(word) ? words.pop() : undefined;
    words.push(before === undefined ? word : `${before} ${word}`);
  }
  return words;
}

/** How many of the pieces fit into `room` with a hyphen after them. */
function firstPieces(pieces: readonly string[], room: number, type: LineType): number {
  let count = 0;
  while (count < pieces.length - 1) {
    if (widthOf(`${pieces.slice(0, count + 1).join('')}-`, type) > room) break;
    count += 1;
  }
  return count;
}

/** The word in lines, the first after `used` pixels; null if a syllable is wider than a line. */
function breakSyllables(
  pieces: readonly string[],
  width: number,
  used: number,
  type: LineType,
): readonly string[] | null {
  const rows: string[] = [];
  let rest = pieces;
  let room = width - used;
  while (widthOf(rest.join(''), type) > room) {
    const count = firstPieces(rest, room, type);
    if (count === 0) return null;
    rows.push(`${rest.slice(0, count).join('')}-`);
    rest = rest.slice(count);
    room = width;
  }
  return [...rows, rest.join('')];
}

function breakAnywhere(
  word: string,
  width: number,
  used: number,
  type: LineType,
): readonly string[] {
  const rows: string[] = [];
  let row = '';
  let units = 0;
  let room = width - used;
  for (const character of graphemes(word)) {
    const own = textUnits(character, type.weight);
    if (row !== '' && widthOfUnits(units + own, type.size) > room) {
      rows.push(row);
      row = '';
      units = 0;
      room = width;
    }
    row += character;
    units += own;
  }
  return [...rows, row];
}
