/** Collecting: states, methods, slips, hands, totals, and what a failed sum check says. */
import { formatFor, plural } from '../../lib/format';

const format = formatFor('da');

export const round = {
  states: { ready: 'Klar', open: 'Åben', closed: 'Lukket', revealed: 'Vist' },
  stateLabel: 'Rundens tilstand',
  methods: {
    'table-slip': 'Bordsedler',
    'table-answer': 'Fælles bordsvar',
    ballot: 'Stemmesedler',
    hands: 'Håndsoprækning',
    totals: 'Samlet optælling',
  },
  methodLabel: 'Sådan samles stemmerne ind',
  choiceSummary: (marks: number, present: string, tables: string) =>
    `${marks === 1 ? 'Ét' : `Op til ${marks}`} kryds pr. deltager · ${present} til stede ved ${tables} ${plural(Number(tables), 'bord', 'borde')}`,
  allocationSummary: (points: number, present: string, tables: string) =>
    `${points} point pr. deltager · ${present} til stede ved ${tables} ${plural(Number(tables), 'bord', 'borde')}`,
  rankingSummary: (options: number, present: string, tables: string) =>
    `Rangordning af ${options} svarmuligheder · ${present} til stede ved ${tables} ${plural(Number(tables), 'bord', 'borde')}`,
  scaleSummary: (statements: number, present: string, tables: string) =>
    `${statements} ${plural(statements, 'spørgsmål', 'spørgsmål')} · ${present} til stede ved ${tables} ${plural(Number(tables), 'bord', 'borde')}`,
  readyTable:
    'Alle stemmer hver for sig. Bordværten tæller og afleverer bordsedlen, og du taster den her.',
  readyAnswer:
    'Bordet bliver enigt om ét svar, og du taster det her. Svaret vægtes efter, hvor mange der sidder ved bordet.',
  readyBallot: 'Alle afleverer en stemmeseddel, og du taster sedlerne én for én.',
  readyHands: 'Salen rækker hånden op for én svarmulighed ad gangen, og du taster antallet.',
  readyTotals: 'Du taster summerne på én gang, fx fra prikker på en planche.',
  readyNext:
    'Tryk Ctrl+Enter, når afstemningen skal åbnes. Resultatet vises først, når du vælger det.',
  otherMethod: (count: number, method: string) =>
    `${format.number(count)} ${plural(count, 'registrering', 'registreringer')} med »${method}« tæller ikke med, så længe du bruger denne metode. ${plural(count, 'Den', 'De')} bliver ikke slettet.`,
  scaleHandsNote: 'Håndsoprækning tager lang tid på en skala. Bordsedler giver sikrere tal.',
  countdown: 'Nedtælling',
  countdownStart: (minutes: number) => `${minutes} min.`,
  countdownStop: 'Stop nedtællingen',
  resultLabel: 'Resultat',
  /** How much of the result is on the projector now. */
  onWall: {
    none: 'Kun her, ikke på storskærmen',
    some: 'Noget af det er på storskærmen',
    all: 'Også på storskærmen',
  },
  stepOf: (step: number, count: number) => `Trin ${step} af ${count}`,
  resultVoters: (voters: string, present: string) => `${voters} af ${present} har stemt`,
  mean: 'Gns.',
  votes: 'Stemmer',
  share: 'Andel',
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
  entryHint: 'Tast bordets nummer og Enter. Enter alene tager det næste, der mangler.',
  rowHint: 'Ét ciffer pr. felt · + før to cifre · Enter videre · Esc rydder',
  replaces: (table: number) =>
    `Bord ${table} er registreret før. De nye tal erstatter de gamle, når du trykker Enter.`,
  removeSlip: (table: number) => `Fjern bordsedlen fra bord ${table}`,
  allIn: 'Alle bordsedler er registreret. Tryk Ctrl+Enter for at lukke.',
  unknownTable: (table: string, last: number) =>
    `Der er ikke noget bord ${table}. Bordene har nummer 1 til ${last}. Ret tallet, eller tilføj bordet under Opsætning.`,
  onlyDigits: (typed: string) => `»${typed}« blev ikke skrevet: Her kan der kun stå tal.`,
  notNegative: 'Et antal kan ikke være negativt. Skriv tallet uden minus.',
  notANumber: 'Skriv et helt tal, fx 12.',
  outOfRange: (least: string, most: string) => `Skriv et tal mellem ${least} og ${most}.`,
  tooLong: 'Tallet er for stort. Skriv højst tre cifre.',
  cellLabel: (row: string, column: string) => `${row}, ${column}`,
  rowAnswers: (answers: number, voters: number) => `${answers} / ${voters}`,
  fix: 'Ret tallet, eller:',
  fixNote: 'Det står så ved resultatet hos dig og i referatet, ikke på storskærmen.',
  moreBreaches: (count: number) => `Og ${count} tal mere, der ikke går op.`,
  doubtful: (what: string) => `Går ikke op, men er registreret: ${what}.`,
  doubtfulSlips: (tables: string) => `bord ${tables}`,
  doubtfulHands: (options: string) => `hænder for nr. ${options}`,
  doubtfulTotals: 'den samlede optælling',
  confirmed: 'Registreret, selv om tallet ikke går op',
  saveFailed: 'Tallene er ikke registreret endnu. De står her stadig.',
  handsFor: (name: string) => `Hvor mange rækker hånden op for nr. ${name}?`,
  handsNow: 'Tælles nu',
  handsDone: 'Alle er talt. Tryk Ctrl+Enter for at lukke, eller vælg en linje for at tælle om.',
  totalsIntro: 'Tast summerne. Enter går til næste felt og registrerer til sidst.',
  totalsRecorded: 'Optællingen er registreret. Nye tal erstatter de gamle.',
  recordTotals: 'Registrér optællingen',
  /** Of a closed round; `tables` as a list. */
  missingTables: (count: number, tables: string) =>
    `Der er intet registreret fra ${plural(count, 'bord', 'bordene')} ${tables}.`,
  readOnly: 'Lukket. Ret under »Registreringer«, eller genåbn afstemningen.',
  answerHint: 'Tast bordets nummer og Enter. Enter alene tager det næste, der mangler.',
  answerAllIn: 'Alle borde har svaret. Tryk Ctrl+Enter for at lukke.',
  answerOf: (table: number) => `Svar fra bord ${table}`,
  answerWeight: (people: number) =>
    `Tæller for ${people} ${plural(people, 'deltager', 'deltagere')}`,
  answerReplaces: (table: number) =>
    `Bord ${table} er registreret før. Det nye svar erstatter det gamle, når du trykker Enter.`,
  answerRemove: (table: number) => `Fjern det, der er registreret for bord ${table}`,
  answerBySlip: 'bordseddel',
  answerBlank: 'blank',
  answersByTable: 'Bordenes svar',
  sources: {
    slips: (count: number) => `${count} ${plural(count, 'bordseddel', 'bordsedler')}`,
    answers: (count: number) => `fælles svar fra ${count} ${plural(count, 'bord', 'borde')}`,
    ballots: (count: number) =>
      `${format.number(count)} ${plural(count, 'stemmeseddel', 'stemmesedler')}`,
    unmatched: (count: number) =>
      `${count} ${plural(count, 'rettelse', 'rettelser')} af stemmesedler passer ikke til nogen seddel og tæller ikke med.`,
  },
  ballots: {
    ballot: 'Stemmeseddel',
    hintChoice: 'Én tast pr. kryds · . blank · - ugyldig · Enter registrerer · Esc rydder',
    hintScale: 'Én tast pr. spørgsmål · . intet svar · - ugyldig · Enter registrerer · Esc rydder',
    hintAllocation:
      'Ét tal pr. svarmulighed, oppefra: 0 for ingen point, + for 10 · . blank · - ugyldig · Enter registrerer · Esc rydder',
    hintRanking:
      'Ét tal pr. svarmulighed, oppefra · . intet tal · - ugyldig · Enter registrerer · Esc rydder',
    hintAnswer: 'Én tast pr. kryds · . blank · Enter registrerer · Esc rydder',
    hintAnswerScale: 'Én tast pr. spørgsmål · . intet svar · Enter registrerer · Esc rydder',
    count: (ballots: number, blank: number, spoiled: number) =>
      `${format.number(ballots)} ${plural(ballots, 'stemmeseddel', 'stemmesedler')} · ${format.number(blank)} ${plural(blank, 'blank', 'blanke')} · ${format.number(spoiled)} ${plural(spoiled, 'ugyldig', 'ugyldige')}`,
    noAnswer: 'intet svar',
    isBlank: 'Blank. Enter registrerer.',
    isSpoiled: 'Ugyldig. Enter registrerer.',
    tooMany: (marks: number, most: number) =>
      `${marks} kryds, men højst ${most} er tilladt. Tast et kryds igen for at fjerne det, eller tryk Enter to gange for at registrere sedlen som ugyldig.`,
    tooManyAsked: 'Der er for mange kryds. Tryk Enter igen: Så registreres sedlen som ugyldig.',
    tooManyAnswer: (marks: number, most: number) =>
      `${marks} kryds, men højst ${most} er tilladt. Tast et kryds igen for at fjerne det.`,
    notAddedUp: (points: number, total: number) =>
      `Pointene giver ${points}, og der skal være ${total}. Har du tastet forkert, så ret med Backspace. Ellers er sedlen ugyldig: Tryk Enter to gange.`,
    notAddedUpAsked: (points: number, total: number) =>
      `Der er fordelt ${points} af ${total} point. Tryk Enter igen: Så registreres sedlen som ugyldig. Eller tast videre.`,
    refusedPoints: (typed: string, total: number) =>
      `»${typed}« er ikke et antal point. Brug 0 til ${total} (+ for 10) eller - for en ugyldig seddel.`,
    refusedMoreGiven: 'Alle svarmuligheder har et tal. Tryk Enter, eller Backspace for at rette.',
    refusedBoxOnly: (total: number) =>
      `${total} point fordeles i stemmeboksen og kan ikke tastes fra papir.`,
    notRanked: (missing: number) =>
      `${missing} ${plural(missing, 'svarmulighed', 'svarmuligheder')} har ikke noget tal. Mangler der kun ét tal på sedlen, så tast det: Pladsen giver sig selv. Ellers er sedlen ugyldig: Tryk Enter to gange.`,
    notRankedAsked: (missing: number) =>
      `${missing} ${plural(missing, 'tal', 'tal')} mangler. Tryk Enter igen: Så registreres sedlen som ugyldig. Eller tast videre.`,
    unfinished: (missing: number) =>
      `${missing} ${plural(missing, 'spørgsmål', 'spørgsmål')} mangler svar. Tast videre, eller tryk Enter igen for at registrere uden.`,
    refusedEnter:
      'Der er ikke tastet noget. Tast . og Enter for en blank seddel, - og Enter for en ugyldig.',
    refusedEnterAnswer: 'Der er ikke tastet noget. Tast . og Enter for et blankt svar.',
    refusedSpoiled: 'Sedlen er tastet som ugyldig. Tryk Enter, eller Backspace for at rette.',
    refusedBlank: 'Den er tastet som blank. Tryk Enter, eller Backspace for at rette.',
    refusedNotBlank: 'Der er sat kryds. Tryk Esc, og tast så . for blank.',
    refusedOption: (typed: string, first: string, last: string) =>
      `»${typed}« hører ikke til nogen svarmulighed. Brug tasterne ${first} til ${last}.`,
    refusedStep: (typed: string, steps: string, hasDontKnow: boolean) =>
      `»${typed}« er ikke et svar. Brug ${steps}${hasDontKnow ? ', 0 for »ved ikke«' : ''} eller . for intet svar.`,
    refusedPlace: (typed: string, most: number) =>
      `»${typed}« er ikke en plads. Brug 1 til ${most}, . for intet tal eller - for en ugyldig seddel.`,
    refusedTaken: (typed: string, number: number) =>
      `${typed} står allerede ved nr. ${number}. Backspace retter. Står tallet to gange på sedlen, er den ugyldig: Tast - og Enter.`,
    refusedMoreRanked: 'Alle svarmuligheder har et tal. Tryk Enter, eller Backspace for at rette.',
    refusedMore: 'Alle spørgsmål er besvaret. Tryk Enter, eller Backspace for at rette.',
    refusedSpoiledAnswer:
      'Et fælles svar kan ikke være ugyldigt. Tast . og Enter for et blankt svar.',
    saveFailed: 'Sedlen er ikke registreret endnu. Den står her stadig.',
    saveFailedAnswer: 'Svaret er ikke registreret endnu. Det står her stadig.',
    overPresent: (voters: string, present: string) =>
      `${voters} har stemt i alt, men der er ${present} til stede. Se efter, om en seddel er tastet to gange.`,
    takeBack: 'Fortryd seneste stemmeseddel',
    taken: 'Den seneste stemmeseddel er fortrudt. Tast den igen, hvis den skal tælle med.',
    correctionTaken: 'Den seneste rettelse er fortrudt.',
    lastUnknown:
      'Pejling ved ikke længere, hvilken seddel der var den seneste. Brug »Ret en stemmeseddel«.',
    correct: 'Ret en stemmeseddel',
    correctStop: 'Tilbage til de nye sedler',
    correctIntro:
      'Ingen kan finde en bestemt seddel igen. Tast først, hvad der ved en fejl blev registreret, og så, hvad der står på sedlen.',
    correctFrom: 'Det blev registreret',
    correctTo: 'Det står på sedlen',
    correctNone:
      'Der er ikke registreret nogen stemmeseddel som den. Tast den igen, som den blev registreret.',
    correctSame: 'Det er det samme, som blev registreret. Tast det, der står på sedlen.',
    corrected: 'Stemmesedlen er rettet.',
  },
  allocation: {
    points: (points: number) => `${format.number(points)} point`,
    sum: (points: number, total: number) => `${points} af ${total} point er fordelt`,
  },
  ranking: {
    place: (place: number) => `${place}. plads`,
    noPlace: 'intet tal',
  },
  breaches: {
    votersOverTable: (voters: number, people: number) =>
      `${format.number(voters)} har stemt, men der sidder ${people} ved bordet.`,
    votersOverPresent: (voters: number, present: number) =>
      `${format.number(voters)} har stemt i alt, men der er ${format.number(present)} til stede.`,
    votesOverVoters: (option: number, votes: number, voters: number) =>
      `Nr. ${option} har fået ${format.number(votes)} ${plural(votes, 'stemme', 'stemmer')}, men ${format.number(voters)} har stemt.`,
    marksOverPossible: (marks: number, voters: number, maxMarks: number) =>
      `${format.number(marks)} kryds, men højst ${format.number(voters * maxMarks)} er mulige (${format.number(voters)} har stemt × ${maxMarks}).`,
    answersOverVoters: (name: string, answers: number, voters: number) =>
      `${name}: ${format.number(answers)} svar, men ${format.number(voters)} har stemt.`,
    noVoters: 'Der er tastet stemmer, men ingen har stemt. Skriv, hvor mange der har stemt.',
    handsOverPresent: (name: string, votes: number, present: number) =>
      `${name}: ${format.number(votes)} hænder, men der er ${format.number(present)} til stede.`,
    allHandsOverPossible: (marks: number, present: number, maxMarks: number) =>
      `${format.number(marks)} hænder i alt, men højst ${format.number(present * maxMarks)} er mulige (${format.number(present)} til stede × ${maxMarks}).`,
    empty: 'Der er ikke tastet nogen stemmer.',
    controlSum: (typed: number, counted: number) =>
      `Sedlen siger ${format.number(typed)} kryds i alt, men de tastede tal giver ${format.number(counted)}.`,
  },
};
