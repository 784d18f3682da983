import { expect, it } from 'vitest';
import { interleave } from './interleave.mjs';

function parties() {
  const order: string[] = [];
  let count = 0;
  const party = (name: string) => () => {
    order.push(name);
    count += 1;
    return Promise.resolve(count);
  };
  return { order, given: { subject: party('subject'), floor: party('floor') } };
}

it('gives everyone a turn before anyone has the next, and begins with another each time', async () => {
  const { order, given } = parties();
  const measured = await interleave(given, { turns: 3, warmUps: 0 });
  expect(order).toEqual(['subject', 'floor', 'floor', 'subject', 'subject', 'floor']);
  expect(measured).toEqual({ subject: [1, 4, 5], floor: [2, 3, 6] });
});

it('leaves out the warm-up', async () => {
  const { order, given } = parties();
  const measured = await interleave(given, { turns: 1, warmUps: 2 });
  expect(order).toHaveLength(6);
  expect(measured).toEqual({ subject: [5], floor: [6] });
});
