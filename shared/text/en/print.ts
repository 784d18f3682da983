/** Words on the printouts: table slips and participant sheets. */
import type { print as danish } from '../da/print';
import { plural } from '../../lib/format';
import { numberInWords } from '../../lib/number-words';

function marksInWords(count: number): string {
  return `${numberInWords(count, 'en')} ${plural(count, 'mark', 'marks')}`;
}

export const print: typeof danish = {
  tableSlip: {
    heading: 'Table slip',
    tableNumber: 'Table no.',
    voted: 'Number who voted',
    blankCounts: 'Blank sheets count.',
    blankCountsSpoiledDoNot: (maxMarks) =>
      `Blank sheets count; sheets with more than ${marksInWords(maxMarks)} do not.`,
    howToChoice: (maxMarks) =>
      `Each participant sets ${plural(maxMarks, '', 'up to ')}${marksInWords(maxMarks)} on a sheet of their own. The table host counts the marks at each option and writes the numbers here. Do not write names.`,
    howToScale:
      'Each participant answers on a sheet of their own. The table host counts the marks in each box and writes the numbers here. Do not write names.',
    marksTotal: 'Marks in total',
    marksLimit: (maxMarks) =>
      plural(
        maxMarks,
        'at most the number who voted',
        `at most ${String(maxMarks)} × the number who voted`,
      ),
    answersTotal: 'Answers in total',
    answersLimit: 'Answers in total: at most the number who voted',
    handIn: 'Hand this slip to the facilitator.',
    slip: (number) => `Slip ${String(number)}`,
    duplicate: 'Duplicate – stays on the table',
    stays: 'Write the same numbers here. Put the duplicate in the envelope on the table.',
  },
  participantSheet: {
    heading: 'Participant sheet',
    table: (tableNumber) => `Table ${String(tableNumber)}`,
    marks: (maxMarks) => plural(maxMarks, 'One mark.', `At most ${marksInWords(maxMarks)}.`),
    oneMarkInEachRow: 'One mark in each row.',
    rank: (options) =>
      `Write the numbers 1 to ${String(options)} in the boxes: 1 for what matters most. Use each number once.`,
    allocate: (points) =>
      `Spread ${String(points)} points: write numbers in the boxes that add up to ${String(points)}.`,
    atBox: 'Votes are cast at the ballot box, not on paper.',
    toTypist: 'Give the sheet to the facilitator.',
    noName: 'Do not write your name.',
    toTableHost: 'Give the sheet to the table host, who counts the table’s marks.',
    toFacilitator: 'Give the sheet to the facilitator, who counts everyone’s marks.',
  },
};
