import { expect, it } from 'vitest';
import { oncePer } from './once-per';

it('computes once per object, also where the answer is nothing', () => {
  const asked: object[] = [];
  const first = oncePer((list: readonly number[]) => {
    asked.push(list);
    return list[0];
  });
  const [one, empty] = [[7], []];
  expect([first(one), first(one), first(empty), first(empty)]).toEqual([
    7,
    7,
    undefined,
    undefined,
  ]);
  expect(asked).toEqual([one, empty]);
  expect(first([7])).toBe(7);
  expect(asked).toHaveLength(3);
});
