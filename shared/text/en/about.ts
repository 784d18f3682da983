/** About Pejling, and what is said of the data that are stored. */
import type { about as danishAbout, data as danishData } from '../da/about';

export const about: typeof danishAbout = {
  heading: 'About Pejling',
  version: (version) => `Version ${version}`,
  offline: 'Pejling works without the internet. Nothing is sent anywhere.',
  licencesHeading: 'The work of others in Pejling',
  licencesText: 'Pejling is built on these parts. Open a line to read its licence.',
};

export const data: typeof danishData = {
  hereHeading: 'On this computer',
  hereBrowser:
    'Pejling saves the details of the event and the counted votes in the browser’s storage on this computer. No names are saved, and nothing leaves the computer.',
  hereDesktop:
    'Pejling saves the details of the event and the counted votes in its own storage on this computer. No names are saved, and nothing leaves the computer.',
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
  file: 'Ctrl+S saves the whole event in one file, wherever you like: details, questions, counted votes and results. The file holds no names either. It stays where it is when you delete the event in Pejling.',
  move: 'To move the event to another computer, copy the file, for example with a USB stick, and open it in Pejling there with Ctrl+O.',
  logHeading: 'In the program’s log',
  log: 'If something goes wrong, Pejling notes in the log which error it was and where in the program it happened. The log holds no votes, no names and no file names, and it is not sent anywhere.',
  logPlace: 'The log is called pejling.log and is in this folder:',
};
