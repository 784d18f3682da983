/** How many tables a recount draws, dice, and what a recount has shown. */
import type { recountPlan as danish } from '../da/recount-plan';
import { plural } from '../../lib/format';

const tables = (count: number): string => `${count} ${plural(count, 'table', 'tables')}`;
const votes = (count: number): string => `${count} ${plural(count, 'vote', 'votes')}`;
const places = (count: number): string => (count === 1 ? 'the first place' : 'the top three');
const within = (errors: number): string =>
  ` (with at most ${votes(errors)} wrong at each option of a slip)`;

export const recountPlan: typeof danish = {
  commands: {
    lot: 'Draw tables for a recount',
    dice: 'Throw dice for a recount',
    all: 'Count all tables again',
  },
  draw: (count) => `Draw ${tables(count)}`,
  dice: 'Throw dice …',
  all: (count) => `Count ${plural(count, 'the one table', `all ${count} tables`)}`,
  errors: 'How many votes may be wrong at each option of a table slip?',
  errorsHint: 'A line that was read one off costs several votes.',

  margin: (count, margin) =>
    margin === 0
      ? 'Fewer than three options got votes.'
      : `It is ${votes(margin)} from the ${count === 1 ? 'first' : 'third'} place down to the next.`,
  named: (named) => `The first ${named} are named.`,
  tied: (named) => `A tie: the first ${named} are included.`,
  take: (drawn, all) => `Draw ${drawn} of ${tables(all)}.`,
  needsAll: (count) => `Only counting all tables can show that ${places(count)} is right.`,
  cannotBeWrong: (count, errors) =>
    `Even with ${votes(errors)} wrong at each option of every slip, ${places(count)} would be the same. Draw some tables if the room wants to see it tried.`,
  allNamed:
    'A tie: every option is included. Only counting all tables can show whether that is right.',
  nameMore: (more, drawn) => `Name ${more} as well, and drawing ${tables(drawn)} is enough.`,
  noPlan: 'Here the recount only shows whether the tables drawn were counted right.',

  why: 'How the number was found',
  because: (named, count, wrong, all, drawn) =>
    `${
      named > count
        ? `If anything but the first ${named} belongs to ${places(count)}`
        : `If ${places(count)} is wrong`
    }, at least ${wrong} of the ${tables(all)} were counted wrong. Draw ${tables(drawn)}, and the draw meets at least one of them at least 19 times out of 20.`,
  notCovered:
    'A slip under the wrong table, a missing slip and one too many are only found if that table is drawn.',

  foundDifference:
    'There was a difference, so the draw does not show that the rest is right. Count all tables. Those already counted again need not be counted once more.',
  redrawn:
    'Lots were drawn again before all tables drawn were counted, so the draw only shows that the tables drawn were counted right. Count all if it is to show more.',
  changedSince:
    'Other tables were changed after the draw, so it only shows that the tables drawn were counted right. Draw anew, or count all.',
  proof: {
    all: 'All slips were counted again.',
    tables:
      'This shows that the tables drawn were counted right. It says nothing certain about the rest.',
    bound: (count, errors, wrong, all) =>
      `Were ${places(count)} wrong, at least ${wrong} of the ${tables(all)} would have been counted wrong${within(errors)}, and the draw would have met at least one of them at least 19 times out of 20.`,
    boundMore: (named, count, errors, wrong, all) =>
      `Did anything but ${named} belong to ${places(count)}, at least ${wrong} of the ${tables(all)} would have been counted wrong${within(errors)}, and the draw would have met at least one of them at least 19 times out of 20.`,
  },

  diceDialog: {
    title: 'Throw dice for the tables',
    intro: (count) =>
      `The result is locked. Let someone in the room throw three dice, one at a time, until ${tables(count)} are drawn. Type the dice in the order in which they fall.`,
    chart: (tables) =>
      `Which table a throw draws is on the dice chart for tables ${tables} under “Printouts”.`,
    otherTables: (tables) =>
      `The tables were changed after the poll was opened. It is drawn by the chart for tables ${tables}. If the printed one names other tables, print it again.`,
    second: (number) =>
      `Lots were drawn before. This will be draw no. ${number}, and it will stand under “Entries”.`,
    field: 'Dice, throw by throw',
    drawn: (dice, table) => `${dice}: table ${table}`,
    again: (dice) => `${dice}: throw again`,
    missing: (count) => `${tables(count)} still to draw.`,
    done: 'All tables are drawn.',
    save: 'Record the draw',
    problems: {
      'no-die': 'A die shows 1 to 6. Correct what is typed.',
      'incomplete-throw': 'Each throw has three dice. Type those that are missing.',
      'too-many-throws': 'All tables are drawn. Delete the throws that came after.',
    },
  },
  log: {
    lot: (drawn) => `Lot: table ${drawn} to be counted again`,
    dice: (drawn, thrown) => `Dice (${thrown}): table ${drawn} to be counted again`,
    all: 'All tables to be counted again',
  },
};
