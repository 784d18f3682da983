/** A result as a table of numbers. Sheets, CSV and the clipboard write the same table; only how a number is written differs. */

/**
 * What a number is, and so how it is written: a whole number, a share of people (0.57 is 57 %), percentage points, a mean or median,
 * or a difference of means. Differences have a sign.
 */
export type Measure = 'text' | 'number' | 'share' | 'points' | 'decimal' | 'difference';

export interface TableColumn {
  /** Tells columns apart; rows hold their values under it. */
  readonly key: string;
  /** In the workshop's language; no two columns of a table have the same. */
  readonly label: string;
  readonly measure: Measure;
}

/** Null, or no value at all: there is nothing to tell, which is not the same as 0. */
export type TableValue = number | string | null;

export interface TableRow {
  /** The option or statement in words. */
  readonly label: string;
  /** By the columns' keys, the label's own column included. */
  readonly values: Readonly<Record<string, TableValue>>;
}

export interface ResultTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** The column of the rows' own names. */
export const LABEL_COLUMN = 'label';

export function valueAt({ values }: TableRow, { key }: TableColumn): TableValue {
  return values[key] ?? null;
}

/** The row of an option or statement, with its name in the column of names. */
export function namedRow(label: string, values: Readonly<Record<string, TableValue>>): TableRow {
  return { label, values: { [LABEL_COLUMN]: label, ...values } };
}

/** Columns without a single value left out. */
export function withoutEmptyColumns({ columns, rows }: ResultTable): ResultTable {
  return {
    columns: columns.filter((column) => rows.some((row) => valueAt(row, column) !== null)),
    rows,
  };
}

/** The texts, each as it is or, from its second time on, with a number: «Andet», «Andet (2)». */
export function toldApart(texts: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    let own = text;
    for (let place = 2; taken.has(own); place += 1) own = `${text} (${place})`;
    taken.add(own);
    return own;
  });
}

/** One table of several: each column once, where its first table has it; the rows one after another. */
export function stacked(tables: readonly ResultTable[]): ResultTable {
  const columns: TableColumn[] = [];
  for (const table of tables) {
    let after = -1;
    for (const column of table.columns) {
      const own = columns.findIndex(({ key }) => key === column.key);
      if (own === -1) columns.splice(after + 1, 0, column);
      after = own === -1 ? after + 1 : own;
    }
  }
  const labels = toldApart(columns.map(({ label }) => label));
  return {
    columns: columns.map((column, place) => ({ ...column, label: labels[place] ?? '' })),
    rows: tables.flatMap(({ rows }) => rows),
  };
}
