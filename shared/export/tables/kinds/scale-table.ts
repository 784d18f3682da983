/** The numbers of a scale: each statement's answers step by step, mean and median. */
import { byMean } from '../../../domain/kinds/scale/scale-result';
import type {
  ScaleResult,
  ScaleTypes,
  StatementResult,
} from '../../../domain/kinds/scale/scale-types';
import { hasDontKnow } from '../../../domain/kinds/scale/scale-poll';
import { localize, type Language } from '../../../lib/language';
import { dictionaryFor } from '../../../text/dictionary';
import { LABEL_COLUMN, namedRow, type TableColumn, type TableRow } from './result-table';
import type { TableRules } from './table-rules';

export const scale: TableRules<ScaleTypes> = {
  result: (result, language) => {
    const { columns } = dictionaryFor(language).numbers;
    const steps = stepsOf(result, language);
    return {
      columns: [
        { key: 'statement', label: columns.number, measure: 'number' },
        { key: LABEL_COLUMN, label: columns.statement, measure: 'text' },
        ...steps.map(({ key, label }) => ({ key, label, measure: 'number' as const })),
        { key: 'n', label: columns.n, measure: 'number' },
        ...(hasDontKnow(result.scale) ? [dontKnowColumn(result, language)] : []),
        { key: 'blank', label: columns.blank, measure: 'number' },
        ...steps.map(({ shareKey, label }): TableColumn => ({
          key: shareKey,
          label: columns.shareOf(label),
          measure: 'share',
        })),
        { key: 'mean', label: columns.mean, measure: 'decimal' },
        { key: 'median', label: columns.median, measure: 'decimal' },
      ],
      rows: byMean(result.statements).map((item) => rowOf(item, language, valuesOf(item, steps))),
    };
  },
  comparison: ({ after, rows }, language) => {
    const { columns } = dictionaryFor(language).numbers;
    const compared = new Map(rows.map((row) => [row.after, row]));
    return {
      columns: [
        { key: 'meanBefore', label: columns.meanBefore, measure: 'decimal' },
        { key: 'shift', label: columns.shift, measure: 'difference' },
      ],
      rows: byMean(after.statements).map((item) => {
        const row = compared.get(item);
        return rowOf(item, language, {
          meanBefore: row?.before?.statistics.mean ?? null,
          shift: row?.shift ?? null,
        });
      }),
    };
  },
  role: 'mean',
  // Shares are for calculating with; on a slide there is no room for both.
  inShort: (columns) =>
    columns.filter(({ key, measure }) => measure !== 'share' && !OUT_OF_SHORT.includes(key)),
};

const OUT_OF_SHORT = ['statement', 'median'];

interface Step {
  readonly key: string;
  readonly shareKey: string;
  readonly label: string;
  readonly value: number;
}

/** The keys of the columns that count the answers, step by step. */
export function countKeys(result: ScaleResult, language: Language): readonly string[] {
  return stepsOf(result, language).map(({ key }) => key);
}

function dontKnowColumn({ scale: { dontKnow } }: ScaleResult, language: Language): TableColumn {
  return { key: 'dontKnow', label: localize(dontKnow, language), measure: 'number' };
}

/** Another round may have another scale, so its columns are told apart by value and words. */
function stepsOf({ scale: { steps } }: ScaleResult, language: Language): readonly Step[] {
  return steps.map(({ value, label }) => {
    const words = `${value} ${localize(label, language)}`.trim();
    return { key: `count ${words}`, shareKey: `share ${words}`, label: words, value };
  });
}

function valuesOf(
  { index, distribution, statistics, dontKnow, blank }: StatementResult,
  steps: readonly Step[],
): TableRow['values'] {
  const { n, mean, median } = statistics;
  const cells = steps.flatMap(({ key, shareKey, value }): [string, number | null][] => {
    const count = distribution.find((own) => own.value === value)?.count ?? 0;
    return [
      [key, count],
      [shareKey, n === 0 ? null : count / n],
    ];
  });
  return { statement: index + 1, ...Object.fromEntries(cells), n, dontKnow, blank, mean, median };
}

function rowOf(
  { statement: { label, text } }: StatementResult,
  language: Language,
  values: TableRow['values'],
): TableRow {
  return namedRow(localize(label, language) || localize(text, language), values);
}
