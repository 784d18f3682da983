/** The desktop program's menu: its headings, and what the system does behind its items. */

export const menu = {
  headings: {
    file: 'Fil',
    edit: 'Redigér',
    round: 'Afstemning',
    reveal: 'Visning',
    screen: 'Storskærm',
    go: 'Gå til',
    help: 'Hjælp',
  },
  roles: {
    undo: 'Fortryd indtastning',
    redo: 'Gentag indtastning',
    cut: 'Klip',
    copy: 'Kopiér',
    paste: 'Sæt ind',
    selectAll: 'Markér alt',
    minimize: 'Minimér vinduet',
    togglefullscreen: 'Fuld skærm',
    hide: 'Skjul Pejling',
    hideOthers: 'Skjul andre',
    unhide: 'Vis alle',
    quit: 'Afslut Pejling',
  },
  recentFiles: 'Seneste filer',
  noRecentFiles: 'Ingen filer endnu',
};
