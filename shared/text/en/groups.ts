/** Roles: in the set-up, in the piles that are typed, on paper, and in the result by role. */
import { formatFor, plural } from '../../lib/format';
import type { groups as danish } from '../da/groups';

const format = formatFor('en');

export const groups: typeof danish = {
  setup: {
    heading: 'Roles',
    collects: 'Collect the votes by role',
    collectsHint:
      'Table slips and ballots then name the role, and the result can be shown by role. This applies from the next poll you open.',
    role: (number) => `Role ${number}`,
    add: 'New role',
    addHint: 'A name, or paste a list',
    inserted: (added, known) =>
      [
        `${added} ${plural(added, 'role', 'roles')} inserted.`,
        ...(known > 0 ? [`${known} ${plural(known, 'was', 'were')} there already.`] : []),
        'Ctrl+Z takes that back.',
      ].join(' '),
    addButton: 'Add',
    remove: 'Remove',
    removeLabel: (name) => `Remove the role ${name}`,
    blank: 'Write the name of the role.',
    double: 'That role is there already. Write another name.',
    full: 'There can be nine roles at most.',
    none: 'There are no roles. Add at least one, or remove the tick.',
    threshold: 'Minimum group size',
    thresholdHint: (threshold) =>
      `A role with fewer than ${threshold} votes is not shown. If need be, a larger role is hidden too, so that the numbers can’t be worked out.`,
    openRound: (title, roles) => `The open poll “${title}” still uses the roles ${roles}.`,
    openRoundNone: (title) => `The open poll “${title}” is still collected without roles.`,
    openThreshold: (title, threshold) =>
      `The open poll “${title}” still uses ${threshold} as the minimum group size.`,
    hasVotes: (roles, count) =>
      count === 1
        ? `The open poll has votes from the role ${roles}. They still count, but the role is gone from the next poll on.`
        : `The open poll has votes from the roles ${roles}. They still count, but the roles are gone from the next poll on.`,
    useNewRoles: 'Use the new roles in the open poll',
    useNewBoth: 'Use the new numbers and roles in the open poll',
  },

  pile: {
    label: 'Pile',
    none: 'Without a role',
    next: 'Next pile',
    entryHint:
      'Type the table’s number and Enter. Enter alone takes the next one in the pile. F4 changes the pile.',
    done: 'There are no more tables in this pile. F4 changes the pile, and Ctrl+Enter closes the poll.',
    wholeReplaces: (table) =>
      `Table ${table} has a slip for each role. A slip for the whole table replaces them.`,
    roleReplaces: (table) =>
      `Table ${table} is recorded as a whole. A slip for one role replaces that. The table’s other roles count only once you type them again.`,
    replaceFix: 'Esc clears the row, or:',
    replaceAnyway: 'Replace',
    wholeTable: 'the whole table',
    part: (pile, voters) => `${pile} ${voters}`,
    elsewhere: (table, parts) => `Table ${table}: ${parts}`,
    inPile: (count) => `${format.number(count)} in the pile`,
    correctNone: (pile) =>
      `There is no ballot like that in the pile “${pile}”. Change the pile with F4, or type it again as it was recorded.`,
    correctIntro: 'If the ballot belongs to another pile, press F4 before you type what it says.',
    moved: (pile) => `The ballot was moved to the pile “${pile}”. Put the paper there too.`,
    unclear:
      'Some of the ballots like it have been typed a second time, others have not. Finish the second pass (Ctrl+B), then move the ballot.',
    undone: (table) =>
      `One of the slips from table ${table} is undone. The table’s other slips still count.`,
    readyHint: 'Put the papers in a pile for each role, and type pile by pile.',
  },

  slide: {
    everyone: 'Everyone',
    shareOfGroup: 'Share of those who voted, in each role',
    meanOfGroup: 'Mean in each role',
    meanBars: (last: number): string => `bars run from 1 to ${last}`,
    fewerThan: (threshold) => `fewer than\u00a0${threshold}`,
    notShown: 'not shown',
    hiddenNote: (threshold, isMore) =>
      isMore
        ? `Roles are not shown where figures could reveal how fewer than ${threshold} voted.`
        : `Roles of fewer than ${threshold} are not shown.`,
    hiddenCellsNote: (threshold) =>
      `Answers are not shown where they could reveal how fewer than ${threshold} answered.`,
    ungrouped: (ungrouped) => `${ungrouped} without a role`,
    fileName: 'by role',
  },

  show: 'Show by role',
  notReleased:
    'The result by role can be shown once the whole result has been shown on the projector.',
  tableHeading: 'By role',

  print: {
    circle: 'Role (circle one):',
    slipNote: 'Fill in one slip for each role at the table.',
    tick: 'Role (mark one):',
    sheetNote: 'Mark your role, too.',
    copies: (count) =>
      `Each table needs a slip for each role: print ${count} ${plural(count, 'copy', 'copies')}.`,
  },
};
