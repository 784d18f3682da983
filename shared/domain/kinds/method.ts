/** How votes are collected. Slips, joint answers and ballots add up; a show of hands and totals are counted alone. */
export const METHODS = ['table-slip', 'table-answer', 'ballot', 'hands', 'totals'] as const;
export type Method = (typeof METHODS)[number];
