/** How votes are collected. Slips, joint answers and ballots add up; a show of hands and totals are counted alone. */
export const METHODS = ['table-slip', 'table-answer', 'ballot', 'hands', 'totals'] as const;
export type Method = (typeof METHODS)[number];

/** Whether people vote by what stands on Pejling's printouts. Totals come from elsewhere: dots on a wall, another count. */
export const USES_PAPER: Readonly<Record<Method, boolean>> = {
  'table-slip': true,
  'table-answer': true,
  ballot: true,
  hands: false,
  totals: false,
};
