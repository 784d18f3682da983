/** Work in steps gives the same outcome as work at once, and reports its progress correctly. */
import { expect, it } from 'vitest';
import { finish, partOfWork, type Steps } from './steps';

function* counting(to: number): Steps<string> {
  for (let done = 1; done <= to; done += 1) yield done / to;
  return `counted to ${to}`;
}

it('gives its outcome when all steps are taken', () => {
  expect(finish(counting(4))).toBe('counted to 4');
  expect(finish(counting(0))).toBe('counted to 0');
});

it('says how far the whole is where it is a part of it', () => {
  const part = partOfWork(0.5, 0.75, counting(2));
  expect(part.next()).toEqual({ done: false, value: 0.625 });
  expect(part.next()).toEqual({ done: false, value: 0.75 });
  expect(part.next()).toEqual({ done: true, value: 'counted to 2' });
});
