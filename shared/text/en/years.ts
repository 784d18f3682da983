/** Several events side by side: on the page where they are chosen, on slides and in files. */
import type { years as danish } from '../da/years';
import { differenceWords } from './comparison';

export const years: typeof danish = {
  command: 'Compare events',
  heading: 'Compare events',
  intro:
    'Tick at least two events. Questions they have in common are put side by side. Only results that the room itself has seen whole are included.',
  choose: 'Events',
  back: 'Back to the start page',
  fromFile: 'From a file …',
  fromFileHint: 'An event from another computer. It is only read, and not stored here.',
  fromFileTag: 'from a file',
  facts: (date, place) => (place === '' ? date : `${date} · ${place}`),
  byRole: 'Also show each role by itself',
  byRoleHint: 'Roles that are hidden at an event are hidden here, too.',
  /** Buttons by the writers' ids. */
  files: {
    pptx: 'PowerPoint',
    pdf: 'The pictures as PDF',
    zip: 'The pictures (ZIP)',
    docx: 'Word',
    'minutes-pdf': 'PDF to read',
    xlsx: 'Excel',
    markdown: 'Markdown',
    mail: 'Mail (HTML)',
    csv: 'CSV in a folder',
  },
  save: 'Save the comparison',
  show: 'Show on the projector',
  showHint: 'Open a picture to see it large and to show it on the projector.',
  onScreen: (name) => `On the projector now: ${name}`,
  forScreen: (name) => `For the projector: ${name}`,
  onScreenTag: 'on the projector',
  next: 'Next picture on the projector',
  previous: 'Previous picture on the projector',
  nextShort: 'Next picture',
  previousShort: 'Previous picture',
  empty: 'There are no events to compare yet.',
  reading: 'Reading …',
  reasons: {
    'too-few': 'Choose at least two events to see them here.',
    'too-many': 'There is room for five events side by side. Remove a tick.',
    'same-conference': 'Two of them are copies of one event. Remove the tick at one.',
    'nothing-in-common':
      'They have no question in common that both rooms have seen the result of. Questions belong together where one event is made from the other, or both from the same pack.',
  },
  refused: {
    template: (title) => `“${title}” is a template. It has no results to compare.`,
    again: (title) => `“${title}” is listed already.`,
    unread: (title) =>
      `“${title}” can’t be read from this computer’s storage. If you have it in a file, choose “From a file”.`,
    nothingShown: (title) => `“${title}” has no results that the room has seen whole.`,
  },
  title: (titles) => `Comparison: ${titles}`,
  comparedWith: (dates) => `compared with ${dates}`,
  slide: {
    differences: differenceWords,
    on: (date) => `on ${date}`,
    notSame: 'Not the same participants, so a difference may also be due to who took part',
    place: (place, isShared) => (isShared ? `no. ${place} (shared)` : `no. ${place}`),
    role: (role) => `Only the role ${role}`,
    marks: (date, marks) => `${date}: ${marks}`,
    changed: (date, changes) => `Since ${date}: ${changes}`,
    otherWording: (when) => `Worded differently ${when}`,
    roleThen: (role, when) => `The role was called “${role}” ${when}`,
    absent: {
      'not-asked': (date) => `On ${date} this was not asked`,
      'not-shown': (date) => `The result of ${date} was not shown to the room`,
      'not-counted': (date) => `On ${date} it was an obvious majority without numbers`,
    },
    fileName: 'comparison',
  },
  aloneHeading: 'Only at one event',
  alone: (title, date) => `${title} (only ${date})`,
  deckHeading: 'Events',
  columns: { arrangement: 'Event', date: 'Date', role: 'Role', place: 'Place' },
  report: {
    basis: 'What is compared',
    compared: (conferences) => `Compared are ${conferences}.`,
    conference: (title, date, place) =>
      place === '' ? `${title} (${date})` : `${title} (${date}, ${place})`,
    onlyShown:
      'Included are only results that the room itself saw whole, and as the room saw them. Roles that were hidden from the room are hidden here, too.',
    people: (date, people) => `${date}: ${people}`,
    table: (title) => `${title}, side by side`,
    picture: (title) => `How the answers were distributed: ${title}`,
    option: 'Option',
  },
};
