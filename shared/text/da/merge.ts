/** Two typists: a second laptop's file is taken into the open workshop. */
import { formatFor, plural } from '../../lib/format';

const format = formatFor('da');

const slips = (count: number): string => plural(count, 'bord', 'borde');

export const merge = {
  command: 'Hent stemmer fra en anden computer …',
  /** The way on from the question which of two copies to use. */
  both: 'Saml stemmerne fra begge',
  nothingNewShort: 'Der er ikke noget nyt i filen. Alt i den er her allerede.',

  title: 'Hent stemmer fra en anden computer',
  from: (name: string, date: string, time: string): string =>
    name === ''
      ? `Filen er gemt ${date} kl.\u00a0${time}.`
      : `${name}, gemt ${date} kl.\u00a0${time}.`,
  nothingNew: 'Der er ikke noget nyt i filen. Alt i den er her allerede.',
  onlyVotes:
    'Kun det, der er tastet, og computernes navne kommer med. Opsætning, drejebog og storskærm bliver ikke ændret her.',

  round: (title: string, number: number): string =>
    [title, ...(number > 1 ? [`runde ${number}`] : [])].join(', '),
  tables: (count: number, tables: string): string =>
    `${count} ${slips(count)} kommer med: bord ${tables}`,
  ballots: (count: number): string =>
    `${format.number(count)} ${plural(count, 'stemmeseddel', 'stemmesedler')} kommer med`,
  corrected: (tables: string): string => `Rettet på den anden computer: bord ${tables}`,
  gone: (tables: string): string => `Trukket tilbage på den anden computer: bord ${tables}`,
  ballotCorrections: (count: number): string =>
    `${count} ${plural(count, 'rettelse af en stemmeseddel', 'rettelser af stemmesedler')} kommer med`,
  otherCounts: (count: number): string =>
    `${count} ${plural(count, 'optælling', 'optællinger')} kommer med`,
  noOtherNumbers:
    'Resultatet bliver det samme: Det nye i filen tæller enten ikke med eller er allerede talt med.',

  conflict: (what: string): string => `${what} er tastet på begge computere. Hvad skal gælde?`,
  here: 'Her',
  there: 'På den anden',

  refusedHeading: 'Kommer ikke med',
  refused: {
    'other-question':
      'Spørgsmålet er et andet på den anden computer. Skriv tallene ned dér, og tast dem på denne computer.',
    'other-method': (own: string, other: string): string =>
      `Her bruges ${own}, på den anden computer ${other}. Vælg samme metode begge steder, gem filen igen, og hent stemmerne igen.`,
    'not-open': 'Afstemningen er ikke åbnet her. Åbn den, og hent stemmerne igen.',
    'already-shown': 'Resultatet er vist for salen. Skjul det først, og hent så stemmerne igen.',
    'reset-since':
      'Runden er nulstillet på den ene computer. Åbn filen som en kopi for at se, hvad der er tastet på den anden, og tast det på denne computer. Runden er ikke ændret her.',
    'unknown-tables': (tables: string): string =>
      `Bord ${tables} findes ikke her. Ret antallet af borde under Opsætning, vælg »Brug de nye tal i den åbne afstemning«, og hent stemmerne igen.`,
    'unknown-roles':
      'Der er stemmer fra roller, som afstemningen ikke er åbnet med her. Åbn filen som en kopi for at se tallene, og tast dem i dette arrangement.',
    damaged:
      'Filen passer ikke sammen med det, der er registreret her, og er beskadiget. Gem den igen på den anden computer. Runden er ikke ændret her.',
    'unknown-round':
      'Afstemningen er lavet på den anden computer og findes ikke her. Åbn filen som en kopi for at se den.',
  },
  ballotsLeftOut:
    'Stemmesedler i en åben afstemning er ikke med i filen. Luk afstemningen på den anden computer, og gem filen igen.',

  choose: (what: string): string => `Vælg først, hvad der skal gælde: ${what}.`,
  /** Where nothing is chosen: the later one counts. */
  waits: (what: string): string =>
    `Uafklaret, hvis du ikke vælger: ${what}. Det seneste tæller så indtil videre.`,
  alike: (tables: string): string => `Tastet ens på begge, talt med én gang: bord ${tables}`,
  unsettled: (tables: string): string => `Uafklaret på den anden computer: bord ${tables}`,
  otherRoom: (name: string): string => `På den anden: ${name}`,
  hereRoom: (name: string): string => `Her: ${name}`,
  /** At the end of a list that would be too long: «Bord 1, Bord 2 og 7 andre». */
  others: (count: number): string => plural(count, 'én anden', `${count} andre`),
  later: (count: number): string =>
    `Der kommer ${count} ${plural(count, 'forskel', 'forskelle')} til, efterhånden som du vælger.`,
  yes: 'Hent stemmerne',
  working: 'Sammenligner filen med det, der er på denne computer …',
  merged: 'Stemmerne fra den anden computer er nu med.',
};
