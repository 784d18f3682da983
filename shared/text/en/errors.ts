/** What each failure says: what happened, and what to do next. One entry per AppError code. */
import type { errorPage as danishErrorPage, errors as danishErrors } from '../da/errors';
import { numberedTables } from './common';

export const errors: typeof danishErrors = {
  'storage-refused': {
    title: 'The browser won’t allow saving',
    text: 'Open Pejling in an ordinary window (not InPrivate or incognito) in Edge or Chrome, and allow site data in the browser’s settings. What was recorded earlier is still there.',
  },
  'storage-full': {
    title: 'The disk is full',
    text: 'The last entry was not recorded. Free up space on the computer and press Enter again. Everything recorded earlier is safe.',
  },
  'storage-failed': {
    title: 'It could not be saved',
    text: 'The last entry was not recorded. Try again. If it happens again, close Pejling and reopen it; everything recorded earlier is safe.',
  },
  'workshop-missing': {
    title: 'The event can’t be found',
    text: 'It may have been deleted in another window. Go back to the start page and choose another.',
  },
  'second-window': {
    title: 'Pejling is already open in another window',
    text: 'Use the other window, so that no two people type separately. If you want to work here, close it: this window then carries on by itself.',
  },
  'browser-lacks': {
    title: 'This browser can’t run Pejling',
    text: 'Open the file in a newer version of Edge, Chrome or Chromium.',
  },
  'round-not-open': {
    title: 'The poll is not open',
    text: 'The numbers were not recorded. Reopen the poll and type them again.',
  },
  'popup-blocked': {
    title: 'The browser blocked the projector window',
    text: 'Allow pop-ups for Pejling: click the icon in the address bar, then press F8 again.',
  },
  'tables-have-slips': {
    title: 'Tables you are removing have handed in slips',
    text: 'The open poll keeps its tables. Raise the number again, or undo the table slips first.',
  },
  'picture-failed': {
    title: 'The picture could not be made',
    text: 'Try again. The result is safe.',
  },
  unexpected: {
    title: 'Something went wrong in Pejling',
    text: 'Everything recorded is safe. Carry on where you were.',
  },
};

export const errorPage: typeof danishErrorPage = {
  carryOn: 'Carry on where you were',
  tryAgain: 'Try again',
  detail: 'Technical details',
  missing: (features) => `The browser lacks: ${features}.`,
  tables: (tables) => `This concerns ${numberedTables(tables)}.`,
};
