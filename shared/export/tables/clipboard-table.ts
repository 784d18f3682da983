/** A round's table for the clipboard: as HTML for PowerPoint, Word and Teams, and tab-separated for Excel. Numbers are written as on slides. */
import type { PollResult } from '../../domain/result/result';
import { formatFor } from '../../lib/format';
import { localize, type Language } from '../../lib/language';
import { resultMarks } from '../../slides/kinds/slide-footer';
import { FOOTER_SEPARATOR } from '../../slides/kinds/slide-parts';
import { writtenFigures } from '../../slides/kinds/written-figures';
import { markOf } from '../../slides/slide-mark';
import { dictionaryFor } from '../../text/dictionary';
import type { ResultsDocument } from '../results-document';
import { defused } from './csv-text';
import { roundTable } from './poll-tables';
import {
  valueAt,
  withoutEmptyColumns,
  type Measure,
  type ResultTable,
  type TableValue,
} from './kinds/result-table';
import { tablesOf } from '../kinds/export-kinds';

export interface CopiedTable {
  readonly html: string;
  readonly text: string;
}

/** Null if the document has no result of the round. */
export function copiedTable(document: ResultsDocument, roundId: string): CopiedTable | null {
  const part = document.parts.find(({ kind, round }) => kind === 'result' && round.id === roundId);
  if (part?.kind !== 'result') return null;
  const { language } = document.workshop;
  const whole = withoutEmptyColumns(roundTable(document, roundId));
  const table = {
    ...whole,
    columns: tablesOf(part.result).inShort(columnsOfResult(part.result, whole, language)),
  };
  const rows = [
    table.columns.map(({ label }) => defused(label)),
    ...table.rows.map((row) =>
      table.columns.map((column) => written(valueAt(row, column), column.measure, language)),
    ),
  ];
  const title = localize(part.result.poll.title, language);
  const { slides, unsettled } = dictionaryFor(language);
  const caption = [
    ...[markOf(document.workshop).mark ?? '', title, slides.round(part.round.number)],
    ...resultMarks(part.result, language),
  ]
    .filter((words) => words !== '')
    .join(FOOTER_SEPARATOR);
  // The plain text has no caption; what may still change is said in a line below the rows.
  const open = part.result.unsettled;
  const below = open > 0 ? [[unsettled.told(open)]] : [];
  return {
    html: htmlOf(caption, rows, table, language),
    text: [...rows, ...below]
      .map((row) => row.map((cell) => cell.replace(/\s+/gu, ' ')).join('\t'))
      .join('\r\n'),
  };
}

/** Without what is by role, before and after, and about the round. */
function columnsOfResult(
  result: PollResult,
  { columns }: ResultTable,
  language: Language,
): ResultTable['columns'] {
  const own = new Set(
    tablesOf(result)
      .result(result, language)
      .columns.map(({ key }) => key),
  );
  return columns.filter(({ key }) => own.has(key));
}

function written(value: TableValue, measure: Measure, language: Language): string {
  const { number, decimal, percent } = writtenFigures(language);
  if (typeof value === 'string') return defused(value);
  if (value === null) return number(null);
  switch (measure) {
    case 'share':
      return percent(wholePercent(value));
    case 'decimal':
      return decimal(value);
    default:
      return formatFor(language).number(value);
  }
}

/** Half up, as on slides: 23 of 40 is 57.5 %, however a computer holds it. */
export function wholePercent(share: number): number {
  return Math.floor(Number((100 * share).toPrecision(12)) + 0.5);
}

function htmlOf(
  caption: string,
  [header = [], ...rows]: readonly (readonly string[])[],
  { columns }: ResultTable,
  language: Language,
): string {
  const align = (column: number) => (columns[column]?.measure === 'text' ? 'left' : 'right');
  const cell = (tag: string, text: string, column: number) =>
    `<${tag} align="${align(column)}">${escaped(text)}</${tag.split(' ')[0] ?? tag}>`;
  const head = header.map((text, column) => cell('th scope="col"', text, column)).join('');
  const body = rows
    .map((row) => `<tr>${row.map((text, column) => cell('td', text, column)).join('')}</tr>`)
    .join('');
  return `<table lang="${language}"><caption>${escaped(defused(caption))}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

function escaped(text: string): string {
  return text
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;');
}
