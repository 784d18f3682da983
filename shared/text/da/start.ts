/** The start screen. */
import { plural } from '../format';

export const start = {
  continueHeading: 'Fortsæt, hvor du slap',
  continueButton: 'Fortsæt',
  continueVoting: 'Fortsæt afstemningen',
  newHeading: 'Nyt arrangement',
  create: 'Opret arrangement',
  recentHeading: 'Dine arrangementer',
  recentEmpty: 'Her kommer dine arrangementer til at ligge, når du har oprettet det første.',
  open: 'Åbn',
  delete: 'Slet',
  deleteLabel: (title: string) => `Slet ${title}`,
  finished: 'Afsluttet',
  notFinished: 'Ikke afsluttet',
  local: 'Alt ligger på denne computer. Intet sendes nogen steder hen.',
  dataQuestion: 'Hvilke data gemmes?',
  dataTitle: 'Hvilke data gemmes?',
  dataText: [
    'Pejling gemmer arrangementets oplysninger og optalte stemmer i browserens lager på denne computer. Der gemmes ingen navne, og intet sendes ud af computeren.',
    'Hvert arrangement har sit eget lager. Når du sletter et arrangement, fjernes det fra computeren.',
    'Hvis nogen rydder browserens data, forsvinder arrangementerne også. Gem derfor resultatet som billeder, før I går hjem.',
  ],
  dataNoBuckets:
    'I denne browser ligger arrangementerne i et fælles lager. Rester af et slettet arrangement kan blive liggende, indtil browseren rydder op.',
  nothingYet: 'Ingen afstemning er i gang endnu.',
  roundOpen: (title: string) => `Afstemningen »${title}« er åben.`,
  slipsRecorded: (recorded: number, all: number) =>
    `${recorded} af ${all} ${plural(all, 'bordseddel', 'bordsedler')} er registreret.`,
  roundClosed: (title: string) => `Afstemningen »${title}« er lukket, men resultatet er ikke vist.`,
  allShown: 'Alle resultater er vist.',
};
