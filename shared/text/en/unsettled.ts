/** What two computers have typed differently, and the computers themselves. */
import type { unsettled as danish } from '../da/unsettled';
import { plural } from '../../lib/format';
import { numberedTables } from './common';

export const unsettled: typeof danish = {
  heading: (count) => `Unsettled: ${plural(count, 'one place', `${count} places`)}`,
  text: 'It was typed on several computers with different numbers. The latest counts until you choose or type the numbers again.',
  counting: 'counts for now',
  keep: 'This applies',
  keepLabel: (what, where) => `This applies: ${what}, ${where}`,
  here: 'this computer',
  there: 'another computer',
  alike: (tables) =>
    `Typed alike on several computers and counted once: ${numberedTables(tables)}.`,
  alikeElse: 'Typed alike on several computers and counted once.',
  mark: 'unsettled',
  alikeMark: 'typed alike on several computers, counts once',
  onSlide: (count, isTables) =>
    isTables ? `unsettled: ${count} ${plural(count, 'table', 'tables')}` : 'count unsettled',
  told: (count) =>
    count === 1
      ? 'One count is unsettled: it was typed twice with different numbers, and the later one is included.'
      : `${count} counts are unsettled: they were typed several times with different numbers, and the latest of each is included.`,
  column: 'Unsettled counts',
  askTitle: (count) =>
    `${plural(count, 'One count is', `${count} counts are`)} unsettled. Show the result anyway?`,
  askText: (places) =>
    `Typed with different numbers: ${places}. The latest is included, and the picture says that something is unsettled.`,

  rooms: {
    heading: 'Several computers',
    intro:
      'If you type on several computers, give each of them a name, so that you can see where numbers come from. Each computer edits only its own.',
    name: 'This computer’s name',
    nameHint: 'E.g. Hall 2 or Typist B',
    tables: 'Tables typed here',
    tablesHint: 'E.g. 1–12, 20. Empty: all tables',
    badTables: (most) => `Write table numbers from 1 to ${most}, e.g. 1–12, 20.`,
    taken: (tables, room) => `${room} already has ${numberedTables(tables)}.`,
    free: (tables) => `Free: ${tables}`,
    present: 'Present here',
    presentHint: 'Empty: the hall is not split',
    others: 'The other computers',
    other: (name, tables, present) =>
      [
        name,
        ...(tables === '' ? [] : [numberedTables(tables)]),
        ...(present === '' ? [] : [`${present} present`]),
      ].join(' · '),
    presentSum: (sum, present) => `The computers have ${sum} present in all, the event ${present}.`,
    nameless: 'without a name',
    arrived: (room, done, all) => `${room}: ${done} of ${all} tables`,
  },
};
