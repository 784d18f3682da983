/** Words of the presentation that is written for PowerPoint, beside those of the slides. */
import type { deck as danish } from '../../da/export/deck';
import { plural } from '../../../lib/format';

export const deck: typeof danish = {
  label: 'PowerPoint',
  topPlaces: 'Top places',
  methodTitle: 'Method and reservations',
  methodGoesOn: (page, of) => `Method and reservations (${page} of ${of})`,

  place: 'Place',
  option: 'Option',
  statement: 'Question',
  answer: 'Answer',
  share: 'Share',
  votes: 'Votes',
  points: 'Points',
  answers: 'Answers',
  mean: 'Mean',
  n: 'n',
  roles: 'Role',

  openingLayout: 'Opening',
  resultLayout: 'Result',
  textLayout: 'Text',
  titlePrompt: 'Title',
  textPrompt: 'Text',

  chartName: 'Chart',
  tableName: 'Table',
  markName: 'Mark',
  footerName: 'Footer',
  noteName: 'Note',
  kickerName: 'Overline',
  panelName: 'Key figures',
  titleName: 'Title',
  subtitleName: 'Subtitle',
  ruleName: 'Rule',
  notesName: 'Notes',
  sheetName: 'Figures',

  barChart: (title, items) => `Bar chart: ${title} ${items}.`,
  figureTable: (headings) => `Table: ${headings}.`,

  methodLine: (method) => `Method: ${method}`,
  confirmed: (count) =>
    `${count} ${plural(count, 'record did not add up and is counted', 'records did not add up and are counted')}`,
  general: 'Reservations',
  onlyVoters: 'The result describes those who voted, not everybody present.',
  ofPeople: 'Percentages are of people, not of marks, and each is rounded by itself.',
  whole: 'All figures in the charts can be edited: right-click and choose “Edit Data”.',
};
