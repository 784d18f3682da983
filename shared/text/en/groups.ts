/** Roles: in the set-up, in the piles that are typed, on paper, and in the result by role. */
import { plural } from '../../lib/format';
import type { groups as danish } from '../da/groups';

export const groups: typeof danish = {
  setup: {
    heading: 'Roles',
    collects: 'Also collect by role',
    collectsHint:
      'Table slips and ballots then say which role they come from, and the result can be shown by role. It holds for the polls you open from now on.',
    role: (number) => `Role ${number}`,
    add: 'New role',
    addButton: 'Add',
    remove: 'Remove',
    removeLabel: (name) => `Remove the role ${name}`,
    blank: 'Write the name of the role.',
    double: 'That role is there already. Write another name.',
    full: 'There can be nine roles at most.',
    none: 'There are no roles. Add at least one, or remove the tick.',
    threshold: 'Least size of a group',
    thresholdHint: (threshold) =>
      `A role with fewer than ${threshold} votes is not shown, nor one from which it could be worked out.`,
    openRound: (title, roles) =>
      `The poll “${title}” is open and collects by the roles ${roles}, as when it was opened.`,
    openRoundNone: (title) =>
      `The poll “${title}” is open and collects without roles, as when it was opened.`,
    openThreshold: (title, threshold) =>
      `The poll “${title}” keeps ${threshold} as the least size of a group, under which the room voted.`,
    hasVotes: (roles, count) =>
      count === 1
        ? `The role ${roles} has votes in the open poll. They still count; the role is gone from the next poll on.`
        : `The roles ${roles} have votes in the open poll. They still count; the roles are gone from the next poll on.`,
    useNewRoles: 'Use the new roles in the open poll',
    useNewBoth: 'Use the new numbers and roles in the open poll',
  },

  pile: {
    label: 'Pile',
    none: 'Without a role',
    next: 'Next pile',
    entryHint: 'Type the table’s number. Enter takes the next of the pile; F4 changes the pile.',
    done: 'There are no more tables in this pile. F4 changes the pile; Ctrl+Enter closes the poll.',
    wholeReplaces: (table) =>
      `Table ${table} has slips by role. A slip for the whole table replaces them.`,
    roleReplaces: (table) => `Table ${table} is recorded as a whole. A slip by role replaces it.`,
    replaceFix: 'Esc clears the row, or:',
    replaceAnyway: 'Replace',
    wholeTable: 'the whole table',
    part: (pile, voters) => `${pile} ${voters}`,
    elsewhere: (table, parts) => `Table ${table}: ${parts}`,
    inPile: (count) => `${count} in the pile`,
    correctNone: (pile) =>
      `There is no ballot like that in the pile “${pile}”. Change the pile with F4, or type it again as it was recorded.`,
    correctIntro: 'If the ballot belongs to another pile, press F4 before you type what it says.',
    moved: (pile) => `The ballot was moved to the pile “${pile}”. Put the paper there too.`,
    unclear:
      'Some of the ballots like it have been typed again and some have not. First type the rest of the pile again with Ctrl+B, then move it.',
    undone: (table) =>
      `The slip of a role at table ${table} is undone. The table’s other slips still count.`,
    readyHint: 'Lay the papers in a pile for each role, and type pile by pile.',
  },

  slide: {
    everyone: 'Everyone',
    shareOfGroup: 'Share of those who voted, in each group',
    meanOfGroup: 'Mean in each group',
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
  notReleased: 'By role can be shown once the whole result has been shown on the projector.',
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
