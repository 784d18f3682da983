/** Danish words on the projector and on exported slides. */
import type { Verification } from '../../domain/kinds/result-frame';
import { formatFor, plural } from '../../lib/format';
import { numberInWords } from '../../lib/number-words';

const format = formatFor('da');

/** «4, 10 og 13», or «4, 10 og 5 andre borde» where the list had to be cut. */
function tableList(tables: readonly string[], others: number): string {
  return format.list(
    others === 0 ? tables : [...tables, `${others} ${plural(others, 'andet bord', 'andre borde')}`],
  );
}

export const slides = {
  noValue: '–',
  breakTitle: 'Pause',
  breakMessage: 'Vi fortsætter om lidt',
  closedMessage: 'Tak. Vi tæller op.',

  timeLeft: 'tilbage',
  timeOver: 'Tiden er gået',
  votingIsOpen: 'Afstemningen er åben. Resultatet vises, når den er lukket.',
  tableHostCounts: 'Bordværten tæller op og afleverer bordsedlen.',
  tableAgrees: 'Bliv enige ved bordet, og aflevér ét fælles svar.',
  answersRecorded: (recorded: number, tables: number): string =>
    recorded === tables
      ? plural(
          tables,
          'Bordets svar er registreret',
          `Svar fra alle ${tables} borde er registreret`,
        )
      : `Svar fra ${recorded} af ${tables} ${plural(tables, 'bord', 'borde')} er registreret`,
  ballotsRecorded: (count: number): string =>
    count === 0
      ? 'Stemmesedlerne samles ind'
      : `${format.number(count)} ${plural(count, 'stemmeseddel', 'stemmesedler')} er registreret`,
  alsoBallots: (recorded: string, ballots: number): string =>
    `${recorded}, desuden ${format.number(ballots)} ${plural(ballots, 'stemmeseddel', 'stemmesedler')}`,
  alsoTables: (recorded: string, tables: number): string =>
    `${recorded}, desuden svar fra ${tables} ${plural(tables, 'bord', 'borde')}`,
  fromAnswers: (tables: number): string =>
    `fælles svar fra ${tables} ${plural(tables, 'bord', 'borde')}, vægtet efter antal deltagere`,
  fromBallots: (count: number): string =>
    `heraf ${format.number(count)} ${plural(count, 'stemmeseddel', 'stemmesedler')}`,
  spoiledBallots: (count: number): string =>
    `${format.number(count)} ${plural(count, 'ugyldig', 'ugyldige')}`,
  raiseHandChoice: (maxMarks: number): string =>
    maxMarks === 1
      ? 'Ræk hånden op én gang.'
      : `Ræk hånden op højst ${numberInWords(maxMarks, 'da')} gange.`,
  raiseHandScale: 'Ræk hånden op ved det svar, der passer bedst.',
  slipsRecorded: (recorded: number, tables: number): string =>
    recorded === tables
      ? plural(tables, 'Bordsedlen er registreret', `Alle ${tables} bordsedler er registreret`)
      : `${recorded} af ${tables} ${plural(tables, 'bordseddel', 'bordsedler')} er registreret`,
  tablesMissing: (tables: readonly string[], others: number): string =>
    `Mangler: bord ${tableList(tables, others)}`,
  handsNotStarted: 'Vi tæller hænder om lidt',
  handsDone: 'Tak. Alle hænder er talt.',
  countingOption: (number: number): string => `Nu tæller vi nr. ${number}`,
  countingCategory: (number: number, category: string): string =>
    `Nu tæller vi spørgsmål ${number}: »${category}«`,
  /** A show of hands in which everybody saw which option most were for; the option follows. */
  majorityFor: 'Tydeligt flertal for',
  majorityNote: 'Skønnet ved håndsoprækning, ikke talt',
  majorityName: 'tydeligt flertal',
  majoritySeen: 'Tak. Flertallet er tydeligt.',
  totalsBeingCounted: 'Stemmerne tælles samlet op',

  round: (number: number): string => `Runde ${number}`,
  corrected: 'rettet',
  /** Never more than was done: how many of how many tables were counted again, and what was found. */
  verification: ({ state, drawn, of, differences }: Verification): string => {
    if (state !== 'verified') return 'foreløbigt';
    const tables =
      drawn < of
        ? `${drawn} af ${of} ${plural(of, 'bord', 'borde')}`
        : plural(of, 'det ene bord', `alle ${of} borde`);
    const found =
      differences === 0
        ? 'ingen forskel'
        : `${differences} ${plural(differences, 'forskel', 'forskelle')} rettet`;
    return `kontroltalt: ${tables}, ${found}`;
  },
  practiceRound: 'Øverunde',

  votes: (count: number): string => `${format.number(count)} ${plural(count, 'stemme', 'stemmer')}`,
  /** Which rows a slide shows where there are too many for one. */
  rowsShown: (first: number, last: number, total: number): string => `${first}–${last} af ${total}`,
  /** Where everybody had one vote, beside a percentage of something else than the votes. */
  votesOfCast: (votes: number, cast: number, percent: string): string =>
    `${format.number(votes)} af ${format.number(cast)} ${plural(cast, 'stemme', 'stemmer')}, ${percent}`,
  overAll: 'over 100\u00a0%',
  moreThanAll: 'der er talt flere stemmer end personer',
  roundedApart: 'procenterne er afrundet og giver ikke altid 100 i alt',
  answers: (count: number): string => `${format.number(count)} svar`,
  voted: (voters: number, present: number): string => {
    if (voters === 0) return 'Ingen stemmer er registreret';
    const people = format.number(voters);
    return voters > present ? `${people} stemte` : `${people} af ${format.number(present)} stemte`;
  },
  answered: (voters: number, present: number): string => {
    if (voters === 0) return 'Ingen svar er registreret';
    const people = format.number(voters);
    return voters > present
      ? `${people} svarede`
      : `${people} af ${format.number(present)} svarede`;
  },
  showOfHands: (present: number): string => `Håndsoprækning · ${format.number(present)} til stede`,
  marksEach: (maxMarks: number): string =>
    maxMarks === 1 ? 'ét kryds hver' : `op til ${numberInWords(maxMarks, 'da')} kryds hver`,
  shareOfVoters: 'andel af dem, der stemte',
  shareOfPresent: (present: number): string => `andel af alle ${format.number(present)} til stede`,
  shareOfThosePresent: 'andel af alle til stede',
  outsideBase: (dontKnow: string): string => `»${dontKnow}« indgår ikke i procenter og gennemsnit`,

  mean: 'Gennemsnit',
  meanShort: 'gns.',
  median: (value: string): string => `Median ${value}`,
  takingPosition: (n: number): string => `n = ${format.number(n)}`,
  dontKnowCount: (label: string, count: number): string => `${label}: ${format.number(count)}`,
  disagreement: 'Salen er delt',
  disagreementNote: 'Salen er delt: Svarene er meget spredte',

  allOptions: 'hele resultatet',
  statementName: (number: number): string => `Spørgsmål ${number}`,
  overview: 'overblik',

  /** A result of points that people spread. */
  allocation: {
    points: 'point',
    pointsLabel: 'Point',
    meanLabel: 'Gns. point',
    backersLabel: 'Gav point',
    share: (percent: string): string => `${percent} af alle point`,
    mean: (mean: string): string => `gennemsnit ${mean}`,
    backers: (count: number): string =>
      count === 0 ? 'ingen gav point' : `${format.number(count)} gav point`,
    rule: (total: number): string => `${format.number(total)} point hver`,
    groups: 'Gennemsnit af point i hver rolle',
    means: (total: number): string => `Gennemsnit af point pr. stemmeseddel, ${total} at fordele`,
  },
  /** A result by the Borda count. */
  ranking: {
    points: 'Borda-point',
    meanLabel: 'Gns. plads',
    firstsLabel: 'Førstepladser',
    mean: (mean: string): string => `gennemsnitlig plads ${mean}`,
    firsts: (count: number): string =>
      count === 0
        ? 'ingen førstepladser'
        : `${format.number(count)} ${plural(count, 'førsteplads', 'førstepladser')}`,
    rule: (first: number, options: number): string =>
      `Borda-point: ${first} for 1. plads, 0 for ${options}. plads`,
    groups: 'Gennemsnitlig plads i hver rolle',
    means: 'Gennemsnitlig plads: Et lavt tal er en høj plads',
    lowIsHigh: 'et lavt tal er en høj plads',
  },

  testSample: 'Kan I læse dette fra bageste række?',
  testSmallest: 'Mindste skrift på storskærmen',
  testTheme: 'Mindste skrift til temaer og tal',
  testHeading: 'Testbillede',
  testPixels: (width: number, height: number): string => `${width} × ${height} pixels`,
  testCorners: 'Kan I se alle fire hjørner?',
  testFullScreen: 'Dobbeltklik, eller tryk F11 for fuld skærm',
};
