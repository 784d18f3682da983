/** The console: run sheet, round, projector. */
import type {
  commands as danishCommands,
  console as danishConsole,
  help as danishHelp,
  pages as danishPages,
  questions as danishQuestions,
} from '../da/console';
import { formatFor, plural } from '../../lib/format';
import { numberedTables } from './common';

const format = formatFor('en');

export const pages: typeof danishPages = {
  agenda: 'Run sheet',
  setup: 'Set-up',
  polls: 'Run sheet and votes',
  preflight: 'Pre-flight check',
  printouts: 'Printouts',
  results: 'Results',
  minutes: 'Minutes',
};

export const commands: typeof danishCommands = {
  open: 'Open the poll',
  close: 'Close the poll',
  reveal: 'Show the result',
  hide: 'Hide the result',
  reopen: 'Reopen the poll',
  reset: 'Reset the round …',
  undo: 'Undo the last action',
  undoTable: (table: number) => `Undo table ${table}`,
  newRound: 'New round',
  runOff: 'Run-off …',
  showComparison: 'Show before and after',
  showCorrected: 'Show the corrected result',
  quickPoll: 'Quick poll',
  nextStep: 'Next step',
  previousStep: 'Previous step',
  black: 'Black out the projector',
  remoteBlack: 'Black out (remote)',
  endBlack: 'Turn the screen back on',
  showRound: 'Show the poll on the screen',
  showRoundHere: 'Show the poll',
  showTitle: 'Show the title on the screen',
  showBreak: 'Show a break on the screen',
  showTestPicture: 'Show the test picture',
  openAudience: 'Open the projector window',
  lendScreen: 'Hand over the projector',
  takeScreenBack: 'Take the projector back',
  nextItem: 'Next agenda item',
  previousItem: 'Previous agenda item',
  openFile: 'Open file …',
  save: 'Save to file',
  saveAs: 'Save as …',
  leave: 'To the start page',
  help: 'Keys',
  about: 'About Pejling',
};

export const console: typeof danishConsole = {
  leftLabel: 'Find your way',
  rightLabel: 'Projector and messages',
  agendaLabel: 'Run sheet',
  hintLabel: 'Message',
  pagesLabel: 'Pages',
  behind: (minutes) => `${minutes} min behind`,
  ahead: (minutes) => `${minutes} min ahead`,
  nowOnScreen: 'On screen now',
  forScreen: 'For the projector',
  audienceWindow: 'Pejling – screen',
  audienceLost: 'The projector window is closed. Press F8 to open it again.',
  audienceUnplugged:
    'The projector window is gone: the computer sees no projector. Plug the cable in again, and the picture comes back by itself. If not, press F8.',
  audienceClosed: 'The projector window is not open.',
  audienceOpen: (width, height) => `Open: ${width} × ${height}`,
  screenLent: 'The projector is handed over',
  blackShort: 'Black out',
  endBlackShort: 'Turn on again',
  lendShort: 'Hand over',
  takeBackShort: 'Take back',
  /** In the line that otherwise tells the window's size. */
  screenUnseen: 'The room does not see Pejling.',
  screenLentDesktop: 'F10 shows the picture here again.',
  screenLentBrowser:
    'F10 shows the picture here again. Then double-click in the window for full screen.',
  audienceDisplay: (display) => `Opens on: ${display}`,
  screenLabel: 'Choose what the projector shows',
  screenRound: 'Poll',
  screenTitle: 'Title',
  previewBlack: 'The screen is black',
  previewTest: 'Test picture',
  previewFailed: 'The picture could not be shown. The screen is black. Try F5, or else F8.',
  screenBreak: 'Break',
  practice: 'Practice question',
  kinds: {
    talk: 'Talk',
    poll: 'Poll',
    exercise: 'Table exercise',
    discussion: 'Plenary',
    text: 'Text',
    break: 'Break',
    lunch: 'Lunch',
  },
  planned: (time, minutes) => `Planned for ${time} · ${minutes} min`,
  hints: {
    rowNotRecorded: (table) =>
      `${table} is not recorded yet. Press Enter to record it, or Esc to clear the row.`,
    rowUnknownTable: 'The row you started',
    notOpened: 'What you typed does not count: the poll has not been opened yet.',
    notOpenAnyMore: 'What you typed does not count: the poll is closed.',
    behindDialog: 'What you typed does not count: close the dialog first.',
    noField: 'What you typed does not count: there is no field to type in here.',
    elsewhere: (title) => `What you typed does not count: “${title}” is open. Go there to type.`,
    newerRound: (number) =>
      `What you typed does not count: you are looking at an earlier round. Choose round ${number} to type.`,
    screenIsLent:
      'The projector is handed over: the remote changes nothing in Pejling until you take it back with F10.',
    numLockOff: 'Num Lock is off: the number pad gives no digits. Press Num Lock.',
    undoneSlip: (table) => `The slip from table ${table} has been taken back.`,
    undoneHands: 'The last show of hands has been taken back.',
    undoneTotals: 'The totals have been taken back.',
    nothingToUndo: 'There is nothing more to undo in this round.',
  },
};

export const questions: typeof danishQuestions = {
  resetTitle: 'Reset the round?',
  resetText: (title) =>
    `The entries in “${title}” no longer count, and the poll is ready to be opened again. This can’t be undone.`,
  resetRoundTitle: (number) => `Reset round ${number}?`,
  resetOldText: (number, title) =>
    `The entries in round ${number} of “${title}” no longer count. The round can’t be opened again, as there is a newer one. This can’t be undone.`,
  resetBallots: (count) =>
    count === 1 ? 'One ballot is deleted.' : `${format.number(count)} ballots are deleted.`,
  resetYes: 'Reset the round',
  missingTitle: (missing) =>
    `${missing} ${plural(missing, 'table is', 'tables are')} missing. Show the result anyway?`,
  missingText: (tables) =>
    `Nothing has been recorded from ${numberedTables(tables)}. The result says how many have voted.`,
  missingOptionsTitle: (missing) =>
    `${missing} ${plural(missing, 'option has', 'options have')} not been counted. Show the result anyway?`,
  missingOptionsText: 'What has not been counted is shown as 0 votes.',
  missingTotalsTitle: 'No totals are recorded. Show the result anyway?',
  missingTotalsText: 'The totals have not been recorded yet. All figures are shown as 0.',
  missingBallotsTitle: 'There are no ballots. Show the result anyway?',
  missingBallotsText: 'Not a single ballot has been recorded. All figures are shown as 0.',
  few: {
    title: {
      room: 'Show the result? It may reveal how a few people voted',
      others: 'Show the list to others? It may reveal how a few people voted',
      export: 'Save anyway? It may reveal how a few people voted',
    },
    told: {
      'shown-before': (title, people) =>
        `The figures of “${title}” have been shown before. The difference may be as little as ${plural(people, 'one person’s vote', `the votes of ${people} people`)}. Anyone who remembers the old figures can work out how they voted.`,
      'round-before': (title, people) =>
        `The difference from the previous round of “${title}” may be as little as ${plural(people, 'one person’s vote', `the votes of ${people} people`)}. Anyone who remembers that round can work out how those votes changed.`,
    },
    roles: (roles) =>
      `${roles} will no longer be shown in the result by role. That way nobody can work out which role the votes came from.`,
    yes: { room: 'Show the result', others: 'Show the list', export: 'Save' },
  },
  missingYes: 'Show the result',
  methodTitle: (method) => `Change to ${method}?`,
  methodText: (count) =>
    `${format.number(count)} ${plural(count, 'entry', 'entries')} will then not count. Nothing is lost: change back, and ${plural(count, 'it counts', 'they count')} again.`,
  methodYes: 'Change the method',
  rebaseTitle: 'The new numbers do not add up. Use them anyway?',
  rebasePeople: (present, tables) =>
    `${present} present at ${tables} ${plural(Number(tables), 'table', 'tables')}`,
  rebaseText: (people) =>
    `With ${people} there are more votes recorded than there can be. Correct the numbers, or use them: it is then told beside the result on your screen and in the minutes.`,
  rebaseYes: 'Use the new numbers',
  deleteTitle: (title) => `Delete “${title}”?`,
  deleteText: 'The event and all its votes are deleted from this computer. This can’t be undone.',
  deleteYes: 'Delete permanently',
};

export const help: typeof danishHelp = {
  heading: 'Keys',
  intro: 'Everything works without a mouse. Tab moves between fields and buttons.',
  groups: {
    round: 'The poll',
    reveal: 'Remote and result steps',
    screen: 'The projector',
    go: 'Getting around',
    file: 'Files',
  },
  typing: 'When you type a table slip',
  typingKeys: [
    ['0–9', 'One digit per field, then on to the next'],
    ['+', 'The next number has two digits: +12'],
    ['Enter', 'On to the next line or “Marks in total”, and at the end: record'],
    ['Shift+Enter', 'Record even if a number doesn’t add up'],
    ['Backspace', 'Delete and go back one field'],
    ['← →', 'Move between the fields'],
    ['Esc', 'Clear the row'],
    ['1–9 0 a–z', 'Ballot: a mark per key'],
    ['. or -', 'Ballot: blank or spoiled'],
  ],
  keyNames: {
    Enter: 'Enter',
    Escape: 'Esc',
    PageDown: 'Page Down',
    PageUp: 'Page Up',
    ArrowDown: 'Down',
    ArrowUp: 'Up',
    Ctrl: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Shift',
  },
};
