/** The countdown of an open round. At zero it says so and stays there; closing is the facilitator's act alone. */
import { useEffect, useState } from 'react';
import type { CollectingSlide } from '../../../shared/slides/slide-model';
import { textWidth } from '../../../shared/slides/layout/text-width';

/** Milliseconds since 1970. */
export type Clock = () => number;

interface Props {
  readonly countdown: NonNullable<CollectingSlide['countdown']>;
  readonly clock: Clock;
  /** Size of the digits in pixels; smaller where they are wider than `width`. */
  readonly size: number;
  readonly width: number;
}

/** Shows what is left as mm:ss, ticking on the second. Give it `endsAt` as key: it starts anew with another end. */
export function Countdown({ countdown, clock, size, width }: Props) {
  const seconds = useSecondsLeft(countdown.endsAt, clock);
  const digits = minutesAndSeconds(seconds);
  const fitted = Math.min(size, Math.floor((size * width) / textWidth(digits, 700, size)));
  return (
    <div className="slide-countdown">
      <div
        className="slide-countdown-digits"
        role="timer"
        style={{ fontSize: `${fitted}px`, lineHeight: `${fitted}px` }}
      >
        {digits}
      </div>
      <div className={seconds > 0 ? 'slide-countdown-label' : 'slide-countdown-label is-over'}>
        {seconds > 0 ? countdown.label : countdown.overLabel}
      </div>
    </div>
  );
}

/** Whole seconds as «02:41»; from 100 minutes on with three digits. Never below 00:00. */
export function minutesAndSeconds(seconds: number): string {
  const left = Math.max(0, seconds);
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${pad(Math.floor(left / 60))}:${pad(left % 60)}`;
}

/** Seconds until `endsAt`, rounded up, so that 00:00 means over. */
export function secondsLeft(endsAt: number, now: number): number {
  return Math.max(0, Math.ceil((endsAt - now) / 1000));
}

/** What `secondsLeft` says, renewed on each whole second. The component that uses it gets `endsAt` as its key. */
export function useSecondsLeft(endsAt: number, clock: Clock): number {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const schedule = (): void => {
      const left = endsAt - clock();
      // Wakes just after the next whole second, so that the digits never lag behind for long.
      if (left > 0) timer = setTimeout(tick, ((left - 1) % 1000) + 5);
    };
    const tick = (): void => {
      setNow(clock());
      schedule();
    };
    schedule();
    return () => {
      clearTimeout(timer);
    };
  }, [endsAt, clock]);
  return secondsLeft(endsAt, now);
}
