/** What takes longer than a moment, as the screen says it: reading a file, comparing two laptops, or writing results to take home. */

/** `name`: null where a file has none. */
export type WorkKind =
  | { readonly kind: 'reading'; readonly name: string | null }
  | { readonly kind: 'merging' }
  | { readonly kind: 'exporting'; readonly done: number; readonly total: number };

/** `share`: how much is done, 0 … 1. */
export type Work = WorkKind & { readonly share: number };
