/** Ballots of a choice: each option has a key that sets or removes its mark. At the ballot box all options are up at once. */
import { ballotKeyOf, isNoAnswerKey, optionIndexOf } from '../ballot-keys';
import type { BallotRules, BoxRules } from '../poll-rules';
import { choiceCell } from './choice-poll';
import type { ChoiceQuestion, ChoiceTypes } from './choice-types';

export const choiceBallot: BallotRules<ChoiceTypes> = {
  problemOf: (poll, marked) => (marked.length > poll.maxMarks ? 'too-many-marks' : null),
  phaseOf: (poll, answers) => (answers.length > poll.maxMarks ? 'too-many-marks' : 'ready'),
  withKey: (poll, answers, key) => {
    const isBlank = answers.includes(null);
    if (isNoAnswerKey(key)) return isBlank ? [] : answers.length === 0 ? [null] : null;
    const option = poll.options[optionIndexOf(key)];
    if (!option || isBlank) return null;
    const cell = choiceCell(option.id);
    return answers.includes(cell)
      ? answers.filter((answer) => answer !== cell)
      : [...answers, cell];
  },
};

const OPEN: ChoiceQuestion = { kind: 'choice', isFull: false };

export const choiceBox: BoxRules<ChoiceTypes> = {
  questionsOf: () => [OPEN],
  leadsOn: false,
  answerOfKey: (poll, _, marks, key) => {
    // A mistyped mark can be taken back alone, without the whole ballot.
    const last = key === 'Backspace' ? marks.at(-1) : undefined;
    if (last !== undefined) return { kind: 'mark', cell: last };
    const option = poll.options.find((__, index) => ballotKeyOf(index) === key.toLowerCase());
    return option ? { kind: 'mark', cell: choiceCell(option.id) } : null;
  },
  answered: (poll, _, marks, answer) => {
    if (answer.kind !== 'mark') return null;
    const { cell } = answer;
    if (marks.includes(cell)) {
      return { marks: marks.filter((mark) => mark !== cell), question: OPEN };
    }
    return marks.length < poll.maxMarks
      ? { marks: [...marks, cell], question: OPEN }
      : { marks, question: { ...OPEN, isFull: true } };
  },
  answersOf: () => [],
  marksLeft: (poll, marks) => poll.maxMarks - marks.length,
  heldAt: () => null,
};
