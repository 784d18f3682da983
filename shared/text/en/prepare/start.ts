/** The start screen, and rehearsals. */
import type * as danish from '../../da/prepare/start';
import { formatFor, plural } from '../../../lib/format';

const format = formatFor('en');

export const start: typeof danish.start = {
  continueHeading: 'Carry on where you left off',
  continueButton: 'Continue',
  continueVoting: 'Continue the poll',
  newHeading: 'New event',
  create: 'Create event',
  recentHeading: 'Your events',
  recentEmpty: 'Your events will be listed here once you have created the first one.',
  delete: 'Delete',
  deleteLabel: (title) => `Delete ${title}`,
  finished: 'Finished',
  notFinished: 'Not finished',
  local: 'Pejling saves on this computer and sends nothing anywhere.',
  dataQuestion: 'What data is saved?',
  nothingYet: 'No poll has been opened yet.',
  roundOpen: (title) => `The poll “${title}” is open.`,
  slipsRecorded: (recorded, all) =>
    `${recorded} of ${all} ${plural(all, 'table slip', 'table slips')} recorded.`,
  ballotsRecorded: (count) =>
    `${format.number(count)} ${plural(count, 'ballot', 'ballots')} recorded.`,
  answersRecorded: (recorded, all) =>
    `${recorded} of ${all} ${plural(all, 'table', 'tables')} recorded.`,
  roundClosed: (title) => `The poll “${title}” is closed, but its result has not been shown.`,
  roundHidden: (title) => `The poll “${title}” is closed, and its result is hidden again.`,
  roundPartly: (title) => `The result of “${title}” has not been shown in full.`,
  allShown: 'All results have been shown.',
};

export const rehearsal: typeof danish.rehearsal = {
  name: 'Rehearsal',
  mark: 'REHEARSAL – the votes are made up',
  fileMark: 'REHEARSAL',

  start: 'Start a rehearsal',
  startTitle: 'Start a rehearsal in the middle of a poll?',
  startOpen: (poll) =>
    `The poll “${poll}” is open, and will still be when the rehearsal is over. Meanwhile the projector shows the rehearsal.`,
  end: 'End the rehearsal',
  vote: 'Let the room vote',
  everyoneVoted: 'Everyone has voted in this round. Close the poll to go on.',

  heading: 'Rehearsal',
  text: 'Try the whole day with made-up votes: open, close and show each poll. It happens in a copy, so the event is not changed. All that the room sees is marked.',
  running:
    'The rehearsal is under way. Open a poll, and press F3 to let the room vote. When you end it, the rehearsal is deleted, and you are back here in your event.',
  resultsNote: 'The numbers are made up. All pictures are marked “Rehearsal”.',

  pill: 'Not saved in a file',
  noFileTitle: 'A rehearsal has no file',
  noFileText:
    'It lies on this computer only and is deleted when you end it. Your event is saved apart from it and is not changed.',

  listed: 'Rehearsal',
  endLabel: (title) => `End the rehearsal of ${title}`,
  endShort: 'End',
};
