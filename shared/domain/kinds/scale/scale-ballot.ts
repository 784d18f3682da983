/** Ballots of a scale: each statement takes one key, from the first to the last. At the ballot box one statement is up at a time. */
import { isNoAnswerKey } from '../ballot-keys';
import type { BallotRules, BoxRules } from '../poll-rules';
import { answersOfScale, scaleCell, statementCells, type ScalePoll } from './scale-poll';
import type { ScaleTypes } from './scale-types';

export const scaleBallot: BallotRules<ScaleTypes> = {
  problemOf: (_, marked) => {
    const rows = new Set(marked.map(({ rowId }) => rowId));
    return rows.size < marked.length ? 'two-answers' : null;
  },
  phaseOf: ({ statements }, answers) =>
    answers.length < statements.length ? 'unfinished' : 'ready',
  withKey: (poll, answers, key) => {
    const statement = poll.statements[answers.length];
    if (!statement) return null;
    if (isNoAnswerKey(key)) return [...answers, null];
    const value = valueOfKey(poll, key);
    return value === undefined ? null : [...answers, scaleCell(statement.id, value)];
  },
};

export const scaleBox: BoxRules<ScaleTypes> = {
  questionsOf: ({ statements }) => statements.map((_, index) => ({ kind: 'statement', index })),
  leadsOn: true,
  answerOfKey: (poll, index, _, key) => {
    if (key === '.' || key === ',') return { kind: 'no-answer' };
    const statement = poll.statements[index];
    const value = valueOfKey(poll, key);
    return statement && value !== undefined
      ? { kind: 'mark', cell: scaleCell(statement.id, value) }
      : null;
  },
  answered: (poll, index, marks, answer) => {
    const own = statementCells(poll, poll.statements[index]?.id ?? '');
    const others = marks.filter((mark) => !own.includes(mark));
    if (answer.kind === 'no-answer') return { marks: others };
    return own.includes(answer.cell) ? { marks: [...others, answer.cell] } : null;
  },
  answersOf: (poll, marks) =>
    poll.statements.map(({ id }) => {
      const values = answersOfScale(poll.scale).map(({ value }) => value);
      return values.find((value) => marks.includes(scaleCell(id, value))) ?? null;
    }),
  marksLeft: () => 0,
  heldAt: () => null,
};

/** The category of a key: the key's own value, 0 for «Ved ikke»; none where it is no answer. */
function valueOfKey({ scale }: ScalePoll, key: string): number | undefined {
  return answersOfScale(scale).find(({ value }) => String(value) === key)?.value;
}
