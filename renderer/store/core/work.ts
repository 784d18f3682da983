/** Work that takes longer than a moment, as the screen shows it: reading a file, comparing two laptops, or exporting results. */
import type { PackagePartId } from '../../../shared/export/package/package-parts';

/** `name` is null for a file without one. */
export type WorkKind =
  | { readonly kind: 'reading'; readonly name: string | null }
  | { readonly kind: 'merging' }
  | { readonly kind: 'exporting'; readonly done: number; readonly total: number }
  /** `part` of the package is made. */
  | { readonly kind: 'packing'; readonly part: PackagePartId };

/** `share` is how much is done, 0 … 1. */
export type Work = WorkKind & { readonly share: number };
