/** What two computers have typed differently, and the computers themselves. */
import { plural } from '../../lib/format';

export const unsettled = {
  heading: (count: number): string => `Uafklaret: ${plural(count, 'ét sted', `${count} steder`)}`,
  text: 'Det er tastet på flere computere med forskellige tal. Det seneste tæller, indtil du vælger eller taster tallene igen.',
  counting: 'tæller indtil videre',
  keep: 'Det gælder',
  keepLabel: (what: string, where: string): string => `Det gælder: ${what}, ${where}`,
  here: 'denne computer',
  there: 'en anden computer',
  alike: (tables: string): string =>
    `Tastet ens på flere computere og talt med én gang: bord ${tables}.`,
  alikeElse: 'Tastet ens på flere computere og talt med én gang.',
  /** Beside an entry of the list. */
  mark: 'uafklaret',
  alikeMark: 'tastet ens på flere computere, tæller én gang',
  onSlide: (count: number, isTables: boolean): string =>
    isTables ? `uafklaret: ${count} ${plural(count, 'bord', 'borde')}` : 'uafklaret optælling',
  told: (count: number): string =>
    count === 1
      ? 'Én optælling er uafklaret: Den er tastet to gange med forskellige tal, og den seneste er talt med.'
      : `${count} optællinger er uafklarede: De er tastet flere gange med forskellige tal, og den seneste af hver er talt med.`,
  column: 'Uafklarede optællinger',
  askTitle: (count: number): string =>
    `${plural(count, 'Én optælling', `${count} optællinger`)} ${plural(count, 'er uafklaret', 'er uafklarede')}. Vis resultatet alligevel?`,
  askText: (places: string): string =>
    `Tastet med forskellige tal: ${places}. Det seneste er talt med, og det står på billedet, at noget er uafklaret.`,

  rooms: {
    heading: 'Flere computere',
    intro:
      'Hvis der tastes på flere computere, så giv hver af dem et navn. Så kan du se, hvor tallene kommer fra. Hver computer retter kun sit eget.',
    name: 'Denne computers navn',
    nameHint: 'Fx Sal 2 eller Taster B',
    tables: 'Borde, der tastes her',
    tablesHint: 'Fx 1–12, 20. Tomt: alle borde',
    badTables: (most: number): string => `Skriv bordnumre fra 1 til ${most}, fx 1–12, 20.`,
    taken: (tables: string, room: string): string => `Bord ${tables} hører til ${room}.`,
    free: (tables: string): string => `Ledige: ${tables}`,
    present: 'Til stede her',
    presentHint: 'Tomt: salen er ikke delt',
    others: 'De andre computere',
    other: (name: string, tables: string, present: string): string =>
      [
        name,
        ...(tables === '' ? [] : [`bord ${tables}`]),
        ...(present === '' ? [] : [`${present} til stede`]),
      ].join(' · '),
    presentSum: (sum: string, present: string): string =>
      `Computerne har ${sum} til stede i alt, arrangementet ${present}.`,
    nameless: 'uden navn',
    arrived: (room: string, done: number, all: number): string =>
      `${room}: ${done} af ${all} borde`,
  },
};
