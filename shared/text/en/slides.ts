/** English words on the projector and on exported slides. */
import type { slides as danish } from '../da/slides';
import type { Verification } from '../../domain/kinds/result-frame';
import { formatFor, plural } from '../../lib/format';
import { numberInWords } from '../../lib/number-words';

const format = formatFor('en');

function tableList(tables: readonly string[], others: number): string {
  return format.list(
    others === 0 ? tables : [...tables, `${others} ${plural(others, 'other', 'others')}`],
  );
}

export const slides: typeof danish = {
  noValue: '–',
  breakTitle: 'Break',
  breakMessage: 'We’ll continue shortly',
  closedMessage: 'Thank you. We are counting.',

  timeLeft: 'left',
  timeOver: 'Time is up',
  votingIsOpen: 'Voting is open. The result is shown once it has closed.',
  tableHostCounts: 'The table host counts the marks and hands in the slip.',
  tableAgrees: 'Agree at your table and hand in one answer.',
  answersRecorded: (recorded, tables) =>
    recorded === tables
      ? plural(tables, 'The table’s answer is in', `Answers from all ${tables} tables are in`)
      : `Answers from ${recorded} of ${tables} ${plural(tables, 'table', 'tables')} are in`,
  ballotsRecorded: (count) =>
    count === 0
      ? 'The ballots are being collected'
      : `${format.number(count)} ${plural(count, 'ballot', 'ballots')} recorded`,
  alsoBallots: (recorded, ballots) =>
    `${recorded}, and ${format.number(ballots)} ${plural(ballots, 'ballot', 'ballots')}`,
  alsoTables: (recorded, tables) =>
    `${recorded}, and answers from ${tables} ${plural(tables, 'table', 'tables')}`,
  fromAnswers: (tables) =>
    `joint answers of ${tables} ${plural(tables, 'table', 'tables')}, weighted by their people`,
  fromBallots: (count) => `${format.number(count)} of them ${plural(count, 'a ballot', 'ballots')}`,
  spoiledBallots: (count) => `${format.number(count)} spoiled`,
  raiseHandChoice: (maxMarks) =>
    maxMarks === 1
      ? 'Raise your hand once.'
      : `Raise your hand at most ${numberInWords(maxMarks, 'en')} times.`,
  raiseHandScale: 'Raise your hand for the answer that fits best.',
  slipsRecorded: (recorded, tables) =>
    recorded === tables
      ? plural(tables, 'The table slip is in', `All ${tables} table slips are in`)
      : `${recorded} of ${tables} ${plural(tables, 'table slip', 'table slips')} ${plural(recorded, 'is', 'are')} in`,
  tablesMissing: (tables, others) =>
    `Missing: ${plural(tables.length + others, 'table', 'tables')} ${tableList(tables, others)}`,
  handsNotStarted: 'We’ll count hands in a moment',
  handsDone: 'Thank you. All hands have been counted.',
  countingOption: (number) => `Now counting no. ${number}`,
  countingCategory: (number, category) => `Now counting question ${number}: “${category}”`,
  majorityFor: 'Obvious majority for',
  majorityNote: 'Seen by a show of hands, not counted',
  majorityName: 'obvious majority',
  majoritySeen: 'Thank you. The majority is obvious.',
  totalsBeingCounted: 'All votes are counted together',

  round: (number) => `Round ${number}`,
  corrected: 'corrected',
  verification: ({ state, drawn, of, differences }: Verification): string => {
    if (state !== 'verified') return 'preliminary';
    const tables =
      drawn < of
        ? `${drawn} of ${of} ${plural(of, 'table', 'tables')}`
        : plural(of, 'the one table', `all ${of} tables`);
    const found =
      differences === 0
        ? 'no difference'
        : `${differences} ${plural(differences, 'difference', 'differences')} corrected`;
    return `recounted: ${tables}, ${found}`;
  },
  practiceRound: 'Practice round',

  votes: (count) => `${format.number(count)} ${plural(count, 'vote', 'votes')}`,
  /** Which rows a slide shows where there are too many for one. */
  rowsShown: (first: number, last: number, total: number): string => `${first}–${last} of ${total}`,
  votesOfCast: (votes: number, cast: number, percent: string): string =>
    `${format.number(votes)} of ${format.number(cast)} ${plural(cast, 'vote', 'votes')}, ${percent}`,
  overAll: 'over 100%',
  moreThanAll: 'more votes than people were counted',
  roundedApart: 'percentages are rounded and do not always add up to 100',
  answers: (count) => `${format.number(count)} ${plural(count, 'answer', 'answers')}`,
  voted: (voters, present) => {
    if (voters === 0) return 'No votes recorded';
    const people = format.number(voters);
    return voters > present ? `${people} voted` : `${people} of ${format.number(present)} voted`;
  },
  answered: (voters, present) => {
    if (voters === 0) return 'No answers recorded';
    const people = format.number(voters);
    return voters > present
      ? `${people} answered`
      : `${people} of ${format.number(present)} answered`;
  },
  showOfHands: (present) => `Show of hands · ${format.number(present)} present`,
  marksEach: (maxMarks) =>
    maxMarks === 1 ? 'one mark each' : `up to ${numberInWords(maxMarks, 'en')} marks each`,
  shareOfVoters: 'share of those who voted',
  shareOfPresent: (present) => `share of all ${format.number(present)} present`,
  shareOfThosePresent: 'share of everyone present',
  outsideBase: (dontKnow) => `“${dontKnow}” is left out of the percentages and the mean`,

  mean: 'Mean',
  meanShort: 'mean',
  median: (value) => `Median ${value}`,
  takingPosition: (n) => `n = ${format.number(n)}`,
  dontKnowCount: (label, count) => `${label}: ${format.number(count)}`,
  disagreement: 'The room is divided',
  disagreementNote: 'The room is divided: the answers are widely spread',

  allOptions: 'the whole result',
  statementName: (number) => `Question ${number}`,
  overview: 'overview',

  allocation: {
    points: 'points',
    pointsLabel: 'Points',
    meanLabel: 'Avg. points',
    backersLabel: 'Gave any',
    share: (percent) => `${percent} of all points`,
    mean: (mean) => `average ${mean}`,
    backers: (count) => (count === 0 ? 'nobody gave any' : `${format.number(count)} gave any`),
    rule: (total) => `${format.number(total)} points each`,
    groups: 'Average points in each role',
    means: (total) => `Average points per ballot, ${total} to spread`,
  },
  ranking: {
    points: 'Borda points',
    meanLabel: 'Avg. place',
    firstsLabel: 'First places',
    mean: (mean) => `average place ${mean}`,
    firsts: (count) =>
      count === 0
        ? 'no first places'
        : `${format.number(count)} ${plural(count, 'first place', 'first places')}`,
    rule: (first, options) => `Borda points: ${first} for 1st place, 0 for place ${options}`,
    groups: 'Average place in each role',
    means: 'Average place: a low number is a high place',
    lowIsHigh: 'a low number is a high place',
  },

  testSample: 'Can you read this from the back row?',
  testSmallest: 'Smallest type on the projector',
  testTheme: 'Smallest type for themes and figures',
  testHeading: 'Test picture',
  testPixels: (width, height) => `${width} × ${height} pixels`,
  testCorners: 'Can you see all four corners?',
  testFullScreen: 'Double-click, or press F11 for full screen',
};
