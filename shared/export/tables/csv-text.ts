/** A table as CSV (RFC 4180), as the spreadsheets of the language read it. */
import { formatFor } from '../../lib/format';
import type { Language } from '../../lib/language';
import { dictionaryFor } from '../../text/dictionary';
import { valueAt, type ResultTable, type TableColumn, type TableValue } from './kinds/result-table';

/** Where numbers have a comma, as in Danish, Excel expects a semicolon between cells. */
function separatorOf(language: Language): string {
  return formatFor(language).decimalMark === ',' ? ';' : ',';
}

const BYTE_ORDER_MARK = '\ufeff';
const END = '\r\n';

/** The text of the file, with its byte order mark: without it, Excel takes æ, ø and å for something else. */
export function csvText({ columns, rows }: ResultTable, language: Language): string {
  const separator = separatorOf(language);
  const { inPercent } = dictionaryFor(language).numbers;
  const line = (cells: readonly string[]) => cells.join(separator) + END;
  const header = columns.map(({ label, measure }) =>
    quoted(defused(measure === 'share' ? inPercent(label) : label), separator),
  );
  return (
    BYTE_ORDER_MARK +
    line(header) +
    rows
      .map((row) => line(columns.map((column) => cellOf(valueAt(row, column), column, language))))
      .join('')
  );
}

function cellOf(value: TableValue, { measure }: TableColumn, language: Language): string {
  if (value === null) return '';
  if (typeof value === 'string') return quoted(defused(value), separatorOf(language));
  const { decimalMark } = formatFor(language);
  return plainNumber(measure === 'share' ? 100 * value : value).replace('.', decimalMark);
}

/** At most two decimals, nothing between thousands. */
function plainNumber(value: number): string {
  return String(Math.round(100 * value) / 100);
}

/** A spreadsheet would run a text that begins like this; an apostrophe makes it a text. */
export function defused(text: string): string {
  return /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
}

function quoted(text: string, separator: string): string {
  const needsIt = text.includes(separator) || /["\r\n;,\t]/u.test(text);
  return needsIt ? `"${text.replace(/"/gu, '""')}"` : text;
}
