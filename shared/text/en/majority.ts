/** «Obvious majority». */
import type { majority as danish } from '../da/majority';
import { formatFor, plural } from '../../lib/format';

export const majority: typeof danish = {
  open: 'Obvious majority …',
  title: 'Obvious majority for …',
  text: 'The room sees what most raise their hands for, and nobody counts. The result has no numbers, and says so everywhere.',
  which: 'Which option is the obvious majority for?',
  record: 'Record the obvious majority',
  refused: (count) =>
    `Hands are counted for ${formatFor('en').number(count)} ${plural(count, 'option', 'options')}. What was only seen can’t stand beside numbers. Undo the numbers with Ctrl+Z, or finish counting.`,
  recorded: (option) =>
    `Obvious majority for no. ${option}. It was seen, not counted, and no option gets a number. Press Ctrl+Enter to close.`,
  countInstead: 'No obvious majority, we count',
  replaces: 'Choose a line to count. The first number replaces what was seen.',
  result: (option) => `Obvious majority for “${option}”`,
  resultNote: 'Seen by a show of hands, not counted. No option has a number or a place.',
  mark: 'majority',
  notSaved: 'The majority is not recorded yet. Try again.',
};
