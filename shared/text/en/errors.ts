/**
 * What each failure says: what happened, and what to do next. One entry per AppError code; a file's failures are told as
 * they are when it is saved.
 */
import type {
  errorPage as danishErrorPage,
  errors as danishErrors,
  fileErrors as danishFileErrors,
} from '../da/errors';
import { numberedTables } from './common';

export const errors: typeof danishErrors = {
  'storage-refused': {
    title: 'The browser won’t allow saving',
    text: 'Open Pejling in an ordinary window (not InPrivate or incognito) in Edge or Chrome, and allow site data in the browser’s settings.',
  },
  'storage-full': {
    title: 'The disk is full',
    text: 'The last thing you did was not saved. Free up space on the computer and try again.',
  },
  'storage-failed': {
    title: 'It could not be saved',
    text: 'The last thing you did was not saved. Try again.',
  },
  'storage-lost': {
    title: 'Pejling’s data on this computer was deleted',
    text: 'The browser, a rule on the computer or another program deleted it. Try again.',
  },
  'workshop-missing': {
    title: 'The event can’t be found',
    text: 'It may have been deleted in another window. Go back to the start page and choose another event, or open a file you saved.',
  },
  'second-window': {
    title: 'Pejling is already open in another window',
    text: 'Use the other window, so that everything is typed in one place. If you want to work here, close it: this window then carries on by itself.',
  },
  'browser-lacks': {
    title: 'This browser can’t run Pejling',
    text: 'Open the file in a newer version of Edge, Chrome or Chromium.',
  },
  'round-not-open': {
    title: 'The poll is not open',
    text: 'The last thing you did was not carried out. Open or reopen the poll and try again.',
    kept: 'Everything recorded before is safe.',
  },
  'code-used': {
    title: 'The code has already been used',
    text: 'The vote was not recorded. Each code works only once. Use another code.',
  },
  'codes-in-use': {
    title: 'Votes have already been cast with the codes',
    text: 'The old codes still work. Close the poll before you make codes for a new round.',
  },
  'popup-blocked': {
    title: 'The browser blocked the projector window',
    text: 'Allow pop-ups for Pejling: click the icon in the address bar, then press F8 again.',
  },
  'tables-have-slips': {
    title: 'Tables you are removing have handed in slips',
    text: 'The open poll keeps its tables, and nothing has changed. Raise the number again, or undo the table slips first.',
    kept: 'All table slips are safe.',
  },
  'poll-has-votes': {
    title: 'People have voted, so the item stays',
    text: 'Choose another title or move the item. To drop the votes, reset the poll first.',
    kept: 'All votes are kept.',
  },
  'too-many-roles': {
    title: 'The open poll can’t take so many roles',
    text: 'Roles with votes stay in the poll, and there can be nine in all. Remove one of the new roles in the set-up, and try again. Nothing has changed in the poll.',
  },
  'export-failed': {
    title: 'The file could not be made',
    text: 'Try again.',
    kept: 'The result is safe.',
  },
  'copy-failed': {
    title: 'Nothing could be copied',
    text: 'The browser or a policy of the computer does not allow it. Save it as a file instead.',
    kept: 'The result is safe.',
  },
  'file-damaged': {
    title: 'The file is damaged',
    text: 'Perhaps it was not copied completely, or someone has edited it. Use another copy of the file. What you have open has not changed.',
  },
  'file-foreign': {
    title: 'Pejling does not recognise the file',
    text: 'If its name ends in .pejling, it is damaged: use another copy of it. Otherwise it is from another program: choose a file that ends in .pejling. What you have open has not changed.',
  },
  'file-newer': {
    title: 'The file was saved by a newer Pejling',
    text: 'Open it on the computer with the newer version, or update Pejling here. What you have open has not changed.',
  },
  'file-too-large': {
    title: 'The file is too large to be a Pejling file',
    text: 'Choose another file. What you have open has not changed.',
  },
  'file-missing': {
    title: 'The file or folder is no longer there',
    text: 'Plug the USB stick in again, or save the file elsewhere with Ctrl+Shift+S.',
    kept: 'Everything is still on this computer.',
  },
  'file-read-only': {
    title: 'Pejling can’t write to the file or folder',
    text: 'Save the file elsewhere with Ctrl+Shift+S, for example in Documents.',
    kept: 'Everything is still on this computer.',
  },
  'file-disk-full': {
    title: 'There is no room for the file',
    text: 'The file is as it was. Free some space on the drive, or save the file elsewhere with Ctrl+Shift+S.',
    kept: 'Everything is still on this computer.',
  },
  'file-in-use': {
    title: 'Another program is using the file',
    text: 'Close the other program and press Ctrl+S again, or save the file elsewhere with Ctrl+Shift+S.',
    kept: 'Everything is still on this computer.',
  },
  'file-changed': {
    title: 'The file was changed elsewhere',
    text: 'Pejling has not written to it. Save your version elsewhere with Ctrl+Shift+S. Ctrl+S replaces the file, and the changes others made in it are lost.',
    kept: 'Everything is still on this computer.',
  },
  'file-not-allowed': {
    title: 'The browser asks before it writes to the file',
    text: 'Press Ctrl+S and allow it.',
    kept: 'Everything is still on this computer.',
  },
  'file-no-dialog': {
    title: 'The browser does not let Pejling choose a file',
    text: 'It may be a rule on this computer. Use Pejling on another computer, or ask IT to allow it for Pejling.',
    kept: 'Everything is still on this computer.',
  },
  'file-failed': {
    title: 'The file could not be saved',
    text: 'Try again, or save the file elsewhere with Ctrl+Shift+S.',
    kept: 'Everything is still on this computer.',
  },
  'merge-other-workshop': {
    title: 'The file is from another event',
    text: 'Votes can only be taken from a file of the same event. Save this event as a file, and open the file on the other computer before anything is typed there. Nothing has changed here.',
  },
  'display-gone': {
    title: 'The screen is no longer connected',
    text: 'Check the cable, and choose the projector again under Pre-flight check.',
    kept: 'All votes are saved.',
  },
  'request-refused': {
    title: 'The action was not carried out',
    text: 'Nothing has changed. Try again.',
    kept: 'If it happens again, close Pejling and open it again.',
  },
  unexpected: {
    title: 'Something went wrong in Pejling',
    text: 'Carry on where you left off.',
    kept: 'Everything recorded is safe. If it happens again, close Pejling and open it again.',
  },
};

/** A file's failures where it was to be opened, and where something was to be taken home, such as pictures of the results. */
export const fileErrors: typeof danishFileErrors = {
  open: {
    'file-missing': {
      title: 'The file or folder is no longer there',
      text: 'Plug the USB stick in again, or choose another file with Ctrl+O. What you have open has not changed.',
    },
    'file-read-only': {
      title: 'The file can’t be opened',
      text: 'You have no access to it. Ask whoever put the file there for access or for a copy. What you have open has not changed.',
    },
    'file-disk-full': {
      title: 'The file can’t be opened',
      text: 'The disk is full. Free up space on the computer and open the file again. What you have open has not changed.',
    },
    'file-in-use': {
      title: 'Another program is using the file',
      text: 'Close the other program and open the file again. What you have open has not changed.',
    },
    'file-not-allowed': {
      title: 'The browser asks before the file is opened',
      text: 'Open the file again and allow it. What you have open has not changed.',
    },
    'file-no-dialog': {
      title: 'The browser does not let Pejling choose a file',
      text: 'It may be a rule on this computer. Drag the file into the window instead. What you have open is unchanged.',
    },
    'file-failed': {
      title: 'The file can’t be opened',
      text: 'Try again, or use another copy of the file. What you have open has not changed.',
    },
  },
  export: {
    'file-missing': {
      title: 'The folder is no longer there',
      text: 'Plug the USB stick in again, or choose another folder.',
      kept: 'The results are safe.',
    },
    'file-read-only': {
      title: 'Pejling can’t write to the file or folder',
      text: 'Choose another folder, for example Documents.',
      kept: 'The results are safe.',
    },
    'file-disk-full': {
      title: 'There is no room on the drive',
      text: 'Free up some space, or choose another drive.',
      kept: 'The results are safe.',
    },
    'file-in-use': {
      title: 'Another program is using the file',
      text: 'Close the other program and try again, or choose another name.',
      kept: 'The results are safe.',
    },
    'file-not-allowed': {
      title: 'The browser asks before it saves',
      text: 'Try again and allow it.',
      kept: 'The results are safe.',
    },
    'file-no-dialog': {
      title: 'The browser does not let Pejling choose a folder',
      text: 'It may be a rule on this computer. Save all as ZIP instead.',
      kept: 'The results are kept.',
    },
    'file-failed': {
      title: 'It could not be saved',
      text: 'Try again, or choose another folder.',
      kept: 'The results are safe.',
    },
  },
};

export const errorPage: typeof danishErrorPage = {
  carryOn: 'Carry on where you left off',
  tryAgain: 'Try again',
  detail: 'Technical details',
  missing: (features) => `The browser lacks: ${features}.`,
  tables: (tables) => `This concerns ${numberedTables(tables)}.`,
};
