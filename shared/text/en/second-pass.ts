/** The second pass: the pile of ballots typed again, batch by batch. */
import type { secondPass as danish } from '../da/second-pass';
import { formatFor, plural } from '../../lib/format';

const format = formatFor('en');

export const secondPass: typeof danish = {
  command: 'Second pass',
  leave: 'Back to new ballots',
  growing: (batch, count) => `Stack ${batch}: ${count} ${plural(count, 'ballot', 'ballots')}`,
  layAside: (batch) => `Lay the ten ballots aside as stack ${batch}.`,
  forgotten: (count) =>
    `${format.number(count)} ${plural(count, 'ballot', 'ballots')} can’t be typed again. Pejling only remembers the order of those typed here since the program was started and the poll opened.`,
  batch: (batch, all) => `Stack ${batch} of ${all}`,
  typed: (count) => `${count} typed`,
  intro: 'Type each ballot of the stack again. When the stack is empty, press Enter.',
  ballot: 'Ballot again',
  empty: 'The stack is empty',
  isEmpty: (typed, first) =>
    `You have typed ${typed}, but the first time there were ${first} in the stack. If the stack is empty, press Enter again.`,
  takeBack: 'Undo the last ballot',
  takeBackSettled: 'Undo the stack’s corrections',
  agrees: (batch) => `Stack ${batch} agrees.`,
  kept: (batch) => `Stack ${batch} is settled. There was nothing to correct.`,
  corrected: (batch, count) =>
    `Stack ${batch} is corrected: ${count} ${plural(count, 'correction', 'corrections')}.`,
  changedMeanwhile: (batch) =>
    `The ballots were changed meanwhile, so nothing was corrected. Type stack ${batch} again.`,
  differs: (batch, count) =>
    `Stack ${batch}: ${count} ${plural(count, 'difference', 'differences')}`,
  look: 'Find the ballot in the stack, and choose what it says on paper.',
  keys: '1 or 2 chooses · Arrow up and down moves between differences · Enter ends the stack',
  difference: (number) => `Difference ${number}`,
  first: 'First time',
  second: 'Second time',
  blank: 'blank',
  spoiled: 'spoiled',
  none: 'no ballot',
  undecided: (count) =>
    `Choose 1 or 2 first: ${count} ${plural(count, 'difference is', 'differences are')} open.`,
  settle: 'End the stack',
  wrongHeap: 'It was the wrong stack',
  done: 'All stacks have been typed again.',
  doneNext: 'Press Ctrl+Enter to close the poll, or go back to new ballots.',
  closeTitle: 'The second pass is not finished. Close anyway?',
  closeText: (batches) =>
    `${batches} ${plural(batches, 'stack has', 'stacks have')} not been typed again. When the poll closes, Pejling forgets the order, and ${plural(batches, 'it', 'they')} can’t be typed again.`,
  closeYes: 'Close anyway',
};
