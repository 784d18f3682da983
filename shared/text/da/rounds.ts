/** More rounds, run-offs, quick polls, and what is amended after the reveal. */
import { formatFor, plural } from '../../lib/format';
import { numberInWords } from '../../lib/number-words';

const format = formatFor('da');

export const rounds = {
  which: 'Vis runde',
  round: (number: number): string => `Runde ${number}`,
  oldRound: (number: number): string =>
    `Du ser på runde ${number}, en tidligere runde. Knapper og taster gælder den.`,
  oldEmpty: (number: number): string =>
    `Runde ${number} er nulstillet og har intet resultat. Der stemmes i den nyeste runde.`,
  notOpenedAgain: (number: number): string =>
    `Runde ${number} kan ikke åbnes, for der er en nyere runde.`,
  notReleased: '»Før og efter« kan vises, når begge runder er vist helt på storskærmen.',

  isOutdated: 'Resultatet er ændret – vis det rettede?',

  log: {
    heading: 'Registreringer',
    empty: 'Intet er registreret i denne runde.',
    number: (sequence: number): string => `Nr. ${format.number(sequence)}`,
    slip: (table: number): string => `Bord ${table}`,
    answer: (table: number): string => `Bord ${table}, fælles svar`,
    hands: (row: string): string => `Håndsoprækning, ${row}`,
    majority: (row: string): string => `Tydeligt flertal, ${row}`,
    uncounted: 'skønnet ved håndsoprækning, ikke talt',
    totals: 'Samlet optælling',
    correction: 'Rettelse af en stemmeseddel',
    recountDraw: (tables: string): string => `Lodtrækning af bord ${tables}`,
    recount: (table: number): string => `Kontroltælling af bord ${table}`,
    takeBack: (sequence: number): string => `Trak nr. ${format.number(sequence)} tilbage`,
    voters: (voters: string): string => `${voters} stemte`,
    votes: (votes: number): string =>
      `${format.number(votes)} ${plural(votes, 'stemme', 'stemmer')}`,
    counts: 'tæller',
    notCounted: 'tæller ikke',
    replacedBy: (sequence: number): string => `erstattet af nr. ${format.number(sequence)}`,
    takenBackBy: (sequence: number): string => `trukket tilbage af nr. ${format.number(sequence)}`,
    confirmed: 'går ikke op, bekræftet',
    reasons: {
      undo: 'fortrudt',
      reset: 'runden nulstillet',
      settled: 'afklaret',
      mistyped: 'tastet forkert',
      'counted-twice': 'talt to gange',
      other: 'anden grund',
    },
    correct: 'Ret …',
    correctLabel: (what: string): string => `Ret: ${what}`,
    remove: 'Træk tilbage …',
    removeLabel: (what: string): string => `Træk tilbage: ${what}`,
    /** Names the row, for screen readers. */
    menuLabel: (sequence: number, what: string): string =>
      `Nr. ${format.number(sequence)}, ${what}: vælg, hvad der skal ske`,
  },

  takeBack: {
    title: (what: string): string => `Træk tilbage: ${what}?`,
    text: 'Registreringen tæller så ikke med. Den bliver stående på listen, og det kan fortrydes.',
    earlier: (sequence: number): string =>
      `Den havde erstattet nr. ${format.number(sequence)}, som så tæller igen.`,
    reason: 'Hvorfor?',
    yes: 'Træk tilbage',
  },

  correct: {
    title: (what: string): string => `Ret: ${what}`,
    voters: 'Stemte',
    notANumber: (name: string): string => `${name}: Skriv et helt tal fra 0 til 999.`,
    save: 'Gem rettelsen',
    saveAnyway: 'Gem alligevel',
  },

  undo: {
    title: 'Fortryd den seneste registrering?',
    text: (what: string): string =>
      `${what} fortrydes. Runden er lukket, så resultatet ændres. Det, salen ser, ændres først, når du viser det rettede.`,
    yes: 'Fortryd',
  },

  runOff: {
    titlePrefix: 'Omvalg: ',
    instruction: (maxMarks: number): string =>
      maxMarks === 1 ? 'Sæt ét kryds.' : `Sæt op til ${numberInWords(maxMarks, 'da')} kryds.`,
    title: 'Omvalg',
    text: 'Omvalget bliver det næste punkt i drejebogen. Salen bliver først spurgt, når du åbner det.',
    among: 'Mellem hvilke?',
    tiedFirst: (count: number): string => `De ${count}, der deler førstepladsen`,
    tiedCut: (count: number, rank: number): string => `De ${count}, der deler plads ${rank}`,
    top: (count: number): string => `De ${count} øverste`,
    topTied: (count: number, options: number): string =>
      `De ${count} øverste (${options} på grund af stemmelighed)`,
    fewer: 'Færre',
    more: 'Flere',
    make: 'Lav omvalget',
  },

  quick: {
    title: 'Hurtig afstemning',
    question: 'Spørgsmål',
    option: (number: number): string => `Svarmulighed ${number}`,
    hint: 'Enter går videre. Enter i et tomt felt gør afstemningen klar.',
    marks: 'Kryds pr. deltager',
    marksCount: (count: number): string => `${count}`,
    make: 'Gør klar',
    instruction: (maxMarks: number): string =>
      maxMarks === 1 ? 'Sæt ét kryds.' : `Sæt op til ${numberInWords(maxMarks, 'da')} kryds.`,
    noQuestion: 'Skriv spørgsmålet.',
    tooFew: 'Skriv mindst to svarmuligheder.',
    isDouble: (numbers: string): string =>
      `Svarmulighed ${numbers} er ens. Deltagerne kan ikke se forskel.`,
  },
};
