/** What kept a command from being carried out, said for a moment where it was asked. */

/** Hints by their kind, with what their words need. Each room declares its own. */
export interface Hints {
  'row-not-recorded': { readonly table: number | null };
  /** Storage failed, and all is in new storage. */
  'storage-renewed': unknown;
  /** What would be left lies in memory alone. */
  'only-in-memory': unknown;
}

export type Hint = { [Kind in keyof Hints]: { readonly kind: Kind } & Hints[Kind] }[keyof Hints];
