/** Workshop files: on the start screen, in the console's head, and what is asked about them. */
import type { fileQuestions as danishQuestions, files as danish } from '../da/files';
import { plural } from '../../lib/format';

export const files: typeof danish = {
  recentHeading: 'Recent files',
  recentLabel: (name, folder) => `Open ${name} in the folder ${folder}`,
  /** Ends the name of a rescue file. */
  rescueName: 'rescue',
  templateName: 'template',
  reading: (name: string) => `Reading ${name} …`,
  readingUnnamed: 'Reading the file …',
  dropHere: 'Drop the file to open it or check its numbers',

  savedIn: (name) => `Saved · ${name}`,
  notInFile: 'Saved on the computer, but not in the file',
  saveAgain: 'Save again',
  saveAsFile: 'Save as a file …',
  hereTitle: 'Saved on this computer',
  hereText:
    'Each entry is saved at once. Save the event as a file too if it is to be moved to another computer, or if you want a backup.',
  fileTitle: 'Saved on this computer and in the file',
  fileIn: (name, folder) => `${name} in the folder ${folder}`,
  filePending: 'The newest change will be in the file in a moment.',
  fileText: 'The file is kept up to date while you work.',
  file: (name) => `The file: ${name}`,
  program: (version) => `Saved with Pejling ${version}`,

  savedHint: (name) => `Saved in ${name}. The file is kept up to date while you work.`,
  downloadedHint: (name) =>
    `Sent to your downloads: ${name}. Check that it has arrived. The file is not kept up to date: save again when you are done.`,
};

export const fileQuestions: typeof danishQuestions = {
  switchTitle: (incoming, current) => `Open “${incoming}” instead of “${current}”?`,
  switchTitleSame: 'Open the file instead of the event that is open?',
  switchSaved: (current) => `“${current}” is saved and can be opened again from the start page.`,
  switchRound: (poll) => `The poll “${poll}” is still open when you come back.`,
  switchWall: (incoming) => `The projector changes to “${incoming}” at once.`,
  switchRescued: (current, name) =>
    `“${current}” is not saved in Pejling. It is only in the rescue file ${name}.`,
  switchUnsaved: (current) => `“${current}” is not saved anywhere.`,
  switchYes: 'Open the file',

  differsTitle: (title) => `Which version of “${title}” do you want to carry on with?`,
  differsText: 'The one in the file and the one on the computer are not the same. Both are kept.',
  differsFile: 'In the file',
  differsHere: 'On the computer',
  differsSavedAt: (date, time) => `Saved on ${date} at\u00a0${time}`,
  differsRecordedAt: (date, time) => `Last entry on ${date} at\u00a0${time}`,
  differsCount: (count, number) => `${count} ${plural(number, 'entry', 'entries')}`,
  differsCopy: 'Open the file as a copy',
  differsUseHere: 'Use the one on the computer',

  changedTitle: (name) => `Replace “${name}”?`,
  changedText:
    'Someone has changed the file since Pejling last saved it. If you replace it, their changes are lost.',
  changedKept: 'Your event is saved on this computer, whichever you choose.',
  changedElsewhere: 'Save elsewhere …',
  changedReplace: 'Replace the file',
};
