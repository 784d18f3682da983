/** Several arrangements side by side: on the page where they are chosen, on slides and in files. */
import type { years as danish } from '../da/years';
import { formatFor } from '../../lib/format';
import { differenceWords } from './comparison';

const format = formatFor('en');

export const years: typeof danish = {
  command: 'Compare arrangements',
  heading: 'Compare arrangements',
  intro:
    'Tick at least two arrangements. Questions they have in common are put side by side. Only results that the room itself has seen whole are included.',
  choose: 'Arrangements',
  back: 'Back to the start page',
  fromFile: 'From a file …',
  fromFileHint: 'An arrangement from another computer. It is only read, and not stored here.',
  fromFileTag: 'from a file',
  facts: (date, place) => [date, place].filter((part) => part.trim() !== '').join(' · '),
  byRole: 'Also show each role by itself',
  byRoleHint: 'Roles that are hidden at an arrangement are hidden here, too.',
  /** Buttons by the writers' ids. */
  files: {
    pptx: 'PowerPoint',
    pdf: 'The pictures as PDF',
    zip: 'The pictures (ZIP)',
    docx: 'Word',
    'minutes-pdf': 'PDF to read',
    xlsx: 'Excel',
    markdown: 'Markdown',
    csv: 'CSV in a folder',
  },
  save: 'Save the comparison',
  empty: 'There are no arrangements to compare yet.',
  reading: 'Reading …',
  reasons: {
    'too-few': 'Choose at least two arrangements to see them here.',
    'too-many': 'There is room for five arrangements side by side. Remove a tick.',
    'same-conference': 'Two of them are copies of one arrangement. Remove the tick at one.',
    'nothing-in-common':
      'They have no question in common that both rooms have seen the result of. Questions belong together where one arrangement is made from the other, or both from the same pack.',
  },
  refused: {
    rehearsal: (title) =>
      `“${title}” is a rehearsal. Its votes are made up, so it can’t be compared with real results.`,
    template: (title) => `“${title}” is a template. It has no results to compare.`,
    again: (title) => `“${title}” is listed already.`,
    unread: (title) =>
      `“${title}” can’t be read from this computer’s storage. If you have it in a file, choose “From a file”.`,
    nothingShown: (title) => `“${title}” has no results that the room has seen whole.`,
  },
  title: (titles) => `Comparison: ${format.list(titles)}`,
  comparedWith: (dates) => `compared with ${format.list(dates)}`,
  slide: {
    notSame: 'Not the same participants, so a difference may also be due to who took part',
    place: (place, isShared) => (isShared ? `no. ${place} (shared)` : `no. ${place}`),
    role: (role) => `Only the role ${role}`,
    marks: (date, marks) => `${date}: ${marks}`,
    changed: (date, changes) => `Since ${date}: ${changes}`,
    absent: {
      'not-asked': (date) => `On ${date} this was not asked`,
      'not-shown': (date) => `The result of ${date} was not shown to the room`,
      'not-counted': (date) => `On ${date} it was an obvious majority without numbers`,
    },
    fileName: 'comparison',
  },
  differences: (before, after) => differenceWords(`on ${before}`, `on ${after}`),
  aloneHeading: 'Only at one arrangement',
  alone: (title, date) => `${title} (only ${date})`,
  deckHeading: 'Arrangements',
  columns: { arrangement: 'Arrangement', date: 'Date', role: 'Role', place: 'Place' },
  report: {
    basis: 'What is compared',
    compared: (conferences) => `Compared are ${conferences}.`,
    conference: (title, date, place) =>
      place.trim() === '' ? `${title} (${date})` : `${title} (${date}, ${place})`,
    onlyShown:
      'Included are only results that the room itself saw whole, and as the room saw them. Roles that were hidden from the room are hidden here, too.',
    people: (date, people) => `${date}: ${people}`,
    table: (title) => `${title}, side by side`,
    picture: (title) => `How the answers were distributed: ${title}`,
    option: 'Option',
  },
};
