/** The start screen. */
import { plural } from '../../lib/format';

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
  nothingYet: 'Ingen afstemning er i gang endnu.',
  roundOpen: (title: string) => `Afstemningen »${title}« er åben.`,
  slipsRecorded: (recorded: number, all: number) =>
    `${recorded} af ${all} ${plural(all, 'bordseddel', 'bordsedler')} er registreret.`,
  ballotsRecorded: (count: number) =>
    `${count} ${plural(count, 'stemmeseddel', 'stemmesedler')} er registreret.`,
  answersRecorded: (recorded: number, all: number) =>
    `${recorded} af ${all} ${plural(all, 'bord', 'borde')} er registreret.`,
  roundClosed: (title: string) => `Afstemningen »${title}« er lukket, men resultatet er ikke vist.`,
  allShown: 'Alle resultater er vist.',
};
