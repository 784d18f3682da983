/** English words for notes and agreements. */
import { formatFor } from '../../../lib/format';
import type { notes as danish } from '../../da/day/notes';

const format = formatFor('en');

export const notes: typeof danish = {
  heading: 'Notes',
  points: 'Points from the room',
  pointsHint:
    'One on each line. Put quotes in “quotation marks”. No names. They go into the minutes.',
  agreements: 'Agreements and follow-up',
  agreementsHint: 'Tab to the next field, and Enter for a new one.',
  what: 'What',
  who: 'Role and municipality',
  by: 'By when',
  field: (name, row) => `${name}, agreement ${row}`,
  remove: (row) => `Delete agreement ${row}`,
  removeShort: 'Delete',
  long: (characters, most, isStored) =>
    `${format.number(characters)} characters. Over ${format.number(most)} gets hard to read in the minutes${isStored ? ', but all of it is saved' : ''}.`,
  tooLong: (characters, most) =>
    `${format.number(characters)} characters. There is room for ${format.number(most)}. What stands here now is not saved: move some of it to another item.`,
  tooMany: (most) =>
    `There is room for ${most} agreements here. Write more of them at another item.`,
  gone: 'Notes of items that were removed',
  agreed: (what, who, by) =>
    [what, ...(who === '' ? [] : [`Who: ${who}`]), ...(by === '' ? [] : [`By when: ${by}`])]
      .filter((part) => part !== '')
      .join(' · '),
  goesOn: (title, page, pages) => `${title} (${page} of ${pages})`,
  namesTables: 'Write table numbers with the points',
  namesTablesHint: 'Otherwise nothing says which table a point came from.',
  checkNames: 'Read through the notes for names before you send the minutes.',
  merged: (count) =>
    count === 1
      ? '1 note or agreement comes along.'
      : `${format.number(count)} notes and agreements come along.`,
  noRoom: (count) =>
    count === 1
      ? 'There is no room for 1 note or agreement. It is still in the file.'
      : `There is no room for ${format.number(count)} notes and agreements. They are still in the file.`,
};
