/** The computer's clock and what is left of a time, renewed once a second. */
import { useEffect, useState } from 'react';
import { leftOf, type RoomTimer } from '../../../shared/domain/round/room-timer';

const SECOND = 1000;

/** Milliseconds: `left` is negative once the time is over, and 0 without a time. */
export function useTimeLeft(timer: RoomTimer | null): {
  readonly now: number;
  readonly left: number;
} {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), SECOND);
    return () => clearInterval(ticking);
  }, []);
  return { now, left: timer ? leftOf(timer, now) : 0 };
}
