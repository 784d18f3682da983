/** Two results side by side, whatever their kind. */

export interface BeforeAfter<T> {
  readonly before: T;
  readonly after: T;
}

/** The difference `kind` if the two values differ; otherwise none. */
export function differing<K extends string, T>(
  kind: K,
  before: T,
  after: T,
): readonly (BeforeAfter<T> & { readonly kind: K })[] {
  return before === after ? [] : [{ kind, before, after }];
}

/** A row that is in one of two results, or in both. */
interface PairedRow<Row> extends BeforeAfter<Row | null> {
  /** As it is after; as before if it is gone. */
  readonly row: Row;
}

/** The rows of two results, in the order of the second; rows that it no longer has come last. */
export function pairedRows<Row>(
  before: readonly Row[],
  after: readonly Row[],
  idOf: (row: Row) => string,
): readonly PairedRow<Row>[] {
  const earlier = new Map(before.map((row) => [idOf(row), row]));
  const still = new Set(after.map(idOf));
  const gone = before.filter((row) => !still.has(idOf(row)));
  return [
    ...after.map((row) => ({ row, before: earlier.get(idOf(row)) ?? null, after: row })),
    ...gone.map((row) => ({ row, before: row, after: null })),
  ];
}
