/** Printouts page and results page. */
import type { printouts as danishPrintouts, results as danishResults } from '../da/output';
import { plural } from '../../lib/format';

export const printouts: typeof danishPrintouts = {
  heading: 'Printouts',
  intro:
    'Put a table slip on each table and a participant sheet at each seat. Print on A4 at 100%, without headers and footers.',
  what: 'What should be printed?',
  slips: 'Table slips',
  sheets: 'Participant sheets',
  which: 'For which polls?',
  numbered: 'One sheet per table, with the table number on it',
  blank: 'One sheet without a table number, for copying',
  count: (sheets) => `That makes ${sheets} ${plural(sheets, 'sheet', 'sheets')}.`,
  sheetCopies: (present) =>
    `Choose ${present} copies in the print window: one sheet for each participant.`,
  print: 'Print …',
  preview: 'This is how it looks',
  nothing: 'Choose at least one poll.',
};

export const results: typeof danishResults = {
  heading: 'Results',
  empty: 'The results appear here once a poll is closed.',
  intro: 'Pictures in 1920 × 1080, as the room saw them.',
  save: 'Save PNG',
  saveLabel: (name) => `Save ${name} as PNG`,
  png: 'PNG',
  zip: 'ZIP',
  saveAll: (format: string) => `Save all as ${format}`,
  saveFolder: 'Save all in a folder …',
  chooseFolder: 'Choose a folder …',
  isDrawn: 'The pictures are ready.',
  cancel: 'Stop',
  progress: (done, all) => `${done} of ${all} ${plural(all, 'picture', 'pictures')}`,
  exporting: (done: number, all: number) => `Saving pictures: ${done} of ${all}`,
  progressLabel: 'Saving pictures',
  downloaded: (name) => `Saved to your downloads: ${name}`,
  saved: (name) => `Saved: ${name}`,
  savedFolder: (name) => `Saved in the folder ${name}`,
  cancelled: 'Stopped. No pictures are saved.',
  zipName: (title, date) => `${title} ${date} – results`,
};
