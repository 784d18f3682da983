/** Hints: why a command was not carried out, or what just happened. */

/** All hints by kind, with the data that their words need. Each room declares its own. */
export interface Hints {
  'row-not-recorded': { readonly table: number | null };
  /** Storage failed or was taken away (`wasLost`), and everything was moved to new storage. */
  'storage-renewed': { readonly wasLost: boolean };
  /** Leaving was refused, because memory holds the only copy. */
  'only-in-memory': unknown;
}

export type Hint = { [Kind in keyof Hints]: { readonly kind: Kind } & Hints[Kind] }[keyof Hints];
