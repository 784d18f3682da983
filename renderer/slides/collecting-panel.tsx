/** Countdown and progress of an open round: a panel beside the list, or a band below it. */
import type { CollectingSlide } from '../../shared/slides/slide-model';
import { BAND, SIDE_PANEL, type PanelPlace } from '../../shared/slides/layout/collecting-layout';
import { panelLayout } from '../../shared/slides/layout/collecting-panel-layout';
import { Countdown, type Clock } from './parts/countdown';
import { Fitted } from './parts/fitted-text';
import { TableDots } from './parts/table-dots';

interface Props {
  readonly slide: CollectingSlide;
  readonly place: PanelPlace;
  /** Height of the list beside it, pixels. */
  readonly height: number;
  readonly clock: Clock;
}

export function CollectingPanel({ slide, place, height, clock }: Props) {
  const isBand = place === 'band';
  const { status, dots, missing, padding, countdown } = panelLayout(slide, place, height);
  return (
    <aside
      className={`collecting-panel collecting-panel-${place}`}
      style={
        isBand
          ? { height: `${BAND.height}px`, padding: `0 ${padding}px` }
          : {
              width: `${SIDE_PANEL.width}px`,
              height: `${height}px`,
              padding: `0 ${padding}px`,
            }
      }
    >
      {slide.countdown && (
        <Countdown
          key={slide.countdown.endsAt}
          countdown={slide.countdown}
          clock={clock}
          size={countdown.size}
          width={countdown.width}
        />
      )}
      {status && <Fitted fit={status} className="collecting-status" />}
      {dots && <TableDots tables={slide.tables} layout={dots} />}
      {missing && <Fitted fit={missing} className="collecting-missing" />}
    </aside>
  );
}
