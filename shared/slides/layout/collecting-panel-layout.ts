/** The panel of an open round beside its list, or the band below it: which texts fit, and how large the countdown is. */
import type { CollectingSlide } from '../slide-model';
import { COUNTDOWN_SIZES, SIZE_RUNS, type SizeRun } from '../theme/type-sizes';
import { SIDE_PANEL, type PanelPlace } from './collecting-layout';
import { CONTENT_WIDTH } from './stage';
import { attemptsOf, fitText, type FittedText } from './text-fit';

const SIDE_PADDING = 40;
const BAND_PADDING = 36;
const BAND_COLUMN_GAP = 48;
/** Room for «02:41», and for the label beside it; see .slide-countdown-label in collecting.css. */
const BAND_DIGITS_WIDTH = 214;
const BAND_LABEL_WIDTH = 166;

export interface PanelLayout extends Texts {
  /** Left and right. */
  readonly padding: number;
  /** The largest size of the digits, and the space they have. */
  readonly countdown: { readonly size: number; readonly width: number };
}

interface Texts {
  readonly status: FittedText | null;
  readonly missing: FittedText | null;
}

/** The content of the panel for its place; «none» is treated as the side. */
export function panelLayout(slide: CollectingSlide, place: PanelPlace): PanelLayout {
  return place === 'band'
    ? {
        ...bandTexts(slide),
        padding: BAND_PADDING,
        countdown: { size: COUNTDOWN_SIZES.band, width: BAND_DIGITS_WIDTH },
      }
    : {
        ...sideTexts(slide),
        padding: SIDE_PADDING,
        countdown: { size: COUNTDOWN_SIZES.side, width: SIDE_PANEL.width - 2 * SIDE_PADDING },
      };
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
