/** The recount, and the list of what was recorded as it is searched, shown to others and amended. */
import { formatFor, plural } from '../../lib/format';
import type { auditList as danishList, recount as danish } from '../da/recount';

const format = formatFor('en');

export const recount: typeof danish = {
  heading: 'Recount',
  intro: 'A helper counts the marks of some tables once more, without knowing the first numbers.',
  drawAgain: 'Draw other tables …',
  onlySlips: 'Only table slips can be recounted, and none counts in this round.',
  onlySlipsBallots:
    'Only table slips can be recounted. Ballots are checked with a second pass (Ctrl+B) while the poll is open.',
  others: 'Only table slips are drawn. Other votes in the round are not part of it.',
  isVerified: 'The numbers agree for all tables drawn.',
  isPreliminary: 'The result is preliminary until the numbers agree for all tables drawn.',

  ofAll: (agreeing, all) =>
    agreeing === all
      ? 'The numbers agree for all tables.'
      : `The numbers agree for ${agreeing} of ${all} tables. The result is preliminary until they agree for all.`,
  keys: 'The arrows go from table to table, and a table number goes straight to the table.',
  table: (table) => `Table ${table}`,
  toCount: (table) => `Table ${table} is to be counted again`,
  agrees: (table) => `Table ${table}: the numbers agree`,
  differs: (table) => `Table ${table}: the numbers differ`,
  noSlip: (table) => `Table ${table} has no slip that counts. Draw other tables, or count all.`,
  voters: (first, now) => `Voted: ${first} before, ${now} now`,
  option: (name, first, now) => `No. ${name}: ${first} before, ${now} now`,
  category: (number, category, first, now) =>
    `Question ${number}, “${category}”: ${first} before, ${now} now`,
  hidden: 'The numbers are not shown while the list is shown to others.',
  count: 'Count again …',
  countLabel: (table) => `Count again …, table ${table}`,
  takeOver: 'Correct to the new number',
  takeOverLabel: (table) => `Correct to the new number, table ${table}`,
  byRole:
    'The table has a slip for each role. Correct the wrong one under “Entries”, or count again.',

  sheet: {
    title: (table) => `Count table ${table} again`,
    intro:
      'Type what the helper counted, as on a slip: one digit per box, + before two digits, Enter to go on. An empty box is 0. The first numbers are not shown.',
  },

  again: {
    title: 'Draw other tables?',
    text: 'The tables drawn then no longer apply, and the result is preliminary until the new ones are counted. Both draws stay under “Entries”.',
    yes: 'Draw other tables',
  },

  news: {
    none: 'The recount was taken back – remove its mark from the screen?',
    preliminary: 'The recount is under way – write “preliminary” on the screen?',
    verified: 'The result is verified by a recount – write it on the screen?',
  },
  show: {
    none: 'Remove the mark',
    preliminary: 'Write “preliminary”',
    verified: 'Write “verified”',
  },
  undo: (what) => `${what} will be undone. No vote changes, only the recount.`,
  takeBack: 'No vote changes. It stays on the list, and this can be undone.',
};

export const auditList: typeof danishList = {
  find: 'Find table …',
  findTable: (table) => `Show table ${table} only`,
  onlyCounting: 'Only what counts',
  forOthers: 'Show to others',
  found: (found, all) => `${found} of ${all} shown`,
  nothingFound: (query) =>
    `Nothing on the list matches “${query}”. Type a table number, or clear the field.`,
  nothingCounts: 'Nothing on the list counts in this round.',
  hidden: 'The numbers are not shown',
  why: (threshold) =>
    `Numbers of fewer than ${threshold} ${plural(threshold, 'person', 'people')} are not shown, nor numbers from which they could be worked out. Nothing can be corrected while the list is shown to others.`,
  notYet:
    'The list shows no figures yet: they have changed since they were last shown, and may reveal how a few people voted.',
  showNow: 'Show the figures …',
  correctionOfRole: (role) => `Correction of a ballot, ${role}`,
  slipOfRole: (table, role) => `Table ${table}, ${role}`,

  undoTaking: 'Undo …',
  undoTakingLabel: (sequence) => `Undo that no. ${format.number(sequence)} was taken back`,
  undoTakingTitle: (sequence) => `Undo that no. ${format.number(sequence)} was taken back?`,
  undoTakingText: 'It then applies again. Both stay on the list, and this can be undone.',

  marks: 'Marks',
  noAnswer: 'no answer',
  from: 'Was recorded as',
  to: 'Should have been',
  noBallot: 'No ballot',
  spoiled: 'Spoiled',
  problems: {
    'unknown-cell': 'There is a mark that the poll does not have. Set the marks again.',
    'too-many-marks': 'There are too many marks. Remove one, or mark the ballot as spoiled.',
    'two-answers': 'There are two answers to one question. Choose one of them.',
    'no-sum':
      'The points do not add up to what is to be spread. Correct them, or mark the ballot as spoiled.',
    'no-ranking':
      'Each option must have a place of its own. Give each of them one, or mark the ballot as spoiled.',
    same: 'Both say the same. Change one of them, or take the correction back.',
    'none-like-it':
      'No ballot like the one under “Was recorded as” is recorded. Change the marks there.',
    'others-need-it':
      'A later correction builds on this one and would no longer fit. Correct the later one first.',
  },
};
