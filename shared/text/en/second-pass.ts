/** The second pass: the pile of ballots typed again, heap by heap. */
import type { secondPass as danish } from '../da/second-pass';
import { plural } from '../../lib/format';

export const secondPass: typeof danish = {
  command: 'Second pass',
  leave: 'Back to new ballots',
  growing: (batch, count) => `Heap ${batch}: ${count} ${plural(count, 'ballot', 'ballots')}`,
  layAside: (batch) => `Lay the ten ballots aside as heap ${batch}.`,
  forgotten: (count) =>
    `${count} ${plural(count, 'ballot', 'ballots')} can’t be typed again. Pejling only remembers the order of those typed here since the program was started and the poll opened.`,
  batch: (batch, all) => `Heap ${batch} of ${all}`,
  typed: (count) => `${count} typed`,
  intro: 'Type each ballot of the heap again. When the heap is empty, press Enter.',
  ballot: 'Ballot again',
  empty: 'The heap is empty',
  isEmpty: (typed, first) =>
    `You have typed ${typed}, but the first time there were ${first} in the heap. If the heap is empty, press Enter again.`,
  takeBack: 'Undo the last ballot',
  takeBackSettled: 'Undo the heap’s corrections',
  agrees: (batch) => `Heap ${batch} agrees.`,
  kept: (batch) => `Heap ${batch} is settled. There was nothing to correct.`,
  corrected: (batch, count) =>
    `Heap ${batch} is corrected: ${count} ${plural(count, 'correction', 'corrections')}.`,
  changedMeanwhile: (batch) =>
    `The ballots were changed meanwhile, so nothing was corrected. Type heap ${batch} again.`,
  differs: (batch, count) =>
    `Heap ${batch}: ${count} ${plural(count, 'difference', 'differences')}`,
  look: 'Find the ballot in the heap, and choose what it says on paper.',
  keys: '1 or 2 chooses · Arrow up and down moves between differences · Enter ends the heap',
  difference: (number) => `Difference ${number}`,
  first: 'First time',
  second: 'Second time',
  blank: 'blank',
  spoiled: 'spoiled',
  none: 'no ballot',
  undecided: (count) =>
    `Choose 1 or 2 first: ${count} ${plural(count, 'difference is', 'differences are')} open.`,
  settle: 'End the heap',
  wrongHeap: 'It was the wrong heap',
  done: 'All heaps have been typed again.',
  doneNext: 'Press Ctrl+Enter to close the poll, or go back to new ballots.',
  closeTitle: 'The second pass is not finished. Close anyway?',
  closeText: (batches) =>
    `${batches} ${plural(batches, 'heap has', 'heaps have')} not been typed again. When the poll closes, Pejling forgets the order, and ${plural(batches, 'it', 'they')} can’t be typed again.`,
  closeYes: 'Close anyway',
};
