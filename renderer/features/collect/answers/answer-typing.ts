/** Typing common table answers, as a pure machine: the table's number, then its marks with the keys of a ballot. */
import {
  NO_BALLOT_TYPED,
  phaseOf,
  typeBallotKey,
  type BallotTyping,
} from '../../../../shared/domain/ballot/ballot-typing';
import type { CellId } from '../../../../shared/domain/kinds/cell';
import type { Poll } from '../../../../shared/domain/poll/poll';
import type { TypedStep } from '../typing/key-typist';
import {
  beginSlip,
  NOTHING_TYPED,
  typeKey,
  type SlipForm,
  type SlipTyping,
} from '../slips/slip-typing';

export interface AnswerTyping {
  /** Types the table's number, as on a slip without fields. */
  readonly table: SlipTyping;
  readonly ballot: BallotTyping;
}

export interface TypedAnswer {
  readonly table: number;
  readonly marks: readonly CellId[];
}

type Step = TypedStep<AnswerTyping, TypedAnswer>;

export const NO_ANSWER_TYPED: AnswerTyping = { table: NOTHING_TYPED, ballot: NO_BALLOT_TYPED };

/** Begins the answer of `table`. */
export function beginAnswer(form: SlipForm, table: number): AnswerTyping {
  return { table: beginSlip(form, table), ballot: NO_BALLOT_TYPED };
}

/** True if leaving now would lose something. */
export function isAnswerBegun({ table, ballot }: AnswerTyping): boolean {
  return table.row ? ballot.answers.length > 0 : table.tableText !== '';
}

/** What `key` does; null for a key that is not used here. An answer with too many marks is never recorded. */
export function typeAnswerKey(
  form: SlipForm,
  poll: Poll,
  typing: AnswerTyping,
  key: string,
): Step | null {
  const { row } = typing.table;
  if (!row) {
    const step = typeKey(form, typing.table, key, false);
    return step && { state: { ...typing, table: step.typing }, record: null };
  }
  const stay = (ballot: BallotTyping): Step => ({ state: { ...typing, ballot }, record: null });
  const isEmpty = typing.ballot.answers.length === 0;
  if (isEmpty && (key === 'Escape' || key === 'Backspace')) {
    return { state: NO_ANSWER_TYPED, record: null };
  }
  // A table's answer can't be spoiled: the facilitator can ask the table.
  if (key === '-') return stay({ ...typing.ballot, isAsked: false, refused: key });
  if (key === 'Enter' && phaseOf(poll, typing.ballot) === 'too-many-marks') {
    return stay(typing.ballot);
  }
  const step = typeBallotKey(poll, typing.ballot, key);
  if (!step) return null;
  if (!step.record) return stay(step.state);
  return { state: NO_ANSWER_TYPED, record: { table: row.table, marks: step.record.marks } };
}
