/** Minutes and summary in English. */
import type { minutes as da } from '../../da/export/minutes';
import { formatFor, plural } from '../../../lib/format';
import { numberInWords } from '../../../lib/number-words';

const format = formatFor('en');

const quoted = (text: string): string => `“${text}”`;
const list = (texts: readonly string[]): string => format.list(texts.map(quoted));
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const PLACES = ['first', 'second', 'third'];
const place = (rank: number): string => `${PLACES[rank - 1] ?? `${rank}th`} place`;
const withShare = (votes: number, percent: string | null): string =>
  percent === null ? format.number(votes) : `${format.number(votes)} (${percent})`;
const share = (percent: string | null): string => (percent === null ? '' : ` (${percent})`);

export const minutes: typeof da = {
  title: (title) => `Results – ${title}`,
  summaryTitle: (title) => `Summary – ${title}`,
  quoted,
  draft: 'Draft',
  final: 'Final',
  rehearsal: 'Rehearsal',
  brief: 'In short',
  participation: 'Participation',
  method: 'Method and reservations',
  nothing: 'No poll has been closed yet.',
  ofVote: (title, sentence) => `${quoted(title)}: ${sentence}`,

  present: (count) =>
    `${format.number(count)} ${plural(count, 'person was', 'people were')} present.`,
  voted: (votes) =>
    `${format.list(
      votes.map(
        ({ voters, of, title }, at) =>
          `${format.number(voters)}${of === null ? '' : ` of ${format.number(of)}`} ${at === 0 ? 'voted on' : 'on'} ${quoted(title)}`,
      ),
    )}.`,
  handsUncounted: (titles) =>
    `On ${list(titles)} people voted by a show of hands; how many voted was not counted.`,

  choice: {
    majority: (title, option) =>
      `On ${quoted(title)} there was an obvious majority for ${quoted(option)}, seen by a show of hands and not counted.`,
    marks: (most) =>
      most === 1
        ? 'Each participant could set one mark.'
        : `Each participant could set up to ${numberInWords(most, 'en')} marks.`,
    briefNone: (title) => `No option got a vote in ${quoted(title)}.`,
    briefAllTied: (title) => `All options got the same number of votes in ${quoted(title)}.`,
    briefFirst: (options) => `The participants pointed above all to ${list(options)}.`,
    briefTied: (options, rank) => `${list(options)} share ${place(rank)}.`,
    briefNext: (option) => `Next comes ${quoted(option)}.`,

    none: 'No option got a vote.',
    noVoters: 'No votes were cast.',
    allTied: (votes, of, percent) =>
      `All options got the same number of votes: ${format.number(votes)} of ${of}${share(percent)} each.`,
    ofVoters: (count) => format.number(count),
    ofPresent: (count) => `the ${format.number(count)} present`,
    first: (votes, of, percent, option, then) =>
      `${[
        `Most, ${format.number(votes)} of ${of}${share(percent)}, pointed to ${quoted(option)}`,
        ...then.map((own) => `${withShare(own.votes, own.percent)} to ${quoted(own.option)}`),
      ].join('; ')}.`,
    tiedFirst: (options, votes, of, percent) =>
      `Most pointed to ${list(options)}: ${format.number(votes)} of ${of}${share(percent)} each. They share first place.`,
    tied: (options, votes, percent, rank) =>
      `${list(options)} each got ${withShare(votes, percent)} and share ${place(rank)}.`,
    next: (option, votes, percent) =>
      `Next comes ${quoted(option)} with ${withShare(votes, percent)}.`,
    fewer: (count) =>
      `Only ${numberInWords(count, 'en')} ${plural(count, 'option', 'options')} got votes.`,
    named: (count) => `This is why ${numberInWords(count, 'en')} options are named.`,
    noRunOff: 'No run-off was held.',
    runOff: (title) => `A run-off was held, see ${quoted(title)}.`,
    caption: (title) => `All options in ${quoted(title)}`,
    header: { place: 'Place', option: 'Option', votes: 'Votes', share: 'Share' },
    overAll: 'The shares add up to more than 100%, because one could set several marks.',
    rounded: 'The shares are rounded and do not add up to 100%.',
    moreThanAll: 'More votes than people were counted.',
    translated: 'The English wording is Pejling’s.',
    sources: (verbatim, own) =>
      own === 0
        ? `${upperFirst(numberInWords(verbatim, 'en'))} ${plural(verbatim, 'option is', 'options are')} word for word from the source.`
        : verbatim === 0
          ? `${upperFirst(numberInWords(own, 'en'))} ${plural(own, 'option is', 'options are')} worded for Pejling.`
          : `${upperFirst(numberInWords(verbatim, 'en'))} ${plural(verbatim, 'option is', 'options are')} word for word from the source, ${numberInWords(own, 'en')} ${plural(own, 'is', 'are')} worded for Pejling.`,
  },

  allocation: {
    asked: (points, n) =>
      `Each participant had ${points} points to spread, and n = ${n} ballots spread them.`,
    briefNone: (title) => `No option got points in ${quoted(title)}.`,
    allTied: (title) => `All options got the same number of points in ${quoted(title)}.`,
    first: (option) => `${quoted(option)} got most points.`,
    tied: (options, rank) => `${list(options)} share ${place(rank)}.`,
    next: (option) => `Next comes ${quoted(option)}.`,
    figures: (option, points, share, mean, backers) =>
      `${quoted(option)} got ${points} points, ${share} of all (average ${mean}; ${backers} gave any).`,
    caption: (title) => `The spread of points in ${quoted(title)}`,
    header: {
      place: 'Place',
      option: 'Option',
      points: 'Points',
      share: 'Share',
      mean: 'Avg. points',
      backers: 'Gave any',
    },
    remark: 'Shares are of all points, not of people.',
  },

  ranking: {
    asked: (options, first, n) =>
      `${n} ballots put ${numberInWords(options, 'en')} options in order (n = ${n}). They are counted in Borda points: a first place gives ${first}, each place after it one less, and the last gives 0.`,
    briefNone: (title) => `No option was ranked in ${quoted(title)}.`,
    allTied: (title) => `All options got the same number of Borda points in ${quoted(title)}.`,
    first: (option) => `Taken together, the participants put ${quoted(option)} highest.`,
    tied: (options, rank) => `${list(options)} share ${place(rank)}.`,
    next: (option) => `Next comes ${quoted(option)}.`,
    figures: (option, points, mean, firsts) =>
      `${quoted(option)} got ${points} Borda points (average place ${mean}, first places: ${firsts}).`,
    caption: (title) => `The ranking in ${quoted(title)}`,
    header: {
      place: 'Place',
      option: 'Option',
      points: 'Borda points',
      mean: 'Avg. place',
      firsts: 'First places',
    },
    remark: 'A low average is a high place. Equal Borda points share a place.',
  },

  scale: {
    asked: (least, leastLabel, most, mostLabel) =>
      `Each participant answered on a scale from ${least} (${quoted(leastLabel)}) to ${most} (${quoted(mostLabel)}).`,
    hint: (hint) => `${hint}.`,
    briefNone: (title) => `Nobody took a position in ${quoted(title)}.`,
    briefAllAlike: (title, mean) => `All means in ${quoted(title)} are ${mean}.`,
    briefOne: (statement, mean) => `The mean for ${quoted(statement)} is ${mean}.`,
    briefLowest: (title, lowest, low, highest, high) =>
      `In ${quoted(title)} the mean is lowest for ${list(lowest)} (${low}) and highest for ${list(highest)} (${high}).`,
    none: 'Nobody answered.',
    statement: (label, sentences) => `${quoted(label)}: ${sentences}`,
    low: (count, n, percent, labels) => {
      const steps = labels.map(quoted).join(' or ');
      return count === 0
        ? `None of the ${format.number(n)} who took a position answered ${steps}`
        : `${format.number(count)} of ${format.number(n)} (${percent}) answered ${steps}`;
    },
    noPosition: 'Nobody took a position',
    dontKnow: (count, label) => `${format.number(count)} answered ${quoted(label)}`,
    blank: (count) => `${format.number(count)} gave no answer`,
    join: (parts) => {
      const [first = '', ...rest] = parts;
      return `${rest.length === 0 ? first : `${first}; ${rest.join(', ')}`}.`;
    },
    mean: (mean, least, most) => `Mean ${mean} on a scale from ${least} to ${most}.`,
    divided: 'The room is divided: the answers are very spread out.',
    caption: (title) => `All answers in ${quoted(title)}`,
    header: { statement: 'Question', blank: 'No answer', n: 'n', mean: 'Mean' },
    base: (dontKnow) =>
      dontKnow === null
        ? 'n is those who took a position.'
        : `n is those who took a position; ${quoted(dontKnow)} is not part of the mean.`,
  },

  rounds: (count) =>
    `There were ${numberInWords(count, 'en')} rounds; the figures are from the last one.`,
  corrected: 'The figures were corrected after they were shown.',

  methods: {
    slips: (slips) =>
      `The votes were counted at the tables and typed by the facilitator (${format.number(slips)} ${plural(slips, 'table slip', 'table slips')}).`,
    answers: (tables) =>
      `${format.number(tables)} ${plural(tables, 'table', 'tables')} gave a joint answer, weighted by the number of participants.`,
    ballots: (ballots, blank) =>
      `${format.number(ballots)} ${plural(ballots, 'ballot was', 'ballots were')} counted one by one${blank === 0 ? '' : `, ${format.number(blank)} of them blank`}.`,
    spoiled: (count) =>
      `${format.number(count)} spoiled ${plural(count, 'ballot is', 'ballots are')} not counted.`,
    hands: 'The votes were counted by a show of hands.',
    majority: 'The majority was obvious by a show of hands. It was seen, not counted.',
    totals: 'The votes were counted all together and typed by the facilitator.',
    nothing: 'No votes were recorded.',
    confirmed: (count) =>
      count === 1
        ? 'One record did not add up and is included.'
        : `${format.number(count)} records did not add up and are included.`,
    unmatched: (count) =>
      `${format.number(count)} ${plural(count, 'correction fits', 'corrections fit')} no ballot and ${plural(count, 'is', 'are')} not counted.`,
  },
  verified: (told) => `${upperFirst(told)}.`,
  preliminary: 'The recount is not finished.',
  notVerified: 'Not recounted.',
  hiddenRoles: (threshold) =>
    `Roles with fewer than ${numberInWords(threshold, 'en')} answers are left out, and so are figures from which they could be worked out.`,
  describes: 'The result describes those who voted, not all managers.',
  isRehearsal: 'This is a rehearsal. The figures are made up.',
  pictureOf: (title, text) => `${/[.?!]$/u.test(title) ? title : `${title}.`} ${text}`,
};
