/** The desktop program's menu: its headings, and what the system does behind its items. */
import type { menu as danishMenu } from '../da/menu';

export const menu: typeof danishMenu = {
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
