/** The package of the day's material: its dialog, its folders and files, and how it came out. */
import type { packing as danish } from '../../da/export/packing';
import { plural } from '../../../lib/format';

export const packing: typeof danish = {
  command: 'Pack the day’s material',
  intro:
    'One ZIP with three folders: for the participants, for the secretariat and for the archive.',
  introFolder:
    'One ZIP or folder with three folders: for the participants, for the secretariat and for the archive.',
  empty: 'There is nothing to pack yet: no poll is closed.',
  rehearsal: 'This is a rehearsal. Nothing is chosen, and whatever you choose is marked.',
  slides: 'Pictures',
  files: 'Files',
  chosen: (chosen, all) =>
    `${chosen} of ${all} ${plural(all, 'picture is', 'pictures are')} chosen.`,
  notShown: 'What the room has not seen is left out unless you choose it.',
  numbersToo:
    'Numbers and text about a result come along if at least one of its pictures is chosen.',
  wholeAnyway: 'Numbers and text show the whole result, including the pictures you left out.',
  quoted: (heading) => `“${heading}”`,
  withheld: (count, headings) =>
    `Your ${plural(count, 'correction', 'corrections')} of ${headings} ${plural(count, 'is', 'are')} left out, because ${plural(count, 'it tells', 'they tell')} of a poll that you have not chosen. Pejling’s own text stands there instead.`,
  unsettled: 'A count is unsettled. The files say so, and the minutes are a draft.',
  vote: (title, round) => `${title}${round > 1 ? ` (round ${round})` : ''}`,
  practice: 'Practice question',
  step: (number) => `step ${number}`,
  pack: 'Pack and save',
  packInFolder: 'Save in a folder …',
  stop: 'Stop',
  close: 'Close',
  again: 'Pack again',
  nothingChosen: 'Choose at least one picture.',
  noFiles: 'Choose at least one kind of file.',
  packing: (part) => `Making ${part} …`,
  progressLabel: 'Packing',
  otherExport: 'Pejling is still saving something else. Wait until it is done, or stop it.',
  stopped: 'Stopped. The package is not saved. The results are kept.',
  failed: (part) => `${part} could not be made. The rest is saved.`,
  allFailed: 'Nothing could be made, and nothing is saved.',
  notMade: (part) => `${part} could not be made.`,
  done: {
    downloaded: (name) => `Sent to your downloads: ${name}. Check that it has arrived.`,
    saved: (name) => `Saved: ${name}`,
    folder: (name) => `Saved in the folder ${name}`,
  },
  ready: 'Everything is packed.',
  chooseFolder: 'Choose a folder …',
  total: (files, size) => `${files} ${plural(files, 'file', 'files')}, ${size} in all.`,
  tooLarge: (size) =>
    `The package takes ${size}. Many mailboxes take 10 MB at most: choose fewer pictures, or send the files one by one.`,
  written: 'This was saved',
  name: 'results package',
  folders: {
    participants: '1 For the participants',
    secretariat: '2 For the secretariat',
    archive: '3 Archive – do not pass on',
  },
  parts: {
    pptx: { label: 'PowerPoint', hint: 'charts that can be edited', fileName: 'presentation' },
    pdf: {
      label: 'Results to read',
      hint: 'can be read aloud, for the website',
      fileName: 'results',
    },
    summary: { label: 'Summary', hint: 'one page for the board', fileName: 'summary' },
    docx: { label: 'Minutes', hint: 'results in words, to edit', fileName: 'minutes' },
    markdown: {
      label: 'Minutes as plain text',
      hint: 'for website and archive system',
      fileName: 'minutes',
    },
    mail: { label: 'Mail text', hint: 'to paste into a mail', fileName: 'mail text' },
    xlsx: { label: 'The numbers in Excel', hint: 'a sheet for each poll', fileName: 'numbers' },
    csv: { label: 'The numbers as CSV', hint: 'for other programs', fileName: 'CSV' },
    pejling: {
      label: 'Pejling’s own file',
      hint: 'all entries; for opening again, not for others',
      fileName: 'event',
    },
    certificate: {
      label: 'Certificate of the count',
      hint: 'to sign',
      fileName: 'certificate of the count',
    },
    png: { label: 'Pictures', hint: 'as the room saw them, 1920 × 1080', fileName: 'Pictures' },
  },
};
