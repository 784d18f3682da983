/** Set-up of a workshop, and its polls. */
import type * as danish from '../../da/prepare/setup';
import { plural } from '../../../lib/format';

export const setup: typeof danish.setup = {
  heading: 'Set-up',
  title: 'Title',
  date: 'Date',
  startTime: 'Starts at',
  place: 'Place',
  placeHint: 'E.g. Nyborg Strand',
  present: 'Present',
  tables: 'Tables',
  language: 'Language on the projector, printouts and pictures',
  peoplePerTable: 'People at the tables',
  peopleAtTable: (number) => `People at table ${number}`,
  pastedHint: 'You can paste a list from Excel in the first field: one number for each table.',
  pasted: {
    inserted: 'The list is inserted. Ctrl+Z takes that back.',
    tooMany: (numbers, tables) =>
      `The list has ${numbers} numbers, and there are ${tables} ${plural(tables, 'table', 'tables')} from this field on. Nothing was inserted. Correct the number of tables above, or paste fewer.`,
    noNumber: (line) =>
      `Line ${line} is not one number. Nothing was inserted. Write a number for each table, or the table’s number and the people.`,
    outOfRange: (line, most) => `Line ${line} is not between 1 and ${most}. Nothing was inserted.`,
    tableTwice: (line, table) =>
      `Line ${line} is about table ${table}, which also stands further up. Nothing was inserted.`,
    noTable: (line, table) =>
      `Line ${line} is about table ${table}, which does not exist. Nothing was inserted. Correct the number of tables above.`,
  },
  spread: 'Spread evenly',
  peopleSum: (people, present) =>
    `There is room for ${people} at the tables, with ${present} present.`,
  peopleShort: (missing) =>
    `${missing} ${plural(missing, 'person has', 'people have')} no seat. Correct the numbers at the tables, or spread evenly.`,
  next: 'On to the pre-flight check',
  notSavedYet: 'Correct the marked fields. Until then, the previous values apply.',
  openRound: (title, present, tables) =>
    `The open poll “${title}” still has ${present} present at ${tables} ${plural(Number(tables), 'table', 'tables')}.`,
  useNewNumbers: 'Use the new numbers in the open poll',
  required: 'Enter a title. Until then the earlier one applies.',
  badDate: 'Choose a date.',
  badTime: 'Enter a time, e.g. 09:30.',
};

export const polls: typeof danish.polls = {
  heading: 'Run sheet and votes',
  intro:
    'What you change here applies the next time the poll is opened. A poll that has already been opened does not change.',
  question: 'Question',
  instruction: 'Instructions for participants',
  option: (number) => `Option ${number}`,
  statement: (number) => `Question ${number}`,
  labelOf: (number) => `Short name of question ${number}`,
  explanationOf: (number) => `Explanation of option ${number}`,
  maxMarks: 'Maximum marks per participant',
  base: 'Per cent of',
  baseVoters: 'those who voted',
  basePresent: 'everyone present',
  scale: 'Answer scale',
  sources: (count) => `${count} ${plural(count, 'source', 'sources')}`,
  editorOnly: 'Shown only here, never on the projector screen.',
  editing: (language) => `You are editing the ${language} text.`,
  languageNames: { da: 'Danish', en: 'English' },
  roundStarted: 'The poll has already been opened. It uses the text as it was at that moment.',
  blankText: 'The field is empty, so the earlier text still applies.',
};
