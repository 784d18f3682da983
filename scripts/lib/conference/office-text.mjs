/** What is said in a Word document or a workbook, and how another program shows it: every paragraph and every cell. */
import { strFromU8, unzipSync } from 'fflate';

/** @typedef {readonly (readonly string[])[]} Rows */

/** @param {string} xml @param {string} name @returns {readonly string[]} */
function within(xml, name) {
  const element = new RegExp(`<(?:\\w+:)?${name}(?: [^>]*)?>(.*?)</(?:\\w+:)?${name}>`, 'gsu');
  return [...xml.matchAll(element)].map(([, content = '']) => content);
}

/** @type {Readonly<Record<string, string>>} */
const ENTITIES = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** @param {string} xml */
function textOf(xml) {
  return within(xml, 't')
    .join('')
    .replaceAll(/&#(\d+);/gu, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(\w+);/gu, (whole, /** @type {string} */ name) => ENTITIES[name] ?? whole);
}

/** The paragraphs of a Word document, those of tables too. @param {Uint8Array} docx */
export function paragraphsOf(docx) {
  const { 'word/document.xml': part = new Uint8Array() } = unzipSync(docx);
  return within(strFromU8(part), 'p')
    .map(textOf)
    .filter((text) => text.trim() !== '');
}

/** The cells of each sheet, in its order: texts as texts, numbers as the file has them. @param {Uint8Array} xlsx @returns {readonly Rows[]} */
export function sheetsOf(xlsx) {
  const parts = unzipSync(xlsx);
  const shared = within(strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array()), 'si').map(
    textOf,
  );
  const names = Object.keys(parts)
    .map((own) => Number(/^xl\/worksheets\/sheet(\d+)\.xml$/u.exec(own)?.[1] ?? 0))
    .filter((number) => number > 0)
    .sort((a, b) => a - b);
  return names.map((number) =>
    within(strFromU8(parts[`xl/worksheets/sheet${number}.xml`] ?? new Uint8Array()), 'row').map(
      (row) => {
        /** @type {string[]} */
        const cells = [];
        const found = row.matchAll(/<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu);
        for (const [, name = 'A', about = '', content = ''] of found) {
          const place = [...name].reduce((sum, own) => 26 * sum + own.charCodeAt(0) - 64, 0);
          while (cells.length < place - 1) cells.push('');
          const [value = ''] = within(content, 'v');
          cells.push(about.includes('t="s"') ? (shared[Number(value)] ?? '') : value);
        }
        return cells;
      },
    ),
  );
}

/** The cells of a CSV file with commas, as RFC 4180 has it. @param {string} text @returns {Rows} */
export function csvCells(text) {
  /** @type {string[][]} */
  const rows = [[]];
  for (const [, quoted, plain = '', end = ''] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gu,
  )) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end.includes('\n')) rows.push([]);
    if (end === '') break;
  }
  return rows;
}

/** Texts without what a line break or a converter may change. @param {string} text */
export function letters(text) {
  return text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The paragraphs that are not in the text as another program shows it. @param {Uint8Array} docx @param {string} shown */
export function missingParagraphs(docx, shown) {
  const said = letters(shown);
  return paragraphsOf(docx).filter((text) => !said.includes(letters(text)));
}

/**
 * The cells that another program reads otherwise, a line for each. Numbers are compared as numbers.
 * @param {Rows} own @param {Rows} shown
 */
export function otherCells(own, shown) {
  // A sheet may leave out a row without cells.
  const isFull = (/** @type {readonly string[]} */ row) => row.some((cell) => cell !== '');
  const rows = shown.filter(isFull);
  return own.filter(isFull).flatMap((row, at) =>
    row.flatMap((cell, column) => {
      const read = rows[at]?.[column] ?? '';
      return isSame(cell, read)
        ? []
        : [`row ${at + 1}, cell ${column + 1}: ${cell} is read as ${read}`];
    }),
  );
}

/** @param {string} one @param {string} other */
function isSame(one, other) {
  if (!/^-?\d+(?:\.\d+)?(?:e-?\d+)?$/iu.test(one) || other.trim() === '') {
    return letters(one) === letters(other);
  }
  // LibreOffice writes the value of a share in per cent.
  const read = other.endsWith('%') ? Number(other.slice(0, -1)) / 100 : Number(other);
  return Math.abs(Number(one) - read) <= 1e-9 * Math.max(1, Math.abs(Number(one)));
}
