/** Two typists: a second laptop's file is taken into the open workshop. */
import { plural } from '../../lib/format';

const slips = (count: number): string => plural(count, 'bord', 'borde');

export const merge = {
  command: 'Saml fra en anden computer …',
  /** The way on from the question which of two copies to use. */
  both: 'Saml begge',
  nothingNewShort: 'Der er ikke noget nyt i filen: Det, den indeholder, er her allerede.',

  title: 'Saml fra en anden computer',
  from: (name: string, date: string, time: string): string =>
    name === '' ? `Filen er gemt ${date} kl. ${time}.` : `${name}, gemt ${date} kl. ${time}.`,
  nothingNew: 'Der er ikke noget nyt i filen. Alt, hvad den indeholder, er her allerede.',
  onlyVotes:
    'Kun det, der er tastet, kommer med. Opsætning, drejebog og storskærm bliver her, som de er.',

  round: (title: string, number: number): string =>
    [title, ...(number > 1 ? [`runde ${number}`] : [])].join(', '),
  tables: (count: number, tables: string): string =>
    `${count} ${slips(count)} kommer med: bord ${tables}`,
  ballots: (count: number): string =>
    `${count} ${plural(count, 'stemmeseddel', 'stemmesedler')} kommer med`,
  corrected: (tables: string): string => `Rettet på den anden computer: bord ${tables}`,
  gone: (tables: string): string => `Taget tilbage på den anden computer: bord ${tables}`,
  ballotCorrections: (count: number): string =>
    `${count} ${plural(count, 'rettelse af en stemmeseddel', 'rettelser af stemmesedler')} kommer med`,
  otherCounts: (count: number): string =>
    `${count} ${plural(count, 'optælling', 'optællinger')} kommer med`,
  noOtherNumbers: 'Resultatet bliver det samme: Det nye i filen tæller ikke eller er talt med.',

  conflict: (what: string): string => `${what} er tastet på begge computere. Hvad skal tælle?`,
  here: 'Her',
  there: 'På den anden',

  refusedHeading: 'Kommer ikke med',
  refused: {
    'other-question':
      'Spørgsmålet er et andet på den anden computer. Skriv tallene af fra den, og tast dem her.',
    'other-method': (own: string, other: string): string =>
      `Her bruges ${own}, på den anden ${other}. Vælg samme metode begge steder, gem filen igen, og saml igen.`,
    'not-open': 'Afstemningen er ikke åbnet her. Åbn den, og saml igen.',
    'already-shown': 'Resultatet er vist for salen. Skjul resultatet først, og saml igen.',
    'reset-since':
      'Runden er nulstillet på den ene computer. Åbn filen som en kopi for at se, hvad der er tastet på den anden, og tast det her.',
    'unknown-tables': (tables: string): string =>
      `Bord ${tables} findes ikke her. Ret antallet af borde under Opsætning, tag det med i den åbne afstemning, og saml igen.`,
    'unknown-roles':
      'Der er stemmer fra grupper, som afstemningen ikke er åbnet med her. Åbn filen som en kopi, og tast tallene her.',
    damaged:
      'Filen siger noget andet om det samme end denne computer. Den er beskadiget: Gem den igen på den anden computer.',
    'unknown-round':
      'Afstemningen er lavet på den anden computer og findes ikke her. Åbn filen som en kopi for at se den.',
  },
  ballotsLeftOut:
    'Luk afstemningen på den anden computer, og gem filen igen. Stemmesedler i en åben afstemning er ikke med i filen.',

  choose: (what: string): string => `Vælg først, hvad der skal tælle: ${what}.`,
  /** At the end of a list that would be too long: «Bord 1, Bord 2 og 7 andre». */
  others: (count: number): string => plural(count, 'én anden', `${count} andre`),
  later: (count: number): string =>
    `Der kommer ${count} ${plural(count, 'forskel', 'forskelle')} mere frem, efterhånden som du vælger.`,
  yes: 'Saml',
  working: 'Sammenligner filen med det, der er på denne computer …',
  merged: 'Det, der er tastet på den anden computer, er nu med.',
};
