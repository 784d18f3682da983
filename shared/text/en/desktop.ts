/** What the desktop program itself says: its dialogs around files and windows, and its menu. */
import type * as danish from '../da/desktop';

export const desktop: typeof danish.desktop = {
  openTitle: 'Open a Pejling file',
  saveTitle: 'Save the event as a file',
  fileKind: 'Pejling files',
  exportTitle: 'Save',
  folderTitle: 'Where should the folder be?',
  folderButton: 'Save here',
  closeTitle: 'Close Pejling?',
  closeText:
    'The event is under way, and the projector window closes too. Everything is saved, and you can carry on where you left off.',
  closeUnsavedTitle: 'Close Pejling and lose votes?',
  closeUnsavedText:
    'Nothing is saved on the disk. Everything is in Pejling’s window only and is gone when you close it. Stay here, and save a rescue file with Ctrl+S.',
  closeCodesTitle: 'The codes are not printed',
  closeCodesText:
    'The new codes are in Pejling’s window only and are gone when you close it. Stay here, and print them.',
  closeUnsavedYes: 'Close anyway',
  closeNo: 'Stay here',
  closeYes: 'Close Pejling',
  failedTitle: 'Something went wrong in Pejling',
  failedText: 'Everything recorded is safe. The projector has not changed.',
  failedUnsavedText:
    'Nothing is saved on the disk. Everything is in Pejling’s window only: don’t close it, and save a rescue file with Ctrl+S. The projector has not changed.',
  goneUnsavedText:
    'What was only in the window is lost. If you saved a rescue file, open it with Ctrl+O. The projector has not changed.',
  silentUnsavedText:
    'Wait. Nothing is saved on the disk. If you restart the window, you lose what is only there. The projector has not changed.',
  carryOn: 'Carry on where you left off',
  missingText:
    'Pejling can’t find its own files. Was the program moved, or the USB stick taken out? Everything recorded is safe.',
  tryAgain: 'Try again',
  silentTitle: 'Pejling is not responding',
  silentText:
    'Wait a moment, or start the window again. Everything recorded is safe, and the projector has not changed.',
  wait: 'Wait',
  restart: 'Start the window again',
};

export const menu: typeof danish.menu = {
  headings: {
    file: 'File',
    edit: 'Edit',
    round: 'Poll',
    reveal: 'View',
    screen: 'Projector',
    go: 'Go to',
    help: 'Help',
  },
  roles: {
    undo: 'Undo typing',
    redo: 'Redo typing',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    resetZoom: 'Normal size',
    zoomIn: 'Larger text',
    zoomOut: 'Smaller text',
    minimize: 'Minimise the window',
    togglefullscreen: 'Full screen',
    hide: 'Hide Pejling',
    hideOthers: 'Hide others',
    unhide: 'Show all',
    quit: 'Quit Pejling',
  },
  recentFiles: 'Recent files',
  noRecentFiles: 'No files yet',
};
