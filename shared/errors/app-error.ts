/** Expected failures of the program, by code. What each says to the user stands in shared/text/*\/errors.ts. */
export type AppError =
  /** The browser refuses storage for this page. */
  | { readonly code: 'storage-refused' }
  | { readonly code: 'storage-full' }
  /** A write or read failed for another reason; `detail` is for the log, not the user. */
  | { readonly code: 'storage-failed'; readonly detail: string }
  | { readonly code: 'workshop-missing' }
  /** Another facilitator window has the workshop. */
  | { readonly code: 'second-window' }
  /** The browser lacks what the program needs, by its technical name. */
  | { readonly code: 'browser-lacks'; readonly features: readonly string[] }
  /** A count came for a round that is not open. */
  | { readonly code: 'round-not-open' }
  | { readonly code: 'popup-blocked' }
  | { readonly code: 'tables-have-slips'; readonly tables: readonly number[] }
  | { readonly code: 'picture-failed'; readonly detail: string }
  | { readonly code: 'unexpected'; readonly detail: string };

export type AppErrorCode = AppError['code'];

/** The message of anything thrown, for the log. */
export function describeThrown(thrown: unknown): string {
  return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
}
