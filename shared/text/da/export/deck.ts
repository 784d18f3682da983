/** Words of the presentation that is written for PowerPoint, beside those of the slides. */
import { plural } from '../../../lib/format';

export const deck = {
  label: 'PowerPoint',
  topPlaces: 'Øverste pladser',
  methodTitle: 'Metode og forbehold',
  methodGoesOn: (page: number, of: number): string => `Metode og forbehold (${page} af ${of})`,

  /** Heads of columns, in tables and in the workbooks behind the charts. */
  place: 'Plads',
  option: 'Svarmulighed',
  statement: 'Spørgsmål',
  answer: 'Svar',
  share: 'Andel',
  votes: 'Stemmer',
  points: 'Point',
  answers: 'Antal svar',
  mean: 'Gennemsnit',
  n: 'n',
  roles: 'Rolle',

  /** The layouts, as PowerPoint lists them. */
  openingLayout: 'Forside',
  resultLayout: 'Resultat',
  textLayout: 'Tekst',
  titlePrompt: 'Titel',
  textPrompt: 'Tekst',

  chartName: 'Diagram',
  tableName: 'Tabel',
  markName: 'Mærke',
  footerName: 'Bundlinje',
  noteName: 'Note',
  kickerName: 'Overlinje',
  panelName: 'Nøgletal',
  titleName: 'Titel',
  subtitleName: 'Undertitel',
  ruleName: 'Streg',
  notesName: 'Noter',
  sheetName: 'Tal',

  /** What a screen reader tells of a chart. */
  barChart: (title: string, items: string): string => `Søjlediagram: ${title} ${items}.`,
  figureTable: (headings: string): string => `Tabel: ${headings}.`,

  methodLine: (method: string): string => `Metode: ${method}`,
  confirmed: (count: number): string =>
    `${count} ${plural(count, 'registrering gik ikke op og er talt med', 'registreringer gik ikke op og er talt med')}`,
  general: 'Forbehold',
  onlyVoters: 'Resultatet beskriver dem, der stemte, ikke alle til stede.',
  ofPeople: 'Procenter er af personer, ikke af kryds, og er afrundet hver for sig.',
  whole: 'Alle tal i diagrammerne kan redigeres: højreklik, og vælg »Rediger data«.',
};
