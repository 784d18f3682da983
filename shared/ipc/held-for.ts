/** What closing the facilitator's window would lose: votes that memory alone holds, or codes that are not printed yet. */
export const HELD_FOR = ['only-copy', 'codes'] as const;
export type HeldFor = (typeof HELD_FOR)[number];
