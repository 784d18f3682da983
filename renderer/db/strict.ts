/**
 * Every writing transaction is strict: Chromium reports it done only when the disk has it. Its own default
 * (relaxed, since Chrome 121) may lose the last seconds when the computer's battery dies.
 */
export const STRICT = { chromeTransactionDurability: 'strict' } as const;
