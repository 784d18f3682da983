/** Words that every screen shares. */
import { plural } from '../../lib/format';

export const common = {
  appName: 'Pejling',
  tagline: 'Afstemninger i salen. Uden internet, på én computer.',
  ok: 'OK',
  /** Said at the first Esc in a dialog in which something was typed. */
  escapeAsks: 'Det, du har skrevet, er ikke gemt. Tryk Esc igen for at lukke uden at gemme.',
  cancel: 'Annullér',
  close: 'Luk',
  back: 'Tilbage til forsiden',
  savedHere: 'Gemt på denne computer',
  notSaved: 'Ikke gemt',
  table: (number: number) => `Bord ${number}`,
  participants: (count: string, number: number) =>
    `${count} ${plural(number, 'deltager', 'deltagere')}`,
  present: (count: string) => `${count} til stede`,
};
