/** The lock of the ballot box: wrong codes cost time, also over a restart, and a forgotten code loses nothing. */
import { describe, expect, it } from 'vitest';
import {
  forgottenWait,
  FORGOTTEN_WAIT,
  isBoxCode,
  lockBox,
  resumedLock,
  waitLeft,
  withTry,
  type BoxLock,
} from './box-lock';

const NOW = 1_000_000;
const MINUTE = 60_000;

async function lock(overrides: Partial<BoxLock> = {}): Promise<BoxLock> {
  const box = { workshopId: 'w1', roundId: 'r1', needsCode: false };
  const made = await lockBox(box, '2468', 'salt', (text, salt, rounds) =>
    Promise.resolve(`${text}/${salt}/${rounds}`),
  );
  return { ...made, ...overrides };
}

it.each([
  ['2468', true],
  ['000000000000', true],
  ['246', false],
  ['1234567890123', false],
  ['24 68', false],
  ['kode1', false],
  ['', false],
])('«%s» as a code: %s', (code, isGood) => {
  expect(isBoxCode(code)).toBe(isGood);
});

it('keeps the code as a slow hash with its salt', async () => {
  expect(await lock()).toEqual({
    ...{ workshopId: 'w1', roundId: 'r1', needsCode: false },
    ...{ salt: 'salt', rounds: 200_000, hash: '2468/salt/200000' },
    ...{ tries: 0, waitUntil: 0, opensAt: null },
  });
});

describe('wrong codes', () => {
  it('are free four times, and then cost half a minute, one, two … ten at most', async () => {
    let current = await lock();
    const waits: number[] = [];
    for (let tried = 0; tried < 14; tried += 1) {
      current = withTry(current, NOW);
      waits.push(waitLeft(current, NOW) / MINUTE);
    }
    expect(waits).toEqual([0, 0, 0, 0, 0.5, 1, 2, 4, 8, 10, 10, 10, 10, 10]);
  });

  it('are waited out', async () => {
    const waiting = await lock({ waitUntil: NOW + 30_000 });
    expect(waitLeft(waiting, NOW + 29_000)).toBe(1000);
    expect(waitLeft(waiting, NOW + 30_000)).toBe(0);
    expect(waitLeft(waiting, NOW + 90_000)).toBe(0);
  });
});

describe('a forgotten code', () => {
  it('is waited out, and then there are two minutes to leave', async () => {
    const waiting = await lock({ opensAt: NOW + FORGOTTEN_WAIT });
    expect(forgottenWait(waiting, NOW)).toEqual({ state: 'waiting', left: 10 * MINUTE });
    expect(forgottenWait(waiting, NOW + 10 * MINUTE - 1)).toEqual({ state: 'waiting', left: 1 });
    expect(forgottenWait(waiting, NOW + 10 * MINUTE)).toEqual({ state: 'over' });
    expect(forgottenWait(waiting, NOW + 12 * MINUTE)).toEqual({ state: 'over' });
    expect(forgottenWait(waiting, NOW + 12 * MINUTE + 1)).toEqual({ state: 'none' });
  });

  it('is nobody’s concern where nobody asked', async () => {
    expect(forgottenWait(await lock(), NOW)).toEqual({ state: 'none' });
  });
});

it('never makes anybody wait longer because the computer’s clock was set back', async () => {
  const ahead = await lock({ waitUntil: NOW + 900 * MINUTE, opensAt: NOW + 900 * MINUTE });
  expect(resumedLock(ahead, NOW)).toMatchObject({
    waitUntil: NOW + 10 * MINUTE,
    opensAt: NOW + 10 * MINUTE,
  });
  const soon = await lock({ waitUntil: NOW + 1, opensAt: NOW + 1 });
  expect(resumedLock(soon, NOW)).toEqual(soon);
  expect(resumedLock(await lock(), NOW).opensAt).toBeNull();
});
