/** Expected failures of the program, by code. The words for the user are in shared/text/*\/errors.ts. */
export type AppError =
  /** The browser refuses storage for this page. */
  | { readonly code: 'storage-refused' }
  | { readonly code: 'storage-full' }
  /** A read or write failed for another reason; `detail` is for the log, not the user. */
  | { readonly code: 'storage-failed'; readonly detail: string }
  /** Storage was taken away while it was open: by the browser's cleaning, a policy, or another program. */
  | { readonly code: 'storage-lost' }
  | { readonly code: 'workshop-missing' }
  /** Another facilitator window has the workshop. */
  | { readonly code: 'second-window' }
  /** The browser lacks what the program needs, by its technical name. */
  | { readonly code: 'browser-lacks'; readonly features: readonly string[] }
  /** A count was entered for a round that is not open. */
  | { readonly code: 'round-not-open' }
  /** A ballot code that has already been used. */
  | { readonly code: 'code-used' }
  /** The codes to be replaced were already used for ballots, and their round is open. */
  | { readonly code: 'codes-in-use' }
  | { readonly code: 'popup-blocked' }
  | { readonly code: 'tables-have-slips'; readonly tables: readonly number[] }
  /** An agenda item or a poll on which people have voted was to be taken away. */
  | { readonly code: 'poll-has-votes' }
  /** An open round would have more roles than keys: the workshop's roles and those that have votes. */
  | { readonly code: 'too-many-roles' }
  | { readonly code: 'export-failed'; readonly detail: string }
  /** Nothing was put on the clipboard. */
  | { readonly code: 'copy-failed'; readonly detail: string }
  /** The file is Pejling's, but was cut short or changed. `detail` is for the log. */
  | { readonly code: 'file-damaged'; readonly detail: string }
  /** The file is not one of Pejling's. */
  | { readonly code: 'file-foreign' }
  /** Written by a newer Pejling than this one. */
  | { readonly code: 'file-newer'; readonly program: string }
  | { readonly code: 'file-too-large' }
  /** The file or its folder is gone. */
  | { readonly code: 'file-missing'; readonly name: string }
  /** The file or its folder may only be read. */
  | { readonly code: 'file-read-only'; readonly name: string }
  | { readonly code: 'file-disk-full'; readonly name: string }
  /** Another program holds the file. */
  | { readonly code: 'file-in-use'; readonly name: string }
  /** Something else has written to the file since Pejling did. */
  | { readonly code: 'file-changed'; readonly name: string }
  /** The browser asks again before it lets the page write to the file. */
  | { readonly code: 'file-not-allowed'; readonly name: string }
  /** The browser or a policy did not even show the dialog in which a file or folder is chosen. */
  | { readonly code: 'file-no-dialog'; readonly name: string }
  | { readonly code: 'file-failed'; readonly name: string; readonly detail: string }
  /** The file to take in belongs to another workshop than the open one. */
  | { readonly code: 'merge-other-workshop' }
  /** The screen that was chosen is no longer connected. */
  | { readonly code: 'display-gone' }
  /** The desktop program's main process refused what the page asked: a bug, or something hostile in the page. */
  | { readonly code: 'request-refused'; readonly detail: string }
  | { readonly code: 'unexpected'; readonly detail: string };

export type AppErrorCode = AppError['code'];

/** The message of anything thrown, for the log. */
export function describeThrown(thrown: unknown): string {
  return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
}
