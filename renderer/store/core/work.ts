/** What takes longer than a moment, as the screen says it: reading a file, or comparing two laptops. */

/** `name`: null where a file has none. */
export type WorkKind =
  { readonly kind: 'reading'; readonly name: string | null } | { readonly kind: 'merging' };

/** `share`: how much is done, 0 … 1. */
export type Work = WorkKind & { readonly share: number };
