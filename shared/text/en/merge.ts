/** Two typists: a second laptop's file is taken into the open workshop. */
import type { merge as danish } from '../da/merge';
import { formatFor, plural } from '../../lib/format';
import { numberedTables } from './common';

const format = formatFor('en');

export const merge: typeof danish = {
  command: 'Get votes from another computer …',
  both: 'Combine the votes of both',
  nothingNewShort: 'There is nothing new in the file. Everything in it is here already.',

  title: 'Get votes from another computer',
  from: (name, date, time) =>
    name === ''
      ? `The file was saved on ${date} at\u00a0${time}.`
      : `${name}, saved on ${date} at\u00a0${time}.`,
  nothingNew: 'There is nothing new in the file. Everything in it is here already.',
  onlyVotes:
    'Only what was typed and the names of the computers will be added. Set-up, run sheet and projector stay as they are here.',

  round: (title, number) => [title, ...(number > 1 ? [`round ${number}`] : [])].join(', '),
  tables: (count, tables) =>
    `${count} ${plural(count, 'table', 'tables')} will be added: ${numberedTables(tables)}`,
  ballots: (count) => `${format.number(count)} ${plural(count, 'ballot', 'ballots')} will be added`,
  corrected: (tables) => `Corrected on the other computer: ${numberedTables(tables)}`,
  gone: (tables) => `Taken back on the other computer: ${numberedTables(tables)}`,
  ballotCorrections: (count) =>
    `${count} ${plural(count, 'correction of a ballot', 'corrections of ballots')} will be added`,
  otherCounts: (count) => `${count} ${plural(count, 'count', 'counts')} will be added`,
  noOtherNumbers:
    'The result stays the same: what is new in the file either does not count or is counted already.',

  conflict: (what) => `${what} was typed on both computers. Which one should apply?`,
  here: 'Here',
  there: 'On the other',

  refusedHeading: 'Not included',
  refused: {
    'other-question':
      'The question is a different one on the other computer. Write down its numbers, and type them on this computer.',
    'other-method': (own, other) =>
      `Here it is ${own}, on the other one ${other}. Choose the same method on both, save the file again, and get the votes again.`,
    'not-open': 'The poll is not opened here. Open it, and get the votes again.',
    'already-shown': 'The room has been shown the result. Hide it first, then get the votes again.',
    'reset-since':
      'The round was reset on one of the computers. Open the file as a copy to see what was typed on the other one, and type it on this computer. The round has not changed here.',
    'unknown-tables': (tables) =>
      `There is no ${numberedTables(tables)} here. Change the number of tables under Set-up, choose “Use the new numbers in the open poll”, and get the votes again.`,
    'unknown-roles':
      'There are votes from roles that the poll was not opened with here. Open the file as a copy to see the numbers, and type them in this event.',
    damaged:
      'The file contradicts what is recorded here. It is damaged: save it again on the other computer. The round has not changed here.',
    'unknown-round':
      'The poll was made on the other computer and is not here. Open the file as a copy to see it.',
  },
  ballotsLeftOut:
    'Ballots of an open poll are not in the file. Close the poll on the other computer, and save the file again.',

  choose: (what) => `First choose which one should apply: ${what}.`,
  waits: (what) => `Unsettled if you don’t choose: ${what}. The latest then counts for now.`,
  alike: (tables) => `Typed alike on both, counted once: ${numberedTables(tables)}`,
  unsettled: (tables) => `Unsettled on the other computer: ${numberedTables(tables)}`,
  otherRoom: (name) => `On the other: ${name}`,
  hereRoom: (name) => `Here: ${name}`,
  others: (count) => `${count} more`,
  later: (count) =>
    `${count} more ${plural(count, 'difference appears', 'differences appear')} as you choose.`,
  yes: 'Get the votes',
  working: 'Comparing the file with what is on this computer …',
  merged: 'The votes from the other computer are now included.',
};
