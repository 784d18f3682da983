/** What is left of the room's time: digits, and beside them words that say the same as their colour. */
import { timerPhase } from '../../../shared/domain/round/room-timer';
import type { SlideTimer } from '../../../shared/slides/slide-model';
import { minutesAndSeconds, useSecondsLeft, type Clock } from './countdown';
import './room-time.css';

interface Props {
  readonly timer: SlideTimer;
  readonly clock: Clock;
  /** Of the digits, in pixels. */
  readonly size: number;
}

/** Give it `timer.endsAt` as key: it starts anew with another end. */
export function RoomTime({ timer, clock, size }: Props) {
  return timer.endsAt === null ? (
    <Digits timer={timer} seconds={Math.ceil(timer.left / 1000)} size={size} />
  ) : (
    <Running timer={timer} endsAt={timer.endsAt} clock={clock} size={size} />
  );
}

function Running({ timer, endsAt, clock, size }: Props & { readonly endsAt: number }) {
  // As in the console: a clock that was set back gives nobody more time.
  const seconds = Math.min(useSecondsLeft(endsAt, clock), Math.ceil(timer.length / 1000));
  return <Digits timer={timer} seconds={seconds} size={size} />;
}

function Digits({ timer, seconds, size }: Omit<Props, 'clock'> & { readonly seconds: number }) {
  const phase = timerPhase(timer, seconds * 1000);
  const isStopped = timer.endsAt === null;
  return (
    <div className={`room-time is-${isStopped ? 'stopped' : phase}`}>
      <span className="room-time-label">
        {isStopped ? timer.stoppedLabel : timer.labels[phase]}
      </span>
      <span
        className="room-time-digits"
        role="timer"
        style={{ fontSize: `${size}px`, lineHeight: `${size}px` }}
      >
        {minutesAndSeconds(seconds)}
      </span>
    </div>
  );
}
