/** The lines of an agenda item: what is discussed, or read. */
import { linesLayout, TIMER_STRIP } from '../../shared/slides/layout/lines-layout';
import type { LinesSlide } from '../../shared/slides/slide-model';
import { COUNTDOWN_SIZES } from '../../shared/slides/theme/type-sizes';
import type { Clock } from './parts/countdown';
import { Fitted } from './parts/fitted-text';
import { RoomTime } from './parts/room-time';
import { SlideFrame } from './parts/slide-frame';
import './lines.css';

export function LinesSlideView({
  slide,
  clock,
}: {
  readonly slide: LinesSlide;
  readonly clock: Clock;
}) {
  const { frame, gap, lines, indent, middleOf } = linesLayout(slide);
  return (
    <SlideFrame layout={frame}>
      <ul
        className="slide-lines"
        style={{ gap: `${gap}px`, ...(middleOf !== null && { height: `${middleOf}px` }) }}
      >
        {lines.map(({ line, text, credit }, index) => (
          <li
            key={index}
            className={line.isQuote ? 'slide-line is-quote' : 'slide-line'}
            style={{ paddingLeft: `${indent}px` }}
            lang={line.lang}
          >
            {indent > 0 && (
              <span
                className="slide-line-mark"
                style={{ height: `${line.isQuote ? text.height : text.lineHeight}px` }}
              />
            )}
            <Fitted fit={text} />
            {credit && <Fitted fit={credit} className="slide-line-credit" />}
          </li>
        ))}
      </ul>
      {slide.timer && (
        <div className="slide-lines-timer" style={{ height: `${TIMER_STRIP}px` }}>
          <RoomTime
            key={slide.timer.endsAt}
            timer={slide.timer}
            clock={clock}
            size={COUNTDOWN_SIZES.lines}
          />
        </div>
      )}
    </SlideFrame>
  );
}
