/** The sheet of a poll, and the one of definitions, as write-excel-file takes them. */
import type { CellObject, Row, Sheet } from 'write-excel-file/universal';
import type {
  Measure,
  ResultTable,
  TableColumn,
  TableRow,
} from '../../../shared/export/tables/kinds/result-table';
import { LABEL_COLUMN, valueAt } from '../../../shared/export/tables/kinds/result-table';
import type { PollTable } from '../../../shared/export/tables/poll-tables';
import { formatFor } from '../../../shared/lib/format';
import type { Language } from '../../../shared/lib/language';
import { TONES } from '../../../shared/slides/theme/colours';
import type { Dictionary } from '../../../shared/text/dictionary';
import { plainText } from '../../../shared/lib/plain-text';

/** Number formats, in Excel's own notation: it shows the comma or the point of the reader's computer. */
function formatsFor(language: Language): Readonly<Record<Exclude<Measure, 'text'>, string>> {
  return {
    number: '#,##0',
    share: `0${formatFor(language).percentSign.replace(/\s/u, ' ')}`,
    points: '+0;-0;0',
    decimal: '0.00',
    difference: '+0.0;-0.0;0.0',
  };
}

const { paper } = TONES;
const HEADER = {
  fontWeight: 'bold',
  textColor: paper.onAccent,
  backgroundColor: paper.accent,
  alignVertical: 'center',
  wrap: true,
} as const;
/** Words stand apart from the number before them. */
const INDENTED = { align: 'left', indent: 1 } as const;
const WORDS = { ...INDENTED, alignVertical: 'top', wrap: true } as const;
const TITLE = { fontWeight: 'bold', fontSize: 14, textColor: paper.ink } as const;

/** Widths in characters. */
const WIDTHS = { label: [16, 60], words: [10, 24], number: [9, 13] } as const;
/** Rows above the first result: title, what it is of, header. They stay in view, and so do the columns up to the row's name. */
export const HEAD_ROWS = 3;

export function pollSheet(
  table: PollTable,
  {
    name,
    subtitle,
    language,
  }: { readonly name: string; readonly subtitle: string; readonly language: Language },
): Sheet<Blob> {
  const { columns, rows } = table;
  const widths = columns.map((column) => widthOf(column, table));
  const cellOf = (row: TableRow, column: TableColumn): CellObject | null => {
    const value = valueAt(row, column);
    if (typeof value === 'number') return figure(value, column.measure, language);
    return value === null ? null : text(value, WORDS);
  };
  const header = columns.map((column) =>
    text(column.label, {
      ...HEADER,
      ...(column.measure === 'text' ? INDENTED : { align: 'right' }),
    }),
  );
  return {
    sheet: name,
    data: [
      [text(table.title, TITLE)],
      [text(subtitle, { textColor: paper.muted })],
      inHeight(header, widths),
      ...rows.map((row) =>
        inHeight(
          columns.map((column) => cellOf(row, column)),
          widths,
        ),
      ),
    ],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: HEAD_ROWS,
    stickyColumnsCount: columns.findIndex(({ key }) => key === LABEL_COLUMN) + 1,
    orientation: 'landscape',
  };
}

export function definitionsSheet(name: string, words: Dictionary['numbers']): Sheet<Blob> {
  const widths = [28, 90];
  const line = ([term, meaning]: readonly [string, string]) =>
    inHeight([text(term, { fontWeight: 'bold', ...WORDS }), text(meaning, WORDS)], widths);
  return {
    sheet: name,
    data: [
      [text(words.definitionsTitle, TITLE)],
      [null],
      [words.term, words.meaning].map((word) => text(word, { ...HEADER, ...INDENTED })),
      ...words.definitions.map(line),
    ],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: HEAD_ROWS,
  };
}

/** Of a line, in points. */
const LINE_HEIGHT = 16;

/** High enough for the words of every cell: programs don't agree on doing that by themselves. */
function inHeight(cells: readonly (CellObject | null)[], widths: readonly number[]): Row {
  const lines = cells.map((cell, column) =>
    typeof cell?.value === 'string' ? linesOf(cell.value, (widths[column] ?? 1) - 2) : 1,
  );
  const height = LINE_HEIGHT * Math.max(1, ...lines);
  return cells.map((cell) => (cell ? { ...cell, height } : null));
}

/** How many lines the words take where each has room for `most` characters. */
function linesOf(words: string, most: number): number {
  let [lines, length] = [1, 0];
  for (const word of words.split(/\s+/u)) {
    const isNext = length > 0 && length + 1 + word.length > most;
    lines += (isNext ? 1 : 0) + Math.floor(word.length / (most + 1));
    length = isNext || length === 0 ? word.length : length + 1 + word.length;
  }
  return lines;
}

/** Always a text, whatever it begins with: a sheet never computes it. */
function text(value: string, style: Partial<CellObject>): CellObject {
  return { ...style, value: plainText(value), type: String };
}

function figure(value: number, measure: Measure, language: Language): CellObject {
  const format = measure === 'text' ? {} : { format: formatsFor(language)[measure] };
  return { value, type: Number, alignVertical: 'top', ...format };
}

function widthOf(column: TableColumn, { rows }: ResultTable): number {
  const [least, most] =
    column.key === LABEL_COLUMN
      ? WIDTHS.label
      : column.measure === 'text'
        ? WIDTHS.words
        : WIDTHS.number;
  const longestWord = Math.max(...column.label.split(/[\s-]/u).map(({ length }) => length));
  const values = rows.map((row) => valueAt(row, column));
  const longest = Math.max(
    0,
    ...values.map((value) => (typeof value === 'string' ? value.length : 0)),
  );
  return Math.max(least, longestWord + 2, Math.min(most, longest + 3));
}
