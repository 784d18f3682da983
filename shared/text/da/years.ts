/** Several arrangements side by side: on the page where they are chosen, on slides and in files. */
import { differenceWords } from './comparison';

export const years = {
  command: 'Sammenlign arrangementer',
  heading: 'Sammenlign arrangementer',
  intro:
    'Sæt flueben ved mindst to arrangementer. Spørgsmål, der går igen, stilles op ved siden af hinanden. Kun resultater, der er vist helt for salen, kommer med.',
  /** Heads the list to choose from. */
  choose: 'Arrangementer',
  back: 'Tilbage til forsiden',
  fromFile: 'Hent fra fil …',
  fromFileHint: 'Et arrangement fra en anden computer. Det bliver kun læst, ikke gemt her.',
  fromFileTag: 'fra fil',
  facts: (date: string, place: string): string => (place === '' ? date : `${date} · ${place}`),
  byRole: 'Vis også hver rolle for sig',
  byRoleHint: 'Roller, der er skjult ved et arrangement, er også skjult her.',
  /** Buttons by the writers' ids. */
  files: {
    pptx: 'PowerPoint',
    pdf: 'Billederne som PDF',
    zip: 'Billederne (ZIP)',
    docx: 'Word',
    'minutes-pdf': 'PDF til at læse',
    xlsx: 'Excel',
    markdown: 'Markdown',
    mail: 'Mail (HTML)',
    csv: 'CSV i en mappe',
  },
  save: 'Gem sammenligningen',
  /** The projector. */
  show: 'Vis på storskærmen',
  showHint: 'Åbn et billede for at se det stort og vise det på storskærmen.',
  onScreen: (name: string): string => `På storskærmen nu: ${name}`,
  /** While its window is closed. */
  forScreen: (name: string): string => `Til storskærmen: ${name}`,
  onScreenTag: 'på storskærmen',
  next: 'Næste billede på storskærmen',
  previous: 'Forrige billede på storskærmen',
  nextShort: 'Næste billede',
  previousShort: 'Forrige billede',
  empty: 'Der er ingen arrangementer at sammenligne endnu.',
  reading: 'Læser …',
  reasons: {
    'too-few': 'Vælg mindst to arrangementer, så vises sammenligningen her.',
    'too-many': 'Der er plads til fem arrangementer ved siden af hinanden. Fjern et flueben.',
    'same-conference':
      'To af dem er samme arrangement i hver sin udgave. Fjern fluebenet ved den ene.',
    'nothing-in-common':
      'De har intet spørgsmål til fælles, hvor resultatet er vist helt ved mindst to af dem. Spørgsmål hører sammen, når det ene arrangement er lavet ud fra det andet, eller når begge er lavet ud fra samme pakke.',
  },
  refused: {
    template: (title: string): string =>
      `»${title}« er en skabelon. Den har ingen resultater at sammenligne.`,
    again: (title: string): string => `»${title}« står her allerede.`,
    unread: (title: string): string =>
      `»${title}« kan ikke læses på denne computer. Har du det i en fil, så vælg »Hent fra fil …«.`,
    nothingShown: (title: string): string =>
      `»${title}« har ingen resultater, der er vist helt for salen.`,
  },
  /** Titles of what is made: «Sammenligning: Chefforum». */
  title: (titles: string): string => `Sammenligning: ${titles}`,
  /** After the newest date. */
  comparedWith: (dates: string): string => `sammenlignet med ${dates}`,
  slide: {
    differences: differenceWords,
    /** When, in a sentence. */
    on: (date: string): string => `den ${date}`,
    notSame: 'Ikke samme deltagere, så en forskel kan også skyldes, hvem der var med',
    place: (place: string, isShared: boolean): string =>
      isShared ? `nr. ${place} (delt)` : `nr. ${place}`,
    role: (role: string): string => `Kun rollen ${role}`,
    marks: (date: string, marks: string): string => `${date}: ${marks}`,
    /** What differs in the words since then. */
    changed: (date: string, changes: string): string => `Siden den ${date}: ${changes}`,
    /** At bars that stand beside those of words that have changed. */
    otherWording: (when: string): string => `Ordlyden var en anden ${when}`,
    roleThen: (role: string, when: string): string => `Rollen hed »${role}« ${when}`,
    absent: {
      'not-asked': (date: string): string => `Den ${date} blev der ikke spurgt om det`,
      'not-shown': (date: string): string => `Resultatet fra den ${date} blev ikke vist for salen`,
      'not-counted': (date: string): string => `Den ${date} var der et tydeligt flertal uden tal`,
    },
    fileName: 'sammenligning',
  },
  aloneHeading: 'Kun ved ét arrangement',
  alone: (title: string, date: string): string => `${title} (kun ${date})`,
  deckHeading: 'Arrangementer',
  columns: { arrangement: 'Arrangement', date: 'Dato', role: 'Rolle', place: 'Placering' },
  report: {
    basis: 'Hvad der er sammenlignet',
    compared: (conferences: string): string => `Sammenligningen omfatter ${conferences}.`,
    conference: (title: string, date: string, place: string): string =>
      place === '' ? `${title} (${date})` : `${title} (${date}, ${place})`,
    onlyShown:
      'Kun resultater, der blev vist helt for salen, er med, og de står her, som de blev vist. Roller, der blev skjult for salen, er også skjult her.',
    people: (date: string, people: string): string => `${date}: ${people}`,
    table: (title: string): string => `${title}, side om side`,
    picture: (title: string): string => `Fordelingen af svarene: ${title}`,
    option: 'Svarmulighed',
  },
};
