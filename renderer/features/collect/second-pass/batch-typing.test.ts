/** Typing a heap again: the keys of a ballot, and when Enter ends the heap. */
import { expect, it } from 'vitest';
import { longChoice } from '../../../../shared/domain/testing/ballots';
import { NO_HEAP_TYPED, typeHeapKey, type HeapTyping } from './batch-typing';

const poll = longChoice(10);

/** Types keys; gives what was recorded, and whether the heap ended with the last key. */
function typed(keys: readonly string[], isEven: boolean) {
  let state: HeapTyping = NO_HEAP_TYPED;
  const records: unknown[] = [];
  let isEnd = false;
  for (const key of keys) {
    const step = typeHeapKey(poll, state, key, isEven);
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
  expect(typeHeapKey(poll, NO_HEAP_TYPED, 'Tab', true)).toBeNull();
});
