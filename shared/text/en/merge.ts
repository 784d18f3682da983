/** Two typists: a second laptop's file is taken into the open workshop. */
import type { merge as danish } from '../da/merge';
import { plural } from '../../lib/format';
import { numberedTables } from './common';

export const merge: typeof danish = {
  command: 'Merge from another computer …',
  both: 'Merge both',
  nothingNewShort: 'There is nothing new in the file: what it holds is here already.',

  title: 'Merge from another computer',
  from: (name, date, time) =>
    name === ''
      ? `The file was saved on ${date} at ${time}.`
      : `${name}, saved on ${date} at ${time}.`,
  nothingNew: 'There is nothing new in the file. All that it holds is here already.',
  onlyVotes: 'Only what was typed comes in. Set-up, run sheet and projector stay as they are here.',

  round: (title, number) => [title, ...(number > 1 ? [`round ${number}`] : [])].join(', '),
  tables: (count, tables) =>
    `${count} ${plural(count, 'table', 'tables')} ${plural(count, 'comes', 'come')} in: ${numberedTables(tables)}`,
  ballots: (count) =>
    `${count} ${plural(count, 'ballot', 'ballots')} ${plural(count, 'comes', 'come')} in`,
  corrected: (tables) => `Corrected on the other computer: ${numberedTables(tables)}`,
  gone: (tables) => `Taken back on the other computer: ${numberedTables(tables)}`,
  ballotCorrections: (count) =>
    `${count} ${plural(count, 'correction of a ballot comes', 'corrections of ballots come')} in`,
  otherCounts: (count) =>
    `${count} ${plural(count, 'count', 'counts')} ${plural(count, 'comes', 'come')} in`,
  noOtherNumbers: 'The result stays the same: what is new in the file is counted or doesn’t count.',

  conflict: (what) => `${what} was typed on both computers. Which is to count?`,
  here: 'Here',
  there: 'On the other',

  refusedHeading: 'Does not come in',
  refused: {
    'other-question':
      'The other computer asks another question. Copy the numbers from it, and type them here.',
    'other-method': (own, other) =>
      `Here it is ${own}, on the other one ${other}. Choose the same method on both, save the file again, and merge again.`,
    'not-open': 'The poll is not opened here. Open it, and merge again.',
    'already-shown': 'The room has been shown the result. Hide the result first, and merge again.',
    'reset-since':
      'The round was reset on one of the computers. Open the file as a copy to see what was typed on the other one, and type it here.',
    'unknown-tables': (tables) =>
      `There is no ${numberedTables(tables)} here. Change the number of tables under Set-up, take it into the open poll, and merge again.`,
    'unknown-roles':
      'There are votes of groups that the poll was not opened with here. Open the file as a copy, and type the numbers here.',
    damaged:
      'The file says something else of the same thing than this computer. It is damaged: save it again on the other computer.',
    'unknown-round':
      'The poll was made on the other computer and is not here. Open the file as a copy to see it.',
  },
  ballotsLeftOut:
    'Close the poll on the other computer, and save the file again. Ballots of an open poll are not in the file.',

  choose: (what) => `First choose which is to count: ${what}.`,
  others: (count) => `${count} more`,
  later: (count) =>
    `${count} more ${plural(count, 'difference appears', 'differences appear')} as you choose.`,
  yes: 'Merge',
  working: 'Comparing the file with what is on this computer …',
  merged: 'What was typed on the other computer is now here too.',
};
