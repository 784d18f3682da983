/** Collecting: states, methods, slips, hands, totals, and what a failed sum check says. */
import type { collect as danishCollect, round as danishRound } from '../da/collect';
import { formatFor, plural } from '../../lib/format';
import { numberedTables } from './common';

const format = formatFor('en');

export const round: typeof danishRound = {
  states: { ready: 'Ready', open: 'Open', closed: 'Closed', revealed: 'Shown' },
  stateLabel: 'State of the round',
  methods: {
    'table-slip': 'Table slips',
    'table-answer': 'Joint table answers',
    ballot: 'Ballots',
    hands: 'Show of hands',
    totals: 'Totals',
  },
  methodLabel: 'How the votes are collected',
  choiceSummary: (marks, present, tables) =>
    `${marks === 1 ? 'One mark' : `Up to ${marks} marks`} per participant · ${present} present at ${tables} ${plural(Number(tables), 'table', 'tables')}`,
  allocationSummary: (points, present, tables) =>
    `${points} points per participant · ${present} present at ${tables} ${plural(Number(tables), 'table', 'tables')}`,
  rankingSummary: (options, present, tables) =>
    `Ranking of ${options} options · ${present} present at ${tables} ${plural(Number(tables), 'table', 'tables')}`,
  scaleSummary: (statements, present, tables) =>
    `${statements} ${plural(statements, 'question', 'questions')} · ${present} present at ${tables} ${plural(Number(tables), 'table', 'tables')}`,
  readyTable:
    'Everyone votes on their own. The table host counts and hands in the table slip, and you type it here.',
  readyAnswer:
    'The table agrees on one answer, and you type it here. It is weighted by the people at the table.',
  readyBallot: 'Everyone hands in a ballot, and you type the ballots one by one.',
  readyHands: 'The room raises hands for one option at a time, and you type the number.',
  readyTotals: 'You type the totals all at once, e.g. from dots on a wall chart.',
  readyNext:
    'Press Ctrl+Enter to open the poll. The result is not shown until you choose to show it.',
  otherMethod: (count, method) =>
    `${format.number(count)} ${plural(count, 'entry', 'entries')} made with “${method}” ${plural(count, 'does', 'do')} not count while you use this method. ${plural(count, 'It is', 'They are')} kept.`,
  scaleHandsNote:
    'A show of hands takes a long time on a scale. Table slips give more reliable numbers.',
  countdown: 'Countdown',
  countdownStart: (minutes) => `${minutes} min`,
  countdownStop: 'Stop the countdown',
  resultLabel: 'Result',
  /** How much of the result is on the projector now. */
  onWall: {
    none: 'Only here, not on the projector screen',
    some: 'Some of it is on the projector screen',
    all: 'Also on the projector screen',
  },
  stepOf: (step, count) => `Step ${step} of ${count}`,
  resultVoters: (voters, present) => `${voters} of ${present} have voted`,
  mean: 'Mean',
  votes: 'Votes',
  share: 'Share',
  blank: 'Blank',
  noResult: 'No votes are recorded.',
};

export const collect: typeof danishCollect = {
  tableNumber: 'Table no.',
  table: 'Table',
  voters: 'Voted',
  marks: 'Marks',
  answers: 'Answers',
  control: 'Marks in total',
  missing: 'missing',
  recordTable: (table) => `Record table ${table}`,
  recordAnyway: 'Record as it stands',
  anywayKey: 'Shift+Enter',
  entryHint: 'Type the table’s number and Enter. Enter alone takes the next one missing.',
  rowHint: 'One digit per field · + before two digits · Enter on · Esc clears',
  replaces: (table) =>
    `Table ${table} is already recorded. The new numbers replace the old ones when you press Enter.`,
  removeSlip: (table) => `Remove the slip from table ${table}`,
  allIn: 'All table slips are recorded. Press Ctrl+Enter to close.',
  unknownTable: (table, last) =>
    `There is no table ${table}. The tables are numbered 1 to ${last}. Correct the number, or add the table under Set-up.`,
  onlyDigits: (typed) => `“${typed}” was not entered: only numbers go here.`,
  notNegative: 'A count can’t be negative. Type the number without a minus.',
  notANumber: 'Type a whole number, e.g. 12.',
  outOfRange: (least, most) => `Type a number between ${least} and ${most}.`,
  tooLong: 'The number is too big. Type three digits at most.',
  cellLabel: (row, column) => `${row}, ${column}`,
  rowAnswers: (answers, voters) => `${answers} / ${voters}`,
  fix: 'Correct the number, or:',
  fixNote:
    'It is then told beside the result on your screen and in the minutes, not on the projector.',
  moreBreaches: (count) =>
    `And ${count} more ${plural(count, 'number', 'numbers')} that can’t be right.`,
  doubtful: (what) => `Does not add up, but is recorded: ${what}.`,
  doubtfulSlips: (tables) => numberedTables(tables),
  doubtfulHands: (options) => `hands for no. ${options}`,
  doubtfulTotals: 'the totals',
  confirmed: 'Recorded although the number doesn’t add up',
  saveFailed: 'The numbers are not recorded yet. They are still here.',
  handsFor: (name) => `How many hands for no. ${name}?`,
  handsNow: 'Counting now',
  handsDone: 'All are counted. Press Ctrl+Enter to close, or choose a line to count again.',
  totalsIntro: 'Type the totals. Enter moves to the next field and records at the end.',
  totalsRecorded: 'The totals are recorded. New numbers replace the old ones.',
  recordTotals: 'Record the totals',
  missingTables: (count, tables) =>
    `Nothing is recorded from ${plural(count, 'table', 'tables')} ${tables}.`,
  readOnly: 'Closed. Correct under “Entries”, or reopen the poll.',
  answerHint: 'Type the table’s number and Enter. Enter alone takes the next one missing.',
  answerAllIn: 'All tables have answered. Press Ctrl+Enter to close.',
  answerOf: (table) => `Answer from table ${table}`,
  answerWeight: (people) => `Counts for ${people} ${plural(people, 'participant', 'participants')}`,
  answerReplaces: (table) =>
    `Table ${table} is already recorded. The new answer replaces the old one when you press Enter.`,
  answerRemove: (table) => `Remove what is recorded for table ${table}`,
  answerBySlip: 'table slip',
  answerBlank: 'blank',
  answersByTable: 'The tables’ answers',
  sources: {
    slips: (count) => `${count} ${plural(count, 'table slip', 'table slips')}`,
    answers: (count) => `joint answers from ${count} ${plural(count, 'table', 'tables')}`,
    ballots: (count) => `${format.number(count)} ${plural(count, 'ballot', 'ballots')}`,
    unmatched: (count) =>
      `${count} ${plural(count, 'correction', 'corrections')} of ballots ${plural(count, 'fits', 'fit')} no ballot and ${plural(count, 'does', 'do')} not count.`,
  },
  ballots: {
    ballot: 'Ballot',
    hintChoice: 'One key per mark · . blank · - spoiled · Enter records · Esc clears',
    hintScale: 'One key per question · . no answer · - spoiled · Enter records · Esc clears',
    hintAllocation:
      'One number per option, from the top: 0 for no points, + for 10 · . blank · - spoiled · Enter records · Esc clears',
    hintRanking:
      'One number per option, from the top · . no number · - spoiled · Enter records · Esc clears',
    hintAnswer: 'One key per mark · . blank · Enter records · Esc clears',
    hintAnswerScale: 'One key per question · . no answer · Enter records · Esc clears',
    count: (ballots, blank, spoiled) =>
      `${format.number(ballots)} ${plural(ballots, 'ballot', 'ballots')} · ${format.number(blank)} blank · ${format.number(spoiled)} spoiled`,
    noAnswer: 'no answer',
    isBlank: 'Blank. Enter records it.',
    isSpoiled: 'Spoiled. Enter records it.',
    tooMany: (marks, most) =>
      `${marks} marks, but at most ${most} ${plural(most, 'is', 'are')} allowed. Type a mark again to remove it, or press Enter twice to record the ballot as spoiled.`,
    tooManyAsked: 'There are too many marks. Press Enter again to record the ballot as spoiled.',
    tooManyAnswer: (marks, most) =>
      `${marks} marks, but at most ${most} ${plural(most, 'is', 'are')} allowed. Type a mark again to remove it.`,
    notAddedUp: (points, total) =>
      `The points add up to ${points}, and should be ${total}. If that is mistyped, correct it with Backspace. Otherwise the ballot is spoiled: press Enter twice.`,
    notAddedUpAsked: (points, total) =>
      `${points} of ${total} points are given. Press Enter again to record the ballot as spoiled, or type on.`,
    refusedPoints: (typed, total) =>
      `“${typed}” is no number of points. Use 0 to ${total} (+ for 10) or - for a spoiled ballot.`,
    refusedMoreGiven: 'All options have a number. Press Enter, or Backspace to correct.',
    refusedBoxOnly: (total) =>
      `${total} points are spread at the ballot box and can’t be typed from paper.`,
    notRanked: (missing) =>
      `${missing} ${plural(missing, 'option has', 'options have')} no number. If only one is missing on the ballot, type it: the place follows. Otherwise the ballot is spoiled: press Enter twice.`,
    notRankedAsked: (missing) =>
      `${missing} ${plural(missing, 'number is', 'numbers are')} missing. Press Enter again to record the ballot as spoiled, or type on.`,
    unfinished: (missing) =>
      `${missing} ${plural(missing, 'question has', 'questions have')} no answer. Type on, or press Enter again to record without.`,
    refusedEnter: 'Nothing has been typed. A blank one is . and Enter, a spoiled one - and Enter.',
    refusedEnterAnswer: 'Nothing has been typed. A blank answer is . and Enter.',
    refusedSpoiled: 'The ballot is typed as spoiled. Press Enter, or Backspace to correct.',
    refusedBlank: 'It is typed as blank. Press Enter, or Backspace to correct.',
    refusedNotBlank: 'There are marks. Press Esc, then type . for blank.',
    refusedOption: (typed, first, last) =>
      `“${typed}” belongs to no option. Use the keys ${first} to ${last}.`,
    refusedStep: (typed, steps, hasDontKnow) =>
      `“${typed}” is no answer. Use ${steps}${hasDontKnow ? ', 0 for “don’t know”' : ''} or . for no answer.`,
    refusedPlace: (typed, most) =>
      `“${typed}” is no place. Use 1 to ${most}, . for no number or - for a spoiled ballot.`,
    refusedTaken: (typed, number) =>
      `${typed} already stands at no. ${number}. Backspace corrects. If the ballot has the number twice, it is spoiled: type - and Enter.`,
    refusedMoreRanked: 'All options have a number. Press Enter, or Backspace to correct.',
    refusedMore: 'All questions are answered. Press Enter, or Backspace to correct.',
    refusedSpoiledAnswer: 'A joint answer can’t be spoiled. A blank answer is . and Enter.',
    saveFailed: 'The ballot is not recorded yet. It is still here.',
    saveFailedAnswer: 'The answer is not recorded yet. It is still here.',
    overPresent: (voters, present) =>
      `${voters} voted in total, but only ${present} are present. Check whether a ballot was typed twice.`,
    takeBack: 'Undo the last ballot',
    taken: 'The last ballot has been taken back. Type it again if it should count.',
    correctionTaken: 'The last correction has been taken back.',
    lastUnknown: 'Pejling no longer knows which ballot was the last. Use “Correct a ballot”.',
    correct: 'Correct a ballot',
    correctStop: 'Back to new ballots',
    correctIntro:
      'Nobody can find one particular ballot again. First type what was recorded by mistake, then what the ballot says.',
    correctFrom: 'This was recorded',
    correctTo: 'The ballot says',
    correctNone: 'No ballot like that is recorded. Type it again, as it was recorded.',
    correctSame: 'That is the same as was recorded. Type what the ballot says.',
    corrected: 'The ballot has been corrected.',
  },
  allocation: {
    points: (points) => `${format.number(points)} ${plural(points, 'point', 'points')}`,
    sum: (points, total) => `${points} of ${total} points are given`,
  },
  ranking: {
    place: (place) => `place ${place}`,
    noPlace: 'no number',
  },
  breaches: {
    votersOverTable: (voters, people) =>
      `${format.number(voters)} voted, but there ${plural(people, 'is', 'are')} ${people} at the table.`,
    votersOverPresent: (voters, present) =>
      `${format.number(voters)} voted in total, but only ${format.number(present)} are present.`,
    votesOverVoters: (option, votes, voters) =>
      `No. ${option} has ${format.number(votes)} ${plural(votes, 'vote', 'votes')}, but ${format.number(voters)} voted.`,
    marksOverPossible: (marks, voters, maxMarks) =>
      `${format.number(marks)} ${plural(marks, 'mark', 'marks')}, but at most ${format.number(voters * maxMarks)} are possible (${format.number(voters)} voted × ${maxMarks}).`,
    answersOverVoters: (name, answers, voters) =>
      `${name}: ${format.number(answers)} ${plural(answers, 'answer', 'answers')}, but ${format.number(voters)} voted.`,
    noVoters: 'There are votes here, but nobody has voted. Type how many voted.',
    handsOverPresent: (name, votes, present) =>
      `${name}: ${format.number(votes)} ${plural(votes, 'hand', 'hands')}, but ${format.number(present)} are present.`,
    allHandsOverPossible: (marks, present, maxMarks) =>
      `${format.number(marks)} hands in all, but at most ${format.number(present * maxMarks)} are possible (${format.number(present)} present × ${maxMarks}).`,
    empty: 'No votes have been typed.',
    controlSum: (typed, counted) =>
      `The slip says ${format.number(typed)} ${plural(typed, 'mark', 'marks')} in total, but the numbers typed add up to ${format.number(counted)}.`,
  },
};
