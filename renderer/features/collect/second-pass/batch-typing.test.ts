/** Typing a batch again: the keys of a ballot, and when Enter ends the batch. */
import { expect, it } from 'vitest';
import { longChoice } from '../../../../shared/domain/testing/ballots';
import { NO_BATCH_TYPED, typeBatchKey, type BatchTyping } from './batch-typing';

const poll = longChoice(10);

/** Types keys; gives what was recorded, and whether the batch ended with the last key. */
function typed(keys: readonly string[], isEven: boolean) {
  let state: BatchTyping = NO_BATCH_TYPED;
  const records: unknown[] = [];
  let isEnd = false;
  for (const key of keys) {
    const step = typeBatchKey(poll, state, key, isEven);
    state = step?.state ?? state;
    isEnd = step?.isEnd ?? false;
    if (step?.record) records.push(step.record.marks);
  }
  return { state, records, isEnd };
}

it('records ballots as the first typing does', () => {
  const { records, isEnd } = typed(['1', '2', 'Enter', '.', 'Enter'], false);
  expect(records).toEqual([['o1', 'o2'], []]);
  expect(isEnd).toBe(false);
});

it('ends at once where as many are typed as the first time', () => {
  expect(typed(['Enter'], true).isEnd).toBe(true);
  expect(typed(['1', 'Enter', 'Enter'], true)).toMatchObject({ isEnd: true, records: [['o1']] });
});

it('asks first where the numbers differ, and forgets that it asked when typing goes on', () => {
  expect(typed(['Enter'], false)).toMatchObject({ isEnd: false, state: { isEndAsked: true } });
  expect(typed(['Enter', 'Enter'], false).isEnd).toBe(true);
  expect(typed(['Enter', '1', 'Backspace', 'Enter'], false).isEnd).toBe(false);
});

it('leaves keys that are none of a ballot’s to the browser', () => {
  expect(typeBatchKey(poll, NO_BATCH_TYPED, 'Tab', true)).toBeNull();
});
