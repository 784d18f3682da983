/** More rounds, run-offs, quick polls, and what is amended after the reveal. */
import type { rounds as danish } from '../da/rounds';
import { numberedTables } from './common';
import { formatFor, plural } from '../../lib/format';
import { numberInWords } from '../../lib/number-words';

const format = formatFor('en');

function marks(maxMarks: number): string {
  return maxMarks === 1 ? 'Set one mark.' : `Set up to ${numberInWords(maxMarks, 'en')} marks.`;
}

export const rounds: typeof danish = {
  which: 'Show round',
  round: (number) => `Round ${number}`,
  oldRound: (number) =>
    `You are looking at round ${number}, an earlier round. Buttons and keys act on it.`,
  oldEmpty: (number) =>
    `Round ${number} was reset and has no result. Votes go into the newest round.`,
  notOpenedAgain: (number) => `Round ${number} can’t be opened, as there is a newer round.`,
  notReleased:
    '“Before and after” can be shown once both rounds have been shown in full on the projector.',

  isOutdated: 'The result has changed – show the corrected one?',

  log: {
    heading: 'Entries',
    empty: 'Nothing is recorded in this round.',
    number: (sequence) => `No. ${format.number(sequence)}`,
    slip: (table) => `Table ${table}`,
    answer: (table) => `Table ${table}, joint answer`,
    hands: (row) => `Show of hands, ${row}`,
    majority: (row) => `Obvious majority, ${row}`,
    uncounted: 'seen by a show of hands, not counted',
    totals: 'Totals',
    correction: 'Correction of a ballot',
    recountDraw: (tables) => `Draw of ${numberedTables(tables)}`,
    recount: (table) => `Recount of table ${table}`,
    takeBack: (sequence) => `Took back no. ${format.number(sequence)}`,
    voters: (voters) => `${voters} voted`,
    votes: (votes) => `${format.number(votes)} ${plural(votes, 'vote', 'votes')}`,
    counts: 'counts',
    notCounted: 'does not count',
    replacedBy: (sequence) => `replaced by no. ${format.number(sequence)}`,
    takenBackBy: (sequence) => `taken back by no. ${format.number(sequence)}`,
    confirmed: 'does not add up, confirmed',
    reasons: {
      undo: 'undone',
      reset: 'round reset',
      settled: 'settled',
      mistyped: 'mistyped',
      'counted-twice': 'counted twice',
      other: 'another reason',
    },
    correct: 'Correct …',
    correctLabel: (what) => `Correct: ${what}`,
    remove: 'Take back …',
    removeLabel: (what) => `Take back: ${what}`,
    menuLabel: (sequence, what) => `No. ${format.number(sequence)}, ${what}: choose what to do`,
  },

  takeBack: {
    title: (what) => `Take back: ${what}?`,
    text: 'The entry then no longer counts. It stays on the list, and this can be undone.',
    earlier: (sequence) =>
      `It had replaced no. ${format.number(sequence)}, which then counts again.`,
    reason: 'Why?',
    yes: 'Take back',
  },

  correct: {
    title: (what) => `Correct: ${what}`,
    voters: 'Voted',
    notANumber: (name) => `${name}: type a whole number from 0 to 999.`,
    save: 'Save the correction',
    saveAnyway: 'Save anyway',
  },

  undo: {
    title: 'Undo the last entry?',
    text: (what) =>
      `${what} will be undone. The round is closed, so its result changes. What the room sees changes only when you show the corrected result.`,
    yes: 'Undo',
  },

  runOff: {
    titlePrefix: 'Run-off: ',
    instruction: marks,
    title: 'Run-off',
    text: 'The run-off becomes the next item of the run sheet. The room is not asked until you open it.',
    among: 'Among which?',
    tiedFirst: (count) => `The ${count} that share first place`,
    tiedCut: (count, rank) => `The ${count} that share place ${rank}`,
    top: (count) => `The top ${count}`,
    topTied: (count, options) => `The top ${count} (${options} because of a tie)`,
    fewer: 'Fewer',
    more: 'More',
    make: 'Make the run-off',
  },

  quick: {
    title: 'Quick poll',
    question: 'Question',
    option: (number) => `Option ${number}`,
    hint: 'Enter moves on. Enter in an empty field makes the poll ready.',
    marks: 'Marks for each participant',
    marksCount: (count) => `${count}`,
    make: 'Make ready',
    instruction: marks,
    noQuestion: 'Type the question.',
    tooFew: 'Type at least two options.',
    isDouble: (numbers) => `Options ${numbers} are alike. Participants can’t tell them apart.`,
  },
};
