// @vitest-environment jsdom
/** The sound at the end of the room's time: only where it is wanted, only at the end, and not long after it. */
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { textOf } from '../../../shared/domain/testing/builders';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import type { RoomTimer } from '../../../shared/domain/round/room-timer';
import { newItem } from '../../../shared/domain/workshop/agenda-item';
import { show } from '../../testing/screen';
import { TimerSound } from './timer-sound';

const NOON = new Date(2026, 8, 22, 12, 0).getTime();
const MINUTE = 60_000;
const timer: RoomTimer = {
  ...{ itemId: 'item', length: 5 * MINUTE, endsAt: NOON + 5 * MINUTE, left: 0 },
};

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function heard(isTimerLoud: boolean, own: RoomTimer) {
  const play = vi.fn();
  const session = sessionWith([], []);
  const agenda = [newItem('exercise', { id: 'item', title: textOf('Bordøvelse') })];
  const workshop = { ...session.workshop, agenda };
  const projector = { ...session.projector, timer: own };
  show(<TimerSound play={play} />, { session: { ...session, workshop, projector }, isTimerLoud });
  return play;
}
const pass = (milliseconds: number): void => {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
};

it('is heard once, when the time is over', () => {
  const play = heard(true, timer);
  pass(5 * MINUTE - 1);
  expect(play).not.toHaveBeenCalled();
  pass(1);
  expect(play).toHaveBeenCalledOnce();
  pass(60 * MINUTE);
  expect(play).toHaveBeenCalledOnce();
});

it('is heard at the end that the screen shows, also if the clock was set back meanwhile', () => {
  const play = heard(true, timer);
  pass(4 * MINUTE);
  vi.setSystemTime(NOON + 2 * MINUTE);
  pass(MINUTE);
  expect(play).not.toHaveBeenCalled();
  pass(2 * MINUTE);
  expect(play).toHaveBeenCalledOnce();
});

it('is not heard where nobody wants it, where the time is stopped, or where it was over before', () => {
  const silent = [
    heard(false, timer),
    heard(true, { ...timer, endsAt: null, left: MINUTE }),
    heard(true, { ...timer, endsAt: NOON - 1 }),
    // Its item is gone.
    heard(true, { ...timer, itemId: 'removed' }),
  ];
  pass(60 * MINUTE);
  for (const play of silent) expect(play).not.toHaveBeenCalled();
});

it('is not heard by a computer that wakes long after the end', () => {
  const play = heard(true, timer);
  vi.setSystemTime(NOON + 60 * MINUTE);
  pass(5 * MINUTE);
  expect(play).not.toHaveBeenCalled();
  expect(screen.queryByRole('alert')).toBeNull();
});
