/** «Om Pejling», and what is said of the data that are stored. */
import type * as danish from '../da/about';

export const about: typeof danish.about = {
  heading: 'About Pejling',
  offline: 'Pejling works without the internet and sends nothing anywhere.',
  licencesHeading: 'The work of others in Pejling',
  licencesText: 'Pejling is built on these parts. Open a line to read its licence.',
};

export const data: typeof danish.data = {
  hereHeading: 'On this computer',
  hereBrowser:
    'Pejling saves the details of the event, the counted votes and your notes in the browser’s storage on this computer. Pejling asks for no names, but your notes may hold some that you wrote. Pejling sends nothing from the computer.',
  hereDesktop:
    'Pejling saves the details of the event, the counted votes and your notes in its own storage on this computer. Pejling asks for no names, but your notes may hold some that you wrote. Pejling sends nothing from the computer.',
  hereBeside:
    'Pejling saves the details of the event, the counted votes and your notes in the folder Pejling-data beside the program. If the program is on a USB stick, the events travel with it. Pejling asks for no names, but your notes may hold some that you wrote. Pejling sends nothing from the computer.',
  own: 'Each event has its own storage. When you delete an event, it is removed from the computer.',
  shared:
    'In this browser, all events share one storage area. Traces of a deleted event may remain until the browser tidies up.',
  ballots:
    'Ballots are stored without time, order or sender. While a poll is open its ballots lie apart, and an expert with access to the computer could find the order in which they were typed. For a second pass Pejling remembers the order in memory, never on the disk, and forgets it again. When the poll closes, the ballots are shuffled and the order is deleted from the disk.',
  ballotsShared:
    'Ballots are stored without time, order or sender. For a second pass Pejling remembers the order in memory until the poll closes. When it closes the ballots are shuffled, but in this browser traces of the order may stay on the disk until the browser clears up.',
  cleared:
    'If anyone clears the browser’s data, the events that are not open disappear. Pejling saves the open one again. So save the event as a file before you go home.',
  fileHeading: 'In a file',
  file: 'Ctrl+S saves the whole event in one file, wherever you like: details, questions, counted votes, results and your notes. Names that stand in the notes stand in the file, too. It stays where it is when you delete the event in Pejling.',
  move: 'To move the event to another computer, copy the file, for example with a USB stick, and open it in Pejling there with Ctrl+O.',
  synced:
    'If the file is in a folder that OneDrive, Dropbox or another service synchronises, the service sends a copy away from the computer. That is often true of the Desktop and Documents, and it goes for pictures of the results too. If the figures must not leave the computer, save somewhere else, such as on a USB stick.',
  policiesHeading: 'For IT, if your workplace manages the browser',
  policiesIntro:
    'Some rules for Edge and Chrome make Pejling lose what is saved. This section can be passed on as it is:',
  policies: {
    BrowsingDataLifetime:
      'Deletes Pejling’s storage, even while the program is open, if the rule covers cookies and other site data. Exempt the computer, or take that data type out of the rule.',
    ClearBrowsingDataOnExit:
      'Deletes Pejling’s storage each time the browser is closed (in Chrome: ClearBrowsingDataOnExitList). Turn the rule off on the computer.',
    DefaultFileSystemWriteGuardSetting:
      'With the value 2, Pejling can’t keep the event’s file up to date, and files only come as downloads. Set it to 3.',
  },
  policiesDesktop:
    'Pejling as a program for Windows, macOS and Linux has storage of its own and is not affected by these rules.',
  logHeading: 'In the program’s log',
  log: 'If something goes wrong, Pejling notes in the log which error it was and where in the program it happened. The log holds no votes, no names and no file names, and it is not sent anywhere.',
  logPlace: 'The log is called pejling.log and is in this folder:',
  logBeside: 'The log is called pejling.log and is in Pejling-data\\logs beside the program.',
};

export const storage: typeof danish.storage = {
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
  /** A download may have been stopped, and no page is told. */
  rescueIsSent: (name) =>
    `Everything was sent to your downloads. Check that the file has arrived: ${name}`,
  rescueIsBehind: (name) => `Save the rescue file again. The newest is not in ${name}`,
  renewed:
    'Something could not be saved. Pejling has saved everything again in a new place on the disk.',
  renewedAfterLoss:
    'Something outside Pejling deleted its data on this computer. Pejling has saved this event again. Save it as a file too, with Ctrl+S.',
  wasLost:
    'Pejling’s data on this computer were deleted while Pejling was open. It may happen again, and other events may be gone. Save the event as a file.',
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
