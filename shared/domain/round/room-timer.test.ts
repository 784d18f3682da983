/** The room's time by the clock on the wall: over midnight, through sleep, stopped and lengthened. */
import { describe, expect, it } from 'vitest';
import {
  lengthenedTimer,
  leftOf,
  resumedTimer,
  startedTimer,
  stoppedTimer,
  timerPhase,
  timerUntilRoundTime,
} from './room-timer';

const MINUTE = 60_000;
const at = (hours: number, minutes: number, day = 22): number =>
  new Date(2026, 8, day, hours, minutes).getTime();

describe('a running time', () => {
  it('ends at a moment, also over midnight and through sleep', () => {
    const timer = startedTimer('item', 30, at(23, 50));
    expect(timer.endsAt).toBe(at(0, 20, 23));
    expect(leftOf(timer, at(0, 5, 23))).toBe(15 * MINUTE);
    // The laptop slept for eight hours.
    expect(leftOf(timer, at(8, 0, 23))).toBe(-460 * MINUTE);
    expect(timerPhase(timer, leftOf(timer, at(8, 0, 23)))).toBe('over');
  });

  it('keeps what is left while it is stopped, however long that is', () => {
    const stopped = stoppedTimer(startedTimer('item', 30, at(10, 0)), at(10, 12));
    expect(leftOf(stopped, at(11, 0))).toBe(18 * MINUTE);
    const on = resumedTimer(stopped, at(11, 0));
    expect(on.endsAt).toBe(at(11, 18));
    expect(resumedTimer(on, at(11, 5))).toBe(on);
    // What is over is not stopped at zero.
    expect(stoppedTimer(on, at(11, 30))).toBe(on);
  });

  it('gets a minute more: from its end, from now if it is over, and while it is stopped', () => {
    const timer = startedTimer('item', 5, at(10, 0));
    expect(lengthenedTimer(timer, 1, at(10, 2)).endsAt).toBe(at(10, 6));
    expect(lengthenedTimer(timer, 1, at(10, 20)).endsAt).toBe(at(10, 21));
    const stopped = stoppedTimer(timer, at(10, 2));
    expect(leftOf(lengthenedTimer(stopped, 1, at(10, 9)), at(10, 9))).toBe(4 * MINUTE);
  });

  it('has no more left than it is long after the clock was set back, also once it is stopped', () => {
    const timer = startedTimer('item', 30, at(10, 0));
    // To the day before.
    const back = at(9, 0, 21);
    expect(leftOf(timer, back)).toBe(30 * MINUTE);
    expect(stoppedTimer(timer, back).left).toBe(30 * MINUTE);
    expect(lengthenedTimer(timer, 1, back).endsAt).toBe(back + 31 * MINUTE);
  });

  it('is never longer than ten hours, and never none at all', () => {
    const timer = startedTimer('item', 600, at(9, 0));
    expect(lengthenedTimer(timer, 1, at(9, 0))).toBe(timer);
    expect(startedTimer('item', 0, at(9, 0)).endsAt).toBe(at(9, 1));
  });
});

it('a break ends at a round time, and is no shorter than planned', () => {
  expect(timerUntilRoundTime('break', 15, at(11, 22)).endsAt).toBe(at(11, 40));
  expect(timerUntilRoundTime('break', 15, at(11, 25)).endsAt).toBe(at(11, 40));
  expect(timerUntilRoundTime('break', 15, at(23, 56)).endsAt).toBe(at(0, 15, 23));
});

describe('how much is left', () => {
  it.each([
    [30, 6 * MINUTE, 'calm'],
    [30, 5 * MINUTE, 'soon'],
    [30, MINUTE + 1, 'soon'],
    [30, MINUTE, 'last'],
    [30, 0, 'over'],
    [5, 61_000, 'calm'],
    [5, 60_000, 'soon'],
    [5, 30_000, 'last'],
    [2, 25_000, 'calm'],
    [2, 24_000, 'soon'],
    [2, 12_000, 'last'],
  ] as const)('of %i minutes with %i milliseconds left is %s', (minutes, left, phase) => {
    expect(timerPhase(startedTimer('item', minutes, 0), left)).toBe(phase);
  });
});
