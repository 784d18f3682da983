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
  duplicates: 'Duplicate, which stays on the table',
  duplicatesHint: 'It has the same slip number as the slip, and goes into the envelope.',
  count: (sheets) => `That makes ${sheets} ${plural(sheets, 'sheet', 'sheets')}.`,
  sheetCopies: (present) =>
    `Choose ${present} copies in the print window: one sheet for each participant.`,
  print: 'Print …',
  preview: 'This is how it looks',
  nothing: 'Choose at least one poll.',
  quoted: (title) => `“${title}”`,
  withoutSlips: (titles) =>
    `There are no table slips for ${titles}. Use ballots or the ballot box.`,
};

export const results: typeof danishResults = {
  heading: 'Results',
  empty: 'The results appear here once a poll is closed.',
  intro: 'Pictures in 1920 × 1080.',
  introAsSeen: 'Pictures in 1920 × 1080, as the room saw them.',
  introUnseen: 'What the room has not seen is marked.',
  /** On a slide's card, and in the question before it is saved. */
  sights: {
    never: 'Not shown yet',
    partly: 'Not shown in full yet',
    hidden: 'Hidden again',
    outdated: 'Corrected since the room saw it',
  },
  /** On the picture itself. */
  marks: {
    never: 'NOT SHOWN TO THE ROOM',
    partly: 'NOT SHOWN IN FULL TO THE ROOM',
    hidden: 'HIDDEN FROM THE ROOM AGAIN',
    outdated: 'CORRECTED SINCE THE ROOM SAW IT',
  },
  unseen: {
    title: 'The room has not seen all of this. Include it?',
    /** “Where is the potential greatest?”, round 2: not shown yet */
    line: (title: string, round: number, sight: string) =>
      `“${title}”${round > 1 ? `, round ${round}` : ''}: ${sight}`,
    text: 'Whoever gets the file can see the figures, even before the room has seen them.',
    all: 'Save all',
    anyway: 'Save anyway',
    onlySeen: 'Save only what the room has seen',
  },
  enlarge: (name) => `Enlarge: ${name}`,
  previous: 'Previous',
  next: 'Next',
  closeLarge: 'Close',
  place: (place, all) => `Picture ${place} of ${all}`,
  copy: 'Copy picture',
  copied: 'Copied. Paste it into PowerPoint, Word or Teams.',
  showAgain: 'Show again on the projector',
  save: 'Save PNG',
  saveLabel: (name) => `Save PNG: ${name}`,
  png: 'PNG',
  zip: 'ZIP',
  oneByOne: 'Save one file at a time',
  exportBusy: 'Pejling is still saving the last one. Try again when it is done.',
  reports: {
    slidesPdf: 'Pictures (PDF)',
    chartAlt: 'Chart. All figures in it stand as text on the page.',
    minutesPdf: 'Minutes (PDF)',
    summaryPdf: 'Summary (PDF)',
    certificatePdf: 'Certificate (PDF)',
    minutes: 'Minutes (Word)',
    summary: 'Summary (Word)',
    markdown: 'Minutes (Markdown)',
    mail: 'Mail text',
  },
  saveAll: (format: string) => `Save all as ${format}`,
  saveFolder: 'Save all in a folder …',
  chooseFolder: 'Choose a folder …',
  isDrawn: 'The pictures are ready.',
  cancel: 'Stop',
  progress: (done, all) => `${done} of ${all}`,
  exporting: (done, all) => `Saving: ${done} of ${all}`,
  progressLabel: 'Saving',
  downloaded: (name) => `Sent to your downloads: ${name}. Check that it has arrived.`,
  saved: (name) => `Saved: ${name}`,
  savedFolder: (name) => `Saved in the folder ${name}`,
  cancelled: 'Stopped. No file was saved. The results are kept.',
  zipName: (title, date) => `${title} ${date} – results`,
};
