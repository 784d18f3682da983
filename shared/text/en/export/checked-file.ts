/** Checking a file of results that was dropped on the window. */
import { plural } from '../../../lib/format';
import type { checkedFile as danish } from '../../da/export/checked-file';

export const checkedFile: typeof danish = {
  title: 'The numbers in the file',
  file: (name) => `The file: ${name}`,
  reading: 'Reading the numbers in the file …',
  foreign: 'The file is no picture, PDF or Office file from Pejling.',
  unreadable: 'The file can’t be read. It may be damaged, or somebody has changed it.',
  tooLarge: 'The file is too large to be a file of results from Pejling.',
  newer: 'The file was made with a newer Pejling. Check it on the computer that has the newer one.',
  nothing:
    'The file carries no numbers, so they can’t be compared. Either it is not from Pejling, or another program removed them when it was saved or sent.',
  shows: (title, date) => `The file shows numbers of “${title}”, ${date}:`,
  round: (title, round) => `“${title}”, round ${round}`,
  changed:
    'Somebody has changed the numbers that the file carries. They are not as Pejling wrote them.',
  noWorkshop: 'The event is not on this computer, so the numbers can’t be compared with the votes.',
  noRound: (rounds) =>
    `The event on this computer does not have ${rounds}, so the numbers can’t be compared with the votes.`,
  storedSame: (count) =>
    `The ${count} numbers that the file carries are the same as in the event on this computer.`,
  storedDiffers: (count, number) =>
    `${count} ${plural(number, 'number', 'numbers')} in the file ${plural(number, 'is', 'are')} not as in the event on this computer:`,
  visibleSame: 'What the file shows agrees with the numbers that it carries.',
  visiblePartly:
    'What Pejling recognises in the file agrees with the numbers that it carries. Some charts have other names than Pejling’s and were not compared.',
  visibleNotRead:
    'Pejling can’t read what stands on the pages. Only the numbers that the file carries were compared.',
  otherPicture:
    'The picture is not the one that Pejling made. It was drawn or saved again, so it may show something else than the numbers it carries.',
  visibleDiffers: (count, number) =>
    `${count} ${plural(number, 'number', 'numbers')} that the file shows ${plural(number, 'is', 'are')} not as the numbers that it carries:`,
  storedDifference: (name, file, here) => `${name}: ${file} in the file, ${here} in the event`,
  visibleDifference: (name, shown, carried) =>
    `${name}: the file shows ${shown}, but carries ${carried}`,
  noNumber: 'no number',
  more: (count) => `… and ${count} more`,
  proves:
    'This only shows whether the numbers are the same. It does not prove that they are right, or that nobody has changed the text around them.',
};
