// @vitest-environment jsdom
/** The room's time as it is drawn: digits and words by the clock, whatever happened in between. */
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SlideTimer } from '../../shared/slides/slide-model';
import { RoomTime } from './parts/room-time';

const NOON = new Date(2026, 8, 22, 12, 0).getTime();
const MINUTE = 60_000;
const timer: SlideTimer = {
  ...{ length: 10 * MINUTE, endsAt: NOON + 10 * MINUTE, left: 0 },
  labels: { calm: 'Tid tilbage', soon: 'Snart slut', last: 'Rund af', over: 'Tiden er gået' },
  stoppedLabel: 'Tiden er stoppet',
};

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const text = () => {
  const digits = screen.getByRole('timer');
  return `${digits.textContent} ${digits.previousElementSibling?.textContent ?? ''}`;
};
const pass = (milliseconds: number): void => {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
};

it('counts down, and says by words what its colour says', () => {
  render(<RoomTime timer={timer} clock={Date.now} size={100} />);
  expect(text()).toBe('10:00 Tid tilbage');
  // It wakes a moment after each whole second.
  pass(8 * MINUTE + 10);
  expect(text()).toBe('02:00 Snart slut');
  pass(MINUTE);
  expect(text()).toBe('01:00 Rund af');
  pass(MINUTE);
  expect(text()).toBe('00:00 Tiden er gået');
  pass(30 * MINUTE);
  expect(text()).toBe('00:00 Tiden er gået');
});

it('is right after the computer has slept, whatever ticks were lost', () => {
  render(<RoomTime timer={timer} clock={Date.now} size={100} />);
  vi.setSystemTime(NOON + 9 * MINUTE);
  pass(1100);
  expect(text()).toBe('00:59 Rund af');
});

it('shows no more than it is long after the clock was set back, and goes on from there', () => {
  render(<RoomTime timer={timer} clock={Date.now} size={100} />);
  pass(MINUTE);
  vi.setSystemTime(NOON - 60 * MINUTE);
  pass(1100);
  expect(text()).toBe('10:00 Tid tilbage');
  pass(65 * MINUTE);
  expect(text()).toBe('04:59 Tid tilbage');
});

it('stands still while it is stopped', () => {
  render(<RoomTime timer={{ ...timer, endsAt: null, left: 61_000 }} clock={Date.now} size={100} />);
  pass(5 * MINUTE);
  expect(text()).toBe('01:01 Tiden er stoppet');
});
