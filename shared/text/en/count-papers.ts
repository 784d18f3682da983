/** Papers for counting at the tables and for a recount: card for the table host, envelope fronts, dice chart. */
import type { countPapers as danish } from '../da/count-papers';

export const countPapers: typeof danish = {
  hostCard: {
    kicker: 'For the table host',
    heading: 'How to count',
    note: 'One reads aloud, and two keep tally, each on their own. That gets the numbers right the first time.',
    steps: [
      'Collect the table’s sheets. Count them, and write the number on the slip at “Number who voted”. Blank sheets count.',
      'One reads the marks aloud, sheet by sheet. Two make strokes, in bundles of five.',
      'Put the sheets that have been read in piles of ten.',
      'Compare the two tallies. If they differ, read the sheets again.',
      'Write the numbers on the slip, and add them up. If you were given a duplicate, write the same numbers on it.',
      'Hand the slip to the facilitator. Put all sheets in the envelope, with the duplicate if you have one, and leave it on the table.',
    ],
    why: 'The sheets stay on the table so that they can be counted again. If your table is drawn for a recount, a helper counts the sheets in the envelope.',
  },
  envelope: {
    table: (table: number): string => `Table ${table}`,
    put: 'Put all sheets in the envelope, the blank and the spoiled ones too. Close it, and leave it on the table.',
    sheets: 'Sheets in the envelope',
  },
  dice: {
    heading: 'Drawing lots with dice',
    note: 'The result is locked before the dice are thrown. Throw three dice, one at a time, and read them in order. Find the throw in the list: that table is recounted. Throw again if the throw is not on the list, if the table has been drawn already, or if it has no slip.',
    forTables: (tables) => `Chart for tables ${tables}`,
    row: (table: number): string => `Table ${table}`,
    range: (first: string, last: string): string => `${first}–${last}`,
    fair: (each: number): string => `Each table has ${each} of the 216 possible throws.`,
  },
  printouts: {
    kinds: { card: 'Card for the table host', envelopes: 'Envelopes', dice: 'Dice chart' },
    intro: {
      card: 'The card tells the table host how to count. Copy it for every table.',
      envelopes: 'One front for each table and poll. Two on a sheet, to be cut.',
      dice: 'Put the chart up, or show it, when lots are drawn with dice. Each poll is drawn by the chart for the tables it was opened with.',
    },
    otherTables: (charts) =>
      `The tables were changed after a poll was opened. There are ${charts} charts, one for each set of tables.`,
    noTables: 'Add the tables under Setup to print envelopes and the dice chart.',
  },
};
