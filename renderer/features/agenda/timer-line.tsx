/** Under its item in the «drejebog»: what is left of the room's time, wherever in the console one is. */
import { timerPhase, type RoomTimer } from '../../../shared/domain/round/room-timer';
import { minutesAndSeconds } from '../../slides/parts/countdown';
import { useWords } from '../../store/react/store-context';
import { overText } from './item-timer';
import { useTimeLeft } from './use-time-left';

const MINUTE = 60_000;

export function TimerLine({ timer }: { readonly timer: RoomTimer }) {
  const { timer: words } = useWords();
  const { left } = useTimeLeft(timer);
  const phase = timer.endsAt === null ? 'stopped' : timerPhase(timer, left);
  return (
    <span className={`agenda-timer is-${phase}`}>
      {phase === 'stopped'
        ? words.stoppedAt(minutesAndSeconds(Math.ceil(left / 1000)))
        : phase === 'over'
          ? overText(left, words)
          : words.left(Math.floor(left / MINUTE))}
    </span>
  );
}
