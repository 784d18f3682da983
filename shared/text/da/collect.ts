/** Collecting: states, methods, slips, hands, totals, and what a failed sum check says. */
import { plural } from '../format';

export const round = {
  states: { ready: 'Klar', open: 'Åben', closed: 'Lukket', revealed: 'Vist' },
  stateLabel: 'Rundens tilstand',
  methods: {
    'table-slip': 'Bordsedler',
    hands: 'Håndsoprækning',
    totals: 'Samlet optælling',
  },
  methodLabel: 'Sådan samles stemmerne ind',
  choiceSummary: (marks: number, present: string, tables: string) =>
    `${marks === 1 ? 'Ét' : `Op til ${marks}`} kryds pr. deltager · ${present} til stede ved ${tables} ${plural(Number(tables), 'bord', 'borde')}`,
  scaleSummary: (statements: number, present: string, tables: string) =>
    `${statements} ${plural(statements, 'spørgsmål', 'spørgsmål')} · ${present} til stede ved ${tables} ${plural(Number(tables), 'bord', 'borde')}`,
  readyTable:
    'Alle stemmer for sig selv. Bordværten tæller og afleverer bordsedlen, og du taster den her.',
  readyHands: 'Salen rækker hånden op for én mulighed ad gangen, og du taster antallet.',
  readyTotals: 'Du taster summerne på én gang, fx fra prikker på en planche.',
  readyNext:
    'Tryk Ctrl+Enter, når afstemningen skal åbnes. Resultatet vises først, når du vælger det.',
  otherMethod: (count: number, method: string) =>
    `${count} ${plural(count, 'registrering', 'registreringer')} med »${method}« tæller ikke med, så længe du bruger denne metode. ${plural(count, 'Den', 'De')} er gemt.`,
  scaleHandsNote: 'Håndsoprækning tager lang tid på en skala. Bordsedler giver sikrere tal.',
  countdown: 'Nedtælling',
  countdownStart: (minutes: number) => `${minutes} min.`,
  countdownStop: 'Stop nedtællingen',
  onlyHere: 'Kun her, ikke på storskærmen',
  stepOf: (step: number, count: number) => `Trin ${step} af ${count}`,
  resultVoters: (voters: string, present: string) => `${voters} af ${present} har stemt`,
  mean: 'Gns.',
  votes: 'Stemmer',
  share: 'Andel',
  dontKnow: 'Ved ikke',
  blank: 'Blank',
  noResult: 'Ingen stemmer er registreret.',
};

export const collect = {
  tableNumber: 'Bord nr.',
  table: 'Bord',
  voters: 'Har stemt',
  marks: 'Kryds',
  answers: 'Svar',
  control: 'Kryds i alt',
  missing: 'mangler',
  recordTable: (table: number) => `Registrér bord ${table}`,
  recordAnyway: 'Registrér det, som det står',
  anywayKey: 'Skift+Enter',
  entryHint: 'Tast bordets nummer. Enter tager det næste, der mangler.',
  rowHint: 'Ét ciffer pr. felt · + før to cifre · Enter videre · Esc rydder',
  replaces: (table: number) =>
    `Bord ${table} er registreret før. De nye tal erstatter de gamle, når du trykker Enter.`,
  removeSlip: (table: number) => `Fjern bordsedlen fra bord ${table}`,
  allIn: 'Alle bordsedler er registreret. Tryk Ctrl+Enter for at lukke.',
  unknownTable: (table: string, last: number) =>
    `Der er ikke noget bord ${table}. Bordene har nummer 1 til ${last}. Ret tallet, eller tilføj bordet under Opsætning.`,
  onlyDigits: (typed: string) => `»${typed}« blev ikke skrevet: her kan der kun stå tal.`,
  notNegative: 'Et antal kan ikke være negativt. Skriv tallet uden minus.',
  notANumber: 'Skriv et helt tal, fx 12.',
  outOfRange: (least: string, most: string) => `Skriv et tal mellem ${least} og ${most}.`,
  tooLong: 'Tallet er for stort. Skriv højst tre cifre.',
  cellLabel: (row: string, column: string) => `${row}, ${column}`,
  rowAnswers: (answers: number, voters: number) => `${answers} / ${voters}`,
  recordedTables: (recorded: number, all: number) =>
    `${recorded} af ${all} ${plural(all, 'bordseddel', 'bordsedler')} er registreret`,
  missingTables: (tables: string) => `Mangler: bord ${tables}`,
  fix: 'Ret tallet, eller:',
  fixNote: 'Det bliver markeret ved resultatet.',
  moreBreaches: (count: number) => `Og ${count} tal mere, der ikke går op.`,
  doubtful: (what: string) => `Går ikke op, men er registreret: ${what}.`,
  doubtfulSlips: (tables: string) => `bord ${tables}`,
  doubtfulHands: (options: string) => `hænder for nr. ${options}`,
  doubtfulTotals: 'den samlede optælling',
  confirmed: 'Registreret, selv om tallet ikke går op',
  saveFailed: 'Tallene er ikke registreret endnu. De står her stadig.',
  handsFor: (name: string) => `Hvor mange rækker hånden op for ${name}?`,
  handsNow: 'Tælles nu',
  handsDone: 'Alle er talt. Tryk Ctrl+Enter for at lukke, eller vælg en linje for at tælle om.',
  totalsIntro: 'Tast summerne. Enter går til næste felt og registrerer til sidst.',
  totalsRecorded: 'Optællingen er registreret. Nye tal erstatter de gamle.',
  recordTotals: 'Registrér optællingen',
  readOnly: 'Afstemningen er lukket. Genåbn den for at rette.',
  breaches: {
    votersOverTable: (voters: number, people: number) =>
      `${voters} har stemt, men der sidder ${people} ved bordet.`,
    votersOverPresent: (voters: string, present: string) =>
      `${voters} har stemt i alt, men der er ${present} til stede.`,
    votesOverVoters: (option: number, votes: number, voters: number) =>
      `Nr. ${option} har fået ${votes} ${plural(votes, 'stemme', 'stemmer')}, men ${voters} har stemt.`,
    marksOverPossible: (marks: number, voters: number, maxMarks: number) =>
      `${marks} kryds, men højst ${voters * maxMarks} er mulige (${voters} har stemt × ${maxMarks}).`,
    answersOverVoters: (name: string, answers: number, voters: number) =>
      `${name}: ${answers} svar, men ${voters} har stemt.`,
    noVoters: 'Der er tastet stemmer, men ingen har stemt. Skriv, hvor mange der har stemt.',
    handsOverPresent: (name: string, votes: number, present: number) =>
      `${name}: ${votes} hænder, men der er ${present} til stede.`,
    allHandsOverPossible: (marks: number, present: number, maxMarks: number) =>
      `${marks} hænder i alt, men højst ${present * maxMarks} er mulige (${present} til stede × ${maxMarks}).`,
    empty: 'Der er ikke tastet nogen stemmer.',
    controlSum: (typed: number, counted: number) =>
      `Sedlen siger ${typed} kryds i alt, men de tastede tal giver ${counted}.`,
  },
};
