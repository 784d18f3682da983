/** How tables were drawn for a recount («kontroltælling»). */

/** What may be wrong on one slip: at most so many votes at each option. The facilitator chooses. */
export const ERRORS_PER_SLIP = [1, 2, 3, 4, 5] as const;
export type ErrorsPerSlip = (typeof ERRORS_PER_SLIP)[number];

/** No draw takes more dice: three for each of 300 throws. */
export const MOST_DICE = 900;

/** By the program's own lot, by dice that were thrown in the room, or without a draw: every table. */
export type DrawnBy =
  | { readonly kind: 'lot' }
  /** The dice in the order they were thrown, three for a table: digits 1 … 6 and nothing else. */
  | { readonly kind: 'dice'; readonly thrown: string }
  | { readonly kind: 'all' };

export interface Draw {
  /** Table numbers, ascending; at least one. */
  readonly tables: readonly number[];
  readonly by: DrawnBy;
  /** What the number of tables was chosen for; null where it does not follow from the margin. */
  readonly errors: ErrorsPerSlip | null;
}
