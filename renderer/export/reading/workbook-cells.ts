/** The cells of a workbook, as Excel or LibreOffice may have saved it again. */
import { childrenOf, textOf, within, xmlRoot } from './xml';

export type CellContent = number | string;
/** By column, 0 first; empty cells are missing. */
export type SheetRow = ReadonlyMap<number, CellContent>;

type Parts = ReadonlyMap<string, Uint8Array>;

/** Columns beyond are not read: ours have some dozens. */
const MOST_COLUMNS = 2000;

/** The rows of each sheet that have something in them, in their order. */
export function sheetsOf(parts: Parts): readonly (readonly SheetRow[])[] {
  const texts = sharedTexts(parts);
  return [...parts.keys()]
    .filter((name) => /^xl\/worksheets\/[^/]+\.xml$/u.test(name))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((name) => rowsOf(parts.get(name) ?? new Uint8Array(), texts));
}

function sharedTexts(parts: Parts): readonly string[] {
  const bytes = parts.get('xl/sharedStrings.xml');
  return bytes ? childrenOf(xmlRoot(bytes), 'si').map(wordsOf) : [];
}

/** Without phonetic hints. */
function wordsOf(item: Element): string {
  return within(item, 't')
    .filter(({ parentElement }) => parentElement?.localName !== 'rPh')
    .map(textOf)
    .join('');
}

function rowsOf(bytes: Uint8Array, texts: readonly string[]): readonly SheetRow[] {
  return within(xmlRoot(bytes), 'row').flatMap((row) => {
    const cells = childrenOf(row, 'c').flatMap((cell, place): [number, CellContent][] => {
      const content = contentOf(cell, texts);
      const column = columnOf(cell.getAttribute('r')) ?? place;
      return content === null || column >= MOST_COLUMNS ? [] : [[column, content]];
    });
    return cells.length === 0 ? [] : [new Map(cells)];
  });
}

function contentOf(cell: Element, texts: readonly string[]): CellContent | null {
  const [value] = childrenOf(cell, 'v').map(textOf);
  switch (cell.getAttribute('t')) {
    case 's':
      return texts[Number(value)] ?? null;
    case 'inlineStr':
      return wordsOf(cell);
    case 'str':
      return value ?? null;
    case 'b':
    case 'e':
    case 'd':
      return null;
    default: {
      const number = Number(value);
      return value === undefined || value === '' || !Number.isFinite(number) ? null : number;
    }
  }
}

/** «C7» is in column 2. */
function columnOf(reference: string | null): number | null {
  const [letters] = /^[A-Z]{1,3}(?=\d)/u.exec(reference ?? '') ?? [];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
}
