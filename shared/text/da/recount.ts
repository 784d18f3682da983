/** The recount, and the list of what was recorded as it is searched, shown to others and amended. */
import { formatFor, plural } from '../../lib/format';

const format = formatFor('da');

export const recount = {
  heading: 'Kontroltælling',
  intro: 'En hjælper tæller nogle bordes kryds igen uden at kende de første tal.',
  drawAgain: 'Træk nye borde …',
  onlySlips: 'Kun bordsedler kan kontroltælles, og runden har ingen, der tæller.',
  onlySlipsBallots:
    'Kun bordsedler kan kontroltælles. Stemmesedler kontrolleres med anden tastning (Ctrl+B), mens afstemningen er åben.',
  others: 'Der trækkes kun lod mellem bordsedlerne. Andre stemmer i runden er ikke med.',
  isVerified: 'Tallene passer for alle udtrukne borde.',
  isPreliminary: 'Resultatet er foreløbigt, indtil tallene passer for alle udtrukne borde.',

  /** After all tables are to be counted again. */
  ofAll: (agreeing: number, all: number): string =>
    agreeing === all
      ? 'Tallene passer for alle borde.'
      : `Tallene passer for ${agreeing} af ${all} borde. Resultatet er foreløbigt, indtil de passer for alle.`,
  keys: 'Pilene går fra bord til bord, og et bordnummer går lige til bordet.',
  table: (table: number): string => `Bord ${table}`,
  toCount: (table: number): string => `Bord ${table} skal tælles igen`,
  agrees: (table: number): string => `Bord ${table}: Tallene passer`,
  differs: (table: number): string => `Bord ${table}: Tallene passer ikke`,
  noSlip: (table: number): string =>
    `Bord ${table} har ingen bordseddel, der tæller. Træk nye borde, eller tæl alle.`,
  voters: (first: string, now: string): string => `Stemte: talt ${first}, nu ${now}`,
  /** `name` begins with the option's number. */
  option: (name: string, first: string, now: string): string =>
    `Nr. ${name}: talt ${first}, nu ${now}`,
  category: (number: number, category: string, first: string, now: string): string =>
    `Spørgsmål ${number}, »${category}«: talt ${first}, nu ${now}`,
  hidden: 'Tallene vises ikke, mens listen vises til andre.',
  count: 'Tæl igen …',
  countLabel: (table: number): string => `Tæl igen …, bord ${table}`,
  takeOver: 'Ret til det nye tal',
  takeOverLabel: (table: number): string => `Ret til det nye tal, bord ${table}`,
  byRole:
    'Bordet har en bordseddel pr. rolle. Ret den, der er forkert, under »Registreringer«, eller tæl igen.',

  sheet: {
    title: (table: number): string => `Tæl bord ${table} igen`,
    intro:
      'Tast, hvad hjælperen har talt, som på en bordseddel: ét ciffer pr. felt, + før to cifre, Enter videre. Et tomt felt er 0. De første tal vises ikke.',
  },

  again: {
    title: 'Træk nye borde?',
    text: 'De borde, der er trukket, gælder så ikke længere, og resultatet er foreløbigt, indtil de nye er talt. Begge lodtrækninger bliver stående under »Registreringer«.',
    yes: 'Træk nye borde',
  },

  news: {
    none: 'Kontroltællingen er trukket tilbage – fjern mærket på storskærmen?',
    preliminary: 'Kontroltællingen er i gang – skriv »foreløbigt« på storskærmen?',
    verified: 'Resultatet er kontroltalt – skriv det på storskærmen?',
  },
  show: {
    none: 'Fjern mærket',
    preliminary: 'Skriv »foreløbigt«',
    verified: 'Skriv »kontroltalt«',
  },
  undo: (what: string): string => `${what} fortrydes. Stemmerne ændres ikke, kun kontroltællingen.`,
  takeBack: 'Stemmerne ændres ikke. Registreringen bliver stående på listen, og det kan fortrydes.',
};

export const auditList = {
  find: 'Find bord …',
  findTable: (table: number): string => `Vis kun bord ${table}`,
  onlyCounting: 'Kun det, der tæller',
  forOthers: 'Vis til andre',
  found: (found: string, all: string): string => `${found} af ${all} vises`,
  nothingFound: (query: string): string =>
    `Intet på listen passer til »${query}«. Skriv et bordnummer, eller slet teksten i feltet.`,
  nothingCounts: 'Intet på listen tæller i denne runde.',
  hidden: 'Tallene vises ikke',
  why: (threshold: number): string =>
    `Tal for færre end ${threshold} ${plural(threshold, 'deltager', 'deltagere')} vises ikke, og heller ikke tal, som de kan regnes ud fra. Intet kan rettes, mens listen vises til andre.`,
  notYet:
    'Listen viser ingen tal endnu: De er ændret, siden de sidst blev vist, og kan røbe, hvad få personer har stemt.',
  showNow: 'Vis tallene …',
  correctionOfRole: (role: string): string => `Rettelse af en stemmeseddel, ${role}`,
  slipOfRole: (table: number, role: string): string => `Bord ${table}, ${role}`,

  undoTaking: 'Fortryd …',
  undoTakingLabel: (sequence: number): string =>
    `Fortryd, at nr. ${format.number(sequence)} blev trukket tilbage`,
  undoTakingTitle: (sequence: number): string =>
    `Fortryd, at nr. ${format.number(sequence)} blev trukket tilbage?`,
  undoTakingText:
    'Registreringen gælder så igen. Begge dele bliver stående på listen, og det kan fortrydes.',

  marks: 'Kryds',
  noAnswer: 'intet svar',
  from: 'Blev registreret som',
  to: 'Skulle have været',
  noBallot: 'Ingen stemmeseddel',
  spoiled: 'Ugyldig',
  problems: {
    'unknown-cell': 'Der er et kryds, som afstemningen ikke har. Sæt krydsene igen.',
    'too-many-marks': 'Der er for mange kryds. Fjern et kryds, eller markér sedlen som ugyldig.',
    'two-answers': 'Der er to svar på ét spørgsmål. Vælg ét af dem.',
    'no-sum':
      'Pointene giver ikke det, der skal fordeles. Ret dem, eller markér sedlen som ugyldig.',
    'no-ranking':
      'Hver svarmulighed skal have sin egen plads. Giv dem alle hver sin, eller markér sedlen som ugyldig.',
    same: 'Der står det samme begge steder. Ret det ene, eller træk rettelsen tilbage.',
    'none-like-it':
      'Der er ikke registreret nogen stemmeseddel som den under »Blev registreret som«. Ret krydsene dér.',
    'others-need-it':
      'En senere rettelse bygger på denne og ville ikke passe mere. Ret den senere først.',
  },
};
