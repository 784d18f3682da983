import { expect, it } from 'vitest';
import { createCrashWatch } from './crash-watch';

it('tells a crash that comes again at once from one that was an accident', () => {
  let clock = 5_000;
  const isAgain = createCrashWatch(10_000, () => clock);
  expect(isAgain()).toBe(false);
  clock += 9_999;
  expect(isAgain()).toBe(true);
  clock += 10_000;
  expect(isAgain()).toBe(false);
});
