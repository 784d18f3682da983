/**
 * node scripts/office-widths.mjs [folder of Carlito's fonts]: measures the typeface of written Office files and writes
 * shared/export/deck/layout/office-widths.ts. Carlito has the widths of Calibri, which every Office has, and its licence lets anyone measure it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import PDFDocument from 'pdfkit';
import { root, runMain, say } from './lib/project/project.mjs';

const FOLDER = '/usr/share/fonts/truetype/crosextra';
const FONTS = /** @type {const} */ ([
  [400, 'Carlito-Regular.ttf'],
  [700, 'Carlito-Bold.ttf'],
]);
/** Latin with its extensions, and the signs that slides write. */
const RANGES = /** @type {const} */ ([
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2026],
]);
const SIGNS = '\u202f\u2030\u20ac\u2122\u2192\u2212\u2264\u2265\u25b2\u25bc';
/** Characters that are as wide as the box that stands for a missing one. */
const OF_THAT_WIDTH = /[$0-9£¥€]/u;
const TARGET = 'shared/export/deck/layout/office-widths.ts';

/** @param {string} character */
function written(character) {
  if (character === "'") return "\\'";
  if (character === '\\') return '\\\\';
  return /[\s\u00ad\u200b-\u200f\u2010-\u2015\u2028-\u202f]/u.test(character) && character !== ' '
    ? `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
    : character;
}

/** The characters by their widths, in thousandths of the size. @param {string} file */
function widthsOf(file) {
  const document = new PDFDocument();
  document.font(readFileSync(file)).fontSize(1000);
  const ranges = RANGES.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, place) => String.fromCodePoint(first + place)),
  );
  const missing = Math.round(document.widthOfString('\u{e000}'));
  /** @type {Map<number, string>} */
  const widths = new Map();
  for (const character of new Set([...ranges, ...Array.from(SIGNS)])) {
    // A no-break space is as wide as a space, also where a font lacks it.
    const measured = character === '\u00a0' ? ' ' : character;
    const width = Math.round(document.widthOfString(measured));
    if (width === missing && !OF_THAT_WIDTH.test(character)) continue;
    widths.set(width, (widths.get(width) ?? '') + written(character));
  }
  return [...widths].sort(([one], [other]) => one - other);
}

await runMain(() => {
  const folder = process.argv[2] ?? FOLDER;
  const tables = FONTS.map(([weight, file]) => {
    const rows = widthsOf(path.join(folder, file)).map(
      ([width, characters]) => `    [${width}, '${characters}'],`,
    );
    return `  ${weight}: [\n${rows.join('\n')}\n  ],`;
  });
  const text = `/**
 * Advance widths of Calibri (and Carlito) in thousandths of the font size: width → characters of that width. Written by
 * scripts/office-widths.mjs. Other characters count as wide.
 */
export type OfficeWeight = 400 | 700;

type Widths = readonly (readonly [width: number, characters: string])[];

export const OFFICE_WIDTHS: Readonly<Record<OfficeWeight, Widths>> = {
${tables.join('\n')}
};
`;
  writeFileSync(path.join(root, TARGET), text);
  say(`Written: ${TARGET}`);
  return Promise.resolve(0);
});
