/** A break until a time of day, or an agenda item without lines: little text, and the time as large as can be. */
import { asideFit, messageFit } from '../../shared/slides/layout/message-layout';
import type { TimerSlide } from '../../shared/slides/slide-model';
import { COUNTDOWN_SIZES } from '../../shared/slides/theme/type-sizes';
import type { Clock } from './parts/countdown';
import { Fitted } from './parts/fitted-text';
import { RoomTime } from './parts/room-time';

export function TimerSlideView({
  slide,
  clock,
}: {
  readonly slide: TimerSlide;
  readonly clock: Clock;
}) {
  const { title, message, timer } = slide;
  // The one who comes back to the hall looks for the time of day.
  const aside = asideFit(message === '' ? '' : title);
  return (
    <div className="slide-message">
      {aside && <Fitted fit={aside} className="slide-aside" />}
      <Fitted
        as="h1"
        fit={messageFit(message === '' ? title : message)}
        className="slide-message-main"
      />
      <div className="slide-message-rule" />
      <RoomTime
        key={timer.endsAt}
        timer={timer}
        clock={clock}
        size={message === '' ? COUNTDOWN_SIZES.alone : COUNTDOWN_SIZES.beside}
      />
    </div>
  );
}
