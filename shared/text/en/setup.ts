/** Set-up of a workshop. */
import type { setup as danish } from '../da/setup';
import { plural } from '../../lib/format';

export const setup: typeof danish = {
  heading: 'Set-up',
  title: 'Title',
  date: 'Date',
  startTime: 'Starts at',
  place: 'Place',
  placeHint: 'E.g. Nyborg Strand',
  present: 'Present',
  tables: 'Tables',
  language: 'Language on the projector, printouts and slides',
  peoplePerTable: 'People at the tables',
  peopleAtTable: (number) => `People at table ${number}`,
  spread: 'Spread evenly',
  peopleSum: (people, present) =>
    `There is room for ${people} at the tables, with ${present} present.`,
  peopleShort: (missing) =>
    `${missing} ${plural(missing, 'person has', 'people have')} no seat. Correct the numbers at the tables, or spread evenly.`,
  next: 'On to the pre-flight check',
  saved: 'The set-up is saved.',
  notSavedYet: 'Correct the marked fields. Until then, the previous values apply.',
  openRound: (title, present, tables) =>
    `The poll “${title}” is open with ${present} present at ${tables} ${plural(Number(tables), 'table', 'tables')}, as when it was opened.`,
  useNewNumbers: 'Use the new numbers in the open poll',
  required: 'Enter a title.',
  badDate: 'Choose a date.',
  badTime: 'Enter a time, e.g. 09:30.',
};
