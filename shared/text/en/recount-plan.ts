/** How many tables a recount draws, dice, and what a recount has shown. */
import type { recountPlan as danish } from '../da/recount-plan';
import { plural } from '../../lib/format';

const tables = (count: number): string => `${count} ${plural(count, 'table', 'tables')}`;
const votes = (count: number): string => `${count} ${plural(count, 'vote', 'votes')}`;
const places = (count: number): string => (count === 1 ? 'the first place' : 'the top three');

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
      ? `There is no distance between ${places(count)} and the next.`
      : `There are ${votes(margin)} between ${count === 1 ? 'the first place' : 'the third place'} and the next.`,
  needs: (wrong, all, drawn) =>
    `If the top three is wrong, at least ${wrong} of ${all} slips must be. Draw ${tables(drawn)}, and the draw would then meet at least one of them 19 times out of 20.`,
  needsFirst: (wrong, all, drawn) =>
    `If the first place is wrong, at least ${wrong} of ${all} slips must be. Draw ${tables(drawn)}, and the draw would then meet at least one of them 19 times out of 20.`,
  needsAll: 'This close, only counting all tables can show that it is right.',
  cannotBeWrong: (count) =>
    `Even if all slips were wrong, ${places(count)} would be the same. Draw some tables if the room wants to see it tried.`,
  allNamed: 'Every option is named, so there is nothing that a draw could show.',
  nameMore: (more, count, drawn) =>
    `If ${more} is named as well, ${tables(drawn)} are enough to show that nothing else belongs to ${places(count)}.`,
  noPlan:
    'For this poll Pejling can’t work out how many tables to draw. The recount only shows whether the tables drawn were counted right.',
  notCovered:
    'A slip under the wrong table, a missing slip and one too many are only found if that table is drawn.',

  foundDifference:
    'There was a difference. So the draw does not show that the rest is right: count all tables. Those already counted again need not be counted once more.',
  proof: {
    all: 'All slips were counted again.',
    tables:
      'This shows that the tables drawn were counted right. It says nothing certain about the rest.',
    bound: (count, wrong, all) =>
      `Were ${places(count)} wrong, at least ${wrong} of ${all} slips would have to be, and the draw would have met at least one of them 19 times out of 20.`,
    boundMore: (named, count, wrong, all) =>
      `Did anything but ${named} belong to ${places(count)}, at least ${wrong} of ${all} slips would have to be wrong, and the draw would have met at least one of them 19 times out of 20.`,
  },

  diceDialog: {
    title: 'Throw dice for the tables',
    intro: (count) =>
      `The result is locked. Let someone in the room throw three dice, one at a time, until ${tables(count)} are drawn. Type the dice in the order in which they fall.`,
    chart: 'Which table a throw draws is on the dice chart under “Printouts”.',
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
