/** Whether a table's slip arrived: the list for the wall, one table at the desk, and what practice says of the counting. */
import type { arrivals as danish } from '../da/arrivals';
import { plural } from '../../lib/format';

export const arrivals: typeof danish = {
  show: 'Show received slips on the projector',
  slide: {
    status: (received, tables) =>
      received === tables
        ? plural(tables, 'The slip has been received.', `All ${tables} slips have been received.`)
        : `${received} of ${tables} ${plural(tables, 'slip', 'slips')} received.`,
    find: 'Find the number of your table: beside it is the number of the slip that came.',
    several: (slip, slips) => `${slip} (${slips})`,
    findSeveral: 'In brackets: how many of the table’s slips have come.',
    none: '–',
    noVotes: 'The list shows only which slips have come, not what is on them.',
  },
  desk: {
    open: 'Show one table …',
    title: 'One table',
    intro:
      'Read the numbers to the table’s host, who compares with the duplicate. Other tables are covered.',
    table: 'Table number',
    show: 'Show the table',
    unknown: (table) => `The round has no table ${table}.`,
    nothing: (table) => `Nothing has been received from table ${table}.`,
    heading: (table, slip) => `Table ${table} · slip ${slip}`,
    headingOfTable: (table) => `Table ${table}`,
    slip: 'Table slip',
    answer: 'Joint answer',
    voters: (voters) => `Number who voted: ${voters}`,
    total: (marks) => `In total: ${marks}`,
  },
  firstTyping: {
    none: (slips) =>
      plural(
        slips,
        'The slip added up when it was first typed.',
        `All ${slips} slips added up when they were first typed.`,
      ),
    some: (wrong, slips) =>
      `${wrong} of ${slips} ${plural(slips, 'slip', 'slips')} did not add up when first typed.`,
    advice: 'Tell the room, and let the tables count with one reader and two who keep tally.',
  },
};
