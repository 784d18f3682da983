/** The sheet of a poll, and the one of definitions, as write-excel-file takes them. */
import type { Cell, CellObject, Row, Sheet } from 'write-excel-file/universal';
import type { Measure, ResultTable, TableColumn } from '../../../shared/export/tables/result-table';
import { LABEL_COLUMN, valueAt } from '../../../shared/export/tables/result-table';
import type { PollTable } from '../../../shared/export/tables/poll-tables';
import type { Language } from '../../../shared/lib/language';
import { TONES } from '../../../shared/slides/theme/colours';
import type { Dictionary } from '../../../shared/text/dictionary';
import { plainText } from '../office/office-package';

/** Number formats, in Excel's own notation: it shows the comma or the point of the reader's computer. */
const FORMATS: Readonly<Record<Language, Readonly<Record<Exclude<Measure, 'text'>, string>>>> = {
  da: formatsWith('0 %'),
  en: formatsWith('0%'),
};

function formatsWith(share: string): Readonly<Record<Exclude<Measure, 'text'>, string>> {
  return {
    number: '#,##0',
    share,
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
  return {
    sheet: name,
    data: [
      [text(table.title, TITLE)],
      [text(subtitle, { textColor: paper.muted })],
      columns.map((column) => text(column.label, { ...HEADER, align: alignOf(column) })),
      ...rows.map((row) =>
        columns.map((column): Cell => {
          const value = valueAt(row, column);
          if (typeof value === 'number') return figure(value, column.measure, language);
          return value === null ? null : text(value, { alignVertical: 'top', wrap: true });
        }),
      ),
    ],
    columns: columns.map((column) => ({ width: widthOf(column, table) })),
    stickyRowsCount: HEAD_ROWS,
    stickyColumnsCount: columns.findIndex(({ key }) => key === LABEL_COLUMN) + 1,
    orientation: 'landscape',
  };
}

export function definitionsSheet(name: string, words: Dictionary['numbers']): Sheet<Blob> {
  const line = ([term, meaning]: readonly [string, string]): Row => [
    text(term, { fontWeight: 'bold', alignVertical: 'top' }),
    text(meaning, { wrap: true, alignVertical: 'top' }),
  ];
  return {
    sheet: name,
    data: [
      [text(words.definitionsTitle, TITLE)],
      [null],
      [text(words.term, HEADER), text(words.meaning, HEADER)],
      ...words.definitions.map(line),
    ],
    columns: [{ width: 28 }, { width: 90 }],
    stickyRowsCount: HEAD_ROWS,
  };
}

/** Always a text, whatever it begins with: a sheet never computes it. */
function text(value: string, style: Partial<CellObject>): CellObject {
  return { ...style, value: plainText(value), type: String };
}

function figure(value: number, measure: Measure, language: Language): CellObject {
  const format = measure === 'text' ? {} : { format: FORMATS[language][measure] };
  return { value, type: Number, alignVertical: 'top', ...format };
}

function alignOf({ measure }: TableColumn): 'left' | 'right' {
  return measure === 'text' ? 'left' : 'right';
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
  return Math.max(least, longestWord + 2, Math.min(most, longest + 2));
}
