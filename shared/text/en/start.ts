/** The start screen. */
import type { start as danish } from '../da/start';
import { plural } from '../../lib/format';

export const start: typeof danish = {
  continueHeading: 'Carry on where you left off',
  continueButton: 'Continue',
  continueVoting: 'Continue the poll',
  newHeading: 'New event',
  create: 'Create event',
  recentHeading: 'Your events',
  recentEmpty: 'Your events will be listed here once you have created the first one.',
  open: 'Open',
  delete: 'Delete',
  deleteLabel: (title) => `Delete ${title}`,
  finished: 'Finished',
  notFinished: 'Not finished',
  local: 'Everything stays on this computer. Nothing is sent anywhere.',
  dataQuestion: 'What data is saved?',
  nothingYet: 'No poll has been opened yet.',
  roundOpen: (title) => `The poll “${title}” is open.`,
  slipsRecorded: (recorded, all) =>
    `${recorded} of ${all} ${plural(all, 'table slip', 'table slips')} recorded.`,
  ballotsRecorded: (count) => `${count} ${plural(count, 'ballot', 'ballots')} recorded.`,
  answersRecorded: (recorded, all) =>
    `${recorded} of ${all} ${plural(all, 'table', 'tables')} recorded.`,
  roundClosed: (title) => `The poll “${title}” is closed, but its result has not been shown.`,
  allShown: 'All results have been shown.',
};
