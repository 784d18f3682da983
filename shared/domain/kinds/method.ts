/** How votes are collected. Slips, common answers and ballots add up; a show of hands and totals stand alone. */
export const METHODS = ['table-slip', 'table-answer', 'ballot', 'hands', 'totals'] as const;
export type Method = (typeof METHODS)[number];
