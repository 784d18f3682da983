/** Plays a gentle sound when the room's time is over, if the facilitator wants one. */
import { useEffect } from 'react';
import { playGentleSound } from './gentle-sound';
import { timedItemOf } from '../../store/projector/timer-commands';
import { useApp } from '../../store/react/store-context';

/** A computer that slept wakes up long after the end: then nothing is played. Milliseconds. */
const LATEST = 5000;
/** Browsers hold no longer timers, in milliseconds. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** Draws nothing; belongs on the console, of which there is one. */
export function TimerSound({ play = playGentleSound }: { readonly play?: () => void }) {
  const isLoud = useApp((state) => state.isTimerLoud);
  const endsAt = useApp((state) => timedItemOf(state)?.timer.endsAt ?? null);
  useEffect(() => {
    if (!isLoud || endsAt === null || endsAt <= Date.now()) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // The clock may be set while it waits.
    const wait = (): void => {
      timer = setTimeout(
        () => {
          const over = Date.now() - endsAt;
          if (over < 0) wait();
          else if (over < LATEST) play();
        },
        Math.min(endsAt - Date.now(), LONGEST_WAIT),
      );
    };
    wait();
    return () => clearTimeout(timer);
  }, [isLoud, endsAt, play]);
  return null;
}
