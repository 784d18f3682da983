/** What each kind of poll provides for tables, once, in its own file; the table of all kinds is `export/kinds/export-kinds.ts`. */
import type { KindTypes } from '../../../domain/kinds/poll-rules';
import type { Language } from '../../../lib/language';
import type { ResultTable, TableColumn, TableRow } from './result-table';

type Compared = Pick<KindTypes, 'result' | 'comparison'>;

export interface TableRules<T extends Compared> {
  /** The whole result, rows in the order of its slides. */
  readonly result: (result: T['result'], language: Language) => ResultTable;
  /** Before and after: the same rows' former value and their change. Without rows that are gone. */
  readonly comparison: (comparison: T['comparison'], language: Language) => ResultTable;
  /** What the figures of a role are: shares of its people, or means with an n of their own. */
  readonly role: 'share' | 'mean';
  /** The columns that are read first, for a table on a slide or in a message. */
  readonly inShort: (columns: readonly TableColumn[]) => readonly TableColumn[];
}

/** A value in every row. */
export function everywhere(
  rows: readonly TableRow[],
  values: TableRow['values'],
): readonly TableRow[] {
  return rows.map((row) => ({ ...row, values: { ...row.values, ...values } }));
}
