/** Storage that fails or is gone: the standing sign, the rescue file, and a workshop that can't be read. */
import type { storage as danish } from '../da/storage';

export const storage: typeof danish = {
  fullTitle: 'The disk is full',
  lostTitle: 'Pejling’s storage on this computer was cleared',
  failedTitle: 'The computer can’t save',
  memoryText:
    'Nothing is saved on the disk. Everything is in this window only: don’t close it. You can go on typing.',
  fullNext: 'Free up space, and Pejling saves by itself.',
  lostNext: 'Pejling tries to save again by itself.',
  failedNext: 'The disk may be full: free up space. Pejling tries again by itself.',
  saveRescue: 'Save rescue file',
  rescueHasAll: (name) => `Everything is in the rescue file ${name}.`,
  rescueIsBehind: (name) =>
    `What has changed since is not in the rescue file ${name}. Save it again.`,
  renewed: 'Pejling’s storage failed. Everything was moved to a new one and is saved.',
  onlyInMemory: 'The event is in this window only. Save a rescue file with Ctrl+S first.',

  lostWorkshop: (title) => `“${title}” is no longer in Pejling’s storage`,
  damagedWorkshop: (title) => `“${title}” can’t be read`,
  lostText:
    'The browser, a rule on the computer or another program cleared the storage, or the event was deleted in another window.',
  damagedText: 'Pejling’s storage on this computer is damaged or can’t be read right now.',
  knownFacts: (date, place) =>
    place === '' ? `What the list knows: ${date}.` : `What the list knows: ${date}, ${place}.`,
  wasInFile: (name) => `It was also saved in the file ${name}.`,
  wasInNoFile: 'If you have a rescue file or another copy, open it.',
  openKnownFile: (name) => `Open ${name}`,
  findFile: 'Find a file …',
  removeFromList: 'Remove from the list',
};
