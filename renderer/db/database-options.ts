/** How all databases are opened. */
export const DATABASE_OPTIONS = {
  /**
   * Every writing transaction is strict: Chromium reports it done only when the disk has it. Its own default
   * (relaxed, since Chrome 121) may lose the last seconds when the computer's battery dies.
   */
  chromeTransactionDurability: 'strict',
  /** Databases are opened explicitly. Dexie's auto-open would, after a loss, create a new, empty one, and nobody would notice. */
  autoOpen: false,
  /** The store holds what was read; Dexie needs no copies of it, which cost a fifth of the time of a write. */
  cache: 'disabled',
} as const;
