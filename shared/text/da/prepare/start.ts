/** The start screen, and rehearsals. */
import { formatFor, plural } from '../../../lib/format';

const format = formatFor('da');

export const start = {
  continueHeading: 'Fortsæt, hvor du slap',
  continueButton: 'Fortsæt',
  continueVoting: 'Fortsæt afstemningen',
  newHeading: 'Nyt arrangement',
  create: 'Opret arrangement',
  recentHeading: 'Dine arrangementer',
  recentEmpty: 'Her ligger dine arrangementer, når du har oprettet det første.',
  delete: 'Slet',
  deleteLabel: (title: string) => `Slet ${title}`,
  finished: 'Afsluttet',
  notFinished: 'Ikke afsluttet',
  local: 'Pejling gemmer på denne computer og sender intet nogen steder hen.',
  dataQuestion: 'Hvilke data gemmes?',
  nothingYet: 'Ingen afstemning er i gang endnu.',
  roundOpen: (title: string) => `Afstemningen »${title}« er åben.`,
  slipsRecorded: (recorded: number, all: number) =>
    `${recorded} af ${all} ${plural(all, 'bordseddel', 'bordsedler')} er registreret.`,
  ballotsRecorded: (count: number) =>
    `${format.number(count)} ${plural(count, 'stemmeseddel', 'stemmesedler')} er registreret.`,
  answersRecorded: (recorded: number, all: number) =>
    `${recorded} af ${all} ${plural(all, 'bord', 'borde')} er registreret.`,
  roundClosed: (title: string) => `Afstemningen »${title}« er lukket, men resultatet er ikke vist.`,
  roundHidden: (title: string) =>
    `Afstemningen »${title}« er lukket, og resultatet er skjult igen.`,
  roundPartly: (title: string) => `Resultatet af »${title}« er ikke vist helt.`,
  allShown: 'Alle resultater er vist.',
};

export const rehearsal = {
  name: 'Generalprøve',
  /** On every slide and printout. */
  mark: 'GENERALPRØVE – stemmerne er opdigtede',
  /** Before the names of files and of the window. */
  fileMark: 'GENERALPRØVE',

  start: 'Start generalprøve',
  startTitle: 'Start en generalprøve midt i en afstemning?',
  startOpen: (poll: string): string =>
    `Afstemningen »${poll}« er åben, og den er det stadig, når generalprøven er slut. Imens viser storskærmen generalprøven.`,
  end: 'Afslut generalprøven',
  vote: 'Lad salen stemme',
  everyoneVoted: 'Alle har stemt i denne runde. Luk afstemningen for at gå videre.',

  heading: 'Generalprøve',
  text: 'Prøv hele dagen med opdigtede stemmer: Åbn, luk og vis hver afstemning. Det foregår i en kopi, så arrangementet bliver ikke ændret. Alt, hvad salen ser, er mærket.',
  running:
    'Generalprøven er i gang. Åbn en afstemning, og tryk F3 for at lade salen stemme. Når du afslutter, slettes generalprøven, og du er tilbage her i dit arrangement.',
  resultsNote: 'Tallene er opdigtede. Alle billeder er mærket »Generalprøve«.',

  pill: 'Gemmes ikke i en fil',
  noFileTitle: 'En generalprøve har ingen fil',
  noFileText:
    'Den ligger kun på denne computer og slettes, når du afslutter den. Dit arrangement er gemt for sig og bliver ikke ændret.',

  listed: 'Generalprøve',
  endLabel: (title: string): string => `Afslut generalprøven af ${title}`,
  endShort: 'Afslut',
};
