import { describe, expect, it } from 'vitest';
import { mayTry } from './fetch-electron.mjs';

const HOUR = 3_600_000;
const failed = { version: '45.4.1', at: 10 * HOUR };
const at = (now: number, isAsked = false) => ({ version: '45.4.1', now, isAsked });

describe('mayTry', () => {
  it('tries the first time, and again after an hour', () => {
    expect(mayTry(null, at(0))).toBe(true);
    expect(mayTry(failed, at(10 * HOUR + 1))).toBe(false);
    expect(mayTry(failed, at(11 * HOUR - 1))).toBe(false);
    expect(mayTry(failed, at(11 * HOUR))).toBe(true);
  });

  it('tries at once when asked to, and for another version', () => {
    expect(mayTry(failed, at(10 * HOUR + 1, true))).toBe(true);
    expect(mayTry({ ...failed, version: '45.4.0' }, at(10 * HOUR + 1))).toBe(true);
  });

  it('is not held up by a clock that was set back', () => {
    expect(mayTry(failed, at(HOUR))).toBe(true);
  });
});
