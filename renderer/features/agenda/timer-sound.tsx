/** Plays a gentle sound when the room's time is over, if the facilitator wants one. */
import { useEffect } from 'react';
import { playGentleSound } from './gentle-sound';
import { useApp } from '../../store/react/store-context';

/** A computer that slept wakes up long after the end: then nothing is played. Milliseconds. */
const LATEST = 5000;
/** Browsers hold no longer timers, in milliseconds. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** Draws nothing; belongs on the console, of which there is one. */
export function TimerSound({ play = playGentleSound }: { readonly play?: () => void }) {
  const isLoud = useApp((state) => state.isTimerLoud);
  const endsAt = useApp((state) => state.session?.projector.timer?.endsAt ?? null);
  useEffect(() => {
    const wait = endsAt === null ? 0 : endsAt - Date.now();
    if (!isLoud || endsAt === null || wait <= 0) return;
    const timer = setTimeout(
      () => {
        if (Date.now() - endsAt < LATEST) play();
      },
      Math.min(wait, LONGEST_WAIT),
    );
    return () => clearTimeout(timer);
  }, [isLoud, endsAt, play]);
  return null;
}
