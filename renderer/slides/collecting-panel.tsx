/** Countdown and progress of an open round: a panel beside the list, or a band below it. */
import { SIZE_RUNS, COUNTDOWN_SIZES, type SizeRun } from '../../shared/slides/theme/type-sizes';
import type { CollectingSlide } from '../../shared/slides/slide-model';
import { BAND, SIDE_PANEL, type PanelPlace } from '../../shared/slides/layout/collecting-layout';
import { Countdown, type Clock } from './countdown';
import { Fitted } from './fitted-text';
import { CONTENT_WIDTH } from '../../shared/slides/layout/stage';
import { attemptsOf, fitText, type FittedText } from '../../shared/slides/layout/text-fit';

interface Props {
  readonly slide: CollectingSlide;
  readonly place: PanelPlace;
  /** Height of the list beside it, pixels. */
  readonly height: number;
  readonly clock: Clock;
}

const SIDE_PADDING = 40;
const BAND_PADDING = 36;
const BAND_COLUMN_GAP = 48;
/** Room for «02:41», and for the label beside it; see .slide-countdown-label. */
const BAND_DIGITS_WIDTH = 214;
const BAND_LABEL_WIDTH = 166;

export function CollectingPanel({ slide, place, height, clock }: Props) {
  const isBand = place === 'band';
  const { status, missing } = isBand ? bandTexts(slide) : sideTexts(slide);
  return (
    <aside
      className={`collecting-panel collecting-panel-${place}`}
      style={
        isBand
          ? { height: `${BAND.height}px`, padding: `0 ${BAND_PADDING}px` }
          : {
              width: `${SIDE_PANEL.width}px`,
              height: `${height}px`,
              padding: `0 ${SIDE_PADDING}px`,
            }
      }
    >
      {slide.countdown && (
        <Countdown
          key={slide.countdown.endsAt}
          countdown={slide.countdown}
          clock={clock}
          size={COUNTDOWN_SIZES[isBand ? 'band' : 'side']}
          width={isBand ? BAND_DIGITS_WIDTH : SIDE_PANEL.width - 2 * SIDE_PADDING}
        />
      )}
      {status && <Fitted fit={status} className="collecting-status" />}
      {missing && <Fitted fit={missing} className="collecting-missing" />}
    </aside>
  );
}

interface Texts {
  readonly status: FittedText | null;
  readonly missing: FittedText | null;
}

function sideTexts({ status, missing }: CollectingSlide): Texts {
  const width = SIDE_PANEL.width - 2 * SIDE_PADDING;
  return {
    status:
      status === ''
        ? null
        : fitText(status, { weight: 600, width, leading: 1.28 }, attemptsOf(SIZE_RUNS.sideStatus)),
    missing:
      missing === ''
        ? null
        : fitText(
            missing,
            { weight: 600, width, leading: 1.28 },
            attemptsOf(SIZE_RUNS.sideMissing),
          ),
  };
}

function bandTexts({ countdown, status, missing }: CollectingSlide): Texts {
  const digits = countdown ? BAND_DIGITS_WIDTH + BAND_LABEL_WIDTH + BAND_COLUMN_GAP : 0;
  const room = CONTENT_WIDTH - 2 * BAND_PADDING - digits;
  const statusWidth = missing === '' ? room : Math.floor((room - BAND_COLUMN_GAP) * 0.44);
  const missingWidth = room - BAND_COLUMN_GAP - statusWidth;
  const inBand = (text: string, width: number, runs: readonly SizeRun[]): FittedText | null =>
    text === '' ? null : fitText(text, { weight: 600, width, leading: 1.24 }, attemptsOf(runs));
  return {
    status: inBand(status, statusWidth, SIZE_RUNS.bandStatus),
    missing: inBand(missing, missingWidth, SIZE_RUNS.bandMissing),
  };
}
