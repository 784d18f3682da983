/** A common answer: the table's number, its marks, Enter; never with too many marks, never spoiled. */
import { describe, expect, it } from 'vitest';
import { choicePollOf, scalePollOf } from '../../../../shared/domain/testing/builders';
import type { Poll } from '../../../../shared/domain/poll/poll';
import { choiceForm } from '../../../testing/slip';
import {
  isAnswerBegun,
  NO_ANSWER_TYPED,
  typeAnswerKey,
  type AnswerTyping,
  type TypedAnswer,
} from './answer-typing';

const FORM = { ...choiceForm(0), fields: [] };
const POLL = choicePollOf(['a', 'b', 'c', 'd']);

function typed(keys: string, poll: Poll = POLL) {
  let typing: AnswerTyping = NO_ANSWER_TYPED;
  const records: TypedAnswer[] = [];
  for (const key of keys.split(' ')) {
    const step = typeAnswerKey(FORM, poll, typing, key);
    typing = step?.state ?? typing;
    if (step?.record) records.push(step.record);
  }
  return { typing, records };
}

describe('an answer', () => {
  it('takes the table, the marks and Enter, and is ready for the next table', () => {
    expect(typed('3 Enter 3 1 Enter')).toEqual({
      typing: NO_ANSWER_TYPED,
      records: [{ table: 3, marks: ['a', 'c'] }],
    });
  });

  it('takes the next table missing by Enter', () => {
    expect(typed('Enter 2 Enter').records).toEqual([{ table: 4, marks: ['b'] }]);
  });

  it('is blank by «.», and never by Enter alone', () => {
    expect(typed('3 Enter Enter Enter').records).toEqual([]);
    expect(typed('3 Enter . Enter').records).toEqual([{ table: 3, marks: [] }]);
  });

  it('with too many marks is never recorded, however often Enter is pressed', () => {
    expect(typed('3 Enter 1 2 3 4 Enter Enter Enter').records).toEqual([]);
    expect(typed('3 Enter 1 2 3 4 Enter 4 Enter').records).toEqual([
      { table: 3, marks: ['a', 'b', 'c'] },
    ]);
  });

  it('can’t be spoiled', () => {
    const { typing, records } = typed('3 Enter - Enter');
    expect(records).toEqual([]);
    expect(typing.ballot.isSpoiled).toBe(false);
  });

  it('on a scale takes a key per question, and asks before it lacks some', () => {
    const poll = scalePollOf(['x', 'y']);
    expect(typed('3 Enter 4 0 Enter', poll).records).toEqual([{ table: 3, marks: ['x/4', 'y/0'] }]);
    expect(typed('3 Enter 4 Enter', poll).records).toEqual([]);
    expect(typed('3 Enter 4 Enter Enter', poll).records).toEqual([{ table: 3, marks: ['x/4'] }]);
  });
});

describe('going back', () => {
  it('Esc clears the marks, and once more leaves the table', () => {
    expect(typed('3 Enter 1 Escape').typing.table.row?.table).toBe(3);
    expect(typed('3 Enter 1 Escape Escape').typing).toEqual(NO_ANSWER_TYPED);
    expect(typed('3 Enter 1 Backspace Backspace').typing).toEqual(NO_ANSWER_TYPED);
  });

  it('loses something only where digits or marks are typed', () => {
    expect(isAnswerBegun(typed('1').typing)).toBe(true);
    expect(isAnswerBegun(typed('3 Enter').typing)).toBe(false);
    expect(isAnswerBegun(typed('3 Enter 1').typing)).toBe(true);
  });
});
