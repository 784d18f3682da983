/** Storage that fails or is gone: the standing sign, the rescue file, and a workshop that can't be read. */
import type { storage as danish } from '../da/storage';

export const storage: typeof danish = {
  fullTitle: 'The disk is full',
  lostTitle: 'Pejling’s data on this computer was deleted',
  failedTitle: 'The computer can’t save',
  memoryText:
    'Nothing is saved on the disk. Everything is in this window only: don’t close it. You can go on typing.',
  rescuedText:
    'Nothing is saved in Pejling. You can go on typing; then save the rescue file again.',
  fullNext: 'Free up space, and Pejling saves by itself.',
  lostNext: 'Pejling tries to save again by itself.',
  failedNext: 'The disk may be full: free up space. Pejling tries again by itself.',
  saveRescue: 'Save rescue file',
  rescueHasAll: (name) => `Everything is in the rescue file ${name}`,
  rescueIsBehind: (name) => `Save the rescue file again. The newest is not in ${name}`,
  renewed:
    'Something could not be saved. Pejling has saved everything again in a new place on the disk.',
  onlyInMemory: 'The event is in this window only. Save a rescue file with Ctrl+S first.',

  lostWorkshop: (title) => `Pejling can’t find “${title}” on this computer`,
  damagedWorkshop: (title) => `“${title}” can’t be read`,
  lostText:
    'The browser, a rule on the computer or another program deleted Pejling’s data, or the event was deleted in another window.',
  damagedText:
    'Pejling’s data on this computer is damaged, or it can’t be read right now. Restart Pejling and try again.',
  knownFacts: (date, place) =>
    place === '' ? `Date: ${date}.` : `Date and place: ${date}, ${place}.`,
  wasInFile: (name) => `It was also saved in the file ${name}.`,
  wasInNoFile: 'If you have a rescue file or another copy, open it.',
  openKnownFile: (name) => `Open ${name}`,
  findFile: 'Find a file …',
  removeFromList: 'Remove from the list',
};
